"""Events: numbered in commit order on both engines, kept for a day, watched by many (API-2)."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from glasspane.backends import catalog_events
from glasspane.backends.catalog_events import CatalogEvents
from glasspane.bootstrap import Application, application
from glasspane.core.events import TOPICS, Event
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.settings import Settings


@pytest.fixture
def app(tmp_path: Path, database_url: str) -> Application:
    return application(Settings(home=tmp_path, database_url=database_url))


def ids(events: list[Event]) -> list[int]:
    return [event.id for event in events]


def test_events_come_back_as_they_were_published(app: Application) -> None:
    for number, topic in enumerate(TOPICS):
        app.ports.events.publish(Event(topic, "acme", {"n": number, "text": "Ångström 😀"}, scope="costs:read"))
    found = app.ports.events.after(0, "acme")
    assert [e.topic for e in found] == list(TOPICS)
    assert (found[1].payload, found[1].scope) == ({"n": 1, "text": "Ångström 😀"}, "costs:read")
    assert found[0].time.tzinfo is not None
    assert [e.topic for e in app.ports.events.after(found[0].id, "acme", ["job", "cost_alert"])] == ["cost_alert"]
    assert ids(app.ports.events.after(0, "acme", limit=2)) == ids(found)[:2]
    assert app.ports.events.after(0, "other") == []
    assert (app.ports.events.oldest(), app.ports.events.newest()) == (found[0].id, found[-1].id)


def test_unknown_topics_are_refused_and_huge_payloads_cut(app: Application) -> None:
    with pytest.raises(ValueError, match="no topic"):
        app.ports.events.publish(Event("weather", "acme"))
    app.ports.events.publish(Event("job", "acme", {"id": 7, "text": "x" * 20_000}))
    assert app.ports.events.after(0, "acme")[0].payload == {"id": 7, "truncated": True}


def test_an_event_appears_with_its_transaction(app: Application) -> None:
    def undone() -> None:
        with app.ports.catalog.transaction("acme"):
            app.ports.events.publish(Event("job", "acme"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        undone()
    assert app.ports.events.newest() == 0


def test_no_reader_ever_misses_a_late_commit(app: Application) -> None:
    """API-2: eight writers whose transactions last differently; a reader that only goes forward sees all."""
    done = threading.Event()
    seen: list[int] = []

    def write(number: int) -> None:
        for turn in range(12):
            with app.ports.catalog.transaction("acme"):
                app.ports.events.publish(Event("job", "acme", {"who": number, "turn": turn}))
                time.sleep(0.001 * (number % 4))

    def read() -> None:
        last = 0
        while True:
            ended = done.is_set()
            found = app.ports.events.after(last, "acme", limit=7)
            seen.extend(ids(found))
            last = seen[-1] if seen else 0
            if ended and not found:
                return

    reader = threading.Thread(target=read)
    reader.start()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    done.set()
    reader.join(30)
    assert len(seen) == len(set(seen)) == 96
    assert seen == sorted(seen)


def take(watching: Iterator[list[Event]], count: int) -> list[Event]:
    found: list[Event] = []
    while len(found) < count:
        found += next(watching)
    return found


def test_watchers_are_woken_and_share_one_thread(app: Application, tmp_path: Path, database_url: str) -> None:
    """API-2: events of another process's connection arrive within a moment; many watchers, one listener."""
    other = application(Settings(home=tmp_path, database_url=database_url))
    watchers = [app.ports.events.watched(0, wait_seconds=5) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        taken = [pool.submit(take, watcher, 3) for watcher in watchers]
        time.sleep(0.3)
        assert sum(t.name == "glasspane-events" for t in threading.enumerate()) == 1
        started = time.monotonic()
        for number in range(3):
            other.ports.events.publish(Event("job", f"org{number}"))
        found = [one.result(10) for one in taken]
    assert time.monotonic() - started < 2
    assert [[e.organization for e in one] for one in found] == [["org0", "org1", "org2"]] * 4
    for watcher in watchers:
        watcher.close()
    deadline = time.monotonic() + 5
    while any(t.name == "glasspane-events" for t in threading.enumerate()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [t for t in threading.enumerate() if t.name == "glasspane-events"]


def test_a_quiet_watcher_says_so(app: Application) -> None:
    watching = app.ports.events.watched(0, wait_seconds=0.1)
    assert next(watching) == []
    watching.close()


def test_a_watcher_survives_a_lost_connection(tmp_path: Path, postgres_url: str) -> None:
    import psycopg

    app = application(Settings(home=tmp_path, database_url=postgres_url))
    watching = app.ports.events.watched(0, wait_seconds=10)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(take, watching, 1)
        time.sleep(0.3)
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND query LIKE 'LISTEN%'"
            )
        app.ports.events.publish(Event("job", "acme"))
        assert len(first.result(10)) == 1
    watching.close()


def test_old_events_go_and_the_newest_stays(app: Application, tmp_path: Path) -> None:
    """API-2: a day is kept; the newest stays, so that a number is never given twice."""
    clock = [datetime(2026, 1, 1, tzinfo=UTC)]
    events: Any = CatalogEvents(app.ports.catalog, lambda: clock[0])
    for _ in range(5):
        events.publish(Event("job", "acme"))
    clock[0] += timedelta(hours=25)
    later: Any = CatalogEvents(app.ports.catalog, lambda: clock[0])
    later.publish(Event("job", "acme"))
    assert (events.oldest(), events.newest()) == (6, 6)
    clock[0] += timedelta(hours=25)
    again: Any = CatalogEvents(app.ports.catalog, lambda: clock[0])
    again.publish(Event("job", "acme"))
    assert (events.oldest(), events.newest()) == (7, 7)


def test_payloads_of_one_organization_are_read_by_it_alone(app: Application) -> None:
    app.ports.events.publish(Event("job", "acme", {"secret": 1}))
    app.ports.events.publish(replace(Event("job", "other", {"secret": 2})))
    assert [e.payload for e in app.ports.events.after(0, "acme")] == [{"secret": 1}]
    with app.ports.catalog.transaction(EVERY_ORGANIZATION) as transaction:
        assert len(transaction.execute(select(catalog_events.events)).all()) == 2
