"""Stands before every route: who may speak to this server, how much they may send, and what browsers are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from glasspane.api import failures
from glasspane.core.errors import Denied, GlasspaneError, TooLarge
from glasspane.core.principal import Principal

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
GUARDED = ("/api/", "/graphql", "/mcp", "/metrics")
UPLOADS = "/api/v1/uploads"
COOKIE = "glasspane_session"
HOST_COOKIE = f"__Host-{COOKIE}"
"""The session over https: a name that browsers take from this very host alone, never from one beside it."""
COOKIE_SECONDS = 7 * 24 * 3600
FROM_ELSEWHERE = re.compile(r"/auth/sso/[^/]+/[^/]+/acs")
"""Where pages of identity providers post to; what they send is signed, and tied to a cookie of this server."""
SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
}


@dataclass(frozen=True)
class Door:
    """By which names this server may be reached, from where, and how large bodies may be."""

    host: str = "127.0.0.1"
    allowed_hosts: frozenset[str] = frozenset()
    allowed_origins: frozenset[str] = frozenset()
    body_limit: int = 4_194_304
    upload_limit: int = 53_687_091_200

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the server."""
        return self.host in LOOPBACK

    @property
    def private(self) -> bool:
        """Whether the server is for the person at this machine: nobody else reaches it, by a proxy neither."""
        return self.loopback and not self.allowed_hosts

    @property
    def hint(self) -> str:
        """What to do for whoever is not known."""
        return "open the address that `glasspane serve` printed, or: " * self.private + "glasspane login URL"

    def is_private(self, headers: Headers) -> bool:
        """Whether a request can be that of the person at this machine."""
        return self.private and hostname(headers.get("host", "")) in LOOPBACK

    def check_names(self, headers: Headers, path: str = "") -> None:
        """Return when a request names this server, and comes from a page of this server if from any.

        A web page elsewhere must not reach a server on this machine through a name that it makes point here
        (DNS rebinding), so the Host has to be one of ours and the Origin, if there is one, the Host.
        """
        host = hostname(headers.get("host", ""))
        known = LOOPBACK | self.allowed_hosts | {self.host}
        if host not in known and (self.loopback or self.allowed_hosts):
            raise Denied(f"this server is not called {host!r}", hint=f"export GLASSPANE_ALLOWED_HOSTS={host}")
        origin = headers.get("origin")
        if FROM_ELSEWHERE.fullmatch(path) or origin in self.allowed_origins:
            return
        if origin is not None and _site(origin) != headers.get("host"):
            raise Denied(f"pages of {origin} may not use this server", hint="open the page that this server serves")

    def limit(self, path: str) -> int:
        """Return how many bytes a body may have."""
        return self.upload_limit if path.startswith(UPLOADS) else self.body_limit


class Who(Protocol):
    """Finds out who asks."""

    def caller(self, headers: Headers, path: str, scope: Mapping[str, Any]) -> Known:
        """Return who asks; Denied or Unauthenticated when they may not."""
        ...


class Known(Protocol):
    """Who asks, and the cookie that their browser is to keep longer, if any."""

    @property
    def principal(self) -> Principal:
        """Who asks."""
        ...

    @property
    def prolonged(self) -> str:
        """The cookie's value."""
        ...


class Guard:
    """ASGI middleware that lets in whom the door admits, counts bodies and adds the security headers."""

    def __init__(self, app: ASGIApp, door: Door, callers: Who) -> None:
        self._app = app
        self._door = door
        self._callers = callers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        headers = Headers(scope=scope)
        answer = _with_security(send)
        try:
            limit = self._door.limit(scope["path"])
            _check_length(headers, limit)
            caller = await run_in_threadpool(self._callers.caller, headers, scope["path"], scope)
        except GlasspaneError as error:
            return await failures.response(error)(scope, receive, answer)
        scope.setdefault("state", {})["principal"] = caller.principal
        if caller.prolonged:
            answer = _with_cookie(answer, caller.prolonged, secure=bool(scope["state"].get("over_https")))
        await self._app(scope, _counted(receive, limit), answer)
        return None


def hostname(host: str) -> str:
    """Return the name of a Host header without its port.

    >>> hostname("localhost:8420"), hostname("[::1]:80")
    ('localhost', '::1')
    """
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _site(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def _check_length(headers: Headers, limit: int) -> None:
    length = headers.get("content-length", "0")
    if length.isdigit() and int(length) > limit:
        raise _too_large(limit)


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"the request is larger than {limit:,} bytes", hint="send billing files to /api/v1/uploads")


def _counted(receive: Receive, limit: int) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise _too_large(limit)
        return message

    return counted


def _with_security(send: Send) -> Send:
    async def secured(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in SECURITY_HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return secured


def _with_cookie(send: Send, value: str, *, secure: bool) -> Send:
    async def prolonging(message: Message) -> None:
        if message["type"] == "http.response.start":
            cookie = Response()
            keep(cookie, value, secure=secure)
            MutableHeaders(scope=message).append("set-cookie", cookie.headers["set-cookie"])
        await send(message)

    return prolonging


def keep(response: Response, value: str, *, secure: bool) -> None:
    """Let a browser keep its session for a week from now, out of reach of scripts and of other sites."""
    name = HOST_COOKIE if secure else COOKIE
    response.set_cookie(name, value, max_age=COOKIE_SECONDS, httponly=True, samesite="strict", secure=secure)
