"""Answers reads from the cache where their operation says that their answer can be kept, and for how long."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version

from pydantic import BaseModel

from glasspane.core import measures
from glasspane.core.context import Context
from glasspane.core.operations import Cached, Operation

GLASSPANE = version("glasspane")


def remembered(
    operation: Operation, cached: Cached, context: Context, request: BaseModel, compute: Callable[[], BaseModel]
) -> BaseModel:
    """Return the kept answer to the same question on the same data, else the computed one, which is kept.

    The caller was admitted before: who may not ask never comes here. The key names the installation (several may share
    a Redis), the organization, the day (which relative periods depend on) and the version of the data before the answer
    was computed, so that an answer is never older than the data it stands for.
    """
    key = _key(operation, cached, context, request)
    kept = context.ports.cache.get(key)
    if kept is None:
        with _turns.of(key):
            # whoever had the turn before may have kept it meanwhile
            kept = context.ports.cache.get(key)
            if kept is None:
                measures.count("cache_requests_total", outcome="miss")
                return _kept(cached, context, key, compute())
    measures.count("cache_requests_total", outcome="hit")
    instant, _, text = kept.partition(b"\n")
    context.conditions.aged(max(0.0, time.time() - float(instant)))
    return operation.response.model_validate_json(text)


def _kept(cached: Cached, context: Context, key: str, answer: BaseModel) -> BaseModel:
    content = f"{time.time():.3f}\n{answer.model_dump_json(by_alias=True)}".encode()
    tags = [tag_of(context.organization), *(tag_of(context.organization, topic) for topic in cached.topics)]
    context.ports.cache.put(key, content, seconds=cached.seconds, tags=tags)
    return answer


class Turns:
    """Lets one thread at a time compute an answer; those that ask the same meanwhile wait for theirs."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: dict[str, tuple[threading.Lock, int]] = {}

    @contextmanager
    def of(self, key: str) -> Iterator[None]:
        """Hold the turn of a key inside the block."""
        with self._guard:
            lock, waiting = self._waiting.get(key, (threading.Lock(), 0))
            self._waiting[key] = (lock, waiting + 1)
        try:
            with lock:
                yield
        finally:
            with self._guard:
                lock, waiting = self._waiting.pop(key)
                if waiting > 1:
                    self._waiting[key] = (lock, waiting - 1)


_turns = Turns()


def tag_of(organization: str, topic: str = "") -> str:
    """Return the tag of all answers of an organization, or of those that an event of the topic makes useless."""
    return f"{organization}/{topic}" if topic else organization


def _key(operation: Operation, cached: Cached, context: Context, request: BaseModel) -> str:
    asked = json.loads(request.model_dump_json(by_alias=True))
    parts = [
        GLASSPANE,
        context.ports.lake.address,
        str(context.ports.home),
        context.organization,
        operation.id,
        context.ports.now().date().isoformat(),
        cached.version(context),
        "local" if context.principal.local else "",
        json.dumps(asked, sort_keys=True),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
