"""`/ws/v1/updates`: what happens in an organization, as it happens, and from where a client was interrupted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from starlette.websockets import WebSocket, WebSocketDisconnect

from glasspane.api import sockets
from glasspane.api.live import QUIET_SECONDS, Gap, Hub, Quiet, Told
from glasspane.api.sockets import Closing, Entrance, Places, Visitor
from glasspane.core.errors import Denied, GlasspaneError, InvalidRequest, Unauthenticated
from glasspane.core.events import TOPICS

PATH = "/ws/v1/updates"
VERSION = 1
MOST_MESSAGES = 60
WINDOW_SECONDS = 10.0


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Authenticate(_Message):
    """Says who the client is, where a browser cannot send headers; only as the first message."""

    type: Literal["authenticate"]
    token: str = Field(min_length=1, max_length=8_192)


class Subscribe(_Message):
    """Asks for topics (all when none is named), after an id or from now on, in place of what was asked before."""

    type: Literal["subscribe"]
    topics: list[str] = Field(default_factory=list, max_length=len(TOPICS))
    after: int | None = Field(None, ge=0, lt=2**53)


class Unsubscribe(_Message):
    """Asks for nothing any more."""

    type: Literal["unsubscribe"]


class Ping(_Message):
    """Asks whether the server is there."""

    type: Literal["ping"]


Message = TypeAdapter[Authenticate | Subscribe | Unsubscribe | Ping](
    Annotated[Authenticate | Subscribe | Unsubscribe | Ping, Field(discriminator="type")]
)


@dataclass
class _Wish:
    """What a client asked for last."""

    topics: Sequence[str]
    after: int | None


def install(app: FastAPI, hub: Hub, entrance: Entrance, places: Places) -> None:
    """Add the route."""

    async def updates(socket: WebSocket) -> None:
        visitor = Visitor(entrance, socket)
        try:
            await _welcomed(socket, visitor, hub)
            with places.taken(visitor.known().id):
                await _Conversation(socket, visitor, hub).held()
        except Closing as closing:
            await sockets.end(socket, closing)
        except WebSocketDisconnect:
            return

    app.add_api_websocket_route(PATH, updates)


async def _welcomed(socket: WebSocket, visitor: Visitor, hub: Hub) -> None:
    """Accept the connection and find out who it is."""
    if {"token", "access_token"} & set(socket.query_params):
        raise Closing(sockets.BAD_MESSAGE, "a token does not belong into an address")
    try:
        await visitor.enter()
        await socket.accept()
    except Unauthenticated:
        await socket.accept()
        await _introduced(socket, visitor)
    except Denied as error:
        raise Closing(sockets.DENIED, error.message) from error
    who = visitor.known()
    await sockets.send(
        socket,
        {
            "type": "welcome",
            "version": VERSION,
            "organization": who.organization,
            "heartbeat_seconds": QUIET_SECONDS,
            "topics": list(TOPICS),
        },
    )


async def _introduced(socket: WebSocket, visitor: Visitor) -> None:
    message = _understood(await sockets.first(socket))
    if not isinstance(message, Authenticate):
        raise Closing(sockets.UNAUTHENTICATED, "sign in first")
    try:
        await visitor.enter(message.token)
    except Unauthenticated as error:
        raise Closing(sockets.UNAUTHENTICATED, error.message[:100]) from error
    except Denied as error:
        raise Closing(sockets.DENIED, error.message[:100]) from error


def _understood(value: Any) -> Authenticate | Subscribe | Unsubscribe | Ping:
    try:
        return Message.validate_python(value)
    except ValidationError as error:
        raise Closing(
            sockets.BAD_MESSAGE, "the message is none of authenticate, subscribe, unsubscribe, ping"
        ) from error


class _Conversation:
    """One connection of somebody known."""

    def __init__(self, socket: WebSocket, visitor: Visitor, hub: Hub) -> None:
        self._socket = socket
        self._visitor = visitor
        self._hub = hub
        self._wishes: asyncio.Queue[_Wish | None] = asyncio.Queue(MOST_MESSAGES)
        self._times: list[float] = []

    async def held(self) -> None:
        """Go on until one side ends it."""
        await sockets.until_one_ends(self._listen(), self._tell(), self._visitor.stay())

    async def _listen(self) -> None:
        while True:
            message = _understood(await sockets.receive(self._socket))
            self._count()
            try:
                await self._heard(message)
            except GlasspaneError as error:
                await sockets.send(self._socket, {"type": "error", "error": sockets.explained(error)})

    async def _heard(self, message: Authenticate | Subscribe | Unsubscribe | Ping) -> None:
        if isinstance(message, Ping):
            await sockets.send(self._socket, {"type": "pong"})
        elif isinstance(message, Subscribe):
            _check(message.topics)
            await self._wishes.put(_Wish(message.topics, message.after))
        elif isinstance(message, Unsubscribe):
            await self._wishes.put(None)
        else:
            raise InvalidRequest("who you are is known already", hint="connect anew to be somebody else")

    def _count(self) -> None:
        now = time.monotonic()
        self._times = [*(t for t in self._times if now - t < WINDOW_SECONDS), now]
        if len(self._times) > MOST_MESSAGES:
            raise Closing(sockets.TOO_MANY, "too many messages")

    async def _tell(self) -> None:
        """Tell what was asked for last, until something else is asked for."""
        wish = await self._wishes.get()
        while True:
            asked = asyncio.ensure_future(self._wishes.get())
            telling = asyncio.ensure_future(self._fulfil(wish))
            try:
                await asyncio.wait((asked, telling), return_when=asyncio.FIRST_COMPLETED)
                if telling.done():
                    telling.result()
                wish = await asked
            finally:
                asked.cancel()
                telling.cancel()
                await asyncio.gather(asked, telling, return_exceptions=True)

    async def _fulfil(self, wish: _Wish | None) -> None:
        if wish is None:
            return
        topics = sorted(set(wish.topics))
        await sockets.send(self._socket, {"type": "subscribed", "topics": topics, "after": wish.after})
        async for told in self._hub.follow(self._visitor.known, topics, wish.after):
            await sockets.send(self._socket, message(told))
        raise Closing(sockets.GOING_AWAY, "the server ends")


def message(told: Told) -> dict[str, Any]:
    """Return what is told as a message of the protocol."""
    if isinstance(told, Gap):
        return {"type": "gap", "after": told.after, "oldest": told.oldest}
    if isinstance(told, Quiet):
        return {"type": "heartbeat", "id": told.id}
    when = told.time.isoformat() if told.time else None
    return {"type": "event", "id": told.id, "topic": told.topic, "time": when, "payload": dict(told.payload)}


def _check(topics: Sequence[str]) -> None:
    if unknown := sorted(set(topics) - set(TOPICS)):
        raise InvalidRequest(f"there is no topic {unknown[0][:40]!r}", hint=f"use some of {', '.join(TOPICS)}")
