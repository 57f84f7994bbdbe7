"""Jobs as answers show them, with the reason why one waits."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from glasspane.core.instants import Instant
from glasspane.jobs.model import Job, State, Step, Try

PRIORITIES = {0: "user", 10: "schedule", 20: "report"}


class JobError(BaseModel):
    """Why a job failed, or its last attempt did."""

    code: str
    message: str
    hint: str


class ShownJob(BaseModel):
    """A job: what it does, for whom, how far it is, and what it waits for."""

    id: str
    operation: str
    state: State
    priority: str
    who: str = Field(description="Name or id of the person that the job works for.")
    message: str
    done: float | None
    total: float | None
    attempt: int = Field(description="Which attempt this is or was; attempts whose worker died are not counted.")
    attempts: int
    crashes: int = Field(description="How often in a row its worker died without finishing a step.")
    waiting_for: str = Field(description="Why it does not run; empty when it does or has ended.")
    cancel_requested: bool
    schedule: str
    error: JobError | None
    created: Instant
    run_at: Instant
    started: Instant | None
    finished: Instant | None


class ShownStep(BaseModel):
    """A finished step, which no later attempt does again."""

    name: str
    finished: Instant


class ShownAttempt(BaseModel):
    """One time that a worker took the job: succeeded, failed, cancelled, crashed, released, or running."""

    number: int
    worker: str
    started: Instant
    ended: Instant | None
    outcome: str
    error: str


class JobDetail(ShownJob):
    """A job with its request, answer, steps and attempts."""

    request: dict[str, Any] | None = Field(description="Null for those who may not run the operation.")
    result: dict[str, Any] | None
    findings: bool = Field(description="Whether the answer has findings that a person must look at.")
    steps: list[ShownStep]
    tries: list[ShownAttempt]


def shown(job: Job, now: datetime) -> ShownJob:
    """Return a job as lists show it."""
    return ShownJob(**_values(job, now))


def detailed(job: Job, now: datetime, steps: list[Step], tries: list[Try], *, whole: bool) -> JobDetail:
    """Return a job with all of its parts; without `whole`, its request and answer are left out."""
    return JobDetail(
        **_values(job, now),
        request=dict(job.request) if whole else None,
        result=dict(job.result) if whole and job.result is not None else None,
        findings=job.findings,
        steps=[ShownStep(name=s.name, finished=s.finished) for s in steps],
        tries=[_attempt(t) for t in tries],
    )


def waiting_for(job: Job, now: datetime) -> str:
    """Return why a job does not run."""
    if job.state != "queued":
        return ""
    if job.run_at > now:
        return f"the next attempt, at {job.run_at.isoformat(timespec='seconds')}"
    after = "its worker died; " if job.crashes else ""
    what, _, which = job.limit_key.partition(":")
    turn = f" and its turn, one job at a time for {what} {which or '(unnamed)'}" if what else ""
    return f"{after}a worker{turn} (glasspane serve, glasspane worker, or glasspane jobs retry {job.id} --wait)"


def _attempt(one: Try) -> ShownAttempt:
    return ShownAttempt(
        number=one.number,
        worker=one.worker.rpartition("/")[0] or one.worker,
        started=one.started,
        ended=one.ended,
        outcome=one.outcome or "running",
        error=one.error,
    )


def _values(job: Job, now: datetime) -> dict[str, Any]:
    error = JobError(code=job.error_code, message=job.error_message, hint=job.error_hint) if job.error_code else None
    return {
        "id": job.id,
        "operation": job.operation,
        "state": job.state,
        "priority": PRIORITIES.get(job.priority, str(job.priority)),
        "who": str(job.principal.get("name") or job.principal.get("id", "")),
        "message": job.message,
        "done": job.done,
        "total": job.total,
        "attempt": job.failures if job.state == "failed" else job.failures + 1,
        "attempts": job.attempts,
        "crashes": job.crashes,
        "waiting_for": waiting_for(job, now),
        "cancel_requested": job.cancel_requested,
        "schedule": job.schedule,
        "error": error,
        "created": job.created,
        "run_at": job.run_at,
        "started": job.started,
        "finished": job.finished,
    }
