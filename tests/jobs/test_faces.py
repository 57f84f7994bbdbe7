"""Jobs over the network and the command line: 202, the event stream, resuming it, and a process that was killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from glasspane import identity
from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests.api.serving import Serving, serving
from tests.cli.running import SAMPLE, environment, glasspane
from tests.jobs import sample

REQUEST = {"paths": [str(SAMPLE)], "connection": "sample"}


@pytest.fixture
def made(tmp_path: Path) -> Application:
    return sample.made(Settings(home=tmp_path))


@pytest.fixture
def server(made: Application) -> Iterator[Serving]:
    with serving(made) as running:
        yield running


def events(text: bytes) -> list[tuple[str, int, Any]]:
    """Return (name, id, data) of a stream."""
    found = []
    for block in text.decode().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if "data" in fields:
            found.append((fields["event"], int(fields["id"]), json.loads(fields["data"])))
    return found


def queued(server: Serving, request: Any, **headers: str) -> str:
    """Queue steps and return where the job is."""
    answer = server.post("/api/v1/test/steps", request, Prefer="respond-async", **headers)
    assert answer.status == 202, answer.body
    assert answer.headers["location"] == f"/api/v1/jobs/{answer.json['id']}"
    return str(answer.headers["location"])


def test_who_prefers_not_to_wait_gets_a_job(made: Application, server: Serving) -> None:
    """API-1: `Prefer: respond-async`; the stream tells progress and ends with the answer."""
    place = queued(server, {"steps": 4, "seconds": 0.3})
    with made.working(1):
        told = events(server.get(f"{place}/events").body)
    assert [name for name, _, _ in told[-1:]] == ["end"]
    assert {name for name, _, _ in told[:-1]} == {"progress"}
    assert any(data["total"] == 4 for _, _, data in told)
    assert told[-1][2]["result"] == {"answers": [8, 8, 8, 8], "keys": []}
    numbers = [number for _, number, _ in told]
    assert numbers == sorted(set(numbers))


def test_a_stream_goes_on_after_the_last_event(made: Application, server: Serving) -> None:
    """API-1: `Last-Event-ID`: what was seen is not told again."""
    place = queued(server, {"steps": 1})
    made.desk.workers(1).run_until_empty()
    whole = events(server.get(f"{place}/events").body)
    again = events(server.get(f"{place}/events", Last_Event_ID="1").body)
    assert whole == again
    assert len(whole) == 1


def test_one_idempotency_key_is_one_job(made: Application, server: Serving) -> None:
    """API-1: a repeat under the same key gets the same job."""
    assert queued(server, {"steps": 1}, Idempotency_Key="k1") == queued(server, {"steps": 1}, Idempotency_Key="k1")
    assert made.desk.workers(1).run_until_empty() == 1


def test_a_job_that_is_not_there_has_no_events(server: Serving) -> None:
    """API-1: the one error shape, before the stream begins."""
    answer = server.get("/api/v1/jobs/none/events")
    assert (answer.status, answer.json["error"]["code"]) == (404, "not_found")


def test_the_stream_says_why_a_job_failed(made: Application, server: Serving) -> None:
    """RES-4: the error of a job is that of a direct call."""
    place = queued(server, {"fail": "final"})
    made.desk.workers(1).run_until_empty()
    name, _, data = events(server.get(f"{place}/events").body)[-1]
    assert (name, data["error"]["code"], data["error"]["hint"]) == ("end", "usage", "ask for something else")


def test_uploads_are_kept_until_the_job_is_done(tmp_path: Path) -> None:
    """RES-4: what was uploaded for a job that waits is not swept away."""
    made = application(Settings(home=tmp_path))
    with serving(made) as server:
        answer = server.ask("POST", "/api/v1/uploads?name=bill.csv", SAMPLE.read_bytes())
        address = f"upload://{answer.json['id']}/bill.csv"
        body = {"paths": [address], "connection": "sample"}
        assert server.post("/api/v1/ingestions", body, Prefer="respond-async").status == 202
    folder = made.uploads.folder(answer.json["id"])
    os.utime(folder, (0, 0))
    made.uploads.sweep()
    assert folder.is_dir()
    assert made.desk.workers(1).run_until_empty() == 1
    assert not folder.exists()


def test_a_killed_command_is_finished_by_the_next_worker(tmp_path: Path) -> None:
    """RES-4: `kill -9` of `glasspane ingest`: the next worker finishes it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "glasspane", "ingest", str(SAMPLE), "--connection", "sample"],
        env=environment(tmp_path),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made = application(Settings(home=tmp_path))
    while not (found := made.run("jobs.list", {}).model_dump()["items"]):
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    if made.run("jobs.show", {"id": found[0]["id"]}).model_dump()["state"] == "succeeded":
        pytest.fail("the command was faster than the signal")
    done = glasspane("worker", "--until-empty", home=tmp_path)
    assert "finished ingest" in done.stderr
    shown = made.run("jobs.show", {"id": found[0]["id"]}).model_dump()
    assert shown["state"] == "succeeded"
    assert [one["outcome"] for one in shown["tries"]] == ["crashed", "succeeded"]


def test_the_command_line_draws_what_a_server_does(tmp_path: Path) -> None:
    """API-1: over REST the same answer, through a job; Ctrl-C would leave it running."""
    made = application(Settings(home=tmp_path / "server"))
    with made.working(1), serving(made) as server:
        done = glasspane("ingest", str(SAMPLE), "--json", home=tmp_path / "client", GLASSPANE_SERVER=server.url)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ingestions"]
    assert made.run("jobs.list", {}).model_dump()["items"][0]["state"] == "succeeded"


def test_ctrl_c_leaves_a_job_of_a_server_running(tmp_path: Path) -> None:
    """RES-4: who stops watching is told how to look again and how to cancel."""
    made = application(Settings(home=tmp_path / "server"))
    with serving(made) as server:
        process = subprocess.Popen(
            [sys.executable, "-m", "glasspane", "ingest", str(SAMPLE)],
            env=environment(tmp_path / "client", GLASSPANE_SERVER=server.url),
            stderr=subprocess.PIPE,
            text=True,
        )
        while not (found := made.run("jobs.list", {}).model_dump()["items"]):
            time.sleep(0.05)
        time.sleep(0.7)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert f"glasspane jobs cancel {found[0]['id']}" in said
    assert made.run("jobs.show", {"id": found[0]["id"]}).model_dump()["state"] == "queued"


@pytest.mark.parametrize("revoked", [False, True])
def test_a_revoked_key_has_no_jobs_run(revoked: bool, tmp_path: Path) -> None:
    """IAM-2: what a key queued is refused when its turn comes after the key was revoked."""
    made = application(Settings(home=tmp_path))
    key: Any = made.run("keys.create", {"name": "ci", "scope": ["costs:write"]})
    upload = made.uploads.new()
    made.uploads.place(upload, "october.csv").write_bytes(SAMPLE.read_bytes())
    asks = identity.authenticate(made.ports, key.key, address="")
    job = made.enqueue("ingest", {"paths": [f"upload://{upload}/october.csv"]}, principal=asks)
    if revoked:
        made.run("keys.revoke", {"id": key.id})
    with made.working(1):
        ended = _ended(made, job.id)
    assert (ended.state, ended.error.code if ended.error else "") == (
        ("failed", "denied") if revoked else ("succeeded", "")
    )


def _ended(made: Application, id: str) -> Any:
    for _ in range(300):
        job: Any = made.run("jobs.show", {"id": id})
        if job.state in ("succeeded", "failed"):
            return job
        time.sleep(0.1)
    raise TimeoutError(f"the job is {job.state}")
