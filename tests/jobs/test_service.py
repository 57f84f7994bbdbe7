"""Queueing, taking, failing, retrying, cancelling: the same on SQLite and PostgreSQL (RES-4)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from glasspane.bootstrap import Application
from glasspane.core.errors import (
    BadBillingFile,
    Cancelled,
    Conflict,
    Denied,
    EngineError,
    GlasspaneError,
    LeaseLost,
    NotFound,
    StorageError,
    TookTooLong,
    UsageError,
    WorkerLost,
)
from glasspane.core.jobs import Lasting, Priority, Work
from glasspane.core.principal import Principal
from glasspane.jobs import depth, leasing, machine, retrying, service
from glasspane.jobs.model import Claim, Job, Reading
from glasspane.jobs.service import Queue
from glasspane.settings import Settings
from tests.jobs import sample

ADA = Principal("ada", organization="default", name="Ada")


class Clock:
    """A clock that tests set: `now` and `tick` move apart when somebody sets the date."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)
        self.tick = 1_000.0

    def read(self, transaction: Any) -> Reading:
        """Return what was set."""
        return Reading(self.now, self.tick)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)
        self.tick += seconds


@pytest.fixture
def application(database_url: str, tmp_path: Path) -> Application:
    return sample.made(Settings(home=tmp_path, database_url=database_url))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def queue(application: Application, clock: Clock) -> Queue:
    return replace(application.desk.queue, clock=clock)


def work(operation: str = "test.steps", **more: Any) -> Work:
    return Work(operation, more.pop("request", {}), ADA, **more)


def taken(queue: Queue, **more: Any) -> Claim:
    claim = leasing.claim(queue, more.pop("worker", "elsewhere"), **more)
    assert claim is not None
    return claim


def stored(queue: Queue, id: str) -> Job:
    return service.get(queue, "default", id)


def test_users_go_before_schedules_before_reports(queue: Queue, clock: Clock) -> None:
    """RES-4: priorities; inside of one the older goes first."""
    ids = []
    for kind in (Priority.REPORT, Priority.SCHEDULE, Priority.USER, Priority.SCHEDULE, Priority.USER):
        ids.append(service.add(queue, work(priority=kind)).id)
        clock.sleep(1)
    assert [ids.index(taken(queue).id) for _ in ids] == [2, 4, 1, 3, 0]


def test_low_priorities_do_not_starve(queue: Queue, clock: Clock) -> None:
    """RES-4: a report that waited ten minutes goes before what people queue after that."""
    report = service.add(queue, work(priority=Priority.REPORT))
    clock.sleep(601)
    service.add(queue, work())
    assert taken(queue).id == report.id


def test_a_limit_holds_over_all_workers(application: Application) -> None:
    """RES-4: of jobs on one connection only one runs, of another one as well."""
    queue = application.desk.queue
    limit = Lasting(limited_by="connection")
    for n in range(8):
        service.add(queue, work(lasting=limit, request={"connection": f"c{n % 2}"}))
    running: dict[str, int] = {"connection:c0": 0, "connection:c1": 0}
    most, lock = dict(running), threading.Lock()

    def one(name: str) -> None:
        while any(not job.ended for job in service.page(queue, "default", (), "", None, 50)[0]):
            claim = leasing.claim(queue, name)
            if claim is None:
                continue
            key = claim.job.limit_key
            with lock:
                running[key] += 1
                most[key] = max(most[key], running[key])
            time.sleep(0.01)
            with lock:
                running[key] -= 1
            leasing.succeed(queue, claim, {}, findings=False)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(one, ["one", "two", "three", "four"]))
    assert most == {"connection:c0": 1, "connection:c1": 1}


def test_a_key_is_one_job_while_it_is_queued_or_running(queue: Queue) -> None:
    """RES-4: queueing again under one key returns the first; afterwards it is a new one."""
    first = service.add(queue, work(key="nightly"))
    assert service.add(queue, work(key="nightly")).id == first.id
    claim = taken(queue)
    assert service.add(queue, work(key="nightly")).id == first.id
    leasing.succeed(queue, claim, {}, findings=False)
    assert service.add(queue, work(key="nightly")).id != first.id
    with pytest.raises(Conflict):
        service.retry(queue, "default", first.id)


def test_a_key_is_one_job_over_threads(application: Application) -> None:
    """RES-4: also when eight queue it at the same time."""
    with ThreadPoolExecutor(8) as threads:
        ids = set(threads.map(lambda _: service.add(application.desk.queue, work(key="same")).id, range(16)))
    assert len(ids) == 1


