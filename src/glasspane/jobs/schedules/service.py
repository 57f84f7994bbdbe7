"""Decides when schedules run: exactly once over all workers, and once for all the times that were missed."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from glasspane.core.errors import Conflict, NotFound, UsageError
from glasspane.core.jobs import Lasting, Priority, Work
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.jobs import service
from glasspane.jobs.model import Job, Reading, read_principal, stored_principal
from glasspane.jobs.schedules import store
from glasspane.jobs.schedules.model import Schedule, next_time
from glasspane.jobs.service import Queue

FIRED_AT_ONCE = 20


def fire_due(queue: Queue) -> int:
    """Queue a job for each schedule whose time has come; return how many were looked at."""
    with queue.catalog.transaction(EVERY_ORGANIZATION) as t:
        time = queue.clock.read(t)
        found = store.due(t, time.now, FIRED_AT_ONCE)
        for schedule in found:
            _fire(queue, t, schedule, time)
            store.change(t, schedule, next_at=next_time(schedule.cron, schedule.zone, time.now))
    return len(found)


def _fire(queue: Queue, t: Any, schedule: Schedule, time: Reading) -> Job:
    """Queue the schedule's job, unless the one before has not ended yet."""
    job = service.add(queue, _work(schedule), schedule=schedule.id)
    store.change(t, schedule, last_at=time.now, last_job=job.id)
    return job


def _work(schedule: Schedule) -> Work:
    lasting = Lasting(**schedule.request["lasting"])
    return Work(
        schedule.operation,
        schedule.request["request"],
        read_principal(schedule.principal),
        lasting,
        Priority.SCHEDULE,
        key=f"schedule:{schedule.id}",
    )


def create(queue: Queue, work: Work, name: str, cron: str, zone: str) -> Schedule:
    """Store a schedule that does the work for its principal; Conflict when the name is taken."""
    organization = work.principal.organization
    with queue.catalog.transaction(organization) as t:
        time = queue.clock.read(t)
        if store.find(t, organization, name):
            raise Conflict(f"there is a schedule {name!r} already", hint=f"glasspane schedules update {name}")
        schedule = Schedule(
            id=uuid.uuid4().hex,
            organization=organization,
            name=name,
            operation=work.operation,
            request=_stored(work),
            principal=stored_principal(work.principal),
            cron=cron,
            zone=zone,
            enabled=True,
            next_at=_upcoming(cron, zone, time),
            last_at=None,
            last_job="",
            created=time.now,
        )
        store.add(t, schedule)
    return schedule


def _stored(work: Work) -> dict[str, Any]:
    lasting = work.lasting
    return {
        "request": dict(work.request),
        "lasting": {
            "timeout_seconds": lasting.timeout_seconds,
            "attempts": lasting.attempts,
            "limited_by": lasting.limited_by,
            "at_once": lasting.at_once,
        },
    }


def _upcoming(cron: str, zone: str, time: Reading) -> Any:
    moment = next_time(cron, zone, time.now)
    if moment is None:
        raise UsageError(f"{cron!r} names no time to come", hint="such as '0 6 * * 1-5'")
    return moment


def get(queue: Queue, organization: str, id: str) -> Schedule:
    """Return a schedule by id or name; NotFound when there is none."""
    with queue.catalog.transaction(organization) as t:
        found = store.find(t, organization, id)
    if found is None:
        raise NotFound(f"there is no schedule {id!r}", hint="glasspane schedules list")
    return found


def page(queue: Queue, organization: str, after: str, limit: int) -> tuple[list[Schedule], int]:
    """Return schedules by name, and how many there are in all."""
    with queue.catalog.transaction(organization) as t:
        return store.listed(t, organization, after, limit), store.counted(t, organization)


def update(
    queue: Queue, organization: str, id: str, cron: str | None, zone: str | None, enabled: bool | None
) -> Schedule:
    """Change when a schedule runs, or whether it does."""
    with queue.catalog.transaction(organization) as t:
        schedule = get(queue, organization, id)
        changed = replace(
            schedule,
            cron=schedule.cron if cron is None else cron,
            zone=schedule.zone if zone is None else zone,
            enabled=schedule.enabled if enabled is None else enabled,
        )
        changed = replace(changed, next_at=_upcoming(changed.cron, changed.zone, queue.clock.read(t)))
        values = {n: getattr(changed, n) for n in ("cron", "zone", "enabled", "next_at")}
        store.change(t, schedule, **values)
    return changed


def delete(queue: Queue, organization: str, id: str) -> Schedule:
    """Drop a schedule; a job of it that runs goes on."""
    with queue.catalog.transaction(organization) as t:
        schedule = get(queue, organization, id)
        store.remove(t, schedule)
    return schedule


def run(queue: Queue, organization: str, id: str) -> Job:
    """Queue a schedule's job now, beside its times; return the one that has not ended yet, if there is one."""
    with queue.catalog.transaction(organization) as t:
        return _fire(queue, t, get(queue, organization, id), queue.clock.read(t))
