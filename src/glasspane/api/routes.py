"""One route per operation: query parameters where it reads, a JSON body where it changes something."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from fastapi import Body, FastAPI, Request
from pydantic import BaseModel
from starlette.responses import Response

from glasspane.api import bodies, conditions, failures, job_events, queries, sessions
from glasspane.bootstrap import Application
from glasspane.core.operations import Operation
from glasspane.jobs import ShownJob

PREFIX = "/api/v1"
LATER = "The job that does it, with `Prefer: respond-async` or when it is not done within the time of a request."


def install(app: FastAPI, application: Application) -> None:
    """Add a route for every operation that is not about this machine."""
    for operation in application.catalogue:
        if not operation.local:
            _add(app, application, operation)


def _add(app: FastAPI, application: Application, operation: Operation) -> None:
    known = queries.parameters(operation)
    has_body = operation.method in ("POST", "PUT", "PATCH")
    shown = {n: p for n, p in known.items() if not has_body or f"{{{n}}}" in operation.path}
    app.add_api_route(
        PREFIX + operation.path,
        _with_body(application, operation) if has_body else _with_query(application, operation, known),
        methods=[operation.method],
        operation_id=operation.id,
        summary=operation.summary,
        description=operation.description,
        tags=[operation.words[0]],
        response_model=None,
        responses={**_answers(operation), **failures.documented()},
        openapi_extra={"parameters": queries.described(shown, operation.path)} if shown else None,
    )


def _answers(operation: Operation) -> dict[int | str, dict[str, Any]]:
    answers: dict[int | str, dict[str, Any]] = {200: {"model": operation.response, "description": operation.summary}}
    if operation.lasting is not None:
        answers[202] = {"model": ShownJob, "description": LATER}
    return answers


def _with_query(
    application: Application, operation: Operation, known: Mapping[str, queries.Parameter]
) -> Callable[..., Response]:
    def endpoint(request: Request) -> Response:
        values = queries.values(known, request.query_params.multi_items())
        return _answered(application, operation, request, values | request.path_params)

    return endpoint


def _with_body(application: Application, operation: Operation) -> Callable[..., Response]:
    fields = operation.request.model_fields

    def endpoint(request: Request, body: BaseModel) -> Response:
        values: Any = body
        if request.path_params:
            # the values themselves, not their JSON: a secret's JSON is stars
            given = {f.alias or n: getattr(body, n) for n, f in fields.items() if n in body.model_fields_set}
            values = given | request.path_params
        return _answered(application, operation, request, values)

    # the body's type is the operation's own request, so that OpenAPI and validation follow it
    model = bodies.body(operation)
    optional = not any(field.is_required() for field in model.model_fields.values())
    parameters = [
        inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Request),
        inspect.Parameter(
            "body",
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            annotation=Annotated[model, Body()],
            default=model() if optional and model is not operation.request else inspect.Parameter.empty,
        ),
    ]
    endpoint.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return endpoint


def _answered(application: Application, operation: Operation, request: Request, values: Any) -> Response:
    if job_events.wanted(request, operation):
        return job_events.queued(application, operation, request, values)
    started = time.perf_counter()
    tied = conditions.of(application, operation, request)
    with conditions.turn(application, request):
        answer = application.run(
            operation.id,
            values,
            principal=request.state.principal,
            conditions=tied,
            stored=job_events.promised(application, request),
        )
    content = conditions.content(answer)
    headers = {"Server-Timing": f"run;dur={(time.perf_counter() - started) * 1000:.1f}", **conditions.found(answer)}
    if operation.method != "GET":
        response = Response(content, media_type="application/json", headers={**headers, "Cache-Control": "no-store"})
        sessions.remember(request, answer, response)
        if operation.id in sessions.ENDING:
            sessions.forget(response)
        return response
    return _cacheable(request, content, headers)


def _cacheable(request: Request, content: bytes, headers: dict[str, str]) -> Response:
    """Let the caller keep the answer and ask whether it still holds."""
    tag = conditions.etag(content)
    age: float | None = getattr(request.state, "age", None)
    if age is not None:
        headers["Age"] = str(int(age))
    headers |= {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Authorization, Cookie"}
    if conditions.named(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)
