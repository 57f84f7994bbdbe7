"""What an operation knows about its caller and its surroundings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from glasspane.core.ports import Ports

DEFAULT_ORGANIZATION = "default"


class Progress(Protocol):
    """Receives how far a long operation has come."""

    def __call__(self, message: str, done: float | None = None, total: float | None = None) -> None:
        """Say what is being done and, where known, how much of how much."""
        ...


def silent(message: str, done: float | None = None, total: float | None = None) -> None:
    """Drop progress."""


@dataclass(frozen=True)
class Principal:
    """Who asks. `local` is a person at this machine, who may name local paths."""

    id: str
    scopes: frozenset[str] = frozenset({"*"})
    local: bool = False

    def may(self, scope: str) -> bool:
        """Whether the principal holds the scope, `*`, or the scope's whole area (`costs:*`)."""
        return bool({scope, "*", scope.split(":", 1)[0] + ":*"} & self.scopes)


LOCAL_USER = Principal("local", local=True)


@dataclass(frozen=True)
class Context:
    """Organization, caller, ports and progress of one execution of an operation."""

    ports: Ports
    organization: str = DEFAULT_ORGANIZATION
    principal: Principal = LOCAL_USER
    progress: Progress = silent
    cancelled: Callable[[], bool] = field(default=lambda: False)
