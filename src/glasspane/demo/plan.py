"""What a demo is made from: seed, months, scale and the day it is made; equal plans make equal data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

GENERATION = "2"
"""Raised whenever the generator's output changes, so that stored demo data is made anew."""


@dataclass(frozen=True)
class Month:
    """A calendar month: first day, first day of the next, and how many months before the newest it lies."""

    start: date
    end: date
    ago: int

    @property
    def label(self) -> str:
        """`YYYY-MM`."""
        return f"{self.start:%Y-%m}"

    @property
    def days(self) -> int:
        """Days in the whole month."""
        return (self.end - self.start).days


def month_of(day: date, ago: int = 0) -> Month:
    """Return the month that lies `ago` months before the day's own."""
    index = day.year * 12 + day.month - 1 - ago
    start = date(index // 12, index % 12 + 1, 1)
    following = index + 1
    return Month(start, date(following // 12, following % 12 + 1, 1), ago)


@dataclass(frozen=True)
class Plan:
    """One demo: its seed, the number of months, the size of every fleet relative to the full company, and today."""

    today: date
    seed: int = 1
    months: int = 13
    scale: float = 1.0

    def calendar(self) -> tuple[Month, ...]:
        """Return the months, the newest first."""
        return tuple(month_of(self.today, ago) for ago in range(self.months))

    @property
    def first(self) -> date:
        """The first day with charges."""
        return month_of(self.today, self.months - 1).start

    @property
    def end(self) -> date:
        """The day after the last one with charges: today, but the newest month always has one day."""
        return max(self.today, month_of(self.today).start + timedelta(days=1))

    @property
    def identity(self) -> str:
        """The text that decides all charges but how far the newest month has come."""
        return f"{GENERATION}/{self.seed}/{self.months}/{self.scale:g}/{self.first}"

    def fingerprint(self, months: Sequence[Month]) -> str:
        """Return the text that decides the files of these months: when it is equal, so are they."""
        first, end = min(m.start for m in months), min(self.end, max(m.end for m in months))
        return f"{self.identity}/{first}/{end}"
