"""A small demo company, made once for all tests of its generator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from glasspane.demo import answers, catalogue, truth
from glasspane.demo.plan import Plan
from glasspane.kit.duck import Session, open_session

PLAN = Plan(today=date(2026, 11, 20), scale=0.1)


def made(plan: Plan) -> Session:
    """Return a session whose table `every` holds the truth of all providers and months."""
    session = open_session(memory_limit="2GB", threads=2)
    catalogue.load(session, plan)
    answers.prepare(session, plan)
    session.execute("CREATE TABLE every (connection VARCHAR)")
    started = False
    for source in truth.sources():
        truth.make_charges(session, source, plan.calendar())
        answers.note(session, source)
        for month in plan.calendar():
            truth.show(session, (month,))
            select = f"SELECT '{source.connection}' AS connection, * FROM truth"
            session.execute(f"INSERT INTO every {select}" if started else f"CREATE OR REPLACE TABLE every AS {select}")
            started = True
    return session


@pytest.fixture(scope="session")
def company() -> Iterator[Session]:
    session = made(PLAN)
    yield session
    session.close()
