"""IAM-1: a statement that could leave its organization is refused before it runs; one that cannot is let through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import (
    Column,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from glasspane.kit import sql
from glasspane.kit.scoping import Unscoped, check
from glasspane.kit.tables import SHARED, organization_column

METADATA = MetaData()
MINE = "a"
JOBS = Table("jobs", METADATA, organization_column(), Column("id", Integer), Column("state", String))
STEPS = Table("steps", METADATA, organization_column(), Column("job", Integer), Column("name", String))
USERS = Table("users", METADATA, Column("id", Integer), Column("name", String), info=SHARED)
SETTINGS = Table("settings", METADATA, Column("name", String))
LIMITED = JOBS.c.organization == MINE
OTHER = JOBS.alias("other")

ALLOWED = {
    "one table": select(JOBS).where(LIMITED),
    "among other conditions": select(JOBS).where(LIMITED, or_(JOBS.c.id == 1, JOBS.c.id == 2)),
    "a value first": select(JOBS).where(literal(MINE) == JOBS.c.organization),
    "joined by organization": select(JOBS)
    .join(STEPS, (STEPS.c.organization == JOBS.c.organization) & (STEPS.c.job == JOBS.c.id))
    .where(LIMITED),
    "both limited": select(JOBS, STEPS).where(LIMITED, STEPS.c.organization == MINE),
    "alias": select(OTHER).where(OTHER.c.organization == MINE),
    "subquery": select(func.count()).select_from(select(JOBS.c.id).where(LIMITED).subquery()),
    "exists": select(JOBS).where(LIMITED, exists().where(STEPS.c.organization == MINE, STEPS.c.job == JOBS.c.id)),
    "union": union_all(select(JOBS.c.id).where(LIMITED), select(STEPS.c.job).where(STEPS.c.organization == MINE)),
    "shared beside a limited one": select(USERS).join(JOBS, JOBS.c.id == USERS.c.id).where(LIMITED),
    "neither": select(SETTINGS),
    "update": update(JOBS).where(LIMITED).values(state="x"),
    "delete": delete(JOBS).where(LIMITED, JOBS.c.id == 1),
    "insert": insert(JOBS).values(organization=MINE, id=1),
    "insert several": insert(JOBS).values([{"organization": MINE, "id": 1}, {"organization": MINE, "id": 2}]),
    "upsert within": upsert(JOBS)
    .values(organization=MINE, id=1)
    .on_conflict_do_update(index_elements=["organization", "id"], set_={"state": "x"}),
    "insert unless there": upsert(JOBS).values(organization=MINE, id=1).on_conflict_do_nothing(index_elements=["id"]),
}
REFUSED = {
    "no condition": select(JOBS),
    "another condition": select(JOBS).where(JOBS.c.id == 1),
    "another organization": select(JOBS).where(JOBS.c.organization == "b"),
    "either": select(JOBS).where(or_(LIMITED, JOBS.c.id == 1)),
    "not": select(JOBS).where(~(JOBS.c.organization == MINE)),
    "differs": select(JOBS).where(JOBS.c.organization != MINE),
    "itself": select(JOBS).where(JOBS.c.organization == JOBS.c.organization),
    "each other": select(JOBS, STEPS).where(JOBS.c.organization == STEPS.c.organization),
    "joined by id": select(JOBS).join(STEPS, STEPS.c.job == JOBS.c.id).where(LIMITED),
    "alias beside": select(JOBS, OTHER).where(LIMITED),
    "subquery": select(func.count()).select_from(select(JOBS.c.id).subquery()),
    "exists": select(JOBS).where(LIMITED, exists().where(STEPS.c.job == JOBS.c.id)),
    "exists beside itself": select(JOBS).where(LIMITED, exists(select(JOBS.c.id).select_from(JOBS))),
    "exists in an unlimited update": update(JOBS).where(exists().where(STEPS.c.organization == MINE)).values(state="x"),
    "a query inside, of the same table": select(JOBS.c.id, select(JOBS.c.id).subquery()).where(LIMITED),
    "scalar": select(select(func.max(JOBS.c.id)).scalar_subquery()),
    "common table": select(select(JOBS).cte("c")),
    "union": union_all(select(JOBS.c.id).where(LIMITED), select(STEPS.c.job)),
    "shared alone": select(USERS),
    "update": update(JOBS).values(state="x"),
    "update moves": update(JOBS).where(LIMITED).values(organization="b"),
    "update of shared": update(USERS).values(name="x"),
    "delete": delete(JOBS).where(JOBS.c.id == 1),
    "insert elsewhere": insert(JOBS).values(organization="b", id=1),
    "insert nowhere": insert(JOBS).values(id=1),
    "insert several": insert(JOBS).values([{"organization": MINE, "id": 1}, {"organization": "b", "id": 2}]),
    "insert from": insert(JOBS).from_select(
        ["organization", "id"], select(JOBS.c.organization, JOBS.c.id).where(LIMITED)
    ),
    "insert of shared": insert(USERS).values(id=1),
    "upsert over all": upsert(JOBS)
    .values(organization=MINE, id=1)
    .on_conflict_do_update(index_elements=["id"], set_={"state": "x"}),
    "upsert that moves": upsert(JOBS)
    .values(organization=MINE, id=1)
    .on_conflict_do_update(index_elements=["organization", "id"], set_={"organization": "b"}),
    "insert inside": select(insert(JOBS).values(organization="b", id=1).returning(JOBS.c.id).cte("made")),
    "text": text("SELECT * FROM jobs"),
    "text inside": select(JOBS).where(LIMITED, text("1 = 1 OR 1 = 1")),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_what_stays_inside_is_let_through(name: str) -> None:
    check(ALLOWED[name], MINE)


@pytest.mark.parametrize("name", REFUSED)
def test_what_could_leave_is_refused(name: str) -> None:
    with pytest.raises(Unscoped):
        check(REFUSED[name], MINE)


def test_what_was_proven_for_one_value_is_not_for_another() -> None:
    """The proof is remembered by shape; a statement of the same shape with another organization is looked at anew."""
    for _ in range(2):
        check(select(JOBS).where(JOBS.c.organization == MINE, JOBS.c.state == "x"), MINE)
        with pytest.raises(Unscoped):
            check(select(JOBS).where(JOBS.c.organization == "b", JOBS.c.state == MINE), MINE)
        check(select(JOBS).where(JOBS.c.organization == "b", JOBS.c.state == "x"), "b")
        with pytest.raises(Unscoped):
            check(update(JOBS).where(JOBS.c.organization == MINE).values(organization="b"), MINE)


@pytest.mark.parametrize("rows", [{"organization": "b"}, {"id": 1}, [{"organization": MINE}, {"organization": "b"}]])
def test_rows_given_apart_are_looked_at(rows: Any) -> None:
    check(insert(JOBS), MINE, [{"organization": MINE, "id": 1}])
    with pytest.raises(Unscoped):
        check(insert(JOBS), MINE, rows)


@pytest.fixture
def engine() -> Engine:
    made = create_engine("sqlite://")
    METADATA.create_all(made)
    return made


def test_transactions_refuse_what_could_leave(engine: Engine) -> None:
    attempts: list[Callable[[sql.Transaction], Any]] = [
        lambda t: t.execute(select(JOBS)),
        lambda t: t.changed(delete(JOBS)),
        lambda t: t.execute(insert(JOBS), {"organization": "b", "id": 1}),
    ]
    with sql.joined(engine, MINE) as transaction:
        for attempt in attempts:
            with pytest.raises(Unscoped):
                attempt(transaction)
        with sql.joined(engine, sql.EVERY) as wide:
            assert wide.execute(select(func.count()).select_from(JOBS)).scalar_one() == 0
