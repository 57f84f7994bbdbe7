"""Lasting operations for tests: one of counted steps, one that counts who runs at once, and ones that fail."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select

from glasspane.bootstrap import Application, ports
from glasspane.core.context import Context
from glasspane.core.errors import StorageError, UsageError
from glasspane.core.jobs import Lasting
from glasspane.core.operations import Catalogue, operation, operations_in
from glasspane.kit.tables import organization_column
from glasspane.settings import Settings

tables = MetaData()
effects = Table(
    "test_effects",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    organization_column(),
    Column("job", String(40), nullable=False),
    Column("step", String(40), nullable=False),
    Column("pid", Integer, nullable=False),
)


class StepsRequest(BaseModel):
    """How many steps, and how long each takes."""

    steps: int = Field(4, description="How many.")
    seconds: float = Field(0.0, description="How long each takes.")
    ledger: str = Field("", description="Folder of the other side; empty for none.")
    connection: str = Field("", description="What only one job may use at once.")
    fail: str = Field("", description="How to fail.")


class StepsAnswer(BaseModel):
    """The numbers that the steps answered."""

    answers: list[int]
    keys: list[str]


@operation("test.steps", scope="test:write", effect="write", route="POST /test/steps", lasting=Lasting(attempts=3))
def steps(context: Context, request: StepsRequest) -> StepsAnswer:
    """Do counted steps, and as many at the other side."""
    return _stepped(context, request)


@operation(
    "test.limited",
    scope="test:write",
    effect="write",
    route="POST /test/limited",
    lasting=Lasting(limited_by="connection", timeout_seconds=60),
)
def limited(context: Context, request: StepsRequest) -> StepsAnswer:
    """Do counted steps, alone on a connection."""
    return _stepped(context, request)


@operation(
    "test.brief",
    scope="test:write",
    effect="write",
    route="POST /test/brief",
    lasting=Lasting(attempts=1, timeout_seconds=0.3),
)
def brief(context: Context, request: StepsRequest) -> StepsAnswer:
    """Do counted steps in no time."""
    return _stepped(context, request)


def _stepped(context: Context, request: StepsRequest) -> StepsAnswer:
    assert context.steps
    _fail(request.fail, context)
    answers, keys = [], []
    for n in range(request.steps):
        context.progress(f"step {n}", n, request.steps)
        answers.append(context.steps.committed(f"inside {n}", partial(_counted, context, f"inside {n}")))
        time.sleep(request.seconds)
        if request.ledger:
            keys.append(context.steps.external(f"outside {n}", lambda key: _told(Path(request.ledger), key)))
    return StepsAnswer(answers=answers, keys=keys)


def _fail(how: str, context: Context) -> None:
    if how == "passing":
        raise StorageError("the disk is full for now")
    if how == "final":
        raise UsageError("this can never be done", hint="ask for something else")
    if how == "until asked":
        while not context.cancelled():
            time.sleep(0.02)


def _counted(context: Context, step: str, transaction: Any) -> int:
    row = {"organization": context.organization, "job": context.job, "step": step, "pid": os.getpid()}
    transaction.execute(insert(effects), row)
    return len(step)


def _told(ledger: Path, key: str) -> str:
    """Play the other side: every call is noted, an effect under a known key happens once."""
    with (ledger / "calls").open("a") as calls:
        calls.write(key + "\n")
    # making the file is the effect: it happens or not, whenever this process is killed
    (ledger / key.replace(":", "_")).touch()
    return key


def made(settings: Settings, **limits: Any) -> Application:
    """Return an application that knows these operations alone, with its own table."""
    import tests.jobs.sample as here
    from glasspane.bootstrap.lasting import JobDesk

    application = Application(settings, Catalogue(operations_in(here)), ports(settings))
    application.desk = JobDesk(application, **limits)
    with application.ports.catalog.transaction("*") as transaction:
        tables.create_all(transaction.connection)
    return application


def effects_of(application: Application) -> list[tuple[str, str, int]]:
    """Return (job, step, process) of every committed effect, in order."""
    with application.ports.catalog.transaction("*") as transaction:
        found = transaction.execute(select(effects.c.job, effects.c.step, effects.c.pid).order_by(effects.c.number))
        return [tuple(row) for row in found]


def work(home: str, database_url: str, lease_seconds: float = 2.0, threads: int = 2, most_crashes: int = 10) -> None:
    """Run jobs until killed; to be called in a process of its own."""
    limits = {"lease_seconds": lease_seconds, "most_crashes": most_crashes}
    application = made(Settings(home=Path(home), database_url=database_url), **limits)
    application.desk.workers(threads, poll_seconds=0.05).start()
    while True:
        time.sleep(60)
