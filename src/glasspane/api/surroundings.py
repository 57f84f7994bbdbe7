"""Puts around the application what surrounds every request, each layer where it belongs."""

from __future__ import annotations

import logging
import secrets

from fastapi import FastAPI, Request
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response

from glasspane.api import failures
from glasspane.api.browsers import Browsers
from glasspane.api.guard import SECURITY_HEADERS, Door, Guard, Who
from glasspane.api.idempotency import Idempotency
from glasspane.api.limits import AddressLimit, CallerLimit, allowances
from glasspane.api.observation import Observation
from glasspane.api.timeouts import TimeLimit
from glasspane.bootstrap import Application
from glasspane.bootstrap.metrics import Metrics
from glasspane.core.errors import GlasspaneError

log = logging.getLogger("glasspane.server")

GZIP_FROM_BYTES = 1_400
GZIP_LEVEL = 4


def surround(app: FastAPI, application: Application, door: Door, callers: Who, metrics: Metrics) -> None:
    """Add the layers from the inside out.

    Seen from the outside: observed, told about browsers, counted by address, timed, let in, counted by caller, packed,
    and done once per idempotency key.
    """
    settings, limiter = application.settings, application.ports.limiter
    allowed = allowances(settings, local=door.loopback)
    app.add_middleware(Idempotency, ports=application.ports)
    app.add_middleware(GZipMiddleware, minimum_size=GZIP_FROM_BYTES, compresslevel=GZIP_LEVEL)
    app.add_middleware(CallerLimit, limiter=limiter, allowed=allowed)
    app.add_middleware(Guard, door=door, callers=callers)
    app.add_middleware(TimeLimit, seconds=float(settings.request_seconds))
    app.add_middleware(AddressLimit, limiter=limiter, allowed=allowed)
    app.add_middleware(Browsers, origins=settings.allowed_origins, trusted=allowed.trusted)
    app.add_middleware(Observation, metrics=metrics)
    app.add_exception_handler(Exception, _unexpected)


def _unexpected(request: Request, error: Exception) -> Response:
    """Answer what nobody foresaw, outside of all layers, as any other error and with their headers."""
    reference = secrets.token_hex(4)
    log.error("%s failed unexpectedly (reference %s)", request.method, reference, exc_info=error)
    answer = failures.response(GlasspaneError(f"the server failed unexpectedly (reference {reference})"))
    answer.headers.update(SECURITY_HEADERS)
    return answer
