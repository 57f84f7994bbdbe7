"""Every error as one JSON shape: `{"error": {code, message, hint, docs, reference}}`."""

from __future__ import annotations

import math
import secrets
from collections import defaultdict
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from glasspane.api import explanations
from glasspane.core.errors import GlasspaneError, InvalidRequest, NotFound, RateLimited, UsageError, error_types


class Failure(BaseModel):
    """What went wrong, for people and for programs."""

    code: str = Field(description="Stable name of the kind of error.")
    message: str = Field(description="What is wrong and why, for people.")
    hint: str = Field(description="What to do next; empty when there is nothing to advise.")
    docs: str = Field(description="Page of this server that explains the code.")
    reference: str = Field(description="Id of this one failure, also in the server's log.")


class FailureBody(BaseModel):
    """The body of every answer that is an error."""

    error: Failure


def body(error: GlasspaneError) -> FailureBody:
    """Return the body for an error."""
    return FailureBody(
        error=Failure(
            code=error.code,
            message=error.message,
            hint=error.hint,
            docs=explanations.address(error.code),
            reference=secrets.token_hex(4),
        )
    )


def response(error: GlasspaneError, *, status: int | None = None) -> Response:
    """Return the HTTP answer for an error."""
    headers = {"Cache-Control": "no-store"}
    if error.status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="glasspane"'
    if isinstance(error, RateLimited):
        headers["Retry-After"] = str(max(1, math.ceil(error.retry_after)))
    return Response(
        body(error).model_dump_json(),
        status_code=status or error.status,
        media_type="application/json",
        headers=headers,
    )


def documented(*left_out: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI responses of all errors by status, each naming its codes."""
    by_status: dict[int, list[type[GlasspaneError]]] = defaultdict(list)
    for kind in error_types():
        by_status[kind.status].append(kind)
    return {
        status: {"model": FailureBody, "description": "; ".join(_described(kind) for kind in kinds)}
        for status, kinds in sorted(by_status.items())
        if status not in left_out
    }


def _described(kind: type[GlasspaneError]) -> str:
    return f"`{kind.code}`: {(kind.__doc__ or '').splitlines()[0]}"


def install(app: FastAPI) -> None:
    """Let the application answer every failure in the one shape."""
    app.add_exception_handler(GlasspaneError, _ours)
    app.add_exception_handler(RequestValidationError, _shape)
    app.add_exception_handler(HTTPException, _http)


async def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, GlasspaneError)
    return response(error)


async def _shape(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    faults = [f"{'.'.join(map(str, e['loc'][1:])) or 'body'}: {e['msg']}" for e in error.errors()]
    return response(InvalidRequest("; ".join(faults), hint="see /api/v1/openapi.json"))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error.__cause__, GlasspaneError):
        return response(error.__cause__)
    if error.status_code == 404:
        return response(NotFound(f"there is nothing at {request.url.path}", hint="see /api/v1/openapi.json"))
    answer = response(UsageError(str(error.detail), hint="see /api/v1/openapi.json"), status=error.status_code)
    answer.headers.update(error.headers or {})
    return answer
