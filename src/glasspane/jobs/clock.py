"""What time it is for jobs: the database's clock on PostgreSQL, this machine's on SQLite."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from glasspane.jobs import store
from glasspane.jobs.model import Reading


class Clock(Protocol):
    """Tells the time inside of a transaction."""

    def read(self, transaction: Any) -> Reading:
        """Return the time."""
        ...


class CatalogClock:
    """One clock for all who share the catalog.

    On SQLite they share a machine, whose monotonic clock counts from its start for every process: leases do not
    notice when somebody sets the date.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def read(self, transaction: Any) -> Reading:
        """Return the time."""
        if transaction.dialect == "postgresql":
            moment = store.database_time(transaction)
            return Reading(moment, moment.timestamp())
        return Reading(self._now(), time.monotonic())
