"""The operations on jobs: list, show, cancel, retry."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from glasspane.core.context import Context
from glasspane.core.errors import UsageError
from glasspane.core.lists import Page
from glasspane.core.operations import Positional, operation
from glasspane.jobs import service
from glasspane.jobs.model import Job, State
from glasspane.jobs.shown import JobDetail, ShownJob, detailed, shown

READ, WRITE = "jobs:read", "jobs:write"


class JobsListRequest(BaseModel):
    """Which jobs."""

    state: list[State] = Field(default_factory=list, max_length=5, description="Only jobs in these states.")
    operation: str = Field("", max_length=100, description="Only jobs of this operation, such as ingest.")
    limit: int = Field(50, ge=1, le=1000, description="How many to show.")
    cursor: str | None = Field(None, max_length=200, description="Where the page before ended.")


class OneJob(BaseModel):
    """Which job."""

    id: Annotated[str, Positional("ID")] = Field(max_length=64, description="Id of the job, as listed.")


class JobsRetryRequest(OneJob):
    """Which job to try again."""

    wait: bool = Field(False, description="Run it here, or wait for the worker that has it, until it has ended.")


@operation(
    "jobs.list", scope=READ, effect="read", route="GET /jobs", examples=["jobs list", "jobs list --state queued,failed"]
)
def list_jobs(context: Context, request: JobsListRequest) -> Page[ShownJob]:
    """List jobs, newest first, and say of those that wait what they wait for."""
    queue = service.queue_of(context.ports)
    before = _position(request.cursor)
    found, total = service.page(
        queue, context.organization, request.state, request.operation, before, request.limit + 1
    )
    page = list(found[: request.limit])
    more = len(found) > request.limit
    now = context.ports.now()
    return Page(items=[shown(job, now) for job in page], next_cursor=_cursor(page[-1]) if more else None, total=total)


@operation("jobs.show", scope=READ, effect="read", route="GET /jobs/{id}", examples=["jobs show $JOB"])
def show(context: Context, request: OneJob) -> JobDetail:
    """Show one job with its request, its answer, its finished steps and every attempt.

    Request and answer are shown to those who may run the operation.
    """
    return _detail(context, lambda queue: service.get(queue, context.organization, request.id))


@operation(
    "jobs.cancel", scope=WRITE, effect="write", route="POST /jobs/{id}/cancellation", examples=["jobs cancel $JOB"]
)
def cancel(context: Context, request: OneJob) -> JobDetail:
    """Cancel a job: one that waits at once, one that runs at its next step or report of progress.

    What its finished steps stored stays.
    """
    return _detail(context, lambda queue: service.cancel(queue, context.organization, request.id))


@operation(
    "jobs.retry",
    scope=WRITE,
    effect="write",
    route="POST /jobs/{id}/retry",
    examples=["jobs retry $CANCELLED_JOB"],
    transactional=False,
)
def retry(context: Context, request: JobsRetryRequest) -> JobDetail:
    """Queue a job again that failed or was cancelled, or that waits; it goes on after its last finished step.

    With `--wait` it is run here, so that it ends also where no worker runs.
    """
    service.retry(service.queue_of(context.ports), context.organization, request.id)
    if request.wait:
        context.ports.jobs.awaited(context.organization, request.id, context.progress)
    return _detail(context, lambda queue: service.get(queue, context.organization, request.id))


def _detail(context: Context, change: Callable[[service.Queue], Job]) -> JobDetail:
    queue = service.queue_of(context.ports)
    job = change(queue)
    steps, tries = service.history(queue, context.organization, job.id)
    whole = context.principal.id == job.principal["id"] or context.principal.may(
        context.ports.jobs.scope(job.operation) or "*"
    )
    return detailed(job, context.ports.now(), steps, tries, whole=whole)


def _cursor(job: Job) -> str:
    return base64.urlsafe_b64encode(f"{job.created.isoformat()} {job.id}".encode()).decode()


def _position(cursor: str | None) -> tuple[datetime, str] | None:
    if cursor is None:
        return None
    try:
        moment, _, id = base64.b64decode(cursor, altchars=b"-_", validate=True).decode("ascii").partition(" ")
        return datetime.fromisoformat(moment).astimezone(UTC), id
    except (ValueError, binascii.Error, OverflowError) as error:
        raise UsageError(
            f"{cursor!r} is no cursor of this list", hint="use the next_cursor of the page before"
        ) from error
