"""Answers in Redis, shared by all processes; while it is away nothing is kept and everything is computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from glasspane.backends.redis_connection import RedisConnection

PREFIX = "glasspane:cache:"
TAG_PREFIX = "glasspane:tag:"
LARGEST_VALUE = 8_000_000
DROP = """
local dropped = 0
for _, tag in ipairs(KEYS) do
  for _, key in ipairs(redis.call('SMEMBERS', tag)) do
    dropped = dropped + redis.call('DEL', key)
  end
  redis.call('DEL', tag)
end
return dropped
"""


class RedisCache:
    """A key per answer and a set of keys per tag, which lives as long as the longest-lived of them."""

    def __init__(self, connection: RedisConnection) -> None:
        self._connection = connection

    def get(self, key: str) -> bytes | None:
        """Return what is kept."""
        kept: bytes | None = self._connection.tried(
            "cache", lambda redis: redis.get(PREFIX + key), otherwise=lambda: None
        )
        return kept

    def put(self, key: str, value: bytes, *, seconds: float, tags: Sequence[str] = ()) -> None:
        """Keep a value and its tags in one step."""
        if len(value) <= LARGEST_VALUE:
            milliseconds = max(1, int(seconds * 1000))
            self._connection.tried(
                "cache", lambda redis: _put(redis, key, value, milliseconds, tags), otherwise=lambda: None
            )

    def drop(self, *tags: str) -> int:
        """Forget everything with one of the tags; return how many."""
        return self._connection.tried("cache", lambda redis: _drop(redis, tags), otherwise=lambda: 0)


def _put(redis: Any, key: str, value: bytes, milliseconds: int, tags: Sequence[str]) -> None:
    with redis.pipeline(transaction=True) as step:
        step.set(PREFIX + key, value, px=milliseconds)
        for tag in tags:
            step.sadd(TAG_PREFIX + tag, PREFIX + key)
            step.pexpire(TAG_PREFIX + tag, milliseconds, nx=True)
            step.pexpire(TAG_PREFIX + tag, milliseconds, gt=True)
        step.execute()


def _drop(redis: Any, tags: Sequence[str]) -> int:
    return int(redis.eval(DROP, len(tags), *(TAG_PREFIX + tag for tag in tags))) if tags else 0
