"""Puts the web application together: the operations' routes, their guard, the pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI
from starlette.applications import Starlette

from glasspane.api import (
    explanations,
    failures,
    graphql,
    health,
    job_events,
    metrics,
    pages,
    routes,
    scim,
    sessions,
    single_sign_on,
    streams,
    updates,
    uploads,
)
from glasspane.api.callers import Callers
from glasspane.api.entrance import LocalEntrance
from glasspane.api.graphql import subscriptions
from glasspane.api.guard import Door
from glasspane.api.live import Hub
from glasspane.api.settling import settling
from glasspane.api.sockets import Places
from glasspane.api.surroundings import surround
from glasspane.bootstrap import Application, telemetry


def create(
    application: Application,
    door: Door | None = None,
    parts: Sequence[Starlette] = (),
    entrance: LocalEntrance | None = None,
) -> FastAPI:
    """Return the web application.

    `door` says who may come in (by default this machine alone); `parts` are other faces, whose routes stand behind
    the same guard; `entrance` lets in the browser of the person at this machine.
    """
    door = Door() if door is None else door
    entrance = LocalEntrance() if entrance is None else entrance
    callers = Callers(application, door, entrance)
    hub = Hub(application.ports.events)
    app = FastAPI(
        title="Glasspane",
        version=version("glasspane"),
        description="One pane over your clouds. Amounts are decimal text; lists answer items, next_cursor and total.",
        openapi_url=f"{routes.PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan(application, parts, hub),
    )
    measured = telemetry.start_metrics()
    application.remembers = True
    failures.install(app)
    routes.install(app, application)
    uploads.install(app, application)
    streams.install(app, application)
    job_events.install(app, application)
    places = Places()
    updates.install(app, hub, callers, places)
    graphql.install(app, application)
    subscriptions.install(app, application, hub, callers, places)
    health.install(app, application)
    metrics.install(app, application, measured)
    explanations.install(app)
    sessions.install(app, application, entrance, private=door.private)
    single_sign_on.install(app, application)
    scim.install(app, application)
    for part in parts:
        app.router.routes.extend(part.routes)
    pages.install(app)
    surround(app, application, door, callers, measured)
    return app


def _lifespan(
    application: Application, parts: Sequence[Starlette], hub: Hub
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for part in parts:
                await stack.enter_async_context(part.router.lifespan_context(part))
            await stack.enter_async_context(settling(application.ports.audit))
            stack.callback(hub.close)
            yield

    return lifespan
