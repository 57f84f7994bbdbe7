"""Which failures are worth another attempt, and how long to wait before it."""

from __future__ import annotations

import random

from glasspane.core.errors import (
    BadBillingFile,
    Conflict,
    Denied,
    ExtraMissing,
    GlasspaneError,
    NotFound,
    UsageError,
    WorkerLost,
)

FINAL = (UsageError, NotFound, Denied, Conflict, BadBillingFile, ExtraMissing, WorkerLost)
"""Errors that the same request would meet again. All others (storage, engine, network, time) may pass."""

FIRST_SECONDS = 2.0
GROWTH = 4.0
"""Five attempts last about two minutes: a database or a network may be back by then."""
LONGEST_SECONDS = 300.0
MOST_CRASHES = 10
"""So many times in a row a job may take its worker along before it is given up."""


def passing(error: GlasspaneError) -> bool:
    """Whether another attempt may end differently."""
    return not isinstance(error, FINAL)


def pause_seconds(failures: int, *, chance: random.Random | None = None) -> float:
    """Return how long to wait after so many failures: exponential backoff, half of it by chance.

    See "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
    """
    longest = min(LONGEST_SECONDS, FIRST_SECONDS * GROWTH ** min(failures - 1, 20))
    return (chance or random).uniform(longest / 2, longest)
