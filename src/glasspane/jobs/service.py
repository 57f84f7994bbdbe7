"""What people do with jobs: queue, look at, cancel and retry them."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from glasspane.core.errors import Conflict, NotFound
from glasspane.core.events import Event, Events
from glasspane.core.jobs import Work
from glasspane.core.ports import EVERY_ORGANIZATION, Catalog, Ports
from glasspane.jobs import store
from glasspane.jobs.clock import CatalogClock, Clock
from glasspane.jobs.model import ENDED, Job, Reading, Step, Try, stored_principal
from glasspane.jobs.retrying import MOST_CRASHES

LEASE_SECONDS = 15.0
SECONDS_PER_PRIORITY = 30.0
"""A job goes before those of the next level that are up to five minutes older, and not before older ones."""


@dataclass(frozen=True)
class Queue:
    """The jobs of one catalog, its clock, how long a silent worker keeps one, and how often one may die in a row."""

    catalog: Catalog
    events: Events
    clock: Clock
    lease_seconds: float = LEASE_SECONDS
    most_crashes: int = MOST_CRASHES


def queue_of(ports: Ports, *, lease_seconds: float = LEASE_SECONDS, most_crashes: int = MOST_CRASHES) -> Queue:
    """Return the queue in the ports' catalog."""
    return Queue(ports.catalog, ports.events, CatalogClock(ports.now), lease_seconds, most_crashes)


def new_job(work: Work, time: Reading) -> Job:
    """Return the job that does the work, queued from now on."""
    priority = int(work.lasting.priority if work.priority is None else work.priority)
    return Job(
        id=uuid.uuid4().hex,
        organization=work.principal.organization,
        operation=work.operation,
        request=dict(work.request),
        principal=stored_principal(work.principal),
        priority=priority,
        rank=time.now.timestamp() + priority * SECONDS_PER_PRIORITY,
        state="queued",
        run_at=time.now,
        failures=0,
        attempts=max(1, work.lasting.attempts),
        crashes=0,
        timeout_seconds=work.lasting.timeout_seconds,
        worker="",
        fence=0,
        lease_until=0.0,
        limit_key=limit_key(work),
        at_once=max(1, work.lasting.at_once),
        dedupe_key=work.key,
        message="",
        done=None,
        total=None,
        result=None,
        findings=False,
        error_code="",
        error_message="",
        error_hint="",
        cancel_requested=False,
        traceparent="",
        uploads=[],
        schedule="",
        revision=1,
        created=time.now,
        started=None,
        finished=None,
    )


def limit_key(work: Work) -> str:
    """Return what the job shares with those that must not run beside it: `connection:production`; empty for nothing."""
    field = work.lasting.limited_by
    return f"{field}:{work.request.get(field, '')}"[:300] if field else ""


def add(queue: Queue, work: Work, **more: Any) -> Job:
    """Store the work as a job, or return the one that is queued or running under its key; `more` are Job's fields."""
    organization = work.principal.organization
    with queue.catalog.transaction(organization) as t:
        job = replace(new_job(work, queue.clock.read(t)), **more)
        while not store.add(t, job):
            same = store.find(t, organization, store.active_with_key(t, organization, job.dedupe_key))
            if same is not None:
                return same
        announce(queue, job)
    return job


def announce(queue: Queue, job: Job, **more: Any) -> None:
    """Tell watchers what became of a job; the event appears when the transaction commits."""
    payload = {"id": job.id, "operation": job.operation, "state": job.state, **more}
    queue.events.publish(Event("job", job.organization, payload, scope="jobs:read"))


def get(queue: Queue, organization: str, id: str) -> Job:
    """Return a job; NotFound when the organization has none with this id."""
    with queue.catalog.transaction(organization) as t:
        return _found(store.find(t, organization, id), id)


def history(queue: Queue, organization: str, id: str) -> tuple[list[Step], list[Try]]:
    """Return a job's finished steps and its attempts."""
    with queue.catalog.transaction(organization) as t:
        return store.steps(t, organization, id), store.tries(t, organization, id)


def page(
    queue: Queue,
    organization: str,
    states: Collection[str],
    operation: str,
    before: tuple[datetime, str] | None,
    limit: int,
) -> tuple[Sequence[Job], int]:
    """Return jobs, newest first, and how many there are in all."""
    with queue.catalog.transaction(organization) as t:
        found = store.listed(t, organization, states, operation, before, limit)
        return found, store.counted(t, organization, states, operation)


def count(ports: Ports, organization: str, states: Collection[str]) -> int:
    """Return how many jobs of an organization are in one of the states."""
    with ports.catalog.transaction(organization) as t:
        return store.counted(t, organization, states, "")


def cancel(queue: Queue, organization: str, id: str) -> Job:
    """End a queued job at once, and ask a running one to end; Conflict when it has ended."""
    with queue.catalog.transaction(organization) as t:
        job = _found(store.find(t, organization, id, locked=True), id)
        if job.ended:
            raise Conflict(f"the job {id} has {_ending(job)} already", hint=f"glasspane jobs show {id}")
        if job.state == "queued":
            time = queue.clock.read(t)
            return _changed(queue, t, job, state="cancelled", cancel_requested=True, finished=time.now)
        return _changed(queue, t, job, cancel_requested=True)


def retry(queue: Queue, organization: str, id: str) -> Job:
    """Queue a job again that failed or was cancelled; it goes on after its last finished step."""
    with queue.catalog.transaction(organization) as t:
        job = _found(store.find(t, organization, id, locked=True), id)
        if job.state == "queued":
            return _changed(queue, t, job, run_at=queue.clock.read(t).now)
        if job.state not in ("failed", "cancelled"):
            raise Conflict(f"the job {id} {_ending(job)}", hint=f"glasspane jobs show {id}")
        if job.dedupe_key and (same := store.active_with_key(t, organization, job.dedupe_key)):
            raise Conflict(f"the job {same} does the same already", hint=f"glasspane jobs show {same}")
        return _changed(queue, t, job, **_afresh(queue.clock.read(t)))


def _afresh(time: Reading) -> Mapping[str, Any]:
    cleared = {"error_code": "", "error_message": "", "error_hint": "", "message": "", "done": None, "total": None}
    counts = {"failures": 0, "crashes": 0, "cancel_requested": False, "finished": None}
    return {"state": "queued", "run_at": time.now, **cleared, **counts}


def _changed(queue: Queue, t: Any, job: Job, **values: Any) -> Job:
    store.change(t, job, **values)
    changed = replace(job, revision=job.revision + 1, **values)
    announce(queue, changed)
    return changed


def depth(ports: Ports) -> dict[tuple[str, str], int]:
    """Return how many jobs are queued, running or failed by (state, operation), over all organizations: for metrics."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as t:
        return store.depth(t)


def _found(job: Job | None, id: str) -> Job:
    if job is None:
        raise NotFound(f"there is no job {id}", hint="glasspane jobs list")
    return job


def _ending(job: Job) -> str:
    return {"succeeded": "succeeded", "failed": "failed", "cancelled": "been cancelled"}.get(job.state, "is running")


__all__ = ["ENDED", "Queue", "add", "announce", "cancel", "depth", "get", "history", "page", "queue_of", "retry"]
