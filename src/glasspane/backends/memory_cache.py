"""Answers in this process's memory, up to a number of bytes; what was not asked for the longest goes first."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ENTRY_BYTES = 500
"""What an entry takes beside its value, roughly."""


@dataclass(frozen=True)
class _Entry:
    value: bytes
    until: float
    tags: tuple[str, ...]
    size: int


class MemoryCache:
    """Bytes by key, with the tags under which they can be dropped."""

    def __init__(self, most_bytes: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_bytes = most_bytes
        self._clock = clock
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._tagged: defaultdict[str, set[str]] = defaultdict(set)
        self._lock = threading.Lock()
        self.bytes = 0

    def get(self, key: str) -> bytes | None:
        """Return what is kept and still good."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is None:
                return None
            if entry.until <= self._clock():
                self._remove(key)
                return None
            self._entries.move_to_end(key)
            return entry.value

    def put(self, key: str, value: bytes, *, seconds: float, tags: Sequence[str] = ()) -> None:
        """Keep a value, and forget others when there is no room; one that fills a quarter of it is not kept."""
        size = len(value) + len(key) + ENTRY_BYTES
        with self._lock:
            self._remove(key)
            if size > self._most_bytes // 4:
                return
            self._entries[key] = _Entry(value, self._clock() + seconds, tuple(tags), size)
            self.bytes += size
            for tag in tags:
                self._tagged[tag].add(key)
            while self.bytes > self._most_bytes:
                self._remove(next(iter(self._entries)))

    def drop(self, *tags: str) -> int:
        """Forget everything with one of the tags; return how many."""
        with self._lock:
            keys = {key for tag in tags for key in self._tagged.get(tag, ())}
            for key in keys:
                self._remove(key)
            return len(keys)

    def _remove(self, key: str) -> None:
        entry = self._entries.pop(key, None)
        if entry is None:
            return
        self.bytes -= entry.size
        for tag in entry.tags:
            self._tagged[tag].discard(key)
            if not self._tagged[tag]:
                del self._tagged[tag]
