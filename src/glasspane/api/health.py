"""Says whether the process lives (`/health`) and whether it can serve (`/health/ready`)."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from starlette.responses import JSONResponse, Response

from glasspane.bootstrap import Application


def install(app: FastAPI, application: Application) -> None:
    """Add the two routes; neither wants a token, neither tells more than yes or no."""

    def alive() -> Response:
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    def ready() -> Response:
        answer: Any = application.run("info", {})
        failing = [check.name for check in answer.checks if not check.ok]
        status = {"status": "failing" if failing else "ok", "failing": failing}
        return JSONResponse(status, status_code=503 if failing else 200, headers={"Cache-Control": "no-store"})

    app.add_api_route("/health", alive, methods=["GET"], include_in_schema=False)
    app.add_api_route("/health/ready", ready, methods=["GET"], include_in_schema=False)
