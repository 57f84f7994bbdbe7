"""Lasting operations over HTTP: 202 with the job for those who do not wait, and a job's progress as it happens."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from fastapi import FastAPI, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from glasspane.api import failures
from glasspane.bootstrap import Application
from glasspane.core.errors import Denied
from glasspane.core.operations import Operation
from glasspane.core.principal import Principal
from glasspane.core.replays import Kept
from glasspane.jobs import Job, service, shown

PREFIX = "/api/v1"
SCOPE = "jobs:read"
LOOK_SECONDS = 0.4
QUIET_SECONDS = 15.0
LONGEST_SECONDS = 900.0
"""After so long a stream ends, and whoever watches comes again with `Last-Event-ID` and permissions of that time."""


def install(app: FastAPI, application: Application) -> None:
    """Add the route that streams a job's progress."""

    async def events(request: Request, id: str) -> StreamingResponse:
        first = await run_in_threadpool(_permitted, application, request.state.principal, id)
        seen = request.headers.get("last-event-id", "")
        stream = _stream(application, first, int(seen) if seen.isascii() and seen.isdigit() else -1)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)

    app.add_api_route(
        f"{PREFIX}/jobs/{{id}}/events",
        events,
        methods=["GET"],
        operation_id="jobs.events",
        tags=["jobs"],
        summary="Stream a job's progress as server-sent events until it has ended.",
        description="Events are `progress` and, last, `end` with the answer or the error; `Last-Event-ID` goes on.",
        response_class=StreamingResponse,
        responses={**failures.documented(), 200: {"content": {"text/event-stream": {}}, "description": "The events."}},
    )


def wanted(request: Request, operation: Operation) -> bool:
    """Whether the caller asks for the job in place of the answer: `Prefer: respond-async` (RFC 7240)."""
    preferences = {part.strip().casefold() for part in request.headers.get("prefer", "").split(",")}
    return operation.lasting is not None and "respond-async" in preferences


def queued(application: Application, operation: Operation, request: Request, values: Any) -> Response:
    """Queue the operation and answer with its job; a repeat under the same idempotency key gets the same."""
    response = _accepted(application, application.enqueue(operation.id, values, request.state.principal))
    response.headers["Preference-Applied"] = "respond-async"
    claim = getattr(request.state, "claim", None)
    if claim is not None:
        application.ports.replays.keep(claim, Kept(202, bytes(response.body), dict(response.headers)))
    return response


def promised(application: Application, request: Request) -> Callable[[Job], None]:
    """Return what lets a request whose time is over be answered with its job, once that is stored."""

    def stored(job: Job) -> None:
        request.state.late = lambda: _accepted(
            application, service.get(application.desk.queue, job.organization, job.id)
        )

    return stored


def _accepted(application: Application, job: Job) -> Response:
    content = shown(job, application.ports.now()).model_dump_json(by_alias=True)
    headers = {"Location": f"{PREFIX}/jobs/{job.id}", "Cache-Control": "no-store"}
    return Response(content, status_code=202, media_type="application/json", headers=headers)


def _permitted(application: Application, principal: Principal, id: str) -> Job:
    """Return the job; those who may not read jobs may watch their own."""
    if principal.kind == "anonymous":
        raise Denied("sign in to watch a job", hint="glasspane login URL")
    job = service.get(application.desk.queue, principal.organization, id)
    if not principal.may(SCOPE) and job.principal["id"] != principal.id:
        raise Denied(f"jobs.events needs the permission {SCOPE}", hint="ask an administrator for a role with it")
    scope = application.desk.scope(job.operation) or "*"
    if not principal.may(scope) and job.principal["id"] != principal.id:
        raise Denied(f"{job.operation} needs the permission {scope}", hint=f"glasspane jobs show {id}")
    return job


async def _stream(application: Application, job: Job, seen: int) -> AsyncIterator[str]:
    began = told = time.monotonic()
    yield "retry: 1000\n\n"
    while True:
        now = time.monotonic()
        if job.revision > seen or job.ended:
            seen, told = job.revision, now
            yield _event(application, job)
        elif now - told > QUIET_SECONDS:
            told = now
            yield ": quiet\n\n"
        if job.ended or now - began > LONGEST_SECONDS:
            return
        await asyncio.sleep(LOOK_SECONDS)
        job = await run_in_threadpool(service.get, application.desk.queue, job.organization, job.id)


def _event(application: Application, job: Job) -> str:
    values = shown(job, application.ports.now()).model_dump(mode="json")
    if job.ended:
        values |= {"result": job.result, "findings": job.findings}
    name = "end" if job.ended else "progress"
    return f"id: {job.revision}\nevent: {name}\ndata: {json.dumps(values)}\n\n"
