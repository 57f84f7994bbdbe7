"""Token buckets hold what they promise, in memory and in a real Redis, and a lost Redis locks nobody out."""

from __future__ import annotations

import threading
import time
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis import Redis

from glasspane.backends.memory_limiter import MemoryLimiter
from glasspane.backends.redis_connection import RedisConnection
from glasspane.backends.redis_limiter import RedisLimiter
from glasspane.core.cache import Allowance, Limiter
from tests import databases
from tests.contract.engines.servers import free_port


@pytest.fixture(params=["memory", "redis"])
def limiter(request: pytest.FixtureRequest) -> Limiter:
    if request.param == "memory":
        return MemoryLimiter()
    return RedisLimiter(RedisConnection(request.getfixturevalue("redis_url")))


@pytest.fixture
def key() -> str:
    return f"user:{uuid.uuid4().hex}"


def test_a_burst_and_then_a_wait(limiter: Limiter, key: str) -> None:
    """IAM-3: as many at once as the burst, then one per period."""
    allowance = Allowance(per_minute=60, burst=5)
    assert [limiter.take(key, allowance) for _ in range(5)] == [0.0] * 5
    wait = limiter.take(key, allowance)
    assert 0.5 < wait <= 1.0
    assert limiter.take(f"{key}-other", allowance) == 0.0


def test_tokens_come_back(limiter: Limiter, key: str) -> None:
    allowance = Allowance(per_minute=1200, burst=1)
    assert limiter.take(key, allowance) == 0
    wait = limiter.take(key, allowance)
    assert 0 < wait <= 0.05
    time.sleep(wait + 0.01)
    assert limiter.take(key, allowance) == 0


def test_what_is_left_is_told(limiter: Limiter, key: str) -> None:
    allowance = Allowance(per_minute=60, burst=3)
    assert [limiter.spend(key, allowance).left for _ in range(3)] == [2, 1, 0]
    refused = limiter.spend(key, allowance)
    assert refused.left == 0
    assert 2 < refused.full_after <= 3


def test_many_at_once_never_get_more_than_the_burst(limiter: Limiter, key: str) -> None:
    """IAM-3: taking and counting is one step, over threads and over connections."""
    allowance = Allowance(per_minute=1, burst=20)
    granted: list[float] = []

    def ask() -> None:
        granted.extend(wait for _ in range(10) if (wait := limiter.take(key, allowance)) == 0)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(granted) == 20


def test_processes_share_a_bucket_in_redis(redis_url: str, key: str) -> None:
    allowance = Allowance(per_minute=1, burst=3)
    several = [RedisLimiter(RedisConnection(redis_url)) for _ in range(3)]
    assert [limiter.take(key, allowance) for limiter in several] == [0.0] * 3
    assert all(limiter.take(key, allowance) > 0 for limiter in several)


def test_buckets_in_redis_end_by_themselves(redis_url: str, key: str) -> None:
    RedisLimiter(RedisConnection(redis_url)).take(key, Allowance(per_minute=600, burst=10))
    with Redis.from_url(redis_url) as redis:
        kept = redis.pttl(f"glasspane:limit:{key}")
    assert 0 < kept <= 2000


def test_without_redis_each_process_counts_for_itself(key: str) -> None:
    """IAM-3: Redis down means limits in memory, not an outage, and no request waits for it again and again."""
    limiter = RedisLimiter(RedisConnection(f"redis://127.0.0.1:{free_port()}/0"))
    allowance = Allowance(per_minute=1, burst=2)
    assert [limiter.take(key, allowance) == 0 for _ in range(4)] == [True, True, False, False]
    started = time.perf_counter()
    for _ in range(100):
        limiter.take(key, allowance)
    assert time.perf_counter() - started < 0.5


def test_redis_is_used_again_when_it_is_back(key: str) -> None:
    now = [0.0]
    allowance = Allowance(per_minute=1, burst=1)
    with databases.redis() as address:
        connection = RedisConnection(address, clock=lambda: now[0])
        limiter = RedisLimiter(connection)
        assert limiter.take(key, allowance) == 0
    assert limiter.take(key, allowance) == 0, "the memory has its own bucket"
    assert not connection.answers()
    with databases.redis() as address:
        again = RedisLimiter(RedisConnection(address))
        assert again.take(key, allowance) == 0
        assert again.take(key, allowance) > 0


def test_the_password_of_redis_is_not_logged(caplog: pytest.LogCaptureFixture, key: str) -> None:
    limiter = RedisLimiter(RedisConnection(f"redis://:hunter2@127.0.0.1:{free_port()}/0"))
    limiter.take(key, Allowance(60, 1))
    assert "redis does not answer" in caplog.text
    assert "hunter2" not in caplog.text


@given(st.lists(st.tuples(st.floats(0, 30), st.sampled_from("ab")), max_size=200), st.integers(1, 10))
def test_never_more_than_the_average_and_the_burst(steps: list[tuple[float, str]], burst: int) -> None:
    """IAM-3: over any time, at most burst + rate × time are granted, per key."""
    now = 0.0
    granted: dict[str, list[float]] = {"a": [], "b": []}
    limiter = MemoryLimiter(clock=lambda: now)
    for pause, key in steps:
        now += pause
        if limiter.take(key, Allowance(per_minute=6, burst=burst)) == 0:
            granted[key].append(now)
    for times in granted.values():
        for first in range(len(times)):
            for last in range(first, len(times)):
                assert last - first + 1 <= burst + (times[last] - times[first]) * 0.1 + 1e-6


def test_memory_is_bounded() -> None:
    limiter = MemoryLimiter(most_keys=10)
    for number in range(100):
        limiter.take(str(number), Allowance(60, 1))
    assert len(limiter._buckets) == 10
