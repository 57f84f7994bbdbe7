"""Keeps strangers from filling the audit log: what one of them tries again and again within a minute is counted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from glasspane.core.audit import Deed

WINDOW = timedelta(minutes=1)
MOST_ADDRESSES = 200
"""How many addresses are told apart within a minute; the entries of all others are counted together."""
MOST_TARGETS = 20
SEVERAL = "several addresses"

Key = tuple[str, str, str, str]


@dataclass
class _Crowd:
    """Deeds alike: the first, when it was, and those that were counted since."""

    first: Deed
    since: datetime
    counted: int = 0
    targets: set[str] = field(default_factory=set)


class Crowding:
    """Decides which deeds are entered at once; hands counted ones to `enter` when it is told to settle."""

    def __init__(self, enter: Callable[[Deed], None], now: Callable[[], datetime]) -> None:
        self._enter = enter
        self._now = now
        self._lock = threading.Lock()
        self._crowds: dict[Key, _Crowd] = {}

    def admits(self, deed: Deed) -> bool:
        """Whether the deed is to be entered; else it was counted."""
        if not _repeatable(deed):
            return True
        with self._lock:
            key = self._key(deed)
            crowd = self._crowds.get(key)
            if crowd is not None:
                self._count(crowd, deed)
                return False
            self._crowds[key] = _Crowd(deed, self._now())
        return True

    def settle(self, *, all: bool = False) -> None:
        """Enter what was counted in minutes that are over, or in all; what cannot be entered stays counted."""
        with self._lock:
            due = {key: crowd for key, crowd in self._crowds.items() if all or self._over(crowd)}
            for key in due:
                del self._crowds[key]
        try:
            self._tell(due)
        finally:
            with self._lock:
                self._crowds = due | self._crowds

    def _key(self, deed: Deed) -> Key:
        who = deed.principal
        key = (deed.organization, who.id, who.address, f"{deed.action} {deed.outcome}")
        return (
            key if key in self._crowds or len(self._crowds) < MOST_ADDRESSES else (deed.organization, "", SEVERAL, "")
        )

    def _count(self, crowd: _Crowd, deed: Deed) -> None:
        crowd.counted += 1
        if deed.target and len(crowd.targets) < MOST_TARGETS:
            crowd.targets.add(deed.target[:200])

    def _over(self, crowd: _Crowd) -> bool:
        return self._now() - crowd.since >= WINDOW

    def _tell(self, crowds: dict[Key, _Crowd]) -> None:
        """Enter them, and take each away that is entered."""
        for key, crowd in list(crowds.items()):
            if crowd.counted:
                self._enter(_summed(crowd))
            del crowds[key]


def _repeatable(deed: Deed) -> bool:
    return deed.outcome == "denied" or (deed.outcome == "failed" and deed.principal.kind == "anonymous")


def _summed(crowd: _Crowd) -> Deed:
    times = f"{crowd.counted} more within a minute of {crowd.since.isoformat(timespec='seconds')}"
    details = {"repeated": crowd.counted, "targets": sorted(crowd.targets)}
    return replace(crowd.first, reason=f"{crowd.first.reason} ({times})", details=details)
