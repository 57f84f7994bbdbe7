"""All SQL of jobs: one leased table, its finished steps and its attempts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    String,
    Table,
    Text,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from glasspane.jobs.model import Job, Reading, Step, Try
from glasspane.kit.sql import Transaction
from glasspane.kit.tables import Document, Moment, metadata, organization_column

CLAIMING = 0x676C6A6F6273
"""PostgreSQL advisory lock that lets one claim at a time count who runs."""

jobs = Table(
    "jobs",
    metadata,
    Column("id", String(32), primary_key=True),
    organization_column(),
    Column("operation", String(100), nullable=False),
    Column("request", Document, nullable=False),
    Column("principal", Document, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("rank", Float, nullable=False),
    Column("state", String(16), nullable=False),
    Column("run_at", Moment, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("crashes", Integer, nullable=False),
    Column("timeout_seconds", Float, nullable=False),
    Column("worker", String(200), nullable=False),
    Column("fence", BigInteger, nullable=False),
    Column("lease_until", Float, nullable=False),
    Column("limit_key", String(300), nullable=False),
    Column("at_once", Integer, nullable=False),
    Column("dedupe_key", String(300), nullable=False),
    Column("message", Text, nullable=False),
    Column("done", Float),
    Column("total", Float),
    Column("result", Document),
    Column("findings", Boolean, nullable=False),
    Column("error_code", String(64), nullable=False),
    Column("error_message", Text, nullable=False),
    Column("error_hint", Text, nullable=False),
    Column("cancel_requested", Boolean, nullable=False),
    Column("traceparent", String(64), nullable=False),
    Column("uploads", Document, nullable=False),
    Column("schedule", String(32), nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("created", Moment, nullable=False),
    Column("started", Moment),
    Column("finished", Moment),
    Index("ix_jobs_state_rank", "state", "rank", "created"),
    Index("ix_jobs_organization_created", "organization", "created", "id"),
    Index("ix_jobs_organization_limit_key_state", "organization", "limit_key", "state"),
)
_active = and_(jobs.c.dedupe_key != "", jobs.c.state.in_(("queued", "running")))
Index(
    "uq_jobs_organization_dedupe_key",
    jobs.c.organization,
    jobs.c.dedupe_key,
    unique=True,
    sqlite_where=_active,
    postgresql_where=_active,
)

job_steps = Table(
    "job_steps",
    metadata,
    organization_column(primary_key=True),
    Column("job", String(32), primary_key=True),
    Column("name", String(300), primary_key=True),
    Column("answer", Document, nullable=False),
    Column("finished", Moment, nullable=False),
)

job_attempts = Table(
    "job_attempts",
    metadata,
    organization_column(primary_key=True),
    Column("job", String(32), primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("worker", String(200), nullable=False),
    Column("started", Moment, nullable=False),
    Column("ended", Moment),
    Column("outcome", String(16), nullable=False),
    Column("error", Text, nullable=False),
)


def database_time(t: Transaction) -> datetime:
    """Return what PostgreSQL's clock says."""
    moment: datetime = t.execute(select(func.clock_timestamp())).scalar_one()
    return moment


def end_if_idle(t: Transaction, seconds: float) -> None:
    """Let PostgreSQL end this transaction when its process says nothing for so long: a stopped one must free its rows.

    The system ends those of a process that has died; a process that is stopped inside a SQLite transaction keeps it.
    """
    if t.dialect == "postgresql":
        milliseconds = str(int(seconds * 1000))
        t.execute(select(func.set_config("idle_in_transaction_session_timeout", milliseconds, True)))


def one_claim_at_a_time(t: Transaction) -> None:
    """Wait until no other transaction claims; SQLite's transactions are alone anyway."""
    if t.dialect == "postgresql":
        t.execute(select(func.pg_advisory_xact_lock(CLAIMING)))


