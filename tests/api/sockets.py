"""A WebSocket client for tests: JSON messages over a real connection, and doors that know several people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers
from websockets.sync.client import ClientConnection, connect

from glasspane.api.guard import Door
from glasspane.core.errors import Unauthenticated
from glasspane.core.principal import Principal
from tests.api.serving import Serving


@dataclass
class People:
    """Tokens and who they belong to; taking one out ends the session."""

    known: dict[str, Principal] = field(default_factory=dict)


class PeopleDoor(Door):
    """A door that knows people by their tokens, in front of the real checks of names."""

    people: People

    def admit(self, headers: Headers, path: str) -> Principal:
        """Return who the token belongs to."""
        super().admit(headers, path)
        found = self.people.known.get(headers.get("authorization", "").removeprefix("Bearer "))
        if found is None:
            raise Unauthenticated("that token does not count", hint="glasspane login")
        return found


def door_for(people: People) -> Door:
    """Return the door."""
    door = PeopleDoor()
    object.__setattr__(door, "people", people)
    return door


@dataclass
class Line:
    """One connection."""

    socket: ClientConnection

    def say(self, **message: Any) -> None:
        """Send a message."""
        self.socket.send(json.dumps(message))

    def hear(self, seconds: float = 10) -> Any:
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
