"""Puts the web application together: the operations' routes, their guard, the pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.middleware.gzip import GZipMiddleware

from glasspane.api import (
    explanations,
    failures,
    graphql,
    health,
    pages,
    routes,
    sessions,
    single_sign_on,
    streams,
    uploads,
)
from glasspane.api.guard import Door, Guard
from glasspane.api.idempotency import Idempotency
from glasspane.api.limits import AddressLimit, CallerLimit, allowances
from glasspane.bootstrap import Application

GZIP_FROM_BYTES = 1_400
GZIP_LEVEL = 4


def create(application: Application, door: Door | None = None, parts: Sequence[Starlette] = ()) -> FastAPI:
    """Return the web application.

    `door` says who may come in (by default this machine alone); `parts` are other faces, whose routes stand behind
    the same guard.
    """
    door = Door() if door is None else door
    app = FastAPI(
        title="Glasspane",
        version=version("glasspane"),
        description="One pane over your clouds. Amounts are decimal text; lists answer items, next_cursor and total.",
        openapi_url=f"{routes.PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan(parts),
    )
    failures.install(app)
    routes.install(app, application)
    uploads.install(app, application)
    streams.install(app, application)
    graphql.install(app, application)
    health.install(app, application)
    explanations.install(app)
    sessions.install(app, door)
    single_sign_on.install(app, application)
    for part in parts:
        app.router.routes.extend(part.routes)
    pages.install(app)
    app.add_middleware(Idempotency, ports=application.ports)
    app.add_middleware(GZipMiddleware, minimum_size=GZIP_FROM_BYTES, compresslevel=GZIP_LEVEL)
    limited = allowances(application.settings, local=door.loopback)
    app.add_middleware(CallerLimit, limiter=application.ports.limiter, allowed=limited)
    app.add_middleware(Guard, door=door)
    app.add_middleware(AddressLimit, limiter=application.ports.limiter, allowed=limited)
    return app


def _lifespan(parts: Sequence[Starlette]) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for part in parts:
                await stack.enter_async_context(part.router.lifespan_context(part))
            yield

    return lifespan
