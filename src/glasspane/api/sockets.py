"""What the WebSocket faces share: who may connect, how many connections, sending to slow readers, ending."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from glasspane.api import failures
from glasspane.core.errors import Denied, GlasspaneError, Unauthenticated
from glasspane.core.principal import Principal

GUARDED_PATH = "/api/v1/updates"
"""The path under which the door judges a connection: like any of the API."""
MOST_PER_PRINCIPAL = 20
MOST = 1_000
SEND_SECONDS = 20.0
CHECKED_EVERY_SECONDS = 3.0
FIRST_MESSAGE_SECONDS = 10.0
LARGEST_MESSAGE = 262_144

BAD_MESSAGE, UNAUTHENTICATED, DENIED, TOO_MANY, TOO_SLOW, TOO_LARGE, GOING_AWAY = (
    4400,
    4401,
    4403,
    4429,
    1013,
    1009,
    1001,
)


class Closing(Exception):
    """Ends a connection with a code of the WebSocket protocol and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Entrance(Protocol):
    """Says who asks by the headers of a request."""

    def admit(self, headers: Headers, path: str, scope: Mapping[str, Any] | None = None) -> Principal:
        """Return who asks, by their headers and their connection; Denied or Unauthenticated when they may not."""
        ...


class Places:
    """Counts connections, so that nobody takes them all."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()

    @contextmanager
    def taken(self, who: str) -> Iterator[None]:
        """Hold a place; Closing when there is none left."""
        if self._taken[who] >= MOST_PER_PRINCIPAL or self._taken.total() >= MOST:
            raise Closing(TOO_MANY, "too many live connections")
        self._taken[who] += 1
        try:
            yield
        finally:
            self._taken[who] -= 1
            if not self._taken[who]:
                del self._taken[who]


class Visitor:
    """Who is at the other end of a connection: proven at its beginning and again every few seconds."""

    def __init__(self, entrance: Entrance, socket: WebSocket) -> None:
        self._entrance = entrance
        self._headers = socket.headers
        self._scope = socket.scope
        self.principal: Principal | None = None

    async def enter(self, token: str = "") -> None:
        """Prove who it is, by the headers or by a token that was sent; Denied or Unauthenticated."""
        if token:
            headers = MutableHeaders(raw=[pair for pair in self._headers.raw if pair[0] != b"cookie"])
            headers["authorization"] = f"Bearer {token}"
            self._headers = headers
        self.principal = await run_in_threadpool(self._entrance.admit, self._headers, GUARDED_PATH, self._scope)
        if self.principal.kind == "anonymous":
            raise Unauthenticated("sign in first", hint="send a token in the first message")

    def known(self) -> Principal:
        """Return who it is."""
        if self.principal is None:
            raise Closing(UNAUTHENTICATED, "sign in first")
        return self.principal

    async def stay(self) -> None:
        """Prove it again and again; Closing once the session or key no longer counts, or tells of somebody else."""
        before = self.known()
        while True:
            await asyncio.sleep(CHECKED_EVERY_SECONDS)
            try:
                await self.enter()
            except Unauthenticated as error:
                raise Closing(UNAUTHENTICATED, "the session has ended") from error
            except Denied as error:
                raise Closing(DENIED, "access was taken away") from error
            except GlasspaneError:
                continue  # the catalog is away: whoever was let in stays until it answers again
            now = self.known()
            if (now.id, now.organization) != (before.id, before.organization):
                raise Closing(UNAUTHENTICATED, "the session is somebody else's")


async def send(socket: WebSocket, message: Any) -> None:
    """Send JSON; Closing when the other side does not take it within twenty seconds."""
    try:
        async with asyncio.timeout(SEND_SECONDS):
            await socket.send_text(json.dumps(message, ensure_ascii=False, separators=(",", ":"), default=str))
    except TimeoutError as error:
        raise Closing(TOO_SLOW, "the reader is too slow") from error


async def receive(socket: WebSocket) -> Any:
    """Return the next message as a JSON value; Closing when it is none or too large."""
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    text = message.get("text")
    if text is None:
        raise Closing(BAD_MESSAGE, "messages are JSON text")
    if len(text) > LARGEST_MESSAGE:
        raise Closing(TOO_LARGE, "the message is too large")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Closing(BAD_MESSAGE, "the message is not JSON") from error


async def first(socket: WebSocket) -> Any:
    """Return the first message; Closing when none comes in time."""
    try:
        async with asyncio.timeout(FIRST_MESSAGE_SECONDS):
            return await receive(socket)
    except TimeoutError as error:
        raise Closing(UNAUTHENTICATED, "nobody signed in") from error


async def until_one_ends(*works: Coroutine[Any, Any, None]) -> None:
    """Run all until one ends or fails, and end the others."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def end(socket: WebSocket, closing: Closing) -> None:
    """Close in order, unless the other side is gone or takes nothing."""
    if socket.application_state is WebSocketState.DISCONNECTED:
        return
    try:
        async with asyncio.timeout(1):
            await socket.close(closing.code, closing.reason)
    except (TimeoutError, RuntimeError, OSError, WebSocketDisconnect):
        return


def explained(error: GlasspaneError) -> dict[str, Any]:
    """Return an error as every face tells it."""
    return failures.body(error).error.model_dump()
