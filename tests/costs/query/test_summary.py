"""COST-8: summaries by dimension, grain, period, filter and top."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import pytest

from glasspane.core.errors import NotFound, UsageError
from glasspane.costs.model import Summary, SummaryRequest
from glasspane.costs.operations import summary
from tests.costs.query.charges import Stored, charge


def ask(stored: Stored, **fields: Any) -> Summary:
    return summary(stored.context, SummaryRequest(**fields))


def costs(answer: Summary, *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[k] for k in (*keys, "cost")) for row in answer.rows]


def test_nothing_stored_answers_with_nothing(stored: Stored) -> None:
    answer = ask(stored, by=["provider"], compare="previous")
    assert (answer.rows, answer.total, answer.freshness.version) == ([], {}, -1)


def test_costs_by_provider_costliest_first(stored: Stored) -> None:
    stored.store([charge("1"), charge("2"), charge("5", x_Provider="gcp")])
    answer = ask(stored, by=["provider"])
    assert costs(answer, "provider") == [("gcp", "5"), ("aws", "3")]
    assert answer.model_dump(mode="json")["total"] == {"USD": "8"}


def test_every_digit_is_kept(stored: Stored) -> None:
    stored.store([charge("0.000000000000000001"), charge("12345678901234567.9"), charge("-0.000000000000000003")])
    assert costs(ask(stored)) == [("12345678901234567.899999999999999998",)]


def test_whole_months_hold_what_was_billed_in_them(stored: Stored) -> None:
    """A correction of March billed in April belongs to April's invoice, and an annual fee to the month it is billed."""
    stored.store(
        [
            charge("1", ChargePeriodStart="2026-04-30"),
            charge("2", ChargePeriodStart="2026-03-31", BillingPeriodStart="2026-04-01", ChargeClass="Correction"),
            charge("4", ChargePeriodStart="2026-05-01", BillingPeriodStart="2026-04-01"),
            charge("8", ChargePeriodStart="2026-03-31"),
        ]
    )
    april = {"from_": date(2026, 4, 1), "to": date(2026, 4, 30)}
    for grain in ("none", "month", "day"):
        answer = ask(stored, grain=grain, **april)
        assert answer.model_dump(mode="json")["total"] == {"USD": "7"}
    assert costs(ask(stored, grain="month", **april), "period") == [("2026-04", "7")]
    assert [p for p, _ in costs(ask(stored, grain="day", **april), "period")] == [
        "2026-03-31",
        "2026-04-30",
        "2026-05-01",
    ]
    assert answer.period.measured_by == "billing_month"


def test_other_periods_hold_the_charges_that_start_in_them(stored: Stored) -> None:
    month_long = charge("30", ChargePeriodStart="2026-04-01", ChargePeriodEnd="2026-05-01")
    stored.store([month_long, charge("1", ChargePeriodStart="2026-04-10"), charge("2", ChargePeriodStart="2026-04-20")])
    answer = ask(stored, from_=date(2026, 4, 10), to=date(2026, 4, 20), grain="day")
    assert costs(answer, "period") == [("2026-04-10", "1"), ("2026-04-20", "2")]
    assert answer.period.measured_by == "charge_day"
    assert costs(ask(stored, from_=date(2026, 4, 1), to=date(2026, 4, 9))) == [("30",)]


def test_two_fortnights_do_not_become_a_month_when_compared(stored: Stored) -> None:
    late = charge("100", ChargePeriodStart="2026-03-15", BillingPeriodStart="2026-04-01")
    stored.store([charge("1", ChargePeriodStart="2026-04-02"), charge("3", ChargePeriodStart="2026-04-17"), late])
    answer = ask(stored, from_=date(2026, 4, 16), to=date(2026, 4, 30), compare="previous")
    assert answer.rows == [{"cost": "3", "currency": "USD", "previous": "1", "change": "2"}]


def test_previous_months_by_day_line_up_by_day_of_month(stored: Stored) -> None:
    stored.store(
        [
            charge("1", ChargePeriodStart="2026-04-02"),
            charge("2", ChargePeriodStart="2026-03-02"),
            charge("4", ChargePeriodStart="2026-03-31"),
        ]
    )
    answer = ask(stored, from_=date(2026, 4, 1), to=date(2026, 4, 30), compare="previous", grain="day")
    assert [(r["period"], r["cost"], r["previous"]) for r in answer.rows] == [
        ("2026-04-02", "1", "2"),
        ("2026-04-30", "0", "4"),
    ]
    assert answer.model_dump(mode="json")["previous_total"] == {"USD": "6"}
    assert answer.previous_period is not None and answer.previous_period.first == date(2026, 3, 1)


def test_currencies_are_never_added(stored: Stored) -> None:
    stored.store([charge("1"), charge("2", BillingCurrency="EUR")])
    answer = ask(stored, by=["provider"])
    assert sorted(costs(answer, "currency")) == [("EUR", "2"), ("USD", "1")]
    assert answer.model_dump(mode="json")["total"] == {"EUR": "2", "USD": "1"}


def test_the_top_and_the_rest_make_the_whole(stored: Stored) -> None:
    stored.store([charge(str(2**i), ServiceName=f"s{i}", ChargePeriodStart=f"2026-04-0{i + 1}") for i in range(5)])
    answer = ask(stored, by=["service"], top=2)
    assert costs(answer, "service") == [("s4", "16"), ("s3", "8"), ("(other)", "7")]
    daily = ask(stored, by=["service"], top=1, grain="day")
    assert [r["service"] for r in daily.rows] == ["(other)"] * 4 + ["s4"]


