"""Token buckets in this process's memory; of more callers than it remembers, the longest silent are forgotten."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from glasspane.core.cache import Allowance, Grant

MOST_KEYS = 100_000


class MemoryLimiter:
    """One bucket per key: how full it was when it was last used, and when that was."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, most_keys: int = MOST_KEYS) -> None:
        self._clock = clock
        self._most_keys = most_keys
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: str, allowance: Allowance) -> float:
        """Take one; return 0, or the seconds to wait when the bucket is empty."""
        return self.spend(key, allowance).wait

    def spend(self, key: str, allowance: Allowance) -> Grant:
        """Take one and tell what is left."""
        with self._lock:
            now = self._clock()
            filled, since = self._buckets.get(key, (float(allowance.burst), now))
            filled = min(allowance.burst, filled + max(0.0, now - since) * allowance.per_minute / 60)
            granted = filled >= 1
            self._keep(key, filled - 1 if granted else filled, now)
        return grant(granted, filled - 1 if granted else filled, allowance)

    def _keep(self, key: str, filled: float, now: float) -> None:
        self._buckets[key] = (filled, now)
        self._buckets.move_to_end(key)
        if len(self._buckets) > self._most_keys:
            self._buckets.popitem(last=False)


def grant(granted: bool, filled: float, allowance: Allowance) -> Grant:
    """Return what a bucket with `filled` tokens means for the caller."""
    per_second = allowance.per_minute / 60
    wait = 0.0 if granted else (1 - filled) / per_second
    return Grant(wait, int(filled), (allowance.burst - filled) / per_second)
