"""`/graphql` over a WebSocket: the protocol graphql-transport-ws, for subscriptions, queries and mutations."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, Literal

from fastapi import FastAPI
from graphql import ExecutionResult, GraphQLError, GraphQLSchema
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.websockets import WebSocket, WebSocketDisconnect

from glasspane.api import sockets
from glasspane.api.graphql import endpoint
from glasspane.api.graphql.endpoint import PATH, Document
from glasspane.api.graphql.live_fields import Caller, Run
from glasspane.api.graphql.schema import schema
from glasspane.api.live import Hub
from glasspane.api.sockets import Closing, Entrance, Places, Visitor
from glasspane.bootstrap import Application
from glasspane.core.errors import Denied, Unauthenticated

PROTOCOL = "graphql-transport-ws"
TOKEN = "token"
MOST_AT_ONCE = 20
UNKNOWN_PROTOCOL, TWO_INITIALISATIONS, TAKEN = 4406, 4429, 4409


class _Message(BaseModel):
    """A message of a client."""

    model_config = ConfigDict(extra="ignore")

    type: Literal["connection_init", "ping", "pong", "subscribe", "complete"]
    id: str = Field("", max_length=128)
    payload: dict[str, Any] | None = None


def install(app: FastAPI, application: Application, hub: Hub, entrance: Entrance, places: Places) -> None:
    """Add the route."""
    made = schema(application.catalogue)

    def run(id: str, values: dict[str, Any], principal: Any) -> BaseModel:
        return application.run(id, values, principal=principal)

    async def subscriptions(socket: WebSocket) -> None:
        visitor = Visitor(entrance, socket)
        try:
            await _accepted(socket, visitor)
            with places.taken(visitor.known().id):
                await _Conversation(socket, visitor, made, run, hub).held()
        except Closing as closing:
            await sockets.end(socket, closing)
        except WebSocketDisconnect:
            return

    app.add_api_websocket_route(PATH, subscriptions)


async def _accepted(socket: WebSocket, visitor: Visitor) -> None:
    """Accept the connection and take its initialisation, which may carry a token."""
    known = True
    try:
        await visitor.enter()
    except Unauthenticated:
        known = False
    except Denied as error:
        raise Closing(sockets.DENIED, error.message[:100]) from error
    await socket.accept(PROTOCOL if PROTOCOL in socket.scope.get("subprotocols", ()) else None)
    if PROTOCOL not in socket.scope.get("subprotocols", ()):
        raise Closing(UNKNOWN_PROTOCOL, f"the subprotocol has to be {PROTOCOL}")
    message = _understood(await sockets.first(socket))
    if message.type != "connection_init":
        raise Closing(sockets.UNAUTHENTICATED, "Unauthorized")
    token = (message.payload or {}).get(TOKEN, "")
    try:
        if not known or token:
            await visitor.enter(token if isinstance(token, str) else "")
    except (Unauthenticated, Denied) as error:
        raise Closing(sockets.DENIED, "Forbidden") from error
    await sockets.send(socket, {"type": "connection_ack"})


def _understood(value: Any) -> _Message:
    try:
        return _Message.model_validate(value)
    except ValidationError as error:
        raise Closing(sockets.BAD_MESSAGE, f"the message is none of {PROTOCOL}") from error


class _Conversation:
    """One initialised connection and the documents that it runs."""

    def __init__(self, socket: WebSocket, visitor: Visitor, made: GraphQLSchema, run: Run, hub: Hub) -> None:
        self._socket = socket
        self._visitor = visitor
        self._made = made
        self._run = run
        self._hub = hub
        self._running: dict[str, asyncio.Task[None]] = {}
        self._failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def held(self) -> None:
        """Go on until one side ends it."""
        try:
            await sockets.until_one_ends(self._listen(), self._visitor.stay(), self._failure())
        finally:
            tasks = list(self._running.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _failure(self) -> None:
        await self._failed

    async def _listen(self) -> None:
        while True:
            message = _understood(await sockets.receive(self._socket))
            if message.type == "ping":
                await sockets.send(self._socket, {"type": "pong"})
            elif message.type == "connection_init":
                raise Closing(TWO_INITIALISATIONS, "Too many initialisation requests")
            elif message.type == "complete":
                if task := self._running.pop(message.id, None):
                    task.cancel()
            elif message.type == "subscribe":
                self._begin(message)

    def _begin(self, message: _Message) -> None:
        if not message.id:
            raise Closing(sockets.BAD_MESSAGE, "a subscription needs an id")
        if message.id in self._running:
            raise Closing(TAKEN, f"Subscriber for {message.id} already exists"[:120])
        if len(self._running) >= MOST_AT_ONCE:
            raise Closing(sockets.TOO_MANY, "too many subscriptions")
        try:
            document = Document.model_validate(message.payload)
        except ValidationError as error:
            raise Closing(sockets.BAD_MESSAGE, "the payload is no GraphQL request") from error
        self._running[message.id] = asyncio.ensure_future(self._answered(message.id, document))

    async def _answered(self, id: str, document: Document) -> None:
        try:
            await self._answer(id, document)
        except (Closing, WebSocketDisconnect, RuntimeError) as error:
            if not self._failed.done():
                self._failed.set_exception(error if isinstance(error, Closing) else WebSocketDisconnect(1006))
        finally:
            if self._running.get(id) is asyncio.current_task():
                del self._running[id]

    async def _answer(self, id: str, document: Document) -> None:
        caller = Caller(self._run, self._visitor.known(), self._visitor.known, self._hub)
        result = await endpoint.subscribed(self._made, document, caller)
        if not isinstance(result, ExecutionResult):
            errors = await self._stream(id, result)
        elif result.data is None and result.errors:
            errors = result.errors
        else:
            errors = []
            await self._next(id, result)
        last = {"type": "error", "payload": [e.formatted for e in errors]} if errors else {"type": "complete"}
        await sockets.send(self._socket, {"id": id, **last})

    async def _stream(self, id: str, results: AsyncIterator[ExecutionResult]) -> list[GraphQLError]:
        """Send every result; return what ended the stream before its end."""
        try:
            async for result in results:
                await self._next(id, result)
        except GraphQLError as error:
            return [error]
        finally:
            with suppress(AttributeError):
                await results.aclose()  # type: ignore[attr-defined]
        return []

    async def _next(self, id: str, result: ExecutionResult) -> None:
        await sockets.send(self._socket, {"type": "next", "id": id, "payload": result.formatted})
