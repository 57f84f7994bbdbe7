"""Answers kept for a while, and allowances of requests: the ports that are in memory or in Redis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

RESPONSES_SECONDS = 300
RESULTS_SECONDS = 3_600
"""How long responses and computed results are kept at most (RES-5)."""


class Cache(Protocol):
    """Keeps bytes by key until their time is over or one of their tags is dropped."""

    def get(self, key: str) -> bytes | None:
        """Return what is kept, or None."""
        ...

    def put(self, key: str, value: bytes, *, seconds: float, tags: Sequence[str] = ()) -> None:
        """Keep a value; it may be forgotten earlier when there are too many."""
        ...

    def drop(self, *tags: str) -> int:
        """Forget everything with one of the tags; return how many."""
        ...


@dataclass(frozen=True)
class Allowance:
    """A token bucket: `per_minute` requests on average, `burst` at once."""

    per_minute: float
    burst: int


@dataclass(frozen=True)
class Grant:
    """What came of taking one: seconds to wait (0 when it was granted), how many are left, seconds until full."""

    wait: float
    left: int
    full_after: float


class Limiter(Protocol):
    """Token buckets by key."""

    def take(self, key: str, allowance: Allowance) -> float:
        """Take one; return 0, or the seconds to wait when the bucket is empty."""
        ...

    def spend(self, key: str, allowance: Allowance) -> Grant:
        """Take one like `take`, and tell what is left."""
        ...


class NullCache:
    """Keeps nothing."""

    def get(self, key: str) -> bytes | None:
        """There is nothing."""
        return None

    def put(self, key: str, value: bytes, *, seconds: float, tags: Sequence[str] = ()) -> None:
        """Forget it."""

    def drop(self, *tags: str) -> int:
        """There is nothing to drop."""
        return 0


class NullLimiter:
    """Limits nothing."""

    def take(self, key: str, allowance: Allowance) -> float:
        """Always allowed."""
        return 0.0

    def spend(self, key: str, allowance: Allowance) -> Grant:
        """Always allowed."""
        return Grant(0.0, allowance.burst, 0.0)
