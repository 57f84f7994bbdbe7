"""Stand-ins that make the real thing on first use, so that starting up costs nothing for what is not used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast, overload

T = TypeVar("T")


class Once(Generic[T]):
    """Calls `make` at the first `get`, once over all threads; a failure is tried again next time."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: list[T] = []

    def get(self) -> T:
        """Return the thing made."""
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]


class _Deferred:
    def __init__(self, once: Once[Any]) -> None:
        self._once = once

    def __getattr__(self, name: str) -> Any:
        return getattr(self._once.get(), name)


def deferred(make: Callable[[], T]) -> T:
    """Return an object whose attributes are those of what `make` returns, made at the first access."""
    return cast(T, _Deferred(Once(make)))


class DeferredSequence(Sequence[T]):
    """A sequence that is read at first use."""

    def __init__(self, make: Callable[[], Sequence[T]]) -> None:
        self._once = Once(make)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self._once.get()[index]

    def __len__(self) -> int:
        return len(self._once.get())


class DeferredMapping(Mapping[str, T]):
    """A mapping that is read at first use."""

    def __init__(self, make: Callable[[], Mapping[str, T]]) -> None:
        self._once = Once(make)

    def __getitem__(self, key: str) -> T:
        return self._once.get()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._once.get())

    def __len__(self) -> int:
        return len(self._once.get())
