"""Workers are killed at random moments, a hundred times, and nothing is lost or done twice (RES-4)."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from glasspane.jobs import service
from glasspane.settings import Settings
from tests.jobs import sample

KILLS = 100
JOBS_AT_ONCE = 8
STEPS = 6
LEASE_SECONDS = 2.0
START = multiprocessing.get_context("forkserver")
START.set_forkserver_preload(["tests.jobs.sample", "glasspane.bootstrap.lasting"])


@dataclass
class Crew:
    """Worker processes over one catalog."""

    home: Path
    database_url: str
    processes: list[BaseProcess]
    kills: int = 0

    def hire(self) -> None:
        """Start one more."""
        arguments = (str(self.home), self.database_url, LEASE_SECONDS, 2, KILLS)
        process = START.Process(target=sample.work, args=arguments, daemon=True)
        process.start()
        self.processes.append(process)

    def kill_one(self, chance: random.Random, busy: set[int]) -> None:
        """Kill one that is busy, or else any, with SIGKILL, and hire another in its place."""
        victim = chance.choice([p for p in self.processes if p.pid in busy] or self.processes)
        self.processes.remove(victim)
        assert victim.is_alive(), f"a worker ended by itself: {victim.exitcode}"
        victim.kill()
        victim.join()
        self.kills += 1
        self.hire()


@pytest.mark.timeout(900)
def test_a_hundred_kills(database_url: str, tmp_path: Path) -> None:
    """RES-4: every job finishes, each step's effect happens once, and finished steps are not repeated."""
    chance = random.Random(2024)
    ledger = tmp_path / "ledger"
    ledger.mkdir()
    application = sample.made(Settings(home=tmp_path, database_url=database_url), lease_seconds=LEASE_SECONDS)
    crew = Crew(tmp_path, database_url, [])
    jobs: list[str] = []
    try:
        for _ in range(3):
            crew.hire()
        while crew.kills < KILLS:
            waiting = [id for id in jobs if not _stored(application, id).ended]
            for n in range(JOBS_AT_ONCE - len(waiting)):
                request = {"steps": STEPS, "seconds": 0.03, "ledger": str(ledger), "connection": f"c{n % 3}"}
                jobs.append(application.enqueue(chance.choice(["test.steps", "test.limited"]), request).id)
            time.sleep(chance.uniform(0.15, 0.5))
            crew.kill_one(chance, _busy(application))
        _wait(application, jobs)
    finally:
        for process in crew.processes:
            process.kill()
    _check(application, jobs, ledger)


def _busy(application: Any) -> set[int]:
    """Return the processes that run a job just now."""
    running = service.page(application.desk.queue, "default", ("running",), "", None, 100)[0]
    return {int(job.worker.split("/")[1]) for job in running}


def _wait(application: Any, jobs: list[str]) -> None:
    ends = time.monotonic() + 60
    while any(not _stored(application, id).ended for id in jobs):
        assert time.monotonic() < ends, [_stored(application, id).state for id in jobs]
        time.sleep(0.1)


def _stored(application: Any, id: str) -> Any:
    return service.get(application.desk.queue, "default", id)


def _check(application: Any, jobs: list[str], ledger: Path) -> None:
    ended = [_stored(application, id) for id in jobs]
    assert {job.state for job in ended} == {"succeeded"}, [job.error_message for job in ended if job.error_code]
    steps = [f"inside {n}" for n in range(STEPS)]
    found = Counter((job, step) for job, step, _ in sample.effects_of(application))
    assert found == Counter((id, step) for id in jobs for step in steps)
    keys = {f"{id}:outside {n}" for id in jobs for n in range(STEPS)}
    calls = (ledger / "calls").read_text().splitlines()
    assert set(calls) == keys
    assert {path.name for path in ledger.iterdir()} == {key.replace(":", "_") for key in keys} | {"calls"}
    for job in ended:
        assert job.result["keys"] == [f"{job.id}:outside {n}" for n in range(STEPS)]
    tries = [one for job in ended for one in service.history(application.desk.queue, "default", job.id)[1]]
    crashed = sum(one.outcome == "crashed" for one in tries)
    assert crashed >= KILLS // 2, f"only {crashed} attempts were interrupted: the test shows too little"
    # an outside step is called again only by the attempt after the one that died in it
    assert len(calls) - len(keys) <= KILLS * 2
