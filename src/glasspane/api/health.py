"""Says whether the process lives (`/health`) and whether it can serve (`/health/ready`)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from fastapi import FastAPI
from starlette.responses import JSONResponse, Response

from glasspane.bootstrap import Application
from glasspane.bootstrap.readiness import failing_parts

FRESH_SECONDS = 5.0


def install(app: FastAPI, application: Application) -> None:
    """Add the two routes; neither wants a sign-in, neither tells more than which part does not answer."""
    readiness = Readiness(lambda: failing_parts(application))

    def alive() -> Response:
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    def ready() -> Response:
        failing = readiness.failing()
        status = {"status": "failing" if failing else "ok", "failing": failing}
        return JSONResponse(status, status_code=503 if failing else 200, headers={"Cache-Control": "no-store"})

    app.add_api_route("/health", alive, methods=["GET"], include_in_schema=False)
    app.add_api_route("/health/ready", ready, methods=["GET"], include_in_schema=False)


class Readiness:
    """Looks at the parts at most once in some seconds, however often it is asked."""

    def __init__(self, look: Callable[[], list[str]], clock: Callable[[], float] = time.monotonic) -> None:
        self._look = look
        self._clock = clock
        self._lock = threading.Lock()
        self._failing: list[str] = []
        self._until = 0.0

    def failing(self) -> list[str]:
        """Return the parts that do not answer."""
        with self._lock:
            if self._clock() >= self._until:
                self._failing = self._look()
                self._until = self._clock() + FRESH_SECONDS
            return self._failing
