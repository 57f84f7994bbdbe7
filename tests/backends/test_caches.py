"""What is kept comes back until its time is over or its tag is dropped, in memory and in a real Redis."""

from __future__ import annotations

import threading
import time
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis import Redis

from glasspane.backends.memory_cache import MemoryCache
from glasspane.backends.redis_cache import RedisCache
from glasspane.backends.redis_connection import RedisConnection
from glasspane.core.cache import Cache
from tests.contract.engines.servers import free_port


@pytest.fixture(params=["memory", "redis"])
def cache(request: pytest.FixtureRequest) -> Cache:
    if request.param == "memory":
        return MemoryCache(1_000_000)
    return RedisCache(RedisConnection(request.getfixturevalue("redis_url")))


@pytest.fixture
def name() -> str:
    return uuid.uuid4().hex


def test_kept_until_its_time_is_over(cache: Cache, name: str) -> None:
    """RES-5: an answer is kept for as long as it may be."""
    cache.put(name, b"value", seconds=0.2)
    assert cache.get(name) == b"value"
    assert cache.get(f"{name}-other") is None
    time.sleep(0.25)
    assert cache.get(name) is None


def test_tags_drop_all_that_has_them(cache: Cache, name: str) -> None:
    """RES-5: an event drops what it makes useless and nothing else."""
    cache.put(f"{name}1", b"1", seconds=60, tags=[f"{name}a", f"{name}b"])
    cache.put(f"{name}2", b"2", seconds=60, tags=[f"{name}b"])
    cache.put(f"{name}3", b"3", seconds=60, tags=[f"{name}c"])
    assert cache.drop(f"{name}a", f"{name}none") == 1
    assert [cache.get(f"{name}{n}") for n in "123"] == [None, b"2", b"3"]
    assert cache.drop(f"{name}b") == 1
    assert cache.drop() == 0


def test_put_again(cache: Cache, name: str) -> None:
    cache.put(name, b"old", seconds=60, tags=[f"{name}a"])
    cache.put(name, b"\x00new\xff", seconds=60)
    assert cache.get(name) == b"\x00new\xff"


def test_tags_live_as_long_as_their_longest_key(redis_url: str, name: str) -> None:
    cache = RedisCache(RedisConnection(redis_url))
    cache.put(f"{name}1", b"1", seconds=100, tags=[name])
    cache.put(f"{name}2", b"2", seconds=10, tags=[name])
    with Redis.from_url(redis_url) as redis:
        assert redis.ttl(f"glasspane:tag:{name}") > 90


def test_without_redis_nothing_is_kept(name: str) -> None:
    """RES-5: Redis down means computing, not failing."""
    cache = RedisCache(RedisConnection(f"redis://127.0.0.1:{free_port()}/0"))
    cache.put(name, b"value", seconds=60, tags=["t"])
    assert cache.get(name) is None
    assert cache.drop("t") == 0


PUTS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4_000), st.sampled_from("abc")), max_size=60)


@given(PUTS)
def test_memory_is_bounded_and_the_tags_with_it(puts: list[tuple[int, int, str]]) -> None:
    """RES-5: never more bytes than allowed, the newest stay, and nothing is left of what went."""
    cache = MemoryCache(20_000)
    for number, size, tag in puts:
        cache.put(str(number), b"x" * size, seconds=60, tags=[tag])
        assert cache.bytes <= 20_000
        assert (cache.get(str(number)) is not None) == (size + len(str(number)) + 500 <= 5_000)
    assert sum(map(len, cache._tagged.values())) == len(cache._entries)
    cache.drop("a", "b", "c")
    assert (cache.bytes, len(cache._entries), len(cache._tagged)) == (0, 0, 0)


def test_threads(name: str) -> None:
    cache = MemoryCache(50_000)

    def use(tag: str) -> None:
        for number in range(500):
            cache.put(f"{number % 50}", b"x" * 900, seconds=60, tags=[tag])
            cache.get(f"{number % 70}")
            if number % 100 == 0:
                cache.drop(tag)

    threads = [threading.Thread(target=use, args=(tag,)) for tag in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.bytes == sum(entry.size for entry in cache._entries.values())
