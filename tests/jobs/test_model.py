"""Two workers, lease expiry, cancelling, retrying and moved clocks, in any order that Hypothesis thinks of (RES-4)."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from glasspane.core.errors import Conflict, LeaseLost, StorageError, UsageError
from glasspane.core.jobs import Lasting, Work
from glasspane.jobs import leasing, service
from glasspane.jobs.model import Claim
from glasspane.settings import Settings
from tests.jobs import sample
from tests.jobs.test_service import ADA, Clock

WORKERS = ("one", "two")


class TwoWorkers(RuleBasedStateMachine):
    """What workers and people do to a queue; beside it, what must be true of it."""

    jobs = Bundle("jobs")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.application = sample.made(Settings(home=Path(self._folder.name)))
        self.clock = Clock()
        self.queue = replace(self.application.desk.queue, clock=self.clock)
        self.held: dict[str, Claim] = {}
        self.fences: dict[str, int] = {}
        self.steps: Counter[tuple[str, str]] = Counter()

    def teardown(self) -> None:
        """Remove the data folder."""
        self._folder.cleanup()

    @rule(target=jobs, connection=st.sampled_from(["", "a", "b"]), attempts=st.integers(1, 3))
    def queue_one(self, connection: str, attempts: int) -> str:
        """Somebody queues a job."""
        limit = Lasting(attempts=attempts, limited_by="connection" if connection else "")
        return service.add(self.queue, Work("test.steps", {"connection": connection}, ADA, limit)).id

    @rule(worker=st.sampled_from(WORKERS))
    def take(self, worker: str) -> None:
        """A worker takes the next; what it held before it forgets, as if it had crashed."""
        claim = leasing.claim(self.queue, worker)
        if claim is not None:
            assert claim.fence > self.fences.get(claim.id, 0), "a fence was used twice"
            self.fences[claim.id] = claim.fence
            self.held[worker] = claim

    @rule(worker=st.sampled_from(WORKERS))
    def overtake(self, worker: str) -> None:
        """A worker sleeps beyond its lease, and the other takes its job."""
        claim = self.held.get(worker)
        if claim is None or not self._holds(claim):
            return
        self.clock.sleep(self.queue.lease_seconds + 1)
        self.clock.now += timedelta(days=30)
        other = next(name for name in WORKERS if name != worker)
        taken = leasing.claim(self.queue, other, only=claim.id)
        if taken is not None:
            self.fences[taken.id] = taken.fence
            self.held[other] = taken

    @rule(worker=st.sampled_from(WORKERS), name=st.sampled_from("xyz"))
    def step(self, worker: str, name: str) -> None:
        """A worker does a step; it succeeds exactly when nobody holds a newer fence and the job runs."""
        if claim := self.held.get(worker):
            try:
                leasing.committed_step(self.queue, claim, name, lambda _: self._count(claim, name))
                self._check_held(claim)
            except LeaseLost:
                assert not self._holds(claim)

    @rule(worker=st.sampled_from(WORKERS), how=st.sampled_from(["succeed", "passing", "final", "release", "cancelled"]))
    def end(self, worker: str, how: str) -> None:
        """A worker ends its job."""
        claim = self.held.pop(worker, None)
        if claim is None:
            return
        holds = self._holds(claim)
        try:
            if how == "succeed":
                leasing.succeed(self.queue, claim, {}, findings=False)
            elif how == "release":
                leasing.release(self.queue, claim)
            elif how == "cancelled":
                leasing.cancelled(self.queue, claim)
            else:
                error = StorageError("full") if how == "passing" else UsageError("never")
                leasing.fail(self.queue, claim, error, lambda _: 5.0)
            assert holds
        except LeaseLost:
            assert not holds

    @rule(worker=st.sampled_from(WORKERS))
    def beat(self, worker: str) -> None:
        """A worker says that it lives."""
        if claim := self.held.get(worker):
            try:
                leasing.beat(self.queue, claim)
            except LeaseLost:
                assert not self._holds(claim)

    @rule(job=jobs)
    def cancel(self, job: str) -> None:
        """Somebody cancels."""
        before = service.get(self.queue, "default", job)
        try:
            after = service.cancel(self.queue, "default", job)
            assert (before.state, after.state) in (("queued", "cancelled"), ("running", "running"))
        except Conflict:
            assert before.ended

    @rule(job=jobs)
    def retry(self, job: str) -> None:
        """Somebody retries."""
        before = service.get(self.queue, "default", job)
        try:
            assert service.retry(self.queue, "default", job).state == "queued"
        except Conflict:
            assert before.state in ("succeeded", "running")

    @rule(seconds=st.sampled_from([1.0, 6.0, 20.0]))
    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.clock.sleep(seconds)

    @rule(hours=st.integers(-30, 30))
    def set_the_date(self, hours: int) -> None:
        """Somebody moves the wall clock; no lease may notice."""
        self.clock.now += timedelta(hours=hours)

    @invariant()
    def limits_hold(self) -> None:
        """No connection has two jobs running."""
        running = service.page(self.queue, "default", ("running",), "", None, 100)[0]
        assert all(count == 1 for count in Counter(j.limit_key for j in running if j.limit_key).values())

    @invariant()
    def steps_are_done_once(self) -> None:
        """No step of a job was done twice."""
        assert all(count == 1 for count in self.steps.values())

    def _count(self, claim: Claim, name: str) -> None:
        self.steps[claim.id, name] += 1

    def _holds(self, claim: Claim) -> bool:
        job = service.get(self.queue, "default", claim.id)
        return job.state == "running" and job.fence == claim.fence

    def _check_held(self, claim: Claim) -> None:
        assert self._holds(claim), "a worker without the lease did a step"


TestTwoWorkers = TwoWorkers.TestCase
TestTwoWorkers.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
