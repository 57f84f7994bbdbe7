"""How use moves over days: weekday and weekend, season, month ends, growth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

HOURS_OF_A_DAY = 24
OFFICE_HOURS = 10
_SATURDAY = 5


@dataclass(frozen=True)
class Beat:
    """One day of one rhythm.

    hours   how long a machine runs that day
    factor  the day's use relative to the usual
    crowd   the share of an elastic fleet that is up, 0 to 1
    """

    hours: int
    factor: float
    crowd: float = 1.0


def _season(day: date) -> float:
    """Retail's year: Black Friday week, the weeks before Christmas, a quiet January."""
    if (day.month, day.day) >= (11, 20) and (day.month, day.day) <= (12, 1):
        return 1.5
    if day.month == 12 and day.day <= 23:
        return 1.28
    return 0.92 if day.month == 1 else 1.0


def _shopping(day: date) -> float:
    return (0.94, 0.92, 0.94, 0.98, 1.03, 1.17, 1.2)[day.weekday()] * _season(day)


def _working(day: date) -> bool:
    return day.weekday() < _SATURDAY


def _growth(position: float) -> float:
    return 1 + 0.22 * position


def _steady(day: date, position: float) -> Beat:
    return Beat(HOURS_OF_A_DAY, _growth(position))


def _business(day: date, position: float) -> Beat:
    return Beat(HOURS_OF_A_DAY, (1.1 if _working(day) else 0.42) * _growth(position))


def _shop(day: date, position: float) -> Beat:
    return Beat(HOURS_OF_A_DAY, _shopping(day) * _growth(position))


def _elastic(day: date, position: float) -> Beat:
    return Beat(HOURS_OF_A_DAY, _growth(position), min(1.0, 0.7 * _shopping(day)))


def _office(day: date, position: float) -> Beat:
    return Beat(OFFICE_HOURS, _growth(position)) if _working(day) else Beat(0, 0.0)


def _batch(day: date, position: float) -> Beat:
    if day.day <= 3:
        return Beat(HOURS_OF_A_DAY, 1.9 * _growth(position))
    return Beat(HOURS_OF_A_DAY, (1.25 if day.weekday() == 0 else 0.88) * _growth(position))


def _growing(day: date, position: float) -> Beat:
    return Beat(HOURS_OF_A_DAY, 0.75 + 0.6 * position)


RHYTHMS: dict[str, Callable[[date, float], Beat]] = {
    "steady": _steady,
    "business": _business,
    "shop": _shop,
    "elastic": _elastic,
    "office": _office,
    "batch": _batch,
    "growing": _growing,
}
"""Each rhythm by the name that fleets use; the second argument is the day's position between first and last, 0 to 1."""


def beats(first: date, end: date, horizon: date) -> Iterator[tuple[str, date, Beat]]:
    """Yield every rhythm's every day from `first` up to, without, `end`; growth is complete at `horizon`."""
    length = (horizon - first).days
    for offset in range((end - first).days):
        day = first + timedelta(days=offset)
        for name, rhythm in RHYTHMS.items():
            yield name, day, rhythm(day, offset / length)
