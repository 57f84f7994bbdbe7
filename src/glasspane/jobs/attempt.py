"""One attempt at a job: its heartbeat, its progress, its steps, and the reasons to stop."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from glasspane.core.context import Progress, silent
from glasspane.core.errors import Cancelled, GlasspaneError, LeaseLost, StorageError, TookTooLong
from glasspane.jobs import leasing, retrying
from glasspane.jobs.model import Claim
from glasspane.jobs.service import Queue

log = logging.getLogger("glasspane.jobs")

SECONDS_PER_BEAT = 1.0
SECONDS_PER_PROGRESS = 0.5
OVERTIME_SECONDS = 10.0
"""How long an operation that ran out of time may take to notice, before its job is given to another attempt."""


class Attempt:
    """A claimed job while it runs; inside the block a thread keeps its lease.

    The operation is stopped where it reports progress, does a step or asks `cancelled`.
    """

    def __init__(self, queue: Queue, claim: Claim, watch: Progress = silent) -> None:
        self.claim = claim
        self._queue = queue
        self._watch = watch
        self._reason: GlasspaneError | None = None
        self._noticed = False
        self._news: tuple[str, float | None, float | None] | None = None
        self._ended = threading.Event()
        self._deadline = time.monotonic() + claim.job.timeout_seconds
        self._thread = threading.Thread(target=self._keep, name=f"lease of {claim.id}", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def cancelled(self) -> bool:
        """Whether the operation is to stop."""
        self._noticed = self._noticed or self._reason is not None
        return self._reason is not None

    def stop(self, reason: GlasspaneError) -> None:
        """Let the operation end with this error at its next opportunity."""
        self._reason = self._reason or reason

    def progress(self, message: str, done: float | None = None, total: float | None = None) -> None:
        """Keep progress to be stored at most twice a second; raises when the operation is to stop."""
        self._go_on()
        self._news = (message, done, total)
        self._watch(message, done, total)

    def committed(self, name: str, effect: Callable[[Any], Any]) -> Any:
        """Do a step whose effect and memory are one transaction."""
        self._go_on()
        return leasing.committed_step(self._queue, self.claim, name, effect)

    def external(self, name: str, effect: Callable[[str], Any]) -> Any:
        """Do a step outside of the catalog, under a key that is the same at each attempt."""
        self._go_on()
        return leasing.external_step(self._queue, self.claim, name, effect)

    def succeeded(self, result: Any, *, findings: bool) -> None:
        """End the job with its answer; raises instead when the operation returned because it was told to stop."""
        if self._noticed:
            self._go_on()
        self._stop_beating()
        leasing.succeed(self._queue, self.claim, result, findings=findings)

    def failed(self, error: GlasspaneError) -> bool:
        """End the attempt with an error; return whether the job has ended."""
        self._stop_beating()
        if isinstance(error, Cancelled):
            leasing.cancelled(self._queue, self.claim)
            return True
        return leasing.fail(self._queue, self.claim, error, retrying.pause_seconds)

    def release(self) -> None:
        """Give the job to another worker; this one can store nothing for it any more."""
        leasing.release(self._queue, self.claim)
        self.stop(LeaseLost(f"the job {self.claim.id} was given back", hint="glasspane jobs list"))

    def _go_on(self) -> None:
        if self._reason is not None:
            raise self._reason

    def _stop_beating(self) -> None:
        self._ended.set()
        if self._news is not None and not isinstance(self._reason, LeaseLost):
            self._beat()

    def _keep(self) -> None:
        beaten = time.monotonic()
        pause = min(SECONDS_PER_PROGRESS, self._queue.lease_seconds / 4)
        while not self._ended.wait(pause) and not isinstance(self._reason, LeaseLost):
            self._watch_time()
            if self._news is not None or time.monotonic() - beaten >= min(
                SECONDS_PER_BEAT, self._queue.lease_seconds / 3
            ):
                self._beat()
                beaten = time.monotonic()

    def _beat(self) -> None:
        news, self._news = self._news, None
        try:
            if leasing.beat(self._queue, self.claim, news):
                self.stop(
                    Cancelled(f"the job {self.claim.id} was cancelled", hint=f"glasspane jobs retry {self.claim.id}")
                )
        except LeaseLost as error:
            self._reason = error
        except StorageError as error:
            # the lease may run out; the next step will tell
            log.warning("the lease of the job %s was not prolonged: %s", self.claim.id, error.message)

    def _watch_time(self) -> None:
        over = time.monotonic() - self._deadline
        if over < 0:
            return
        error = TookTooLong(
            f"the job {self.claim.id} took longer than {self.claim.job.timeout_seconds:g} s",
            hint=f"glasspane jobs show {self.claim.id}",
        )
        self.stop(error)
        if over > OVERTIME_SECONDS:
            self._give_up(error)

    def _give_up(self, error: GlasspaneError) -> None:
        try:
            leasing.fail(self._queue, self.claim, error, retrying.pause_seconds)
        except GlasspaneError as problem:
            log.warning("the job %s could not be ended: %s", self.claim.id, problem.message)
            return
        self._reason = LeaseLost(error.message, hint=error.hint)
