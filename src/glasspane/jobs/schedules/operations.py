"""The operations on schedules: list, create, update, delete, run."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from glasspane.core.context import Context
from glasspane.core.errors import UsageError
from glasspane.core.instants import Instant
from glasspane.core.lists import Page
from glasspane.core.operations import Positional, operation
from glasspane.jobs.schedules import service
from glasspane.jobs.schedules.model import Schedule
from glasspane.jobs.service import queue_of
from glasspane.jobs.shown import ShownJob, shown

READ, WRITE = "jobs:read", "jobs:write"
NAME = r"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"


class ShownSchedule(BaseModel):
    """A schedule: what runs, when, for whom, and when it ran last."""

    id: str
    name: str
    operation: str
    cron: str
    zone: str
    enabled: bool
    who: str = Field(description="Who made it: it runs with what they may do at that time.")
    next_at: Instant | None
    last_at: Instant | None
    last_job: str
    created: Instant


class SchedulesListRequest(BaseModel):
    """Which page of the schedules."""

    limit: int = Field(50, ge=1, le=1000, description="How many to show.")
    cursor: str = Field("", max_length=200, description="Where the page before ended.")


class SchedulesCreateRequest(BaseModel):
    """What to run, and when."""

    name: Annotated[str, Positional("NAME")] = Field(max_length=100, pattern=NAME, description="Name of the schedule.")
    operation: str = Field(max_length=100, description="Operation to run, such as ingest.")
    request: str = Field("{}", max_length=100_000, description="Its request as a JSON object.")
    cron: str = Field(max_length=100, description="When: minute hour day month weekday, such as '0 6 * * 1-5'.")
    zone: str = Field("UTC", max_length=64, description="Time zone of the times, such as Europe/Berlin.")


class OneSchedule(BaseModel):
    """Which schedule."""

    id: Annotated[str, Positional("NAME")] = Field(max_length=100, description="Name or id of the schedule.")


class SchedulesUpdateRequest(OneSchedule):
    """What to change; what is left out stays."""

    cron: str | None = Field(None, max_length=100, description="When: minute hour day month weekday.")
    zone: str | None = Field(None, max_length=64, description="Time zone of the times.")
    enabled: Literal["yes", "no"] | None = Field(None, description="Whether it runs at its times.")


@operation("schedules.list", scope=READ, effect="read", route="GET /schedules", examples=["schedules list"])
def list_schedules(context: Context, request: SchedulesListRequest) -> Page[ShownSchedule]:
    """List schedules by name."""
    queue = queue_of(context.ports)
    found, total = service.page(queue, context.organization, request.cursor, request.limit + 1)
    page = found[: request.limit]
    cursor = page[-1].name if len(found) > request.limit else None
    return Page(items=[_shown(schedule) for schedule in page], next_cursor=cursor, total=total)


@operation(
    "schedules.create",
    scope=WRITE,
    effect="write",
    route="POST /schedules",
    examples=[
        """schedules create nightly --operation ingest --cron '0 3 * * *' --request '{"paths": ["s3://bills/aws"]}'"""
    ],
)
def create(context: Context, request: SchedulesCreateRequest) -> ShownSchedule:
    """Run an operation again and again, for the person who asks, with what they may do at that time.

    Times that pass while no worker runs are made up for by one run.
    """
    work = context.ports.jobs.prepared(request.operation, _values(request.request), context.principal)
    queue = queue_of(context.ports)
    return _shown(service.create(queue, work, request.name, request.cron, request.zone))


@operation(
    "schedules.update",
    scope=WRITE,
    effect="write",
    route="PATCH /schedules/{id}",
    examples=["schedules update $SCHEDULE --cron '30 4 * * *' --zone Europe/Berlin"],
)
def update(context: Context, request: SchedulesUpdateRequest) -> ShownSchedule:
    """Change when a schedule runs, or whether it does."""
    enabled = None if request.enabled is None else request.enabled == "yes"
    changed = service.update(
        queue_of(context.ports), context.organization, request.id, request.cron, request.zone, enabled
    )
    return _shown(changed)


@operation(
    "schedules.delete",
    scope=WRITE,
    effect="destroy",
    route="DELETE /schedules/{id}",
    examples=["schedules delete $SCHEDULE --confirm $SCHEDULE"],
)
def delete(context: Context, request: OneSchedule) -> ShownSchedule:
    """Delete a schedule; a job of it that runs goes on."""
    return _shown(service.delete(queue_of(context.ports), context.organization, request.id))


@operation(
    "schedules.run",
    scope=WRITE,
    effect="write",
    route="POST /schedules/{id}/run",
    examples=["schedules run $SCHEDULE"],
)
def run(context: Context, request: OneSchedule) -> ShownJob:
    """Queue a schedule's job now, beside its times; one that has not ended yet is returned instead."""
    return shown(service.run(queue_of(context.ports), context.organization, request.id), context.ports.now())


def _shown(schedule: Schedule) -> ShownSchedule:
    return ShownSchedule(
        id=schedule.id,
        name=schedule.name,
        operation=schedule.operation,
        cron=schedule.cron,
        zone=schedule.zone,
        enabled=schedule.enabled,
        who=str(schedule.principal.get("name") or schedule.principal.get("id", "")),
        next_at=schedule.next_at,
        last_at=schedule.last_at,
        last_job=schedule.last_job,
        created=schedule.created,
    )


def _values(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise UsageError("the request is no JSON object", hint="""--request '{"paths": ["s3://bills/aws"]}'""")
    return values
