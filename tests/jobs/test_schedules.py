"""Schedules: times in zones, over changes of the clock, missed runs, and exactly one firing over many workers."""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane.bootstrap import Application
from glasspane.core.errors import Conflict, Denied, InvalidRequest, NotFound, UsageError
from glasspane.core.principal import LOCAL_USER, Principal
from glasspane.jobs import service as jobs
from glasspane.jobs.model import Reading
from glasspane.jobs.schedules import service, store
from glasspane.jobs.schedules.model import next_time
from glasspane.jobs.service import Queue
from glasspane.settings import Settings
from tests.jobs import sample

START = multiprocessing.get_context("forkserver")


def times(cron: str, zone: str, after: str, count: int) -> list[str]:
    """Return the next times as they are in the zone."""
    moment, found = datetime.fromisoformat(after), []
    for _ in range(count):
        following = next_time(cron, zone, moment)
        assert following is not None
        moment = following
        found.append(moment.astimezone(ZoneInfo(zone)).strftime("%m-%d %H:%M %Z"))
    return found


def test_times_are_those_of_the_zone() -> None:
    """RES-4: nine o'clock stays nine o'clock when the clocks change."""
    found = times("0 9 * * *", "Europe/Berlin", "2024-03-29T12:00:00+00:00", 3)
    assert found == ["03-30 09:00 CET", "03-31 09:00 CEST", "04-01 09:00 CEST"]


def test_the_hour_that_does_not_exist_runs_right_after_it() -> None:
    """RES-4: 02:30 on the day that clocks go forward."""
    found = times("30 2 * * *", "Europe/Berlin", "2024-03-30T12:00:00+00:00", 2)
    assert found == ["03-31 03:00 CEST", "04-01 02:30 CEST"]


def test_the_hour_that_comes_twice_runs_once() -> None:
    """RES-4: 02:30 on the day that clocks go back; what runs every half hour keeps its pace."""
    assert times("30 2 * * *", "Europe/Berlin", "2024-10-26T12:00:00+00:00", 2) == [
        "10-27 02:30 CEST",
        "10-28 02:30 CET",
    ]
    found = times("*/30 * * * *", "Europe/Berlin", "2024-10-26T23:59:00+00:00", 6)
    assert found == [
        "10-27 02:00 CEST",
        "10-27 02:30 CEST",
        "10-27 02:00 CET",
        "10-27 02:30 CET",
        "10-27 03:00 CET",
        "10-27 03:30 CET",
    ]


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["*/15 * * * *", "0 3 * * *", "30 2 * * 0", "0 0 1 * *"]),
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
)
def test_the_next_time_is_later(moment: datetime, cron: str, zone: str) -> None:
    """RES-4: a schedule never fires twice for one time."""
    following = next_time(cron, zone, moment)
    assert following is not None
    assert moment < following < moment + timedelta(days=33)


@pytest.mark.parametrize(
    ("cron", "zone"), [("61 * * * *", "UTC"), ("", "UTC"), ("0 3 * * *", "../etc/passwd"), ("0 3 * * *", "")]
)
def test_what_cannot_be_read_is_refused(cron: str, zone: str) -> None:
    """RES-4: an expression or zone that is none."""
    with pytest.raises(UsageError):
        next_time(cron, zone, datetime(2024, 1, 1, tzinfo=UTC))


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 5, 59, tzinfo=UTC)

    def read(self, transaction: Any) -> Reading:
        """Return what was set."""
        return Reading(self.now, self.now.timestamp())


@pytest.fixture
def application(database_url: str, tmp_path: Path) -> Application:
    return sample.made(Settings(home=tmp_path, database_url=database_url))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def queue(application: Application, clock: Clock) -> Queue:
    return replace(application.desk.queue, clock=clock)


def made(application: Application, queue: Queue, **more: Any) -> str:
    """Return the id of a schedule for six o'clock."""
    principal = more.pop("principal", LOCAL_USER)
    work = application.desk.prepared("test.steps", {"steps": 1}, principal)
    return service.create(queue, work, more.get("name", "six"), more.get("cron", "0 6 * * *"), "UTC").id


def queued(queue: Queue) -> int:
    return jobs.page(queue, "default", ("queued",), "", None, 1)[1]


