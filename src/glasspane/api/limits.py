"""Allowances of requests: one per network address before anything else, one per user or key once they are known."""

from __future__ import annotations

import math
from collections.abc import Awaitable
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from glasspane.api import addresses, failures
from glasspane.core import measures
from glasspane.core.cache import Allowance, Grant, Limiter
from glasspane.core.errors import RateLimited
from glasspane.core.principal import Principal
from glasspane.settings import Settings

TRY_AGAIN_LATER = 1013
LOOPBACK = frozenset({"127.0.0.1", "::1"})


@dataclass(frozen=True)
class Allowances:
    """How much one address and one caller may ask; None for no limit. `local` exempts this machine's own addresses."""

    address: Allowance | None
    caller: Allowance | None
    trusted: tuple[addresses.Network, ...] = ()
    local: bool = True


def allowances(settings: Settings, *, local: bool) -> Allowances:
    """Return what the settings allow."""
    per_caller, per_address = settings.requests_per_minute, settings.address_requests_per_minute
    return Allowances(
        address=Allowance(per_address, max(1, per_address // 3)) if per_address else None,
        caller=Allowance(per_caller, max(1, settings.requests_burst)) if per_caller else None,
        trusted=addresses.networks(settings.trusted_proxies),
        local=local,
    )


class AddressLimit:
    """ASGI middleware before the guard: it finds the address out (`state.address`) and takes from its bucket."""

    def __init__(self, app: ASGIApp, limiter: Limiter, allowed: Allowances) -> None:
        self._app = app
        self._limiter = limiter
        self._allowed = allowed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request or WebSocket handshake."""
        if scope["type"] not in ("http", "websocket"):
            return await self._app(scope, receive, send)
        address = addresses.caller(scope, self._allowed.trusted)
        scope.setdefault("state", {})["address"] = address
        if self._allowed.address is None or self._exempt(scope, address):
            return await self._app(scope, receive, send)
        grant = await run_in_threadpool(self._limiter.spend, f"address:{address}", self._allowed.address)
        if grant.wait:
            return await _refuse(scope, receive, send, "address", self._allowed.address, grant)
        return await self._app(scope, receive, send)

    def _exempt(self, scope: Scope, address: str) -> bool:
        """A server that only this machine reaches is asked by its owner, unless a proxy stands between."""
        return self._allowed.local and address in LOOPBACK and "x-forwarded-for" not in Headers(scope=scope)


class CallerLimit:
    """ASGI middleware behind the guard: it takes from the bucket of the user or key; the local person has none."""

    def __init__(self, app: ASGIApp, limiter: Limiter, allowed: Allowances) -> None:
        self._app = app
        self._limiter = limiter
        self._allowance = allowed.caller

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request or WebSocket handshake."""
        principal = scope.get("state", {}).get("principal")
        if self._allowance is None or not _limited(principal):
            return await self._app(scope, receive, send)
        grant = await run_in_threadpool(self._limiter.spend, bucket(principal), self._allowance)
        if grant.wait:
            return await _refuse(scope, receive, send, principal.kind, self._allowance, grant)
        return await self._app(scope, receive, _telling(send, self._allowance, grant))


def bucket(principal: Principal) -> str:
    """Return the bucket of a caller: a user has one over all organizations and sessions, a key one of its own."""
    return f"{principal.kind}:{principal.id}"


def _limited(principal: Principal | None) -> bool:
    return principal is not None and not principal.local and principal.kind != "anonymous"


def headers(allowance: Allowance, grant: Grant) -> dict[str, str]:
    """Return what is told of an allowance: its size, what is left, and the seconds until it is full again."""
    return {
        "RateLimit-Limit": str(allowance.burst),
        "RateLimit-Remaining": str(grant.left),
        "RateLimit-Reset": str(math.ceil(grant.full_after)),
        "RateLimit-Policy": f"{allowance.burst};w={max(1, math.ceil(allowance.burst / (allowance.per_minute / 60)))}",
    }


def _refuse(
    scope: Scope, receive: Receive, send: Send, kind: str, allowance: Allowance, grant: Grant
) -> Awaitable[None]:
    measures.count("rate_limited_total", bucket=kind)
    error = RateLimited(
        f"more than {allowance.per_minute:g} requests per minute and {allowance.burst} at once",
        hint=f"wait {max(1, math.ceil(grant.wait))} s and try again",
        retry_after=grant.wait,
    )
    if scope["type"] == "http":
        answer = failures.response(error)
        answer.headers.update(headers(allowance, grant))
        return answer(scope, receive, send)
    return refused_handshake(scope, receive, send, error)


async def refused_handshake(scope: Scope, receive: Receive, send: Send, error: RateLimited) -> None:
    """Answer a WebSocket handshake with 429, or where the server cannot do so by closing it."""
    if "websocket.http.response" in scope.get("extensions", {}):
        answer = failures.response(error)
        start = {"type": "websocket.http.response.start", "status": answer.status_code, "headers": answer.raw_headers}
        await send(start)
        await send({"type": "websocket.http.response.body", "body": answer.body})
    else:
        await send({"type": "websocket.close", "code": TRY_AGAIN_LATER, "reason": error.message})


def _telling(send: Send, allowance: Allowance, grant: Grant) -> Send:
    async def telling(message: Message) -> None:
        if message["type"] == "http.response.start":
            told = MutableHeaders(scope=message)
            for name, value in headers(allowance, grant).items():
                told.setdefault(name, value)
        await send(message)

    return telling
