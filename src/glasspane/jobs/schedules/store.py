"""All SQL of schedules."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    func,
    insert,
    select,
    update,
)

from glasspane.jobs.schedules.model import Schedule
from glasspane.kit.sql import Transaction
from glasspane.kit.tables import Document, Moment, metadata, organization_column

schedules = Table(
    "schedules",
    metadata,
    Column("id", String(32), primary_key=True),
    organization_column(),
    Column("name", String(100), nullable=False),
    Column("operation", String(100), nullable=False),
    Column("request", Document, nullable=False),
    Column("principal", Document, nullable=False),
    Column("cron", String(100), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("next_at", Moment),
    Column("last_at", Moment),
    Column("last_job", String(32), nullable=False),
    Column("created", Moment, nullable=False),
    UniqueConstraint("organization", "name"),
    Index("ix_schedules_enabled_next_at", "enabled", "next_at"),
)


def add(t: Transaction, schedule: Schedule) -> None:
    """Store a schedule."""
    t.execute(insert(schedules), {f.name: getattr(schedule, f.name) for f in fields(Schedule)})


def find(t: Transaction, organization: str, id: str) -> Schedule | None:
    """Return a schedule by its id or name."""
    named = (schedules.c.id == id) | (schedules.c.name == id)
    query = select(schedules).where(schedules.c.organization == organization, named).order_by(schedules.c.id != id)
    row = t.execute(query.limit(1)).mappings().first()
    return Schedule(**row) if row else None


def listed(t: Transaction, organization: str, after: str, limit: int) -> list[Schedule]:
    """Return schedules by name, those after a name."""
    query = select(schedules).where(schedules.c.organization == organization, schedules.c.name > after)
    return [Schedule(**row) for row in t.execute(query.order_by(schedules.c.name).limit(limit)).mappings()]


def counted(t: Transaction, organization: str) -> int:
    """Return how many schedules there are."""
    query = select(func.count()).select_from(schedules).where(schedules.c.organization == organization)
    return int(t.execute(query).scalar_one())


def due(t: Transaction, now: datetime, limit: int) -> list[Schedule]:
    """Return, locked, the schedules of all organizations whose time has come and that nobody else fires."""
    query = select(schedules).where(schedules.c.enabled.is_(True), schedules.c.next_at <= now)
    query = query.order_by(schedules.c.next_at).limit(limit).with_for_update(skip_locked=True)
    return [Schedule(**row) for row in t.execute(query).mappings()]


def change(t: Transaction, schedule: Schedule, **values: Any) -> None:
    """Change a schedule."""
    t.execute(update(schedules).where(_is(schedule)).values(**values))


def remove(t: Transaction, schedule: Schedule) -> None:
    """Drop a schedule."""
    t.execute(delete(schedules).where(_is(schedule)))


def _is(schedule: Schedule) -> Any:
    return and_(schedules.c.organization == schedule.organization, schedules.c.id == schedule.id)
