"""The period of a question, the ruler it is measured by, and the period before it.

Two rulers exist, because an invoice and a calendar disagree. A period of whole months is measured by **billing month**:
its charges are those billed in these months, so that its total is the total of the invoices, whenever the usage took
place. Any other period is measured by **charge day**: its charges are those whose `ChargePeriodStart` (UTC) lies in it.
A charge that spans several days counts on the day it starts, and wholly. The ruler follows from the dates alone, never
from the grain, so a total does not change with the grain.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from glasspane.core.errors import UsageError

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""No bill is older or newer; what is compared with stays within the calendar."""

Ruler = Literal["billing_month", "charge_day"]
Grain = Literal["none", "day", "month"]


@dataclass(frozen=True)
class Period:
    """Days from `first` to `last`, both included; None leaves a side open."""

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        for day in (self.first, self.last):
            if day is not None and not EARLIEST <= day <= LATEST:
                raise UsageError(f"{day} is not between {EARLIEST} and {LATEST}", hint="--from 2026-04-01")
        if self.first and self.last and self.last < self.first:
            raise UsageError(
                f"the period ends ({self.last}) before it starts ({self.first})",
                hint=f"--from {self.last} --to {self.first}",
            )

    @property
    def ruler(self) -> Ruler:
        """`billing_month` when the period consists of whole months, else `charge_day`."""
        starts = self.first is None or self.first.day == 1
        ends = self.last is None or self.last == month_end(self.last)
        return "billing_month" if starts and ends else "charge_day"

    def months(self, stored: list[str]) -> list[str]:
        """Return which of the stored billing months (`YYYY-MM`) lie in the period."""
        low = f"{self.first:%Y-%m}" if self.first else ""
        high = f"{self.last:%Y-%m}" if self.last else "9999-99"
        return [month for month in stored if low <= month <= high]

    def closed(self, stored: list[str]) -> Period:
        """Return the period with open sides put at the first and last stored month."""
        if not stored:
            return self
        first, last = month_start(min(stored)), month_end(month_start(max(stored)))
        low = self.first or (min(first, self.last.replace(day=1)) if self.last else first)
        high = self.last or (max(last, self.first) if self.first else last)
        return Period(low, high)

    def previous(self) -> Period:
        """Return the period before: as many months for whole months, else as many days. Needs both sides."""
        if self.first is None or self.last is None:
            raise UsageError(
                "a comparison needs a period with a start and an end", hint="--from 2026-04-01 --to 2026-04-30"
            )
        if self.ruler == "billing_month":
            return Period(moved(self.first, -self.length), self.first - timedelta(days=1))
        return Period(self.first - timedelta(days=self.length), self.first - timedelta(days=1))

    @property
    def length(self) -> int:
        """Number of months (whole months) or days of a closed period."""
        if self.first is None or self.last is None:
            return 0
        if self.ruler == "billing_month":
            return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        return (self.last - self.first).days + 1

    def forward(self, day: date) -> date:
        """Map a day of the previous period to the day it is compared with.

        Whole months map by day of month (31 March to 30 April); other periods by distance.
        """
        return moved(day, self.length) if self.ruler == "billing_month" else day + timedelta(days=self.length)


def moved(day: date, months: int) -> date:
    """Return the day some months later; a day that month does not have becomes its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_start(month: str) -> date:
    """Return the first day of `YYYY-MM`."""
    return date.fromisoformat(f"{month}-01")


def month_end(day: date) -> date:
    """Return the last day of the month that the day is in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