@pytest.mark.parametrize("error", [StorageError("full"), EngineError("gone"), TookTooLong("slow")])
def test_what_may_pass_is_tried_again_and_then_dead(queue: Queue, clock: Clock, error: GlasspaneError) -> None:
    """RES-4: retries with backoff, then a dead letter that can be retried."""
    job = service.add(queue, work(lasting=Lasting(attempts=3)))
    for failures in (1, 2):
        assert leasing.fail(queue, taken(queue), error, lambda n: 10.0 * n) is False
        assert leasing.claim(queue, "elsewhere") is None, "it waits before the next attempt"
        clock.sleep(10.0 * failures + 1)
    assert leasing.fail(queue, taken(queue), error, lambda _: 0.0) is True
    assert (stored(queue, job.id).state, stored(queue, job.id).error_code) == ("failed", error.code)
    service.retry(queue, "default", job.id)
    assert taken(queue).id == job.id
    assert [t.outcome for t in service.history(queue, "default", job.id)[1]] == ["failed"] * 3 + [""]


@pytest.mark.parametrize("kind", [UsageError, NotFound, Denied, Conflict, BadBillingFile])
def test_what_cannot_pass_dies_at_once(queue: Queue, kind: type[GlasspaneError]) -> None:
    """RES-4: only transient errors are tried again."""
    job = service.add(queue, work())
    assert leasing.fail(queue, taken(queue), kind("no", hint="do so"), lambda _: 0.0) is True
    dead = stored(queue, job.id)
    assert (dead.state, dead.error_message, dead.error_hint) == ("failed", "no", "do so")


def test_the_pause_grows_and_is_bounded() -> None:
    """RES-4: exponential backoff, half of it by chance; five attempts outlast a short outage."""
    pauses = {n: [retrying.pause_seconds(n) for _ in range(200)] for n in (1, 2, 4, 12, 1000)}
    assert max(pauses[1]) <= 2 < min(pauses[2]) <= max(pauses[2]) <= 8 < min(pauses[4]) <= max(pauses[4]) <= 128
    assert {150 <= pause <= 300 for n in (12, 1000) for pause in pauses[n]} == {True}
    assert len(set(pauses[1])) > 100


def test_an_expired_lease_makes_the_job_runnable_and_fences_the_first_worker(queue: Queue, clock: Clock) -> None:
    """RES-4: a worker that lost its lease can store nothing any more."""
    job = service.add(queue, work())
    first = taken(queue)
    assert leasing.claim(queue, "other") is None
    clock.sleep(queue.lease_seconds + 1)
    second = taken(queue, worker="other")
    assert second.id == job.id
    ran: list[str] = []
    for attempt in (
        lambda: leasing.committed_step(queue, first, "a", lambda _: ran.append("a")),
        lambda: leasing.external_step(queue, first, "b", lambda key: ran.append(key)),
        lambda: leasing.beat(queue, first, ("still here", 1, 2)),
        lambda: leasing.succeed(queue, first, {}, findings=False),
        lambda: leasing.fail(queue, first, StorageError("late"), lambda _: 0.0),
        lambda: leasing.release(queue, first),
    ):
        _lost(attempt)
    assert ran == []
    leasing.succeed(queue, second, {"it": "is done"}, findings=True)
    done = stored(queue, job.id)
    assert (done.state, done.result, done.findings, done.message) == ("succeeded", {"it": "is done"}, True, "")


def _lost(attempt: Callable[[], Any]) -> None:
    with pytest.raises(LeaseLost):
        attempt()


def test_setting_the_date_breaks_no_lease(queue: Queue, clock: Clock) -> None:
    """RES-4: the wall clock may move by a day while a job runs."""
    service.add(queue, work())
    claim = taken(queue)
    for days in (1, -2):
        clock.now += timedelta(days=days)
        assert leasing.claim(queue, "other") is None
        leasing.beat(queue, claim)


def test_a_restart_of_the_machine_ends_leases(queue: Queue, clock: Clock) -> None:
    """RES-4: the monotonic clock starts again with the machine, and so the lease is not from its future."""
    service.add(queue, work())
    taken(queue)
    clock.tick = 3.0
    assert leasing.claim(queue, "other") is not None


