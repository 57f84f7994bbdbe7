"""What an operation knows about its caller and its surroundings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from glasspane.core.conditions import UNCONDITIONAL, Conditions
from glasspane.core.ports import Ports
from glasspane.core.principal import DEFAULT_ORGANIZATION, LOCAL_USER, Principal


class Progress(Protocol):
    """Receives how far a long operation has come."""

    def __call__(self, message: str, done: float | None = None, total: float | None = None) -> None:
        """Say what is being done and, where known, how much of how much."""
        ...


def silent(message: str, done: float | None = None, total: float | None = None) -> None:
    """Drop progress."""


class Steps(Protocol):
    """Remembers the steps that a job has finished, so that a resumed job does not do them again."""

    def committed(self, name: str, effect: Callable[[Any], Any]) -> Any:
        """Run `effect(transaction)` and remember its JSON answer in the same transaction: the effect happens once."""
        ...

    def external(self, name: str, effect: Callable[[str], Any]) -> Any:
        """Run `effect(key)` and remember its JSON answer.

        After a crash between the two it is run again with the same idempotency key, which the other side has to honour.
        """
        ...


@dataclass(frozen=True)
class Context:
    """Organization, caller, ports, progress and steps of one execution of an operation."""

    ports: Ports
    organization: str = DEFAULT_ORGANIZATION
    principal: Principal = LOCAL_USER
    progress: Progress = silent
    cancelled: Callable[[], bool] = field(default=lambda: False)
    steps: Steps | None = None
    job: str = ""
    """Id of the job that runs the operation; empty outside of a job."""
    conditions: Conditions = UNCONDITIONAL
    """What the caller ties to a write; the runner heeds them."""
