"""A server's log: one JSON line per request and per operation, that says who and how long, and holds no secrets."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from glasspane.bootstrap.log_lines import MOST_WAITING, UnhinderedHandler
from tests.cli.running import ROOT, environment, glasspane


class Served:
    """A server process: its address, and the lines of its log when it has ended."""

    url = ""
    lines: tuple[str, ...] = ()

    @property
    def entries(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines if line.startswith("{")]


@contextmanager
def served(home: Path, **settings: str) -> Iterator[Served]:
    command = [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser"]
    process = subprocess.Popen(command, env=environment(home, **settings), stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stderr is not None
    running = Served()
    try:
        word = next(w for line in process.stderr for w in line.split() if w.startswith("http://127.0.0.1"))
        running.url = "/".join(word.split("/")[:3])
        yield running
    finally:
        process.terminate()
        running.lines = tuple(process.communicate(timeout=30)[1].splitlines())


def asked(url: str, **headers: str) -> Any:
    request = urllib.request.Request(url, headers={k.replace("_", "-"): v for k, v in headers.items()})
    try:
        return urllib.request.urlopen(request, timeout=30)
    except urllib.error.HTTPError as error:
        return error


def test_one_line_per_request_and_operation(tmp_path: Path) -> None:
    """RES-6: JSON lines that share the request's id, without query values and secrets."""
    with served(tmp_path, GLASSPANE_LOG_LEVEL="debug") as server:
        done = glasspane("costs", "summary", "--filter", "provider=s3cr3t", home=tmp_path, GLASSPANE_SERVER=server.url)
        assert done.returncode == 0, done.stderr
        asked(f"{server.url}/api/v1/nonsense?password=hunter2", Authorization="Bearer gp_hunter2")
        given = asked(f"{server.url}/health", X_Request_Id="from-the-proxy-1")
        assert given.headers["x-request-id"] == "from-the-proxy-1"
        wild = asked(f"{server.url}/health", X_Request_Id='bad id"}')
        assert wild.headers["x-request-id"] != 'bad id"}'
    requests = [e for e in server.entries if e["event"] == "request"]
    (operation,) = [e for e in server.entries if e["event"] == "operation" and e["operation"] == "costs.summary"]
    (summary,) = [e for e in requests if e["route"] == "/api/v1/costs/summary"]
    assert operation["request_id"] == summary["request_id"]
    assert {"method", "status", "duration_ms", "organization", "principal", "timestamp", "level"} <= summary.keys()
    assert (summary["status"], operation["outcome"]) == (200, "done")
    assert any(e["request_id"] == "from-the-proxy-1" for e in requests)
    text = "\n".join(server.lines)
    assert "s3cr3t" not in text
    assert "hunter2" not in text


def test_every_answer_has_a_request_id(tmp_path: Path) -> None:
    """RES-6: refusals too."""
    with served(tmp_path) as server:
        for answer in (
            asked(f"{server.url}/api/v1/none"),
            asked(f"{server.url}/health", Host="evil.test"),
            asked(f"{server.url}/"),
        ):
            assert len(answer.headers["x-request-id"]) == 16


def test_text_and_level(tmp_path: Path) -> None:
    with served(tmp_path, GLASSPANE_LOG="text") as server:
        asked(f"{server.url}/health")
    assert any("request" in line and "route=/health" in line for line in server.lines)
    with served(tmp_path, GLASSPANE_LOG_LEVEL="warning") as server:
        asked(f"{server.url}/health")
    assert not server.entries


@pytest.mark.parametrize(("variable", "value"), [("GLASSPANE_LOG", "xml"), ("GLASSPANE_LOG_LEVEL", "loud")])
def test_unknown_values_are_refused(variable: str, value: str, tmp_path: Path) -> None:
    done = glasspane("serve", "--port", "0", "--no-browser", home=tmp_path, **{variable: value})
    assert done.returncode == 2
    assert variable in done.stderr


def test_a_reader_that_stops_does_not_stop_the_server(tmp_path: Path) -> None:
    """RES-6: nobody reads the pipe: lines are dropped, requests are answered, and the server ends when told to."""
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser"]
    with subprocess.Popen(command, env=environment(tmp_path), stderr=writing, stdout=writing) as process:
        try:
            url = _address(tmp_path)
            while not _answers(url):
                time.sleep(0.1)
            for _ in range(600):
                assert asked(f"{url}/health").status == 200
        finally:
            process.terminate()
            assert process.wait(20) is not None
            os.close(reading)
            os.close(writing)


def _answers(url: str) -> bool:
    try:
        return bool(asked(f"{url}/health").status == 200)
    except OSError:
        return False


def _address(home: Path) -> str:
    for _ in range(300):
        if (home / "serving.json").is_file():
            return str(json.loads((home / "serving.json").read_text())["url"])
        time.sleep(0.1)
    raise TimeoutError("the server did not start")


def test_what_a_slow_reader_misses_is_counted() -> None:
    read, write = os.pipe()
    with os.fdopen(write, "w") as stream, os.fdopen(read) as reader:
        handler = UnhinderedHandler(stream)
        for number in range(MOST_WAITING + 20_000):
            handler.emit(logging.LogRecord("x", logging.INFO, "x", 1, f"{number:0100}", None, None))
        told = [reader.readline() for _ in range(5_000)]
        handler.emit(logging.LogRecord("x", logging.INFO, "x", 1, "after", None, None))
        while "after" not in told[-1]:
            told.append(reader.readline())
        dropped = sum(int(line.split()[0]) for line in told if "log lines were dropped" in line)
        assert dropped > 0
        assert dropped + sum(line.strip().isdigit() for line in told) == MOST_WAITING + 20_000
