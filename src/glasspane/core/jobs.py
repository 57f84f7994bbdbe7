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


class Jobs(Protocol):
    """Queues work."""

    def enqueue(self, work: Work) -> str:
        """Store the job and return its id; in a running transaction it exists when that commits."""
        ...


class NullJobs:
    """Queues nothing."""

    def enqueue(self, work: Work) -> str:
        """Say that there is no queue."""
        raise Conflict("work cannot be queued here", hint="glasspane serve")
