"""What every relational table shares: one metadata for all domains, column types, and the mark of the organization."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, MetaData, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator

ORGANIZATION = "organization"
SHARED = {"shared": True}
"""`Table(info=SHARED)`: rows that belong to no single organization, such as users."""
KEPT = {"kept": True}
"""`Table(info=KEPT)`: rows that stay when their organization is deleted."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""The tables of all domains; each `store.py` declares its own here."""

Document = JSON().with_variant(JSONB(), "postgresql")
"""JSON values."""


class Moment(TypeDecorator[datetime]):
    """An instant: with its zone in Python, in UTC in the database (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC; ValueError for an instant without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return UTC."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def organization_column(**options: Any) -> Column[str]:
    """Return the column by which a table's rows belong to an organization; every query has to name it."""
    return Column(ORGANIZATION, String(64), nullable=False, **options)
