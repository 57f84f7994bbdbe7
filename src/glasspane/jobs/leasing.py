"""What workers do with jobs: take one, keep it, finish its steps, end it; each write proves that the lease holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from typing import Any

from glasspane.core.errors import GlasspaneError, LeaseLost, WorkerLost
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.jobs import machine, retrying, store
from glasspane.jobs.model import Claim, Job, Reading, State
from glasspane.jobs.service import Queue, announce

IDLE_LEASES = 4.0
"""After as many leases PostgreSQL ends a transaction in which nothing happens."""
KEPT_DAYS = 30
FORGOTTEN_AT_ONCE = 500


def claim(queue: Queue, worker: str, operations: Collection[str] | None = None, *, only: str = "") -> Claim | None:
    """Take the job that is next (or `only` this one) if there is one whose turn it is.

    `operations` are those that the worker knows. Jobs whose worker is gone become runnable first.
    """
    with queue.catalog.transaction(EVERY_ORGANIZATION) as t:
        store.end_if_idle(t, queue.lease_seconds * IDLE_LEASES)
        store.one_claim_at_a_time(t)
        time = queue.clock.read(t)
        _recover(queue, t, time)
        job = store.runnable(t, time.now, operations, only)
        return _taken(queue, t, job, worker, time) if job else None


def _taken(queue: Queue, t: Any, job: Job, worker: str, time: Reading) -> Claim:
    values: dict[str, Any] = {
        "state": "running",
        "worker": worker,
        "fence": job.fence + 1,
        "lease_until": time.tick + queue.lease_seconds,
        "started": job.started or time.now,
    }
    store.change(t, job, **values)
    store.begin_try(t, job.organization, job.id, job.fence + 1, worker, time)
    taken = replace(job, revision=job.revision + 1, **values)
    announce(queue, taken)
    return Claim(taken, job.fence + 1)


def _recover(queue: Queue, t: Any, time: Reading) -> None:
    """Make jobs runnable again whose lease is over or whose process has ended."""
    gone = [worker for worker in store.workers(t) if machine.is_gone(worker)]
    for job in store.abandoned(t, time.tick, queue.lease_seconds, gone):
        _crashed(queue, t, job, time)


def _crashed(queue: Queue, t: Any, job: Job, time: Reading) -> None:
    crashes = job.crashes + 1
    store.end_try(t, job.organization, job.id, job.fence, "crashed", "the worker was not heard of any more", time)
    if job.cancel_requested:
        _close(queue, t, job, "cancelled", time, crashes=crashes)
    elif crashes >= queue.most_crashes:
        error = WorkerLost(
            f"its worker died {crashes} times in a row without finishing a step", hint=f"glasspane jobs show {job.id}"
        )
        _close(queue, t, job, "failed", time, crashes=crashes, **_told(error))
    else:
        store.change(t, job, state="queued", crashes=crashes, run_at=time.now)
        announce(queue, replace(job, state="queued"))


def hold(queue: Queue, t: Any, claim: Claim, **values: Any) -> Reading:
    """Prolong the lease and keep the job's row until the transaction ends; LeaseLost when it is another's."""
    store.end_if_idle(t, queue.lease_seconds * IDLE_LEASES)
    time = queue.clock.read(t)
    until = time.tick + queue.lease_seconds
    if not store.change_held(t, claim.organization, claim.id, claim.fence, lease_until=until, **values):
        raise LeaseLost(f"another worker has taken the job {claim.id} over", hint=f"glasspane jobs show {claim.id}")
    return time


def beat(queue: Queue, claim: Claim, progress: tuple[str, float | None, float | None] | None = None) -> bool:
    """Prolong the lease, store progress if there is some, and return whether the job is to be cancelled."""
    with queue.catalog.transaction(claim.organization) as t:
        if progress is None:
            hold(queue, t, claim)
        else:
            message, done, total = progress
            hold(queue, t, claim, message=message, done=done, total=total, revision=store.next_revision())
            announce(queue, claim.job, message=message, done=done, total=total)
        job = store.find(t, claim.organization, claim.id)
        return job is not None and job.cancel_requested


def committed_step(queue: Queue, claim: Claim, name: str, effect: Callable[[Any], Any]) -> Any:
    """Run the effect, remember its answer and prove the lease, in one transaction; only remember if it was done."""
    with queue.catalog.transaction(claim.organization) as t:
        time = hold(queue, t, claim)
        known = store.step(t, claim.organization, claim.id, name)
        if known is not None:
            return known["answer"]
        answer = _plain(effect(t))
        store.add_step(t, claim.organization, claim.id, name, answer, time)
        store.change_held(t, claim.organization, claim.id, claim.fence, crashes=0)
        return answer


def external_step(queue: Queue, claim: Claim, name: str, effect: Callable[[str], Any]) -> Any:
    """Run the effect with the key `job:step`, then remember its answer; only remember if it was done."""
    with queue.catalog.transaction(claim.organization) as t:
        hold(queue, t, claim)
        known = store.step(t, claim.organization, claim.id, name)
    if known is not None:
        return known["answer"]
    answer = _plain(effect(f"{claim.id}:{name}"))
    return committed_step(queue, claim, name, lambda _: answer)


def succeed(queue: Queue, claim: Claim, result: Any, *, findings: bool) -> None:
    """End the job with its answer."""
    _end(queue, claim, "succeeded", "", result=result, findings=findings)


def cancelled(queue: Queue, claim: Claim) -> None:
    """End the job as cancelled."""
    _end(queue, claim, "cancelled", "")


def fail(queue: Queue, claim: Claim, error: GlasspaneError, pause: Callable[[int], float]) -> bool:
    """Queue the job for another attempt, or end it; return whether it ended."""
    failures = claim.job.failures + 1
    if not retrying.passing(error) or failures >= claim.job.attempts:
        _end(queue, claim, "failed", error.message, failures=failures, **_told(error))
        return True
    with queue.catalog.transaction(claim.organization) as t:
        time = hold(queue, t, claim)
        store.end_try(t, claim.organization, claim.id, claim.fence, "failed", error.message, time)
        later = time.now + timedelta(seconds=pause(failures))
        values: dict[str, Any] = {"state": "queued", "failures": failures, "run_at": later, **_told(error)}
        store.change(t, claim.job, **values)
        announce(queue, replace(claim.job, **values))
    return False


def release(queue: Queue, claim: Claim) -> None:
    """Give the job back for another worker: nobody failed."""
    with queue.catalog.transaction(claim.organization) as t:
        time = hold(queue, t, claim)
        store.end_try(t, claim.organization, claim.id, claim.fence, "released", "", time)
        store.change(t, claim.job, state="queued", run_at=time.now)
        announce(queue, replace(claim.job, state="queued"))


def forget_old(queue: Queue) -> int:
    """Drop jobs that ended more than 30 days ago; return how many."""
    with queue.catalog.transaction(EVERY_ORGANIZATION) as t:
        before = queue.clock.read(t).now - timedelta(days=KEPT_DAYS)
        return store.forget(t, before, FORGOTTEN_AT_ONCE)


def _end(queue: Queue, claim: Claim, state: State, error: str, **values: Any) -> None:
    with queue.catalog.transaction(claim.organization) as t:
        time = hold(queue, t, claim)
        store.end_try(t, claim.organization, claim.id, claim.fence, state, error, time)
        if state == "succeeded":
            store.complete(t, claim.organization, claim.id)
        _close(queue, t, claim.job, state, time, **values)


def _close(queue: Queue, t: Any, job: Job, state: State, time: Reading, **values: Any) -> None:
    store.change(t, job, state=state, finished=time.now, **values)
    announce(queue, replace(job, state=state, **values))


def _told(error: GlasspaneError) -> dict[str, str]:
    return {"error_code": error.code, "error_message": error.message, "error_hint": error.hint}


def _plain(answer: Any) -> Any:
    """Return the answer as it will be read back, so that a resumed job sees the same."""
    return json.loads(json.dumps(answer))
