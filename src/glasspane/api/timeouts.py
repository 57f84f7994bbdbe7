"""How long a request may take until its answer begins, and a connection until its request is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import h11
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from glasspane.api import failures
from glasspane.core.errors import TookTooLong

PREFIX = "/api/v1"
UNTIMED = (f"{PREFIX}/uploads", "/mcp")
REQUEST_HEAD_SECONDS = 15.0
LARGEST_HEAD = 32_768


class TimeLimit:
    """ASGI middleware that answers in place of what takes too long; what it began goes on to its end, unheard.

    Whoever handles the request may leave a function in `request.state.late`: what it returns is the answer then.
    """

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self._app = app
        self._seconds = seconds
        self._unheard: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or not self._timed(scope["path"]):
            return await self._app(scope, receive, send)
        state = scope.setdefault("state", {})
        gate = _Gate(send)
        running: asyncio.Task[None] = asyncio.ensure_future(_run(self._app, scope, receive, gate))
        try:
            await asyncio.wait({running}, timeout=self._seconds)
            if running.done() or gate.open:
                return await running
        except asyncio.CancelledError:
            running.cancel()
            raise
        gate.shut = True
        self._unheard.add(running)
        running.add_done_callback(self._forget)
        return await (await self._answer(state.get("late")))(scope, receive, send)

    def _timed(self, path: str) -> bool:
        return self._seconds > 0 and not path.startswith(UNTIMED)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._unheard.discard(task)
        if not task.cancelled():
            task.exception()

    async def _answer(self, late: Callable[[], Response] | None) -> Response:
        if late is not None:
            return await run_in_threadpool(late)
        return failures.response(
            TookTooLong(
                f"the answer was not ready in {self._seconds:g} s",
                hint="ask for less; repeat a change only with the same Idempotency-Key",
            )
        )


async def _run(app: ASGIApp, scope: Scope, receive: Receive, gate: _Gate) -> None:
    await app(scope, receive, gate)


class _Gate:
    """Sends until it is shut."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.open = False
        self.shut = False

    async def __call__(self, message: Message) -> None:
        if not self.shut:
            self.open = True
            await self._send(message)


class HurriedProtocol(H11Protocol):
    """HTTP/1.1 that hangs up when the head of a request takes too long: connections must not be held for nothing."""

    head_seconds = REQUEST_HEAD_SECONDS
    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Expect a request soon."""
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        """Take what came; the rest of a head is expected in the time that is left for it."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._relax()
        elif self._deadline is None:
            self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._relax()
        super().connection_lost(exc)

    def _expect(self) -> None:
        self._deadline = self.loop.call_later(self.head_seconds, self._hang_up)

    def _relax(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _hang_up(self) -> None:
        self._deadline = None
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.transport.close()
