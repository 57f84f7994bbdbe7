"""What browsers are told and asked: which other origins may call the API, HTTPS from now on, few headers."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from glasspane.api import failures
from glasspane.api.addresses import Network, over_https
from glasspane.core.errors import TooLarge, UsageError

MOST_HEADERS = 100
PREFLIGHT_SECONDS = 600
METHODS = "GET, POST, PUT, PATCH, DELETE"
ASKED = "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id, traceparent"
SHOWN = (
    "ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-Request-Id, Idempotency-Replayed, Age"
)
HSTS = "max-age=31536000; includeSubDomains"
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"


class Browsers:
    """ASGI middleware; without allowed origins no other page may read an answer, and no cookie ever crosses origins."""

    def __init__(self, app: ASGIApp, origins: Sequence[str] = (), trusted: tuple[Network, ...] = ()) -> None:
        self._app = app
        self._origins = frozenset(map(checked_origin, origins))
        self._trusted = trusted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        secure = scope["type"] in ("http", "websocket") and over_https(scope, self._trusted)
        scope.setdefault("state", {})["over_https"] = secure
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        headers = Headers(scope=scope)
        origin = headers.get("origin", "")
        allowed = origin if origin in self._origins else ""
        answer = self._telling(send, allowed, secure=secure)
        if len(scope["headers"]) > MOST_HEADERS:
            error = TooLarge(f"the request has more than {MOST_HEADERS} headers", hint="send fewer headers")
            return await failures.response(error, status=431)(scope, receive, answer)
        if allowed and scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
            return await _preflight()(scope, receive, answer)
        return await self._app(scope, receive, answer)

    def _telling(self, send: Send, origin: str, *, secure: bool) -> Send:
        async def telling(message: Message) -> None:
            if message["type"] == "http.response.start":
                told = MutableHeaders(scope=message)
                told.setdefault("Permissions-Policy", PERMISSIONS)
                if secure:
                    told.setdefault("Strict-Transport-Security", HSTS)
                if self._origins:
                    told.add_vary_header("Origin")
                if origin:
                    told["Access-Control-Allow-Origin"] = origin
                    told["Access-Control-Expose-Headers"] = SHOWN
                    told["Cross-Origin-Resource-Policy"] = "cross-origin"
            await send(message)

        return telling


def checked_origin(origin: str) -> str:
    """Return an origin of the settings; UsageError for what is none, `*` and `null` included.

    >>> checked_origin("https://intranet.example.com")
    'https://intranet.example.com'
    """
    parts = urlsplit(origin)
    if parts.scheme in ("http", "https") and parts.netloc and f"{parts.scheme}://{parts.netloc}" == origin:
        return origin
    raise UsageError(
        f"{origin!r} is not an origin", hint="export GLASSPANE_ALLOWED_ORIGINS=https://intranet.example.com"
    )


def _preflight() -> Response:
    headers = {
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": ASKED,
        "Access-Control-Max-Age": str(PREFLIGHT_SECONDS),
    }
    return Response(status_code=204, headers=headers)
