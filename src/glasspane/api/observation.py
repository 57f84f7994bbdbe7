"""Sees every request: its id, its span, its log line and its metrics; it never looks at bodies or query values."""

from __future__ import annotations

import logging
import re
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from glasspane.core import measures
from glasspane.kit import tracing

if TYPE_CHECKING:
    from glasspane.bootstrap.metrics import Metrics

HEADER = "X-Request-Id"
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
UNROUTED = "unmatched"
_ID = re.compile(r"[A-Za-z0-9._-]{8,64}\Z")
log = logging.getLogger("glasspane.requests")


class Observation:
    """ASGI middleware, the outermost; `metrics` learns which organizations are active."""

    def __init__(self, app: ASGIApp, metrics: Metrics | None = None) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        from structlog.contextvars import bound_contextvars

        headers = Headers(scope=scope)
        seen = _Seen(_request_id(headers), time.perf_counter())
        method = scope["method"] if scope["method"] in METHODS else "OTHER"
        with (
            bound_contextvars(request_id=seen.id),
            tracing.continued(headers.get(tracing.HEADER, "")),
            tracing.span(f"HTTP {method}", kind="server", **{"http.request.method": method}) as span,
        ):
            try:
                await self._app(scope, receive, seen.telling(send))
            finally:
                route = template(scope)
                span.note(request_id=seen.id, **{"http.response.status_code": seen.status})
                span.note(**{"http.route": route})
                self._note(scope, method, route, seen)
        return None

    def _note(self, scope: Scope, method: str, route: str, seen: _Seen) -> None:
        seconds = time.perf_counter() - seen.started
        principal = scope.get("state", {}).get("principal")
        who = {"organization": principal.organization, "principal": principal.id} if principal else {}
        measures.count("api_request_total", method=method, route=route, status=str(seen.status))
        measures.observe("api_request_duration_seconds", seconds, method=method, route=route)
        if principal and principal.kind != "anonymous" and self._metrics:
            self._metrics.saw(principal.organization)
        shown: dict[str, Any] = {"method": method, "route": route, "status": seen.status}
        log.info("request", extra=shown | who | {"duration_ms": round(seconds * 1000, 1)})


@dataclass
class _Seen:
    id: str
    started: float
    status: int = 500

    def telling(self, send: Send) -> Send:
        """Note the status on its way out, and tell the request's id."""

        async def telling(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.status = message["status"]
                MutableHeaders(scope=message)[HEADER] = self.id
            await send(message)

        return telling


def template(scope: Scope) -> str:
    """Return the route's template, never the path itself: paths are without number."""
    return getattr(scope.get("route"), "path", None) or UNROUTED


def _request_id(headers: Headers) -> str:
    """Take over the id that a proxy gave the request, when it is one that a log can hold."""
    given = headers.get(HEADER, "")
    return given if _ID.match(given) else secrets.token_hex(8)
