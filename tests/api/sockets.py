"""A WebSocket client for tests: JSON messages over a real connection, and a server that knows several people."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI
from starlette.datastructures import Headers
from websockets.sync.client import ClientConnection, connect

from glasspane.api import updates
from glasspane.api.graphql import subscriptions
from glasspane.api.guard import Door
from glasspane.api.live import Hub
from glasspane.api.sockets import Places
from glasspane.bootstrap import Application
from glasspane.core.errors import Unauthenticated
from glasspane.core.principal import Principal
from tests.api.serving import Serving, running


@dataclass
class People:
    """Tokens and who they belong to; taking one out ends the session."""

    known: dict[str, Principal] = field(default_factory=dict)

    def admit(self, headers: Headers, path: str, scope: Mapping[str, Any] | None = None) -> Principal:
        """Return who the token belongs to, after the real checks of names."""
        Door().check_names(headers, path)
        found = self.known.get(headers.get("authorization", "").removeprefix("Bearer "))
        if found is None:
            raise Unauthenticated("that token does not count", hint="glasspane login")
        return found


@contextmanager
def live(application: Application, people: People) -> Iterator[Serving]:
    """Serve the live faces of an application to people."""
    hub, places = Hub(application.ports.events), Places()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        hub.close()

    app = FastAPI(lifespan=lifespan)
    updates.install(app, hub, people, places)
    subscriptions.install(app, application, hub, people, places)
    with running(app) as url:
        yield Serving(url)


@dataclass
class Line:
    """One connection."""

    socket: ClientConnection

    def say(self, **message: Any) -> None:
        """Send a message."""
        self.socket.send(json.dumps(message))

    def hear(self, seconds: float = 40) -> Any:
        """Return the next message."""
        return json.loads(self.socket.recv(timeout=seconds))

    def until(self, kind: str) -> Any:
        """Return the next message of a type, passing over others."""
        while (heard := self.hear())["type"] != kind:
            pass
        return heard

    def events(self, count: int) -> list[Any]:
        """Return the next events."""
        return [self.until("event") for _ in range(count)]


@contextmanager
def line(server: Serving, path: str = "/ws/v1/updates", token: str = "", **options: Any) -> Iterator[Line]:
    """Connect to a server."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    headers |= options.pop("headers", {})
    # a connection that is dropped in a burst does not wait for the other side's farewell
    options = {"close_timeout": 0.3, "ping_interval": None, **options}
    with connect(server.url.replace("http", "ws", 1) + path, additional_headers=headers, **options) as socket:
        yield Line(socket)
