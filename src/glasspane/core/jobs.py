"""Work that lasts: what a job is to those who start one, and the port that runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Protocol

from glasspane.core.errors import Conflict
from glasspane.core.principal import Principal


class Priority(IntEnum):
    """Which jobs go first: what a person waits for, then schedules, then reports."""

    USER = 0
    SCHEDULE = 10
    REPORT = 20


@dataclass(frozen=True)
class Lasting:
    """How an operation behaves as a job.

    `timeout_seconds` ends an attempt that takes longer; after `attempts` failures the job is dead until somebody
    retries it; `limited_by` names the request's field whose value may have only `at_once` jobs running (a connection).
    """

    timeout_seconds: float = 3_600.0
    attempts: int = 5
    limited_by: str = ""
    at_once: int = 1
    priority: Priority = Priority.USER


@dataclass(frozen=True)
class Work:
    """An operation to be run later, for somebody, with its request as JSON values."""

    operation: str
    request: Mapping[str, Any]
    principal: Principal
    lasting: Lasting = field(default_factory=Lasting)
    priority: Priority | None = None
    key: str = ""
    """Jobs with the same key are one: queueing it again while it is queued or running returns the first."""


class Watch(Protocol):
    """Receives how far a job has come."""

    def __call__(self, message: str, done: float | None = None, total: float | None = None) -> None:
        """Say what is being done and, where known, how much of how much."""
        ...


class Jobs(Protocol):
    """Queues work."""

    def enqueue(self, work: Work) -> str:
        """Store the job and return its id; in a running transaction it exists when that commits."""
        ...

    def prepared(self, operation: str, request: Mapping[str, Any], principal: Principal) -> Work:
        """Return the work that running an operation is; raises when it is unknown, not permitted or malformed."""
        ...

    def awaited(self, organization: str, id: str, watch: Watch) -> None:
        """Return when a job has ended: it is run here, unless another worker has it; raises nothing of its own."""
        ...

    def scope(self, operation: str) -> str:
        """Return what one must be allowed to, in order to run the operation; empty when there is none by this id."""
        ...


class NullJobs:
    """Queues nothing."""

    def enqueue(self, work: Work) -> str:
        """Say that there is no queue."""
        raise _no_queue()

    def prepared(self, operation: str, request: Mapping[str, Any], principal: Principal) -> Work:
        """Say that there is no queue."""
        raise _no_queue()

    def awaited(self, organization: str, id: str, watch: Watch) -> None:
        """Say that there is no queue."""
        raise _no_queue()

    def scope(self, operation: str) -> str:
        """There is no operation."""
        return ""


def _no_queue() -> Conflict:
    return Conflict("work cannot be queued here", hint="glasspane serve")
