"""Threads that run jobs until they are told to stop, and what is done between jobs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection
from typing import Protocol

from glasspane.core.errors import GlasspaneError
from glasspane.jobs import leasing, machine
from glasspane.jobs.attempt import Attempt
from glasspane.jobs.model import Claim
from glasspane.jobs.schedules import service as schedules
from glasspane.jobs.service import Queue

log = logging.getLogger("glasspane.jobs")

POLL_SECONDS = 1.0
POLL_AFTER_ERROR_SECONDS = 5.0
SECONDS_PER_CLEANING = 3_600.0


class Runner(Protocol):
    """Runs the operation of one claim to its end, whatever that is, and never raises."""

    def __call__(self, claim: Claim, begun: Callable[[Attempt], None]) -> str:
        """Call `begun` with the attempt, run it, and say in a word how it ended."""
        ...


class Workers:
    """As many threads as are to run jobs of this process at once."""

    def __init__(
        self,
        queue: Queue,
        run: Runner,
        operations: Collection[str],
        count: int,
        *,
        say: Callable[[str], None] = lambda _: None,
        poll_seconds: float = POLL_SECONDS,
    ) -> None:
        self._queue = queue
        self._run = run
        self._operations = frozenset(operations)
        self._say = say
        self._poll_seconds = poll_seconds
        self._stopping = threading.Event()
        self._wake = threading.Condition()
        self._running: dict[str, Attempt] = {}
        self._busy = threading.Lock()
        self._cleaned = 0.0
        self._threads = [threading.Thread(target=self._work, name=f"worker {n + 1}", daemon=True) for n in range(count)]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Look for work now: some was queued in this process."""
        with self._wake:
            self._wake.notify()

    def drain(self, grace_seconds: float) -> int:
        """Take no more jobs, wait for those that run, then give the rest back; return how many those were."""
        self._stopping.set()
        with self._wake:
            self._wake.notify_all()
        ends = time.monotonic() + grace_seconds
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(max(0.0, ends - time.monotonic()))
        with self._busy:
            left = list(self._running.values())
        return sum(self._given_back(attempt) for attempt in left)

    def run_until_empty(self) -> int:
        """Run jobs in this thread until none is due; return how many."""
        name, count = machine.worker_name(), 0
        while not self._stopping.is_set() and self._one(name):
            count += 1
        return count

    def _given_back(self, attempt: Attempt) -> int:
        try:
            attempt.release()
        except GlasspaneError as error:
            log.warning("the job %s could not be given back: %s", attempt.claim.id, error.message)
            return 0
        self._say(f"gave back {attempt.claim.job.operation} {attempt.claim.id}")
        return 1

    def _work(self) -> None:
        name = machine.worker_name()
        while not self._stopping.is_set():
            try:
                worked = self._one(name)
                pause = self._poll_seconds
            except Exception as error:  # noqa: BLE001  whatever fails between jobs, the worker has to stay
                log.warning("no job could be taken: %s", error)
                worked, pause = False, POLL_AFTER_ERROR_SECONDS
            if not worked:
                with self._wake:
                    if not self._stopping.is_set():
                        self._wake.wait(pause)

    def _one(self, name: str) -> bool:
        self._between()
        claim = leasing.claim(self._queue, name, self._operations)
        if claim is None:
            return False
        self._say(f"took {claim.job.operation} {claim.id}")
        try:
            how = self._run(claim, self._begun)
        finally:
            with self._busy:
                self._running.pop(claim.id, None)
        self._say(f"{how} {claim.job.operation} {claim.id}")
        return True

    def _begun(self, attempt: Attempt) -> None:
        with self._busy:
            self._running[attempt.claim.id] = attempt

    def _between(self) -> None:
        schedules.fire_due(self._queue)
        if time.monotonic() - self._cleaned > SECONDS_PER_CLEANING or not self._cleaned:
            self._cleaned = time.monotonic()
            leasing.forget_old(self._queue)
