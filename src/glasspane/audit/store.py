"""The table of audit entries, and all SQL on it. The database itself refuses to change or remove an entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text, func, insert, select
from sqlalchemy.sql.elements import ColumnElement

from glasspane.audit.chain import GENESIS, Entry, line, sealed
from glasspane.kit.sql import Transaction
from glasspane.kit.tables import KEPT, Moment, metadata, organization_column

entries = Table(
    "audit_entries",
    metadata,
    organization_column(primary_key=True),
    Column("sequence", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("time", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("target", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_audit_entries_time", "organization", "time"),
    Index("ix_audit_entries_action", "organization", "action"),
    Index("ix_audit_entries_actor", "organization", "actor"),
    info=KEPT,
)
"""A migration gives the table triggers that refuse every change and removal."""


@dataclass(frozen=True)
class Sought:
    """Which entries are wanted; what is None or empty does not narrow."""

    actor: str = ""
    action: str = ""
    outcome: str = ""
    target: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


def append(transaction: Transaction, organization: str, entry: Mapping[str, Any], time: datetime) -> None:
    """Add an entry to the organization's chain; another process that wants to waits for the commit of this one."""
    if transaction.dialect == "postgresql":
        key = func.hashtextextended(f"audit:{organization}", 0)
        transaction.execute(select(func.pg_advisory_xact_lock(key)))
    last = end(transaction, organization)
    placed = sealed(entry, last["sequence"] + 1, last["hash"]) if last else sealed(entry, 1, GENESIS)
    columns = {name: placed[name] for name in ("actor", "action", "outcome", "target", "sequence", "hash")}
    transaction.execute(insert(entries).values(organization=organization, time=time, body=line(placed), **columns))


def end(transaction: Transaction, organization: str) -> Entry | None:
    """Return the last entry, or None."""
    last = select(entries.c.body).where(entries.c.organization == organization)
    body = transaction.execute(last.order_by(entries.c.sequence.desc()).limit(1)).scalar()
    return None if body is None else _entry(body)


def one(transaction: Transaction, organization: str, sequence: int) -> Entry | None:
    """Return an entry by its number, or None."""
    found = select(entries.c.body).where(entries.c.organization == organization, entries.c.sequence == sequence)
    body = transaction.execute(found).scalar()
    return None if body is None else _entry(body)


def newest(transaction: Transaction, organization: str, sought: Sought, below: int | None, limit: int) -> list[Entry]:
    """Return what is sought with a number under `below`, newest first."""
    found = select(entries.c.body).where(entries.c.organization == organization, *_conditions(sought))
    if below is not None:
        found = found.where(entries.c.sequence < below)
    return [
        _entry(body) for body in transaction.execute(found.order_by(entries.c.sequence.desc()).limit(limit)).scalars()
    ]


def count(transaction: Transaction, organization: str, sought: Sought) -> int:
    """Return how many entries there are of what is sought."""
    found = (
        select(func.count()).select_from(entries).where(entries.c.organization == organization, *_conditions(sought))
    )
    return int(transaction.execute(found).scalar_one())


def stored(transaction: Transaction, organization: str, after: int, limit: int) -> list[dict[str, Any]]:
    """Return whole rows with a number above `after`, oldest first."""
    rows = select(entries).where(entries.c.organization == organization, entries.c.sequence > after)
    return [dict(row) for row in transaction.execute(rows.order_by(entries.c.sequence).limit(limit)).mappings()]


def _conditions(sought: Sought) -> list[ColumnElement[bool]]:
    columns = entries.c
    equal = ((columns.action, sought.action), (columns.outcome, sought.outcome), (columns.target, sought.target))
    found = [column == value for column, value in equal if value]
    if sought.actor:
        found.append(columns.actor == sought.actor)
    if sought.text:
        # as the text is spelled inside of a JSON string
        found.append(columns.body.icontains(json.dumps(sought.text, ensure_ascii=False)[1:-1], autoescape=True))
    if sought.since:
        found.append(columns.time >= sought.since)
    if sought.until:
        found.append(columns.time < sought.until)
    return found


def _entry(body: str) -> Entry:
    entry: Entry = json.loads(body)
    return entry