def add(t: Transaction, job: Job) -> bool:
    """Store a job; False when one with the same key is queued or running."""
    dialect = postgresql if t.dialect == "postgresql" else sqlite
    values = {f.name: getattr(job, f.name) for f in fields(Job)}
    statement = dialect.insert(jobs).values(**values)
    return t.changed(statement.on_conflict_do_nothing()) == 1


def active_with_key(t: Transaction, organization: str, key: str) -> str:
    """Return the id of the job that is queued or running with the key, or nothing."""
    query = select(jobs.c.id).where(jobs.c.organization == organization, jobs.c.dedupe_key == key, _active)
    return t.execute(query).scalar() or ""


def find(t: Transaction, organization: str, id: str, *, locked: bool = False) -> Job | None:
    """Return a job; `locked` keeps others from changing it until the transaction ends."""
    query = select(jobs).where(jobs.c.organization == organization, jobs.c.id == id)
    row = t.execute(query.with_for_update() if locked else query).mappings().first()
    return Job(**row) if row else None


def listed(
    t: Transaction,
    organization: str,
    states: Collection[str],
    operation: str,
    before: tuple[datetime, str] | None,
    limit: int,
) -> Sequence[Job]:
    """Return jobs, newest first, that come after `before`."""
    query = select(jobs).where(*_chosen(organization, states, operation))
    if before is not None:
        moment, id = before
        query = query.where(or_(jobs.c.created < moment, and_(jobs.c.created == moment, jobs.c.id < id)))
    found = t.execute(query.order_by(jobs.c.created.desc(), jobs.c.id.desc()).limit(limit)).mappings()
    return [Job(**row) for row in found]


def counted(t: Transaction, organization: str, states: Collection[str], operation: str) -> int:
    """Return how many jobs there are."""
    query = select(func.count()).select_from(jobs).where(*_chosen(organization, states, operation))
    return int(t.execute(query).scalar_one())


def _chosen(organization: str, states: Collection[str], operation: str) -> list[Any]:
    conditions: list[Any] = [jobs.c.organization == organization]
    if states:
        conditions.append(jobs.c.state.in_(sorted(states)))
    if operation:
        conditions.append(jobs.c.operation == operation)
    return conditions


def depth(t: Transaction) -> dict[tuple[str, str], int]:
    """Return how many jobs are queued, running or dead (`failed`), by state and operation, over all organizations."""
    query = (
        select(jobs.c.state, jobs.c.operation, func.count().label("jobs"))
        .where(jobs.c.state.in_(("queued", "running", "failed")))
        .group_by(jobs.c.state, jobs.c.operation)
    )
    return {(row.state, row.operation): row.jobs for row in t.execute(query)}


def runnable(t: Transaction, now: datetime, operations: Collection[str] | None, only: str) -> Job | None:
    """Return, locked, the first job that is due and whose limit has room; `only` asks about this one."""
    other = jobs.alias()
    busy = (
        select(func.count())
        .select_from(other)
        .where(
            other.c.organization == jobs.c.organization,
            other.c.limit_key == jobs.c.limit_key,
            other.c.state == "running",
        )
        .scalar_subquery()
    )
    query = select(jobs).where(jobs.c.state == "queued", jobs.c.run_at <= now)
    query = query.where(or_(jobs.c.limit_key == "", busy < jobs.c.at_once))
    if operations is not None:
        query = query.where(jobs.c.operation.in_(sorted(operations)))
    if only:
        query = query.where(jobs.c.id == only)
    query = query.order_by(jobs.c.rank, jobs.c.created, jobs.c.id).limit(1)
    row = t.execute(query.with_for_update(of=jobs, skip_locked=True)).mappings().first()
    return Job(**row) if row else None


def workers(t: Transaction) -> list[str]:
    """Return who holds leases."""
    return list(t.execute(select(jobs.c.worker).where(jobs.c.state == "running").distinct()).scalars())


