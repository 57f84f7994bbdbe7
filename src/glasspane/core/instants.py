"""Instants as they leave the program: with their zone, so that nobody has to guess it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator


def in_utc(moment: datetime) -> datetime:
    """Return the instant in UTC; one without a zone is taken to be UTC, as they are stored."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


Instant = Annotated[datetime, AfterValidator(in_utc)]
