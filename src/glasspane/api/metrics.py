"""Serves `/metrics` to Prometheus: to the person at this machine, or with the scope `metrics:read`."""

from __future__ import annotations

from fastapi import FastAPI, Request
from starlette.responses import Response

from glasspane.bootstrap import Application
from glasspane.bootstrap.metrics import Metrics
from glasspane.core.errors import Denied, Unauthenticated
from glasspane.jobs import depth

SCOPE = "metrics:read"
KIND = "text/plain; version=0.0.4; charset=utf-8"


def install(app: FastAPI, application: Application, metrics: Metrics) -> None:
    """Add the route."""

    def show(request: Request) -> Response:
        principal = request.state.principal
        if not principal.may(SCOPE):
            if principal.kind == "anonymous":
                raise Unauthenticated("metrics want a key", hint=f"make a key with the scope {SCOPE}")
            raise Denied(f"metrics need the permission {SCOPE}", hint=f"use a key with the scope {SCOPE}")
        shown = metrics.shown(application.ports, depth(application.ports))
        return Response(shown, media_type=KIND, headers={"Cache-Control": "no-store"})

    app.add_api_route("/metrics", show, methods=["GET"], include_in_schema=False)
