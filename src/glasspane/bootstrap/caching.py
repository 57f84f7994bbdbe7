"""Chooses where answers and allowances are kept: in Redis when the settings name one, else in this process."""

from __future__ import annotations

from functools import cache as once
from typing import TYPE_CHECKING, Any

from glasspane.bootstrap.remembering import tag_of
from glasspane.core.cache import Cache, Limiter
from glasspane.core.events import Event, Events
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


def cache(settings: Settings) -> Cache:
    """Return where answers are kept."""
    if settings.redis_url:
        from glasspane.backends.redis_cache import RedisCache

        return RedisCache(connection(settings.redis_url))
    from glasspane.backends.memory_cache import MemoryCache

    return MemoryCache(settings.cache_bytes)


class Dropping:
    """Events that also drop from the cache what they make useless."""

    def __init__(self, events: Events, cache: Cache) -> None:
        self._events = events
        self._cache = cache

    def publish(self, event: Event) -> None:
        """Carry the event, and drop what it makes useless."""
        self._events.publish(event)
        self._cache.drop(tag_of(event.organization, event.topic))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._events, name)


@once
def connection(url: str) -> RedisConnection:
    """Return the process's connection pool to a Redis server."""
    from glasspane.backends.redis_connection import RedisConnection

    return RedisConnection(url)
