"""One connection pool to Redis, which is left alone for some seconds after it failed, so that nobody waits for it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from glasspane.core import measures
from glasspane.core.errors import ExtraMissing, UsageError

T = TypeVar("T")

TIMEOUT_SECONDS = 0.5
REST_SECONDS = 5.0
log = logging.getLogger("glasspane.redis")


class RedisConnection:
    """Runs commands, or what is to be done instead while Redis does not answer."""

    def __init__(self, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._redis = _opened(url)
        self._clock = clock
        self._lock = threading.Lock()
        self._rests_until = 0.0

    def tried(self, part: str, command: Callable[[Any], T], *, otherwise: Callable[[], T]) -> T:
        """Return what the command answers; when Redis is away, what `otherwise` does, and count that."""
        from redis.exceptions import RedisError

        if self._clock() >= self._rests_until:
            try:
                return command(self._redis)
            except (RedisError, OSError) as error:
                self._rest(part, error)
        measures.count("redis_fallback_total", part=part)
        return otherwise()

    def answers(self) -> bool:
        """Whether Redis answers now."""
        from redis.exceptions import RedisError

        try:
            return bool(self._redis.ping())
        except (RedisError, OSError):
            return False

    def close(self) -> None:
        """Close all connections."""
        self._redis.close()

    def _rest(self, part: str, error: Exception) -> None:
        with self._lock:
            self._rests_until = self._clock() + REST_SECONDS
        # the type alone: messages of the client may quote the address with its password
        log.warning("redis does not answer (%s); the %s goes on in memory", type(error).__name__, part)


def _opened(url: str) -> Any:
    try:
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError as error:
        raise ExtraMissing(
            "Redis needs a package that is not installed", hint='pip install "glasspane[server]"'
        ) from error
    try:
        return Redis.from_url(
            url,
            socket_timeout=TIMEOUT_SECONDS,
            socket_connect_timeout=TIMEOUT_SECONDS,
            retry=Retry(NoBackoff(), 1),
            retry_on_error=[],
        )
    except ValueError as error:
        raise UsageError(
            "the address of Redis cannot be read", hint="export GLASSPANE_REDIS_URL=redis://host:6379/0"
        ) from error
