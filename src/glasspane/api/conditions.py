"""Ties a write to its request: `If-Match` against what is there now, and the answer kept under its idempotency key."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from fastapi import Request
from pydantic import BaseModel

from glasspane.bootstrap import Application
from glasspane.core.conditions import Conditions
from glasspane.core.errors import PreconditionFailed
from glasspane.core.operations import Operation
from glasspane.core.replays import Claim, Kept

FINDINGS_HEADER = "Glasspane-Findings"


def etag(content: bytes) -> str:
    """Return the tag of an answer: weak, for the same answer may come compressed or not."""
    return f'W/"{hashlib.blake2b(content, digest_size=12).hexdigest()}"'


def content(answer: BaseModel) -> bytes:
    """Return an answer as it goes out."""
    return answer.model_dump_json(by_alias=True).encode()


def found(answer: BaseModel) -> dict[str, str]:
    """Return the header that says whether the answer has findings a person must look at."""
    findings = getattr(answer, "findings", None)
    return {FINDINGS_HEADER: "true"} if findings and findings() else {}


def named(header: str, tag: str) -> bool:
    """Whether a header such as `If-Match` names the tag; `*` names every one, and weak tags match as well."""
    tags = {part.strip().removeprefix("W/") for part in header.split(",")}
    return "*" in tags or tag.removeprefix("W/") in tags


def of(application: Application, operation: Operation, request: Request) -> Conditions:
    """Return what the request ties to its write."""
    if operation.effect == "read":
        return Conditions(aged=lambda seconds: setattr(request.state, "age", seconds))
    claim: Claim | None = getattr(request.state, "claim", None)

    def before() -> None:
        wanted = request.headers.get("if-match")
        if wanted is not None:
            _match(application, operation, request, wanted)

    def after(answer: BaseModel) -> None:
        if claim is not None:
            headers = {"content-type": "application/json", **found(answer)}
            application.ports.replays.keep(claim, Kept(200, content(answer), headers))

    return Conditions(before, after)


def turn(application: Application, request: Request) -> AbstractContextManager[None]:
    """Let those who change one thing under `If-Match` do so one after the other, over all processes."""
    if request.method == "GET" or "if-match" not in request.headers:
        return nullcontext()
    place = f"{request.state.principal.organization} {request.url.path}"
    return application.ports.locks.held(f"if-match/{hashlib.sha256(place.encode()).hexdigest()[:2]}", wait_seconds=30)


def _match(application: Application, operation: Operation, request: Request, wanted: str) -> None:
    reading = _reader(application, operation.path)
    if reading is None:
        raise PreconditionFailed(
            f"{operation.path} cannot be read, so it has no ETag", hint="leave out If-Match for this request"
        )
    values: Mapping[str, Any] = request.path_params
    now = application.run(reading.id, values, principal=request.state.principal)
    if not named(wanted, etag(content(now))):
        raise PreconditionFailed(
            "it was changed since it was read", hint=f"GET {request.url.path} again and decide on what it says now"
        )


def _reader(application: Application, path: str) -> Operation | None:
    return next((o for o in application.catalogue if o.route == f"GET {path}" and not o.local), None)