def test_a_limit_cuts_rows_and_not_the_total(stored: Stored) -> None:
    stored.store([charge("1", ServiceName="a"), charge("2", ServiceName="b")])
    answer = ask(stored, by=["service"], limit=1)
    assert (len(answer.rows), answer.model_dump(mode="json")["total"]) == (1, {"USD": "3"})


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ({"zone": ["a", "b"]}, "3"),
        ({"zone": ["!a"]}, "6"),
        ({"zone": ["(none)"]}, "4"),
        ({"zone": ["!(none)"]}, "3"),
        ({"zone": ["a", "(none)"]}, "5"),
        ({"zone": ["!a", "!(none)"]}, "2"),
        ({"tag:team": ["x"]}, "1"),
        ({"tag:a/b~c.d 'e'": ["y"]}, "2"),
        ({"zone": ["a'; DROP TABLE charges; --"]}, None),
    ],
)
def test_filters(stored: Stored, wanted: dict[str, list[str]], kept: str | None) -> None:
    stored.store(
        [
            charge("1", AvailabilityZone="a", Tags={"team": "x"}),
            charge("2", AvailabilityZone="b", Tags={"a/b~c.d 'e'": "y"}),
            charge("4", AvailabilityZone=None),
        ]
    )
    assert costs(ask(stored, filter=wanted)) == ([(kept,)] if kept else [])


def test_missing_values_are_null(stored: Stored) -> None:
    stored.store([charge("1", RegionId=None, RegionName=None), charge("2")])
    answer = ask(stored, by=["region", "geography", "continent"])
    assert costs(answer, "region", "geography", "continent") == [
        ("eu-central-1", "Frankfurt (DE)", "Europe", "2"),
        (None, None, None, "1"),
    ]


def test_places_are_the_same_over_clouds(stored: Stored) -> None:
    regions = {"aws": "eu-central-1", "gcp": "europe-west3", "azure": "Germany West Central", "digitalocean": "fra1"}
    stored.store([charge("1", x_Provider=p, RegionId=r) for p, r in regions.items()])
    stored.store([charge("1", x_Provider="oci", RegionId=None, RegionName="eu-frankfurt-1")], "d2")
    assert costs(ask(stored, by=["geography"]), "geography") == [("Frankfurt (DE)", "5")]


def test_commitments(stored: Stored) -> None:
    """Half of the commitment is used: it covers 10 of 30 at on-demand prices, for 8 of which 4 are wasted."""
    committed = {"CommitmentDiscountId": "sp-1", "PricingCategory": "Committed", "BilledCost": "0"}
    used = {**committed, "CommitmentDiscountStatus": "Used", "EffectiveCost": "4", "ContractedCost": "10"}
    unused = {**committed, "CommitmentDiscountStatus": "Unused", "EffectiveCost": "4", "ContractedCost": "4"}
    stored.store(
        [
            charge(**used),
            charge(**unused),
            charge("20"),
            charge("5", PricingCategory="Dynamic"),
            charge(ChargeCategory="Purchase", BilledCost="8", EffectiveCost="0"),
            charge("3", ChargeCategory="Tax"),
        ]
    )
    (row,) = ask(stored, measures=["coverage", "utilization", "savings_rate", "charges", "billed"]).rows
    assert row == {
        "cost": "36",
        "coverage": "0.333333",
        "utilization": "0.5",
        "savings_rate": "0.057143",
        "charges": 6,
        "billed": "36",
        "currency": "USD",
    }


def test_usage_is_kept_apart_by_unit(stored: Stored) -> None:
    stored.store(
        [charge(ConsumedQuantity="1.5"), charge(ConsumedQuantity="2"), charge(ConsumedQuantity="7", ConsumedUnit="GB")]
    )
    answer = ask(stored, by=["service"], measures=["usage"], sort="usage_unit")
    assert [(r["usage"], r["usage_unit"], r["cost"]) for r in answer.rows] == [("7", "GB", "1"), ("3.5", "Hours", "2")]


def test_older_versions_answer_as_they_did(stored: Stored) -> None:
    first = stored.store([charge("1")])
    stored.store([charge("5")], replace=True)
    assert costs(ask(stored)) == [("5",)]
    assert costs(ask(stored, version=first)) == [("1",)]
    with pytest.raises(NotFound):
        ask(stored, version=9)


def test_the_shown_sql_runs_as_it_is(stored: Stored) -> None:
    stored.store([charge("1", Tags={"team": "o'x"}), charge("2")])
    for fields in ({"by": ["geography"]}, {"by": ["tag:team"], "filter": {"tag:team": ["o'x"]}}):
        answer = ask(stored, **fields)
        rows = duckdb.connect().execute(answer.sql).fetchall()
        assert len(rows) == len(answer.rows)
        assert sum(r[-1] for r in rows) == answer.total["USD"]


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        ({"by": ["servise"]}, "service"),
        ({"measures": ["kost"]}, "cost"),
        ({"from_": date(2026, 5, 1), "to": date(2026, 4, 1)}, "--from"),
        ({"currency": "euros"}, "EUR"),
        ({"sort": "color"}, "cost"),
    ],
)
def test_mistakes_are_named_with_a_hint(stored: Stored, fields: dict[str, Any], hint: str) -> None:
    stored.store([charge("1")])
    with pytest.raises(UsageError) as caught:
        ask(stored, **fields)
    assert hint in caught.value.hint
