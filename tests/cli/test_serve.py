"""`glasspane serve` listens where it says, to whom it may, and goes away cleanly."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit

import pytest

from tests.cli.running import environment, glasspane


@contextmanager
def started(home: Path, *words: str, **settings: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser", *words],
        env=environment(home, **settings), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr
    said = [process.stderr.readline()]
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


def test_a_browser_is_signed_in_by_an_address_told_once(tmp_path: Path) -> None:
    """IAM-4: without a browser the command prints the one-time address."""
    with started(tmp_path) as (process, _):
        assert process.stderr
        told = re.search(r"http://\S+/signin/\S+", process.stderr.readline())
        assert told
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        with opener.open(told[0], timeout=60) as page:
            assert urlsplit(page.url).path == "/"


@pytest.mark.parametrize(
    ("words", "settings"), [(("--host", "0.0.0.0"), {}), ((), {"GLASSPANE_ALLOWED_HOSTS": "glasspane.test"})]
)
def test_others_may_reach_it_once_somebody_has_an_account(
    words: tuple[str, ...], settings: dict[str, str], tmp_path: Path
) -> None:
    """IAM-4: the server that others can reach refuses to start without an account, and says how to make one."""
    refused = glasspane("serve", "--port", "0", "--no-browser", *words, home=tmp_path, **settings)
    assert refused.returncode == 1
    assert "hint: glasspane users create you@example.com --role admin" in refused.stderr
    made = ("users", "create", "you@example.com", "--role", "admin", "--password-stdin")
    done = glasspane(*made, home=tmp_path, given="four words that fit\n")
    assert done.returncode == 0, done.stderr
    with started(tmp_path, *words, **settings) as (_, said):
        url = re.search(r"http://127\.0\.0\.1:\d+", said[0])
        assert url
        with pytest.raises(HTTPError, match="401"):
            urllib.request.urlopen(f"{url[0]}/api/v1/info", timeout=60)
    assert not (tmp_path / "server-token").exists()


def test_a_taken_port_is_an_error_with_a_hint(tmp_path: Path) -> None:
    with started(tmp_path) as (_, said):
        port = said[0].rsplit(":", 1)[1].split()[0]
        done = glasspane("serve", "--port", port, "--no-browser", home=tmp_path / "other")
        assert done.returncode == 1
        assert "hint: glasspane serve --port 0" in done.stderr


def test_a_stream_does_not_keep_it_from_stopping(tmp_path: Path) -> None:
    """RES-5: whoever watches a job that waits is let go soon after the signal."""
    request = json.dumps({"paths": [str(tmp_path / "bill.csv")]})
    schedule = ("schedules", "create", "n", "--operation", "ingest", "--cron", "0 3 1 1 *", "--zone", "UTC")
    glasspane(*schedule, "--request", request, home=tmp_path)
    job = json.loads(glasspane("schedules", "run", "n", "--json", home=tmp_path).stdout)["id"]
    with started(tmp_path, GLASSPANE_WORKERS="0") as (process, said):
        url = re.search(r"http://127\.0\.0\.1:\d+", said[0])
        assert url
        with urllib.request.urlopen(f"{url[0]}/api/v1/jobs/{job}/events", timeout=60) as stream:
            assert stream.readline() == b"retry: 1000\n"
            process.send_signal(signal.SIGTERM)
            process.wait(15)
