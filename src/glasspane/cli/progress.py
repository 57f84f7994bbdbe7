"""A progress line on standard error, shown when something takes longer than a second."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType
from typing import Self

PATIENCE_SECONDS = 1.0
REDRAW_SECONDS = 0.1
WIDTH = 24


class Bar:
    """Receives progress; draws only on a terminal, and leaves the line clean when it ends."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._drawn = 0.0
        self._shown = False
        self._wanted = sys.stderr.isatty()
        self._lock = threading.Lock()

    def __call__(self, message: str, done: float | None = None, total: float | None = None) -> None:
        """Say what is being done; nothing is drawn in the first second."""
        now = time.monotonic()
        if not self._wanted or now - self._started < PATIENCE_SECONDS or now - self._drawn < REDRAW_SECONDS:
            return
        with self._lock:
            self._drawn = now
            self._shown = True
            print(f"\r\x1b[2K{line(message, done, total)}", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)


def line(message: str, done: float | None, total: float | None) -> str:
    """Return one line: a bar and percentage where the total is known, else the message alone.

    >>> line("reading a.csv", 1, 4)
    '██████░░░░░░░░░░░░░░░░░░  25 %  reading a.csv'
    """
    if done is None or not total:
        return message[:100]
    share = min(max(done / total, 0.0), 1.0)
    filled = int(share * WIDTH)
    return f"{'█' * filled}{'░' * (WIDTH - filled)} {share:>4.0%}".replace("%", " %") + f"  {message[:80]}"
