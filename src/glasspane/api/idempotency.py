"""`Idempotency-Key` on writes: the first answer is kept for a day and given again to every repeat."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from glasspane.api import failures
from glasspane.core.errors import GlasspaneError, StillRunning, UsageError
from glasspane.core.ports import Ports
from glasspane.core.principal import Principal
from glasspane.core.replays import LEASE_SECONDS, Claim, Kept, Replays

HEADER = "idempotency-key"
REPLAYED = "Idempotency-Replayed"
WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
BELOW = "/api/v1/"
NOT_BELOW = "/api/v1/uploads"
LONGEST_KEY = 255
REPEATED_HEADERS = frozenset({"content-type", "glasspane-findings", "location", "etag"})
NOT_FINAL = frozenset({401, 403, 408, 412, 413, 429})
"""Refusals that say nothing about the write: the same request may fare better later."""


class Idempotency:
    """ASGI middleware; of writes with a key it reads the whole body and, unless they stream, the whole answer."""

    def __init__(self, app: ASGIApp, ports: Ports) -> None:
        self._app = app
        self._ports = ports

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        key = _key(scope)
        principal = scope.get("state", {}).get("principal")
        if key is None or principal is None or principal.kind == "anonymous":
            return await self._app(scope, receive, send)
        try:
            body = await _whole(receive)
            claim = _claim(self._ports, scope, principal, _checked(key), body)
            kept = await run_in_threadpool(self._ports.replays.claim, claim)
        except GlasspaneError as error:
            answer = failures.response(error)
            if isinstance(error, StillRunning):
                answer.headers["Retry-After"] = "1"
            return await answer(scope, receive, send)
        if kept is not None:
            return await _again(kept)(scope, receive, send)
        return await self._first(scope, _replayed(body, receive), send, claim)

    async def _first(self, scope: Scope, receive: Receive, send: Send, claim: Claim) -> None:
        scope["state"]["claim"] = claim
        heard = _Heard(self._ports.replays, claim)
        try:
            async with _renewed(self._ports.replays, claim):
                await self._app(scope, receive, heard.listening(send))
        finally:
            if not heard.settled:
                await heard.settle()


def _key(scope: Scope) -> str | None:
    if scope["type"] != "http" or scope["method"] not in WRITES:
        return None
    path = scope["path"]
    return Headers(scope=scope).get(HEADER) if path.startswith(BELOW) and not path.startswith(NOT_BELOW) else None


def _checked(key: str) -> str:
    if 0 < len(key) <= LONGEST_KEY and key.isascii() and key.isprintable():
        return key
    raise UsageError(
        f"an idempotency key is 1 to {LONGEST_KEY} printable ASCII characters", hint="use a random UUID for each write"
    )


def _claim(ports: Ports, scope: Scope, principal: Principal, key: str, body: bytes) -> Claim:
    """The request's fingerprint is keyed: nobody who reads the catalog can try passwords on it."""
    place = "\0".join((principal.kind, principal.id, scope["method"], scope["path"], key))
    content = scope["query_string"] + b"\0" + body
    return Claim(
        organization=principal.organization,
        id=hashlib.sha256(place.encode()).hexdigest(),
        fingerprint=hmac.new(ports.vault.derived("idempotency"), content, hashlib.sha256).hexdigest(),
        owner=secrets.token_hex(16),
    )


@asynccontextmanager
async def _renewed(replays: Replays, claim: Claim) -> AsyncIterator[None]:
    async def renew() -> None:
        while True:
            await asyncio.sleep(LEASE_SECONDS / 3)
            with suppress(GlasspaneError):
                await run_in_threadpool(replays.renew, claim)

    renewing = asyncio.create_task(renew())
    try:
        yield
    finally:
        renewing.cancel()
        with suppress(asyncio.CancelledError):
            await renewing


@dataclass
class _Heard:
    """The answer as it goes out; it is kept before its end is sent, so that a repeat finds it."""

    replays: Replays
    claim: Claim
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    parts: list[bytes] = field(default_factory=list)
    complete: bool = False
    settled: bool = False

    def listening(self, send: Send) -> Send:
        async def listening(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.status = message["status"]
                self.headers = {n: v for n, v in Headers(scope=message).items() if n in REPEATED_HEADERS}
            elif message["type"] == "http.response.body" and not self._streams():
                self.parts.append(message.get("body", b""))
                self.complete = not message.get("more_body", False)
                if self.complete:
                    await self.settle()
            await send(message)

        return listening

    async def settle(self) -> None:
        """Keep the answer when a repeat is to get it, else let a repeat try again."""
        self.settled = True
        if self.complete and self.status < 500 and self.status not in NOT_FINAL:
            kept = Kept(self.status, b"".join(self.parts), self.headers)
            await run_in_threadpool(self.replays.keep, self.claim, kept)
        else:
            await run_in_threadpool(self.replays.release, self.claim)

    def _streams(self) -> bool:
        return self.headers.get("content-type", "").startswith("text/event-stream")


def _again(kept: Kept) -> Response:
    headers = {**kept.headers, REPLAYED: "true", "Cache-Control": "no-store"}
    return Response(kept.body, status_code=kept.status, headers=headers)


async def _whole(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise UsageError("the request broke off", hint="send it again")
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def _replayed(body: bytes, receive: Receive) -> Receive:
    given: list[Any] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed() -> Message:
        return given.pop() if given else await receive()

    return replayed