def test_a_job_that_always_crashes_is_dead_with_its_reason(queue: Queue, clock: Clock) -> None:
    """RES-4: crashes are counted apart from failures."""
    job = service.add(queue, work(lasting=Lasting(attempts=1)))
    for _ in range(retrying.MOST_CRASHES):
        taken(queue)
        clock.sleep(queue.lease_seconds + 1)
    assert leasing.claim(queue, "other") is None
    dead = stored(queue, job.id)
    assert (dead.state, dead.error_code, dead.failures) == ("failed", WorkerLost.code, 0)


def test_a_job_that_goes_on_may_crash_often(queue: Queue, clock: Clock) -> None:
    """RES-4: a finished step starts the count of crashes again, a step that was finished before does not."""
    job = service.add(queue, work())
    for n in range(2 * retrying.MOST_CRASHES):
        claim = taken(queue)
        leasing.committed_step(queue, claim, str(n // 2), lambda _: None)
        clock.sleep(queue.lease_seconds + 1)
    assert stored(queue, job.id).state == "running"


def test_a_dead_process_is_seen_at_once(queue: Queue) -> None:
    """RES-4: on one machine nobody waits for the lease of a process that has ended."""
    service.add(queue, work())
    parts = machine.worker_name().split("/")
    taken(queue, worker="/".join([parts[0], "4194000", "1", "x"]))
    assert taken(queue, worker=machine.worker_name()).fence == 2
    assert leasing.claim(queue, "third") is None


def test_steps_answer_again_what_they_answered(queue: Queue, clock: Clock) -> None:
    """RES-4: a resumed job sees the answers of its finished steps and does them no more."""
    service.add(queue, work())
    first = taken(queue)
    keys: list[str] = []

    def told(key: str) -> str:
        keys.append(key)
        return key

    assert leasing.committed_step(queue, first, "a", lambda _: {"n": (1, 2)}) == {"n": [1, 2]}
    assert leasing.external_step(queue, first, "b", told) == f"{first.id}:b"
    clock.sleep(queue.lease_seconds + 1)
    second = taken(queue)
    assert leasing.committed_step(queue, second, "a", lambda _: "again") == {"n": [1, 2]}
    assert leasing.external_step(queue, second, "b", told) == f"{first.id}:b"
    assert keys == [f"{first.id}:b"]


def test_a_step_that_fails_leaves_nothing(application: Application) -> None:
    """RES-4: effect and memory of a step are one transaction."""
    queue = application.desk.queue
    service.add(queue, work())
    claim = taken(queue)

    def effect(transaction: Any) -> None:
        row = {"organization": "default", "job": claim.id, "step": "half", "pid": 1}
        transaction.execute(sample.effects.insert(), row)
        raise OSError("the plug was pulled")

    with pytest.raises(OSError, match="plug"):
        leasing.committed_step(queue, claim, "half", effect)
    assert sample.effects_of(application) == []
    assert service.history(queue, "default", claim.id)[0] == []


def test_queued_jobs_are_cancelled_at_once_and_running_ones_asked(queue: Queue) -> None:
    """RES-4: cancellation."""
    waiting, running = service.add(queue, work("a")), service.add(queue, work("b"))
    claim = taken(queue, operations=["b"])
    assert service.cancel(queue, "default", waiting.id).state == "cancelled"
    assert service.cancel(queue, "default", running.id).state == "running"
    assert leasing.beat(queue, claim) is True
    leasing.cancelled(queue, claim)
    assert stored(queue, running.id).state == "cancelled"
    with pytest.raises(Conflict):
        service.cancel(queue, "default", running.id)


def test_jobs_of_another_organization_do_not_exist(queue: Queue) -> None:
    """IAM-1: nothing of one organization is seen or touched from another."""
    job = service.add(queue, work())
    for attempt in (service.get, service.cancel, service.retry):
        with pytest.raises(NotFound):
            attempt(queue, "other", job.id)
    assert service.page(queue, "other", (), "", None, 10) == ([], 0)


def test_depth_counts_what_waits_and_runs(application: Application) -> None:
    """RES-6: the depth of the queue for metrics."""
    queue = application.desk.queue
    for _ in range(3):
        service.add(queue, work())
    taken(queue)
    assert depth(application.ports) == {("queued", "test.steps"): 2, ("running", "test.steps"): 1}


def test_old_jobs_are_forgotten_with_their_history(queue: Queue, clock: Clock) -> None:
    """RES-4: history is kept for 30 days."""
    old = service.add(queue, work())
    leasing.succeed(queue, taken(queue), {}, findings=False)
    clock.sleep(31 * 86_400)
    kept = service.add(queue, work())
    assert leasing.forget_old(queue) == 1
    assert [j.id for j in service.page(queue, "default", (), "", None, 10)[0]] == [kept.id]
    assert service.history(queue, "default", old.id) == ([], [])


def test_a_call_that_is_cancelled_says_so(application: Application) -> None:
    """RES-4: a direct call of a lasting operation notices that its job was cancelled."""
    with ThreadPoolExecutor(1) as thread:
        call = thread.submit(lambda: application.run("test.steps", {"fail": "until asked"}))
        job = _only(application)
        _cancel(application, job.id)
        with pytest.raises(Cancelled):
            call.result(timeout=20)
    assert stored(application.desk.queue, job.id).state == "cancelled"


def test_a_call_that_takes_too_long_ends(application: Application) -> None:
    """RES-4: timeouts."""
    with pytest.raises(TookTooLong):
        application.run("test.brief", {"fail": "until asked"})
    assert _only(application).error_code == "took_too_long"


def test_a_call_answers_and_fails_as_if_it_were_no_job(application: Application) -> None:
    """RES-4: answer and error of a direct call."""
    answer: Any = application.run("test.steps", {"steps": 2})
    assert answer == sample.StepsAnswer(answers=[8, 8], keys=[])
    with pytest.raises(UsageError, match="this can never be done") as caught:
        application.run("test.steps", {"fail": "final"})
    assert caught.value.hint == "ask for something else"
    with pytest.raises(StorageError):
        application.run("test.steps", {"fail": "passing"})


def test_calls_on_one_connection_wait_for_each_other(application: Application) -> None:
    """RES-4: they take turns in place of failing, and no worker is needed."""
    with ThreadPoolExecutor(3) as threads:
        request = {"steps": 2, "seconds": 0.1, "connection": "x"}
        list(threads.map(lambda _: application.run("test.limited", request), range(3)))
    order = [job for job, _, _ in sample.effects_of(application)]
    assert len(set(order)) == 3
    assert all(order.count(job) == 2 for job in order)
    assert order == sorted(order, key=order.index), "the steps of two jobs were mixed"
    assert [order[i] == order[i + 1] for i in (0, 2, 4)] == [True] * 3


def test_a_worker_runs_what_was_queued(application: Application) -> None:
    """RES-4: a queued operation gives the same answer, and dies of the same error."""
    good = application.enqueue("test.steps", {"steps": 2})
    bad = application.enqueue("test.steps", {"fail": "final"})
    assert application.desk.workers(1).run_until_empty() == 2
    queue = application.desk.queue
    assert stored(queue, good.id).result == {"answers": [8, 8], "keys": []}
    assert (stored(queue, bad.id).state, stored(queue, bad.id).error_code) == ("failed", "usage")


def test_a_drained_worker_gives_its_job_back(application: Application) -> None:
    """RES-4: a job that does not end in the grace time is left to others, and nobody failed."""
    job = application.enqueue("test.steps", {"fail": "until asked"})
    workers = application.desk.workers(1, poll_seconds=0.05)
    workers.start()
    while stored(application.desk.queue, job.id).state != "running":
        time.sleep(0.02)
    workers.drain(0.1)
    given = stored(application.desk.queue, job.id)
    assert (given.state, given.failures, given.crashes) == ("queued", 0, 0)
    assert [t.outcome for t in service.history(application.desk.queue, "default", job.id)[1]] == ["released"]


def test_a_job_may_do_what_its_person_may_when_it_runs(application: Application) -> None:
    """IAM-2: a worker asks for the permission again."""
    nobody = replace(ADA, scopes=frozenset({"jobs:read"}))
    job = service.add(application.desk.queue, Work("test.steps", {}, nobody))
    application.desk.workers(1).run_until_empty()
    assert stored(application.desk.queue, job.id).error_code == "denied"


def test_progress_is_stored_at_most_twice_a_second(application: Application) -> None:
    """RES-4: progress is throttled; the last word is kept, and a finished job is wholly done."""
    application.run("test.steps", {"steps": 40, "seconds": 0.02})
    job = _only(application)
    assert (job.message, job.done, job.total) == ("step 39", 40, 40)
    assert job.revision <= 10


def _only(application: Application) -> Job:
    for _ in range(200):
        found = service.page(application.desk.queue, "default", (), "", None, 1)[0]
        if found:
            return found[0]
        time.sleep(0.02)
    raise AssertionError("there is no job")


def _cancel(application: Application, id: str) -> None:
    service.cancel(application.desk.queue, "default", id)
