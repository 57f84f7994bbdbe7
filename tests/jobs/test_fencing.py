"""A worker that is paused beyond its lease and wakes up changes nothing (RES-4)."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from glasspane.bootstrap import Application
from glasspane.jobs import service
from glasspane.jobs.model import Job
from glasspane.settings import Settings
from tests.jobs import sample

START = multiprocessing.get_context("forkserver")
STEPS = 8
SECONDS = 0.2


def test_a_paused_worker_wakes_up_to_nothing(database_url: str, tmp_path: Path) -> None:
    """RES-4: fencing, with a real process that is stopped by SIGSTOP and goes on after another took its job."""
    application = sample.made(Settings(home=tmp_path, database_url=database_url), lease_seconds=1.0)
    job = application.enqueue("test.steps", {"steps": STEPS, "seconds": SECONDS})
    paused = START.Process(target=sample.work, args=(str(tmp_path), database_url, 1.0, 1), daemon=True)
    paused.start()
    try:
        _until(lambda: len(sample.effects_of(application)) >= 2)
        assert paused.pid
        _stop_outside_of_transactions(application, paused.pid)
        done_there = len(sample.effects_of(application))
        _until(lambda: application.desk.workers(1).run_until_empty() == 1)
        os.kill(paused.pid, signal.SIGCONT)
        time.sleep(STEPS * SECONDS + 0.5)  # it would be done with its job by then
    finally:
        paused.kill()
        paused.join()
    effects = sample.effects_of(application)
    assert [step for _, step, _ in effects] == [f"inside {n}" for n in range(STEPS)]
    assert {pid for _, _, pid in effects[:done_there]} == {paused.pid}
    assert {pid for _, _, pid in effects[done_there:]} == {os.getpid()}
    ended = _stored(application, job.id)
    assert ended.state == "succeeded"
    outcomes = [one.outcome for one in service.history(application.desk.queue, "default", job.id)[1]]
    assert outcomes == ["crashed", "succeeded"]


def _stop_outside_of_transactions(application: Application, pid: int) -> None:
    """Stop the process; with SQLite not while it holds the write lock, which would stop everybody."""
    with application.ports.catalog.apart("*"):
        os.kill(pid, signal.SIGSTOP)
        time.sleep(0.05)


def _until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + 20
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.05)


def _stored(application: Application, id: str) -> Job:
    return service.get(application.desk.queue, "default", id)