def abandoned(t: Transaction, tick: float, longest: float, gone: Collection[str]) -> list[Job]:
    """Return, locked, the running jobs whose lease is over or whose worker is gone.

    A lease that ends later than any can is from before a restart of the machine. Jobs that are in a step's transaction
    just now are left out: their worker lives.
    """
    over = or_(jobs.c.lease_until < tick, jobs.c.lease_until > tick + longest, jobs.c.worker.in_(sorted(gone)))
    query = select(jobs).where(jobs.c.state == "running", over).with_for_update(skip_locked=True)
    return [Job(**row) for row in t.execute(query).mappings()]


def change(t: Transaction, job: Job, **values: Any) -> None:
    """Change a job that this transaction has read."""
    t.execute(update(jobs).where(_is(job.organization, job.id)).values(revision=jobs.c.revision + 1, **values))


def change_held(t: Transaction, organization: str, id: str, fence: int, **values: Any) -> bool:
    """Change a running job if its fence is still the given one."""
    held = and_(_is(organization, id), jobs.c.state == "running", jobs.c.fence == fence)
    return t.changed(update(jobs).where(held).values(**values)) == 1


def complete(t: Transaction, organization: str, id: str) -> None:
    """Say that all of a job is done, where it said how much there is."""
    t.execute(update(jobs).where(_is(organization, id), jobs.c.total.is_not(None)).values(done=jobs.c.total))


def next_revision() -> Any:
    """Return the expression that counts a change which watchers are to see."""
    return jobs.c.revision + 1


def _is(organization: str, id: str) -> Any:
    return and_(jobs.c.organization == organization, jobs.c.id == id)


def step(t: Transaction, organization: str, job: str, name: str) -> Mapping[str, Any] | None:
    """Return `{"answer": …}` of a finished step, or None."""
    query = select(job_steps.c.answer).where(_of(job_steps, organization, job), job_steps.c.name == name)
    found: Mapping[str, Any] | None = t.execute(query).scalar()
    return found


def add_step(t: Transaction, organization: str, job: str, name: str, answer: Any, time: Reading) -> None:
    """Remember a finished step."""
    row = {"organization": organization, "job": job, "name": name, "answer": {"answer": answer}, "finished": time.now}
    t.execute(insert(job_steps), row)


def steps(t: Transaction, organization: str, job: str) -> list[Step]:
    """Return the finished steps in order."""
    query = select(job_steps).where(_of(job_steps, organization, job)).order_by(job_steps.c.finished, job_steps.c.name)
    return [Step(r["name"], r["answer"]["answer"], r["finished"]) for r in t.execute(query).mappings()]


def begin_try(t: Transaction, organization: str, job: str, number: int, worker: str, time: Reading) -> None:
    """Remember that a worker took the job."""
    row = {"organization": organization, "job": job, "number": number, "worker": worker, "started": time.now}
    t.execute(insert(job_attempts), {**row, "outcome": "", "error": ""})


def end_try(t: Transaction, organization: str, job: str, number: int, outcome: str, error: str, time: Reading) -> None:
    """Remember how it went."""
    ended = update(job_attempts).where(_of(job_attempts, organization, job), job_attempts.c.number == number)
    t.execute(ended.values(ended=time.now, outcome=outcome, error=error))


def tries(t: Transaction, organization: str, job: str) -> list[Try]:
    """Return the attempts in order."""
    query = select(job_attempts).where(_of(job_attempts, organization, job)).order_by(job_attempts.c.number)
    names = [f.name for f in fields(Try)]
    return [Try(**{name: row[name] for name in names}) for row in t.execute(query).mappings()]


def _of(table: Table, organization: str, job: str) -> Any:
    return and_(table.c.organization == organization, table.c.job == job)


def forget(t: Transaction, before: datetime, limit: int) -> int:
    """Drop the oldest jobs that ended before an instant, with their steps and attempts; return how many."""
    query = select(jobs.c.id).where(jobs.c.finished < before, jobs.c.state.not_in(("queued", "running"))).limit(limit)
    ids = list(t.execute(query).scalars())
    for table, column in ((job_steps, job_steps.c.job), (job_attempts, job_attempts.c.job), (jobs, jobs.c.id)):
        t.execute(delete(table).where(column.in_(ids)))
    return len(ids)
