"""`Hub`: one watcher of the events per process, from which every live connection reads at its own pace.

A connection holds no queue, only the id it has come to. Recent events are in one ring for all; who lags behind the ring
reads from the store, and who lags behind the store is told that there is a gap.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool

from glasspane.core.events import Event, Events
from glasspane.core.principal import Principal

log = logging.getLogger("glasspane.live")

RING = 2_000
BATCH = 200
WATCHED_SECONDS = 0.5
RETRIED_SECONDS = 1.0
QUIET_SECONDS = 15.0


@dataclass(frozen=True)
class Gap:
    """Events after `after` and before `oldest` are no longer kept, or the numbers began anew: read the state again."""

    after: int
    oldest: int


@dataclass(frozen=True)
class Quiet:
    """Nothing happened for a while; everything up to `id` has been told."""

    id: int


Told = Event | Gap | Quiet


class Hub:
    """Watches while somebody follows."""

    def __init__(self, events: Events) -> None:
        self.events = events
        self._ring: deque[Event] = deque(maxlen=RING)
        self._floor = 0
        self.head = 0
        self._followers: set[asyncio.Event] = set()
        self._stop: threading.Event | None = None
        self._starting = asyncio.Lock()
        self.closed = False

    async def follow(
        self,
        who: Callable[[], Principal],
        topics: Sequence[str],
        after: int | None,
        *,
        quiet_seconds: float = QUIET_SECONDS,
    ) -> AsyncIterator[Told]:
        """Yield what `who()` may know of the topics (all when none is named), oldest first, after the id or from now.

        Nothing is lost or repeated between two followings of which the second starts at the id that the first ended at.
        """
        with self._following() as woken:
            await self._started()
            position = self.head if after is None else after
            if position > self.head and position > await run_in_threadpool(self.events.newest):
                yield Gap(position, self.head)
                position = self.head
            while not self.closed:
                woken.clear()
                if lost := await self._lost(position):
                    yield lost
                    position = max(lost.oldest - 1, 0)
                found, reached = await self._read(position, who().organization, topics)
                for event in found:
                    if who().may(event.scope):
                        yield event
                position = reached
                if not found and not await _rung(woken, quiet_seconds):
                    yield Quiet(position)

    def close(self) -> None:
        """End every following."""
        self.closed = True
        self._halt()
        for woken in self._followers:
            woken.set()

    async def _lost(self, position: int) -> Gap | None:
        if position >= self._floor:
            return None
        oldest = await run_in_threadpool(self.events.oldest)
        return Gap(position, oldest) if position < oldest - 1 else None

    async def _read(self, position: int, organization: str, topics: Sequence[str]) -> tuple[list[Event], int]:
        """Return the next events, and the id up to which all have been read."""
        head = self.head
        if position >= self._floor:
            found = [e for e in self._newer(position) if e.organization == organization and _wanted(e, topics)][:BATCH]
        else:
            found = await run_in_threadpool(self.events.after, position, organization, topics, BATCH)
        last = found[-1].id if found else position
        return found, last if len(found) == BATCH else max(last, head)

    def _newer(self, position: int) -> list[Event]:
        newer: list[Event] = []
        for event in reversed(self._ring):
            if event.id <= position:
                break
            newer.append(event)
        return newer[::-1]

    @contextmanager
    def _following(self) -> Iterator[asyncio.Event]:
        woken = asyncio.Event()
        self._followers.add(woken)
        try:
            yield woken
        finally:
            self._followers.discard(woken)
            if not self._followers:
                self._halt()

    def _halt(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self._stop = None

    async def _started(self) -> None:
        async with self._starting:
            if self._stop is None and not self.closed:
                stop = self._stop = threading.Event()
                self.head = self._floor = await run_in_threadpool(self.events.newest)
                self._ring.clear()
                run = (asyncio.get_running_loop(), stop, self.head)
                threading.Thread(target=self._watch, args=run, name="glasspane-live", daemon=True).start()

    def _watch(self, loop: asyncio.AbstractEventLoop, stop: threading.Event, last: int) -> None:
        while not stop.is_set():
            try:
                for batch in self.events.watched(last, wait_seconds=WATCHED_SECONDS):
                    if stop.is_set():
                        return
                    if batch:
                        last = batch[-1].id
                        loop.call_soon_threadsafe(self._add, batch, stop)
            except RuntimeError:
                return  # the loop is closed: the server has ended
            except Exception as error:  # noqa: BLE001  a database that is away comes back
                log.warning("cannot watch events, trying again: %s", type(error).__name__)
            stop.wait(RETRIED_SECONDS)

    def _add(self, batch: list[Event], stop: threading.Event) -> None:
        if stop is not self._stop:
            return
        for event in batch:
            if len(self._ring) == RING:
                self._floor = self._ring[0].id
            self._ring.append(event)
        self.head = batch[-1].id
        for woken in self._followers:
            woken.set()


def _wanted(event: Event, topics: Sequence[str]) -> bool:
    return not topics or event.topic in topics


async def _rung(woken: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await woken.wait()
    except TimeoutError:
        return False
    return True
