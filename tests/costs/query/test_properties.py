"""COST-8, COST-15: totals are conserved through grouping, filters, comparison, conversion and the roll-up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.backends.duckdb_engine import DuckDBEngine
from glasspane.core.money import exactly
from glasspane.costs.model import Summary, SummaryRequest
from glasspane.costs.operations import summary
from glasspane.costs.query.dimensions import DIMENSIONS
from glasspane.costs.rates import Rate, RateBook
from tests.costs.query.charges import Stored, charge
from tests.costs.query.swift import swiftly_stored

FIRST = date(2026, 2, 20)
AMOUNTS = st.decimals(min_value=-(10**15), max_value=10**15, places=18, allow_nan=False, allow_infinity=False)
DAYS = st.integers(0, 90).map(lambda n: (FIRST + timedelta(n)).isoformat())
NAMES = st.sampled_from(["a", "b", "O'Neill", "", None, "ü"])
CHARGES = st.builds(
    charge,
    BilledCost=AMOUNTS,
    EffectiveCost=AMOUNTS,
    x_Provider=st.sampled_from(["aws", "gcp"]),
    SubAccountId=NAMES,
    ResourceId=NAMES,
    RegionId=st.sampled_from(["eu-central-1", "fra1", "nowhere", None]),
    BillingCurrency=st.sampled_from(["USD", "EUR", "JPY"]),
    ChargePeriodStart=DAYS,
    BillingPeriodStart=st.sampled_from(["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"]),
    Tags=st.sampled_from([None, {"team": "x"}, {"team": "y", "n": 1}]),
)
LISTS = st.lists(CHARGES, min_size=1, max_size=12)
LIGHT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
PLACE: dict[str, Any] = {}
IDS = [d.id for d in DIMENSIONS] + ["tag:team"]


@pytest.fixture(scope="module", autouse=True)
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    PLACE["home"], PLACE["engine"] = tmp_path_factory.mktemp("lakes"), DuckDBEngine(memory_limit="500MB", threads=1)
    yield
    PLACE["engine"].close()


def stored_with(charges: list[dict[str, Any]], *, rollup: bool = True) -> Stored:
    return swiftly_stored(PLACE["home"], PLACE["engine"], charges, rollup=rollup)


def ask(stored: Stored, **fields: Any) -> Summary:
    return summary(stored.context, SummaryRequest(**fields))


def summed(rows: list[dict[str, Any]], column: str = "cost") -> dict[str, Decimal]:
    totals: dict[str, Decimal] = {}
    with exactly():
        for row in rows:
            totals[row["currency"]] = totals.get(row["currency"], Decimal(0)) + Decimal(row[column])
    return totals


def expected(charges: list[dict[str, Any]], column: str) -> dict[str, Decimal]:
    return summed([{"currency": c["BillingCurrency"], "cost": c[column]} for c in charges])


@LIGHT
@given(LISTS, st.lists(st.sampled_from(IDS), max_size=3), st.sampled_from(["none", "day", "month"]), st.integers(1, 3))
def test_grouping_conserves_totals(charges: list[dict[str, Any]], by: list[str], grain: Any, top: int) -> None:
    stored = stored_with(charges)
    for basis, column in (("billed", "BilledCost"), ("effective", "EffectiveCost")):
        answer = ask(stored, by=by, grain=grain, basis=basis)
        assert answer.total == expected(charges, column) == summed(answer.rows)
    assert summed(ask(stored, by=by, grain=grain, top=top, basis="billed").rows) == expected(charges, "BilledCost")


@LIGHT
@given(LISTS, st.sampled_from(IDS), st.data())
def test_a_filter_and_its_opposite_make_the_whole(charges: list[dict[str, Any]], by: str, data: st.DataObject) -> None:
    stored = stored_with(charges)
    values = [row[by] for row in ask(stored, by=[by]).rows]
    chosen = data.draw(st.lists(st.sampled_from(values), min_size=1, unique=True))
    texts = ["(none)" if v is None else v for v in chosen if v != ""] or ["nothing"]
    inside = ask(stored, filter={by: texts})
    outside = ask(stored, filter={by: ["!" + t for t in texts]})
    assert summed(inside.rows + outside.rows) == expected(charges, "EffectiveCost")


@LIGHT
@given(LISTS, st.integers(0, 60), st.integers(0, 60))
def test_the_previous_period_is_what_was_asked_of_it(charges: list[dict[str, Any]], start: int, length: int) -> None:
    stored = stored_with(charges)
    first = FIRST + timedelta(start)
    answer = ask(stored, by=["provider"], grain="day", compare="previous", from_=first, to=first + timedelta(length))
    assert answer.previous_period is not None
    before = answer.previous_period
    alone = ask(stored, from_=before.first, to=before.to)
    nonzero = {c: a for c, a in (answer.previous_total or {}).items() if a}
    assert nonzero == {c: a for c, a in alone.total.items() if a}
    assert {c: a for c, a in summed(answer.rows, "previous").items() if a} == nonzero


@LIGHT
@given(LISTS, st.sampled_from(["EUR", "USD", "JPY"]), st.sampled_from(IDS))
def test_converted_rows_make_the_converted_total(charges: list[dict[str, Any]], currency: str, by: str) -> None:
    stored = stored_with(charges)
    days = [FIRST + timedelta(n) for n in range(-1, 91, 2)]
    book = RateBook(stored.ports, stored.context.organization)
    book.load(Rate(d, c, Decimal(r) + d.day) for d in days for c, r in (("USD", "1.0837"), ("JPY", "161.33")))
    whole, parts = ask(stored, currency=currency), ask(stored, currency=currency, by=[by], grain="day")
    assert whole.total == parts.total == summed(parts.rows)
    assert whole.original_total == expected(charges, "EffectiveCost")


@LIGHT
@given(LISTS, st.lists(st.sampled_from(IDS), max_size=2), st.sampled_from(["none", "day", "month"]), st.booleans())
def test_the_rollup_answers_as_the_charges_do(
    charges: list[dict[str, Any]], by: list[str], grain: Any, days: bool
) -> None:
    fields: dict[str, Any] = {
        "by": by,
        "grain": grain,
        "measures": ["billed", "list", "contracted", "charges", "coverage", "utilization", "savings_rate"],
        "from_": date(2026, 3, 5) if days else date(2026, 3, 1),
        "to": date(2026, 4, 30),
        "compare": "previous",
    }
    quick, slow = (ask(stored_with(charges, rollup=rollup), **fields) for rollup in (True, False))
    assert (quick.rows, quick.total, quick.previous_total) == (slow.rows, slow.total, slow.previous_total)
