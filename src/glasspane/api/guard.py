"""Stands before every route: who may speak to this server, how much they may send, and what browsers are told."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from glasspane.api import failures
from glasspane.core.errors import Denied, GlasspaneError, TooLarge, Unauthenticated
from glasspane.core.principal import LOCAL_USER, Principal

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
GUARDED = ("/api/", "/graphql", "/mcp")
UPLOADS = "/api/v1/uploads"
COOKIE = "glasspane_token"
POSTED_ELSEWHERE = re.compile(r"/auth/sso/[^/]+/[^/]+/acs")
"""SAML answers: forms that the identity provider's page posts; they are bound to the browser by their own cookie."""
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
    """Who may come in: the address listened on, the token, the other names of this server, the largest bodies."""

    host: str = "127.0.0.1"
    token: str = ""
    allowed_hosts: frozenset[str] = frozenset()
    body_limit: int = 4_194_304
    upload_limit: int = 53_687_091_200

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the server."""
        return self.host in LOOPBACK

    def admit(self, headers: Headers, path: str) -> Principal:
        """Return who asks; Denied or Unauthenticated when they may not.

        A web page elsewhere must not reach a server on this machine through a name that it makes point here
        (DNS rebinding), so the Host has to be one of ours and the Origin, if there is one, the Host.
        """
        host = hostname(headers.get("host", ""))
        self._check_names(host, headers, path)
        if self.loopback and host in LOOPBACK:
            return LOCAL_USER
        if path.startswith(GUARDED) and not self.knows(headers):
            raise Unauthenticated("this server wants its token", hint="glasspane login URL")
        return Principal("token")

    def _check_names(self, host: str, headers: Headers, path: str) -> None:
        known = LOOPBACK | self.allowed_hosts | {self.host}
        if host not in known and (self.loopback or self.allowed_hosts):
            raise Denied(f"this server is not called {host!r}", hint=f"export GLASSPANE_ALLOWED_HOSTS={host}")
        origin = headers.get("origin")
        foreign = origin is not None and urlsplit(origin).netloc != headers.get("host")
        if foreign and not POSTED_ELSEWHERE.fullmatch(path):
            raise Denied(f"pages of {origin} may not use this server", hint="open the page that this server serves")

    def knows(self, headers: Headers) -> bool:
        """Whether the request carries the token."""
        scheme, _, given = headers.get("authorization", "").partition(" ")
        offered = given.strip() if scheme.casefold() == "bearer" else cookie(headers)
        return bool(self.token) and secrets.compare_digest(offered.encode(), self.token.encode())

    def limit(self, path: str) -> int:
        """Return how many bytes a body may have."""
        return self.upload_limit if path.startswith(UPLOADS) else self.body_limit


class Guard:
    """ASGI middleware that lets in whom the door admits, counts bodies and adds the security headers."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self._app = app
        self._door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        headers = Headers(scope=scope)
        answer = _with_security(send)
        try:
            principal = self._door.admit(headers, scope["path"])
            limit = self._door.limit(scope["path"])
            _check_length(headers, limit)
        except GlasspaneError as error:
            return await failures.response(error)(scope, receive, answer)
        scope.setdefault("state", {})["principal"] = principal
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


def cookie(headers: Headers) -> str:
    """Return the token in the session cookie, or nothing."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


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
