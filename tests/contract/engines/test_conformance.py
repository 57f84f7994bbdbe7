"""The same questions have the same answers, to the last decimal, on every engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from glasspane.core.context import Context
from glasspane.core.errors import EngineError
from glasspane.core.focus import charge_schema
from glasspane.core.ports import Engine, Relation
from glasspane.costs import operations
from glasspane.costs.model import DimensionsRequest, FacetsRequest, RowsRequest, SummaryRequest
from glasspane.costs.query.desk import Desk
from glasspane.costs.query.dimensions import DIMENSIONS
from glasspane.costs.query.measures import MEASURES
from glasspane.costs.query.status import stored_records
from tests.contract.engines.charges import CHARGES, TAG_KEYS
from tests.costs.query.charges import Stored

IDS = [d.id for d in DIMENSIONS] + [f"tag:{key}" for key in TAG_KEYS]
CHUNKS = [IDS[start : start + 6] for start in range(0, len(IDS), 6)]
MARCH: dict[str, Any] = {"from_": date(2026, 3, 1), "to": date(2026, 3, 31)}
DAYS: dict[str, Any] = {"from_": date(2026, 3, 10), "to": date(2026, 4, 2)}
SUMMARIES: dict[str, dict[str, Any]] = {
    "total": {},
    "by-two-and-month": {"by": ["provider", "service"], "grain": "month"},
    "by-day": {"by": ["service_category"], "grain": "day", **MARCH},
    "days": {"by": ["provider"], "grain": "month", **DAYS},
    "previous-month": {"by": ["service"], "compare": "previous", "grain": "day", **MARCH},
    "previous-days": {"by": ["service"], "compare": "previous", **DAYS},
    "converted": {"by": ["provider"], "currency": "EUR", "grain": "month"},
    "converted-and-compared": {"by": ["geography"], "currency": "USD", "compare": "previous", **MARCH},
    "top": {"by": ["resource"], "top": 2},
    "several-filters": {
        "filter": {"provider": ["aws", "gcp"], "service": ["!EC2", "!(none)"], "zone": ["(none)", "a"]}
    },
    "text-of-any-kind": {"by": ["service"], "filter": {"service": ['it\'s; \\ "quoted" -- ü']}},
    "every-measure": {"by": ["provider"], "measures": [m.id for m in MEASURES]},
    "ratios-by-commitment": {"by": ["commitment"], "measures": ["coverage", "utilization", "savings_rate"]},
    "nothing-there": {"by": ["provider"], "from_": date(2031, 1, 1), "to": date(2031, 1, 31)},
}


Same = Callable[[Any, BaseModel], dict[str, Any]]


def _same(lake: Stored, reference: Engine, other: Engine) -> Same:
    def run(operation: Any, request: BaseModel) -> dict[str, Any]:
        contexts = (Context(ports=replace(lake.ports, engine=engine)) for engine in (reference, other))
        expected, found = (operation(context, request).model_dump(mode="json") for context in contexts)
        assert found == expected
        return expected

    return run


@pytest.fixture
def same(lake: Stored, reference: Engine, other: Engine) -> Same:
    """Run an operation over charges on both engines; equal answers are returned."""
    return _same(lake, reference, other)


@pytest.fixture
def same_rolled_up(rolled_up: Stored, reference: Engine, other: Engine) -> Same:
    """Run an operation over charges with their roll-up on both engines; equal answers are returned."""
    return _same(rolled_up, reference, other)


@pytest.mark.parametrize("name", SUMMARIES)
def test_summaries(same: Same, name: str) -> None:
    answer = same(operations.summary, SummaryRequest(**SUMMARIES[name]))
    assert bool(answer["rows"]) == (name != "nothing-there")


@pytest.mark.parametrize("name", ["by-two-and-month", "previous-month", "converted-and-compared"])
def test_summaries_from_the_rollup(same_rolled_up: Same, same: Same, name: str) -> None:
    request = SummaryRequest(**SUMMARIES[name])
    quick, slow = same_rolled_up(operations.summary, request), same(operations.summary, request)
    assert (quick["answered_from"], slow["answered_from"]) == ("rollup", "charges")
    assert quick["rows"] == slow["rows"]


@pytest.mark.parametrize("ids", CHUNKS, ids=" ".join)
def test_every_dimension_groups_and_filters(same: Same, ids: list[str]) -> None:
    groups = same(operations.summary, SummaryRequest(by=ids, measures=["charges"]))["rows"]
    assert sum(g["charges"] for g in groups) == len(CHARGES)
    one = {id: ["(none)" if groups[-1][id] in (None, "") else groups[-1][id]] for id in ids}
    same(operations.summary, SummaryRequest(filter=one))
    others = {id: ["!" + value[0] for value in [one[id]]] for id in ids[:2]}
    same(operations.summary, SummaryRequest(filter=others, by=ids[:1], basis="list"))


@pytest.mark.parametrize("sort", ["-EffectiveCost", "-ServiceName,Tags"])
def test_charges(same: Same, sort: str) -> None:
    page = same(operations.rows, RowsRequest(sort=sort, limit=7, filter={"continent": ["Europe"]}))
    assert page["next_cursor"] is not None
    same(operations.rows, RowsRequest(sort=sort, limit=7, cursor=page["next_cursor"], columns=list(charge_schema())))


def test_facets_and_vocabulary(same: Same) -> None:
    same(operations.facets, FacetsRequest(dimension="service", filter={"provider": ["aws"]}))
    assert same(operations.dimensions, DimensionsRequest())["tag_keys"]


def test_holdings(lake: Stored, reference: Engine, other: Engine) -> None:
    desks = (Desk(Context(ports=replace(lake.ports, engine=engine)), 0) for engine in (reference, other))
    expected, found = (sorted(stored_records(desk), key=str) for desk in desks)
    assert found == expected
    assert len(found) == 9


def test_relations_without_files(reference: Engine, other: Engine) -> None:
    empty = {"charges": Relation(charge_schema()), "pair": Relation({"a": "VARCHAR"}, rows=[["x"], [None]])}
    for sql in ("SELECT COUNT(*) AS n, SUM(BilledCost) AS s FROM charges", "SELECT a FROM pair ORDER BY a"):
        assert other.query(sql, empty) == reference.query(sql, empty)


def test_parameters_are_values_and_never_sql(reference: Engine, other: Engine) -> None:
    one = {"pair": Relation({"a": "VARCHAR", "n": "BIGINT"}, rows=[["x'; DROP VIEW pair; --", 3], ["\\", 4]])}
    for value in ("x'; DROP VIEW pair; --", "\\", "$p1", ":p1", "'"):
        sql, values = "SELECT n FROM pair WHERE a IN ($p1, $p2)", {"p1": value, "p2": "-"}
        assert other.query(sql, one, values) == reference.query(sql, one, values)


def test_what_fails_says_so(reference: Engine, other: Engine) -> None:
    for engine in (reference, other):
        with pytest.raises(EngineError) as caught:
            engine.query("SELECT nothing_like_this FROM pair", {"pair": Relation({"a": "VARCHAR"})})
        assert "nothing_like_this" in caught.value.message
