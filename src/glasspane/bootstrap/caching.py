"""Chooses where answers and allowances are kept: in Redis when the settings name one, else in this process."""

from __future__ import annotations

from functools import cache as once
from typing import TYPE_CHECKING

from glasspane.core.cache import Limiter
from glasspane.settings import Settings

if TYPE_CHECKING:
    from glasspane.backends.redis_connection import RedisConnection


def limiter(settings: Settings) -> Limiter:
    """Return the token buckets."""
    if settings.redis_url:
        from glasspane.backends.redis_limiter import RedisLimiter

        return RedisLimiter(connection(settings.redis_url))
    from glasspane.backends.memory_limiter import MemoryLimiter

    return MemoryLimiter()


@once
def connection(url: str) -> RedisConnection:
    """Return the process's connection pool to a Redis server."""
    from glasspane.backends.redis_connection import RedisConnection

    return RedisConnection(url)
