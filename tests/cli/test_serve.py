"""`glasspane serve` listens where it says, keeps its token, and goes away cleanly."""

from __future__ import annotations

import json
import re
import signal
import stat
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.running import environment, glasspane


@contextmanager
def started(home: Path, **settings: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser"],
        env=environment(home, **settings), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr
    said = [process.stderr.readline()]
    if settings:
        said.append(process.stderr.readline())
    try:
        yield process, said
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)


def test_serves_until_interrupted(tmp_path: Path) -> None:
    with started(tmp_path) as (process, said):
        url = re.search(r"http://127\.0\.0\.1:\d+", said[0])
        assert url
        with urllib.request.urlopen(f"{url[0]}/health", timeout=60) as answer:
            assert json.loads(answer.read()) == {"status": "ok"}
        assert json.loads((tmp_path / "serving.json").read_text())["url"] == url[0]
        opened = glasspane("costs", "summary", "--by", "service", "--web", home=tmp_path, BROWSER="true")
        assert f"{url[0]}/costs?by=service" in opened.stderr
    assert process.returncode == 0
    assert not (tmp_path / "serving.json").exists()


def test_token_lies_in_a_file_of_its_owner(tmp_path: Path) -> None:
    with started(tmp_path, GLASSPANE_ALLOWED_HOSTS="glasspane.test") as (_, said):
        path = tmp_path / "server-token"
        assert str(path) in said[1]
        token = path.read_text()
        assert token not in "".join(said)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert len(token) > 40


def test_a_taken_port_is_an_error_with_a_hint(tmp_path: Path) -> None:
    with started(tmp_path) as (_, said):
        port = said[0].rsplit(":", 1)[1].split()[0]
        done = glasspane("serve", "--port", port, "--no-browser", home=tmp_path / "other")
        assert done.returncode == 1
        assert "hint: glasspane serve --port 0" in done.stderr
