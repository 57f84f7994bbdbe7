"""Puts the web application together: the operations' routes, their guard, the pages."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from glasspane.api import failures, health, pages, routes, sessions, uploads
from glasspane.api.guard import Door, Guard
from glasspane.bootstrap import Application

GZIP_FROM_BYTES = 1_400
GZIP_LEVEL = 4


def create(application: Application, door: Door | None = None) -> FastAPI:
    """Return the web application; `door` says who may come in (by default this machine alone)."""
    door = Door() if door is None else door
    app = FastAPI(
        title="Glasspane",
        version=version("glasspane"),
        description="One pane over your clouds. Amounts are decimal text; lists answer items, next_cursor and total.",
        openapi_url=f"{routes.PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    failures.install(app)
    routes.install(app, application)
    uploads.install(app, application)
    health.install(app, application)
    sessions.install(app, door)
    pages.install(app)
    app.add_middleware(GZipMiddleware, minimum_size=GZIP_FROM_BYTES, compresslevel=GZIP_LEVEL)
    app.add_middleware(Guard, door=door)
    return app