def test_missed_times_are_made_up_for_by_one_run(application: Application, queue: Queue, clock: Clock) -> None:
    """RES-4: catch-up: after a week without a worker there is one run, not seven."""
    id = made(application, queue)
    assert service.fire_due(queue) == 0
    clock.now += timedelta(days=7)
    assert service.fire_due(queue) == 1
    assert queued(queue) == 1
    schedule = service.get(queue, "default", id)
    assert schedule.next_at == datetime(2026, 3, 9, 6, tzinfo=UTC)
    assert service.fire_due(queue) == 0


def test_a_run_that_lasts_is_not_joined_by_the_next(application: Application, queue: Queue, clock: Clock) -> None:
    """RES-4: while a schedule's job has not ended, its times pass."""
    made(application, queue)
    for _ in range(3):
        clock.now += timedelta(days=1)
        service.fire_due(queue)
    assert queued(queue) == 1


def test_a_schedule_runs_with_what_its_person_may_then(application: Application, queue: Queue, clock: Clock) -> None:
    """IAM-2: making one takes the permission of the operation, and so does each run."""
    with pytest.raises(Denied):
        made(application, queue, principal=Principal("ada", frozenset({"jobs:write"})))
    here = Principal("ada", frozenset({"test:write"}), name="Ada", kind="local")
    gone = Principal("bob", frozenset({"test:write"}), name="Bob, who is no member any more")
    made(application, queue, principal=here)
    made(application, queue, name="of bob", principal=gone)
    clock.now += timedelta(days=1)
    service.fire_due(queue)
    application.desk.workers(1).run_until_empty()
    found = jobs.page(application.desk.queue, "default", (), "", None, 9)[0]
    assert {(job.state, job.principal["id"], job.priority) for job in found} == {
        ("succeeded", "ada", 10),
        ("failed", "bob", 10),
    }


def test_a_disabled_schedule_does_not_fire_and_a_deleted_one_is_gone(
    application: Application, queue: Queue, clock: Clock
) -> None:
    """RES-4: update and delete."""
    made(application, queue)
    service.update(queue, "default", "six", None, "Europe/Berlin", False)
    clock.now += timedelta(days=2)
    assert service.fire_due(queue) == 0
    assert service.run(queue, "default", "six").state == "queued"
    with pytest.raises(NotFound):
        service.delete(queue, "other", "six")
    service.delete(queue, "default", "six")
    with pytest.raises(NotFound):
        service.get(queue, "default", "six")


def test_what_is_wrong_is_said_when_a_schedule_is_made(application: Application, queue: Queue) -> None:
    """RES-4: a name twice, a request that is malformed, an operation that does not exist."""
    made(application, queue)
    with pytest.raises(Conflict):
        made(application, queue)
    with pytest.raises(InvalidRequest):
        application.desk.prepared("test.steps", {"steps": "many"}, LOCAL_USER)
    with pytest.raises(NotFound):
        application.desk.prepared("no.such", {}, LOCAL_USER)


def test_four_workers_fire_a_schedule_once(database_url: str, tmp_path: Path) -> None:
    """RES-4: every firing is one job over four worker processes."""
    application = sample.made(Settings(home=tmp_path, database_url=database_url))
    queue = application.desk.queue
    names = [f"s{n}" for n in range(10)]
    for name in names:
        made(application, queue, name=name, cron="0 0 1 1 *")
    _make_due(application)
    workers = [START.Process(target=sample.work, args=(str(tmp_path), database_url), daemon=True) for _ in range(4)]
    for worker in workers:
        worker.start()
    ends = time.monotonic() + 30
    try:
        while jobs.page(queue, "default", ("succeeded",), "", None, 1)[1] < len(names):
            assert time.monotonic() < ends
            time.sleep(0.05)
        time.sleep(0.5)
    finally:
        for worker in workers:
            worker.kill()
            worker.join()
    found = jobs.page(queue, "default", (), "", None, 100)[0]
    assert Counter(job.schedule for job in found) == Counter(s.id for s in service.page(queue, "default", "", 50)[0])


def _make_due(application: Application) -> None:
    with application.ports.catalog.transaction("default") as transaction:
        for schedule in store.listed(transaction, "default", "", 50):
            store.change(transaction, schedule, next_at=datetime(2020, 1, 1, tzinfo=UTC))
