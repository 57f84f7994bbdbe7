"""What a caller ties to a write: a check right before it and a note right after it, both in its transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel


def _nothing() -> None:
    """Check nothing."""


def _unnoted(answer: BaseModel) -> None:
    """Note nothing."""


def _unaged(seconds: float) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Conditions:
    """`before` raises when the write must not happen; `after` is given its answer.

    Of a write that is not transactional `before` is checked all the same, and `after` is told once it is done.
    """

    before: Callable[[], None] = _nothing
    after: Callable[[BaseModel], None] = _unnoted
    aged: Callable[[float], None] = _unaged
    """Told the age in seconds of a read's answer that comes from the cache."""


UNCONDITIONAL = Conditions()
