"""Has the audit log enter what it counted, once a minute and when the server stops."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.concurrency import run_in_threadpool

from glasspane.core.audit import Audit
from glasspane.core.errors import GlasspaneError

EVERY_SECONDS = 60.0
log = logging.getLogger("glasspane.audit")


@asynccontextmanager
async def settling(audit: Audit) -> AsyncIterator[None]:
    """Settle the audit log while the block runs, and at its end."""
    task = asyncio.create_task(_again_and_again(audit))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await run_in_threadpool(_settle, audit)


async def _again_and_again(audit: Audit) -> None:
    while True:
        await asyncio.sleep(EVERY_SECONDS)
        await run_in_threadpool(_settle, audit)


def _settle(audit: Audit) -> None:
    try:
        audit.settle()
    except GlasspaneError as error:
        log.warning("repeated denials wait to be entered: %s", error.message)
