"""Token buckets in Redis, shared by all processes; one script takes and counts in one step, on Redis's own clock."""

from __future__ import annotations

from typing import Any

from glasspane.backends.memory_limiter import MemoryLimiter, grant
from glasspane.backends.redis_connection import RedisConnection
from glasspane.core.cache import Allowance, Grant

PREFIX = "glasspane:limit:"
SCRIPT = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local burst, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local kept = redis.call('HMGET', KEYS[1], 'filled', 'since')
local filled, since = tonumber(kept[1]) or burst, tonumber(kept[2]) or now
filled = math.min(burst, filled + math.max(0, now - since) * rate)
local granted = 0
if filled >= 1 then
  granted = 1
  filled = filled - 1
end
redis.call('HSET', KEYS[1], 'filled', string.format('%.9f', filled), 'since', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((burst - filled) / rate * 1000) + 1000)
return {granted, string.format('%.9f', filled)}
"""


class RedisLimiter:
    """Buckets in Redis; while it is away each process counts for itself, because a limit must not become an outage."""

    def __init__(self, connection: RedisConnection) -> None:
        self._connection = connection
        self._memory = MemoryLimiter()

    def take(self, key: str, allowance: Allowance) -> float:
        """Take one; return 0, or the seconds to wait when the bucket is empty."""
        return self.spend(key, allowance).wait

    def spend(self, key: str, allowance: Allowance) -> Grant:
        """Take one and tell what is left."""
        return self._connection.tried(
            "limiter",
            lambda redis: self._shared(redis, key, allowance),
            otherwise=lambda: self._memory.spend(key, allowance),
        )

    def _shared(self, redis: Any, key: str, allowance: Allowance) -> Grant:
        script = redis.register_script(SCRIPT)
        granted, filled = script(keys=[PREFIX + key], args=[allowance.burst, allowance.per_minute / 60])
        return grant(bool(granted), float(filled), allowance)
