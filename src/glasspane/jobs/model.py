"""Jobs as values: what is stored of one, what a worker holds while it runs it, and its steps and attempts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from glasspane.core.principal import Principal

State = Literal["queued", "running", "succeeded", "failed", "cancelled"]
ENDED = frozenset({"succeeded", "failed", "cancelled"})


@dataclass(frozen=True)
class Job:
    """One job as stored. `failures` and `crashes` count since the job was queued or retried by a person."""

    id: str
    organization: str
    operation: str
    request: Mapping[str, Any]
    principal: Mapping[str, Any]
    priority: int
    rank: float
    state: State
    run_at: datetime
    failures: int
    attempts: int
    crashes: int
    timeout_seconds: float
    worker: str
    fence: int
    lease_until: float
    limit_key: str
    at_once: int
    dedupe_key: str
    message: str
    done: float | None
    total: float | None
    result: Mapping[str, Any] | None
    findings: bool
    error_code: str
    error_message: str
    error_hint: str
    cancel_requested: bool
    traceparent: str
    uploads: list[str]
    schedule: str
    revision: int
    created: datetime
    started: datetime | None
    finished: datetime | None

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen unless somebody retries it."""
        return self.state in ENDED


@dataclass(frozen=True)
class Claim:
    """A job that this worker may run as long as nobody holds a higher fence."""

    job: Job
    fence: int

    @property
    def id(self) -> str:
        """The job's id."""
        return self.job.id

    @property
    def organization(self) -> str:
        """The job's organization."""
        return self.job.organization


@dataclass(frozen=True)
class Step:
    """A step that is done, with its answer."""

    name: str
    answer: Any
    finished: datetime


@dataclass(frozen=True)
class Try:
    """One time that a worker took the job: `outcome` is empty while it is at it."""

    number: int
    worker: str
    started: datetime
    ended: datetime | None
    outcome: str
    error: str


@dataclass(frozen=True)
class Reading:
    """The time: `now` for people, `tick` in seconds for leases, which no change of the wall clock moves."""

    now: datetime
    tick: float


def stored_principal(principal: Principal) -> dict[str, Any]:
    """Return a principal as JSON values; what belongs to one visit (session, address) is left out."""
    return {
        "id": principal.id,
        "scopes": sorted(principal.scopes),
        "local": principal.local,
        "organization": principal.organization,
        "kind": principal.kind,
        "name": principal.name,
    }


def read_principal(values: Mapping[str, Any]) -> Principal:
    """Return the principal that was stored."""
    return Principal(**{**values, "scopes": frozenset(values["scopes"])})
