"""Runs a conversation to its end from a synchronous test.

In a thread of its own: Playwright's synchronous browsers leave an event loop running in the thread of the tests.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def finished(talk: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Return what the coroutine answers."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(talk())).result()
