"""Wakes those who wait for events: one thread per process, whoever and however many they are.

PostgreSQL tells (LISTEN/NOTIFY). SQLite is asked whether the file changed (`PRAGMA data_version`, microseconds).
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Engine

log = logging.getLogger("glasspane.events")

POLLED_EVERY_SECONDS = 0.05
LISTENED_FOR_SECONDS = 1.0
RETRIED_AFTER_SECONDS = 1.0
CHANNEL = "glasspane_events"

Ring = Callable[[], None]
Listen = Callable[[Ring, Callable[[], bool]], None]


class Wake:
    """Lets one waiter sleep until something may have happened."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake the waiter."""
        self._rung.set()

    def wait(self, seconds: float) -> bool:
        """Sleep for at most so long; return whether something may have happened."""
        rung = self._rung.wait(seconds)
        self._rung.clear()
        return rung


class Waker:
    """Runs `listen(ring, wanted)` in a thread for as long as somebody watches; it ends once `wanted()` is false."""

    def __init__(self, listen: Listen) -> None:
        self._listen = listen
        self._lock = threading.Lock()
        self._wakes: set[Wake] = set()
        self._thread: threading.Thread | None = None

    @contextmanager
    def watching(self) -> Iterator[Wake]:
        """Yield what wakes one watcher."""
        wake = Wake()
        with self._lock:
            self._wakes.add(wake)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="glasspane-events", daemon=True)
                self._thread.start()
        try:
            yield wake
        finally:
            with self._lock:
                self._wakes.discard(wake)

    def _run(self) -> None:
        while self._goes_on():
            try:
                self._listen(self._ring, lambda: bool(self._wakes))
            except Exception as error:  # noqa: BLE001  a lost connection must not end the watching
                log.warning("cannot listen for events, trying again: %s", type(error).__name__)
                time.sleep(RETRIED_AFTER_SECONDS)

    def _goes_on(self) -> bool:
        with self._lock:
            if self._wakes:
                return True
            self._thread = None
            return False

    def _ring(self) -> None:
        with self._lock:
            for wake in self._wakes:
                wake.ring()


def sqlite_waker(engine: Engine) -> Waker:
    """Return what wakes whenever another connection has committed to the file."""
    path = str(engine.url.database)

    def listen(ring: Ring, wanted: Callable[[], bool]) -> None:
        with closing(sqlite3.connect(path)) as connection:
            seen = -1
            while wanted():
                version = connection.execute("PRAGMA data_version").fetchone()[0]
                if version != seen:
                    seen = version
                    ring()
                time.sleep(POLLED_EVERY_SECONDS)

    return Waker(listen)


def postgres_waker(engine: Engine) -> Waker:
    """Return what wakes whenever a commit has told of events."""

    def listen(ring: Ring, wanted: Callable[[], bool]) -> None:
        borrowed = engine.raw_connection()
        connection: Any = borrowed.driver_connection
        # a connection that listens never goes back to the others
        borrowed.detach()
        try:
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}")
            ring()
            while wanted():
                for _ in connection.notifies(timeout=LISTENED_FOR_SECONDS, stop_after=1):
                    ring()
        finally:
            connection.close()

    return Waker(listen)
