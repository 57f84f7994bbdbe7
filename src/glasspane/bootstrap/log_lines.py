"""Writes log lines without ever waiting for whoever reads them: a full pipe must not stop a server."""

from __future__ import annotations

import atexit
import contextlib
import logging
import queue
import threading
from typing import TextIO

MOST_WAITING = 10_000
LAST_SECONDS = 2.0


class UnhinderedHandler(logging.Handler):
    """Hands lines to a thread that writes them; when the reader is too slow, lines are dropped and counted."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream
        self._waiting: queue.Queue[str] = queue.Queue(MOST_WAITING)
        self._dropped = 0
        threading.Thread(target=self._write, name="log lines", daemon=True).start()
        atexit.register(self.flush)

    def emit(self, record: logging.LogRecord) -> None:
        """Queue the line; drop it when too many wait."""
        try:
            self._waiting.put_nowait(self.format(record))
        except queue.Full:
            self._dropped += 1
        except Exception:  # noqa: BLE001  what cannot be formatted must not fail the request that it tells of
            self.handleError(record)

    def flush(self) -> None:
        """Wait until what is queued is written, but no longer than a moment."""
        done = threading.Thread(target=self._waiting.join, daemon=True)
        done.start()
        done.join(LAST_SECONDS)

    def _write(self) -> None:
        while True:
            line = self._waiting.get()
            with contextlib.suppress(OSError, ValueError):
                dropped, self._dropped = self._dropped, 0
                lost = f"{dropped} log lines were dropped: their reader was too slow\n" if dropped else ""
                self._stream.write(f"{lost}{line}\n")
                self._stream.flush()
            self._waiting.task_done()
