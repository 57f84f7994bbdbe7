"""Events in the catalog: numbered in the order of their commits, kept for a day, and watched without asking anew."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, delete, func, insert, select

from glasspane.backends.event_wakers import CHANNEL, Waker, postgres_waker, sqlite_waker
from glasspane.backends.relational_catalog import RelationalCatalog
from glasspane.core.events import TOPICS, Event
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.kit.sql import Transaction
from glasspane.kit.tables import Document, Moment, metadata, organization_column

KEPT = timedelta(hours=24)
MOST_KEPT = 100_000
PRUNED_EVERY_SECONDS = 60.0
LARGEST_PAYLOAD = 16_384
SMALL_PART = 500
BATCH = 500
ORDER = 20
"""Events are numbered after the audit entries were appended."""
LOCK = 4_702_387_011
"""Number of the PostgreSQL advisory lock under which ids are given out."""

events = Table(
    "events",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    organization_column(),
    Column("topic", String(64), nullable=False),
    Column("time", Moment, nullable=False),
    Column("scope", String(64), nullable=False),
    Column("payload", Document, nullable=False),
    Index("ix_events_organization", "organization", "id"),
    Index("ix_events_time", "time"),
    sqlite_autoincrement=True,
)


class CatalogEvents:
    """The events of all organizations in one table.

    An event gets its id just before its transaction commits, under a lock that is held until then: whoever has seen
    an id has seen everything below it.
    """

    def __init__(self, catalog: RelationalCatalog, now: Callable[[], datetime]) -> None:
        self._catalog = catalog
        self._now = now
        self._pruned = 0.0
        self._waker: Waker = (postgres_waker if catalog.dialect == "postgresql" else sqlite_waker)(catalog.engine)

    def publish(self, event: Event) -> None:
        """Keep the event; in a running transaction it appears when that commits. ValueError for a topic unknown."""
        if event.topic not in TOPICS:
            raise ValueError(f"{event.topic!r} is no topic of core/events.py")
        values = {
            "organization": event.organization,
            "topic": event.topic,
            "time": (event.time or self._now()).astimezone(UTC),
            "scope": event.scope,
            "payload": _fitting(event.payload),
        }
        with self._catalog.transaction(event.organization) as transaction:
            transaction.at_end(lambda last: self._number(last, values), order=ORDER)

    def after(self, id: int, organization: str, topics: Sequence[str] = (), limit: int = 1000) -> list[Event]:
        """Return events of the organization with a greater id, oldest first; of all topics when none is named."""
        found = select(events).where(events.c.organization == organization, events.c.id > id)
        if topics:
            found = found.where(events.c.topic.in_(topics))
        with self._catalog.transaction(organization) as transaction:
            return _read(transaction, found.order_by(events.c.id).limit(limit))

    def newest(self) -> int:
        """Return the id of the newest event; 0 when there is none."""
        return self._edge(func.max(events.c.id))

    def oldest(self) -> int:
        """Return the id of the oldest event that is kept; 0 when there never was one."""
        return self._edge(func.min(events.c.id))

    def watched(self, after: int, *, wait_seconds: float) -> Iterator[list[Event]]:
        """Yield what is new over all organizations, and an empty list when nothing was for `wait_seconds`."""
        with self._waker.watching() as wake:
            said = time.monotonic()
            while True:
                found = self._everywhere(after)
                left = said + wait_seconds - time.monotonic()
                if found or left <= 0:
                    after = found[-1].id if found else after
                    yield found
                    said = time.monotonic()
                else:
                    wake.wait(left)

    def _everywhere(self, after: int) -> list[Event]:
        with self._catalog.transaction(EVERY_ORGANIZATION) as transaction:
            return _read(transaction, select(events).where(events.c.id > after).order_by(events.c.id).limit(BATCH))

    def _edge(self, edge: Any) -> int:
        with self._catalog.transaction(EVERY_ORGANIZATION) as transaction:
            return int(transaction.execute(select(edge)).scalar() or 0)

    def _number(self, transaction: Transaction, values: dict[str, Any]) -> None:
        if transaction.dialect == "postgresql":
            transaction.execute(select(func.pg_advisory_xact_lock(LOCK)))
            transaction.execute(select(func.pg_notify(CHANNEL, "")))
        transaction.execute(insert(events).values(**values))
        if time.monotonic() - self._pruned > PRUNED_EVERY_SECONDS:
            self._pruned = time.monotonic()
            self._prune(transaction)

    def _prune(self, transaction: Transaction) -> None:
        """Drop what is too old or too much, but never the newest, which tells how far the numbers have come."""
        newest = int(transaction.execute(select(func.max(events.c.id))).scalar() or 0)
        old = (events.c.time < self._now().astimezone(UTC) - KEPT) | (events.c.id <= newest - MOST_KEPT)
        transaction.execute(delete(events).where(events.c.id < newest, old))


def _fitting(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Return the payload, without its large parts where it is too large: an event names what happened."""
    if len(json.dumps(payload)) <= LARGEST_PAYLOAD:
        return dict(payload)
    small = {name: part for name, part in payload.items() if len(json.dumps(part)) <= SMALL_PART}
    return {**dict(list(small.items())[:20]), "truncated": True}


def _read(transaction: Transaction, found: Any) -> list[Event]:
    return [
        Event(row.topic, row.organization, row.payload, row.id, row.time, row.scope)
        for row in transaction.execute(found)
    ]
