"""A schedule as a value, and when it is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cronsim import CronSim, CronSimError

from glasspane.core.errors import UsageError


@dataclass(frozen=True)
class Schedule:
    """An operation that is run again and again for the person who made the schedule."""

    id: str
    organization: str
    name: str
    operation: str
    request: Mapping[str, Any]
    principal: Mapping[str, Any]
    cron: str
    zone: str
    enabled: bool
    next_at: datetime | None
    last_at: datetime | None
    last_job: str
    created: datetime


def next_time(cron: str, zone: str, after: datetime) -> datetime | None:
    """Return the first instant after `after` that the cron expression names in the zone; None when there is none.

    When clocks go forward, a job set for the hour that does not exist runs right after it; when they go back, jobs at
    set hours run once and those of every hour or minute keep their pace, as Debian's cron does and cronsim documents.

    >>> next_time("0 9 * * 1-5", "Europe/Berlin", datetime(2024, 3, 29, 12, tzinfo=UTC)).isoformat()
    '2024-04-01T07:00:00+00:00'
    """
    try:
        found = next(CronSim(cron, after.astimezone(_zone(zone))), None)
    except CronSimError as error:
        raise UsageError(
            f"{cron!r} is no cron expression: {error}", hint="minute hour day month weekday, such as '0 6 * * 1-5'"
        ) from error
    return found.astimezone(UTC) if found else None


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(f"there is no time zone {name!r}", hint="such as Europe/Berlin or UTC") from error
