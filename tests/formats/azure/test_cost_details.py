"""Azure cost details: golden files, header spellings, commitments in one file and in twins, round trips."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.core.focus import column
from glasspane.kit.duck import literal, open_session
from tests.formats.azure.cost_files import contradictions, counted, in_order, mapped, source_total, written
from tests.formats.azure.truth import RESERVATION, SAVINGS_PLAN, charge, covered, in_euro, month, purchase, totals

GOLDEN = Path(__file__).parents[2] / "golden" / "azure.cost-details"
ACTUAL = GOLDEN / "EA_ActualCost_Small.csv"
AMORTIZED = GOLDEN / "EA_AmortizedCost_Small.csv"
Row = dict[str, Any]


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.csv")), ids=lambda p: p.stem)
def test_golden_file(path: Path) -> None:
    assert in_order(mapped(path)) == json.loads(path.with_suffix(".expected.json").read_text("utf-8"))


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.csv")), ids=lambda p: p.stem)
def test_what_focus_forbids_does_not_occur(path: Path) -> None:
    for row in mapped(path):
        for name in ("ChargeCategory", "ChargeFrequency", "ServiceCategory", "ServiceSubcategory"):
            assert row[name] in column(name).allowed_values
        for name in (
            "EffectiveCost",
            "ListCost",
            "ContractedCost",
            "PricingCurrency",
            "BillingAccountId",
            "ServiceName",
        ):
            assert row[name] is not None
        assert (row["RegionId"] is None) == (row["RegionName"] is None)


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.csv")), ids=lambda p: p.stem)
def test_source_total_is_what_is_billed(path: Path) -> None:
    billed = sum((row["BilledCost"] for row in mapped(path)), Decimal(0))
    assert list(source_total(path).values()) == [billed]


# Header spellings


def _spaced(name: str) -> str:
    return "".join(f" {c}" if c.isupper() and i and not name[i - 1].isupper() else c for i, c in enumerate(name))


SPELLINGS: dict[str, Callable[[str], str]] = {
    "camelCase": lambda name: name[0].lower() + name[1:],
    "PascalCase": lambda name: name[0].upper() + name[1:],
    "spaced": _spaced,
    "snake_case": lambda name: _spaced(name).replace(" ", "_").lower(),
    "translated": lambda name: f"Übersetzt ({name})",
    "newer names": lambda name: {"Cost": "CostInBillingCurrency", "Product": "ProductName"}.get(name, name),
    "older names": lambda name: {"Quantity": "Consumed Quantity", "ResourceId": "Instance ID"}.get(name, name),
}


def _respelled(spell: Callable[[str], str], target: Path, cell: Callable[[str, str], str] = lambda n, v: v) -> Path:
    with ACTUAL.open(encoding="utf-8-sig", newline="") as stream:
        header, *lines = list(csv.reader(stream))
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([spell(name) for name in header])
        writer.writerows([[cell(n, v) for n, v in zip(header, line, strict=True)] for line in lines])
    return target


def _focus(rows: list[Row]) -> list[dict[str, str]]:
    return in_order([{n: v for n, v in row.items() if n != "x_Native"} for row in rows])


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_reads_the_same(spelling: str, tmp_path: Path) -> None:
    path = _respelled(SPELLINGS[spelling], tmp_path / "export.csv")
    assert _focus(mapped(path)) == _focus(mapped(ACTUAL))


def test_iso_dates_read_the_same(tmp_path: Path) -> None:
    def iso(name: str, value: str) -> str:
        return f"{value[6:]}-{value[:2]}-{value[3:5]}T00:00:00Z" if name.endswith("Date") and value else value

    path = _respelled(lambda name: name, tmp_path / "export.csv", iso)
    assert _focus(mapped(path)) == _focus(mapped(ACTUAL))


def test_decimal_commas_read_the_same(tmp_path: Path) -> None:
    numbers = ("Quantity", "Cost", "UnitPrice", "PayGPrice", "EffectivePrice")
    path = _respelled(
        lambda name: name, tmp_path / "export.csv", lambda n, v: v.replace(".", ",") if n in numbers else v
    )
    assert _focus(mapped(path)) == _focus(mapped(ACTUAL))


def test_parquet_with_native_types_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "export.parquet"
    open_session().execute(
        f"""COPY (SELECT * REPLACE (CAST(Cost AS DOUBLE) AS Cost, CAST(Quantity AS DOUBLE) AS Quantity,
                  strptime("Date", '%m/%d/%Y') AS "Date",
                  strptime(BillingPeriodStartDate, '%m/%d/%Y')::DATE AS BillingPeriodStartDate)
                  FROM read_csv({literal(str(ACTUAL))}, all_varchar=true)) TO {literal(str(path))} (FORMAT parquet)"""
    )
    assert _focus(mapped(path)) == _focus(mapped(ACTUAL))


# Commitments


def _file(rows: list[dict[str, str]], path: Path) -> Path:
    rows = [row | {"Product": str(number)} for number, row in enumerate(rows)]
    names = list(dict.fromkeys(n for row in rows for n in row))
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def _native(**given: str) -> dict[str, str]:
    row = {
        "BillingAccountId": "1",
        "SubscriptionId": "s",
        "Date": "04/02/2026",
        "MeterCategory": "Virtual Machines",
        "Cost": "1",
        "Quantity": "1",
        "UnitOfMeasure": "1 Hour",
        "BillingCurrency": "USD",
        "ChargeType": "Usage",
        "PricingModel": "OnDemand",
    }
    return row | given


def _by_product(path: Path) -> dict[int, Row]:
    return {int(row["ChargeDescription"]): row for row in mapped(path)}


def _only(path: Path) -> Row:
    (row,) = mapped(path)
    return row


CHARGE_TYPES = [
    ("Usage", "OnDemand", 5, 5, "Usage", None),
    ("Usage", "Spot", 5, 5, "Usage", None),
    ("Usage", "Reservation", 0, 5, "Usage", "Used"),
    ("Usage", "Savings Plan", 0, 5, "Usage", "Used"),
    ("UnusedReservation", "Reservation", 0, 5, "Usage", "Unused"),
    ("UnusedSavingsPlan", "", 0, 5, "Usage", "Unused"),
    ("Purchase", "Reservation", 5, 0, "Purchase", None),
    ("Purchase", "SavingsPlan", 5, 0, "Purchase", None),
    ("Refund", "Reservation", 5, 0, "Purchase", None),
    ("Purchase", "OnDemand", 5, 5, "Purchase", None),
    ("Refund", "OnDemand", 5, 5, "Purchase", None),
    ("Tax", "OnDemand", 5, 5, "Tax", None),
    ("Credit", "OnDemand", 5, 5, "Credit", None),
    ("RoundingAdjustment", "", 5, 5, "Adjustment", None),
]


def test_billed_and_effective_cost_by_charge_type(tmp_path: Path) -> None:
    natives = [_native(Cost="5", ChargeType=kind, PricingModel=model) for kind, model, *_ in CHARGE_TYPES]
    path = _file(natives, tmp_path / "x.csv")
    rows = _by_product(path)
    for number, (kind, _, billed, effective, category, status) in enumerate(CHARGE_TYPES):
        row = rows[number]
        assert (row["BilledCost"], row["EffectiveCost"]) == (billed, effective)
        assert (row["ChargeCategory"], row["CommitmentDiscountStatus"]) == (category, status)
        assert row["ChargeClass"] == ("Correction" if kind == "Refund" else None)
    assert source_total(path) == {"USD": Decimal(sum(billed for _, _, billed, *_ in CHARGE_TYPES))}


def test_purchases_are_never_usage_based(tmp_path: Path) -> None:
    path = _file(
        [_native(ChargeType="Purchase", PricingModel="SavingsPlan", Frequency="UsageBased")], tmp_path / "x.csv"
    )
    assert _only(path)["ChargeFrequency"] == "Recurring"


def test_files_without_pricing_model_tell_covered_usage_by_its_benefit(tmp_path: Path) -> None:
    row = _native(ReservationId="r1", ProductOrderId="o1")
    del row["PricingModel"]
    path = _file([row], tmp_path / "x.csv")
    assert _only(path)["BilledCost"] == 0
    assert _only(path)["CommitmentDiscountId"] == "/providers/Microsoft.Capacity/reservationOrders/o1/reservations/r1"
    assert source_total(path) == {"USD": Decimal(0)}


BLOCKS = [
    ("10K", "20000", "0.5", "1", "2", "20000", "Units"),
    ("10K", "2", "0.5", "1", "2", "20000", "Units"),
    ("100 Hours", "24", "10", "2.4", "0.24", "24", "Hours"),
    ("1 GB/Month", "3", "0.02", "0.06", "3", "3", "GB/Month"),
    ("1 Hour", "3", "0", "0", "3", "3", "Hours"),
    ("7 Parsecs", "14", "1", "2", "2", "14", "Parsecs"),
    ("1K Quarks", "3000", "2", "6", "3", "3000", "Quarks"),
    ("1K Quarks", "3", "2", "6", "3", "3000", "Quarks"),
]


def test_price_blocks(tmp_path: Path) -> None:
    rows = _by_product(
        _file(
            [_native(UnitOfMeasure=u, Quantity=q, UnitPrice=price, Cost=cost) for u, q, price, cost, *_ in BLOCKS],
            tmp_path / "x.csv",
        )
    )
    for number, (_, _, _, cost, pricing_quantity, consumed, unit) in enumerate(BLOCKS):
        assert rows[number]["PricingQuantity"] == Decimal(pricing_quantity)
        assert rows[number]["ConsumedQuantity"] == Decimal(consumed)
        assert rows[number]["PricingUnit"] == unit
        assert rows[number]["ContractedCost"] == Decimal(cost)


TAGS: list[tuple[str, dict[str, str] | None]] = [
    ('"env": "prod","empty": ""', {"env": "prod", "empty": ""}),
    ('  {"env":"prod"}', {"env": "prod"}),
    ('"env": "a"," env": "b"', {"env": "a"}),
    ('" env ": "b"', {"env": "b"}),
    ('"a/b~c": "1"," x": "2"', {"a/b~c": "1", "x": "2"}),
    ('"url": "a, \\" b \\": c"', {"url": 'a, " b ": c'}),
    ("{}", None),
    ("", None),
    ("not json", {"x_Unreadable": "not json"}),
]


def test_tags(tmp_path: Path) -> None:
    rows = _by_product(_file([_native(Tags=native) for native, _ in TAGS], tmp_path / "x.csv"))
    for number, (_, expected) in enumerate(TAGS):
        tags = rows[number]["Tags"]
        assert (tags and json.loads(tags)) == expected


def test_period_ends_become_exclusive(tmp_path: Path) -> None:
    dates = {"BillingPeriodStartDate": "02/01/2024", "BillingPeriodEndDate": "02/29/2024", "Date": "02/29/2024"}
    row = _only(_file([_native(**dates)], tmp_path / "x.csv"))
    assert (row["BillingPeriodStart"], row["BillingPeriodEnd"]) == (datetime(2024, 2, 1), datetime(2024, 3, 1))
    assert (row["ChargePeriodStart"], row["ChargePeriodEnd"]) == (datetime(2024, 2, 29), datetime(2024, 3, 1))


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"PricingCurrency": "USD", "CostInPricingCurrency": "1", "ExchangeRatePricingToBilling": "1"}, 0),
        ({"PricingCurrency": "USD", "CostInPricingCurrency": "2", "ExchangeRatePricingToBilling": "1"}, 1),
        ({"PricingCurrency": "EUR", "CostInPricingCurrency": "2", "ExchangeRatePricingToBilling": "0.5"}, 0),
        ({"CostInUsd": "1.0000000001"}, 0),
        ({"CostInUsd": "1.1"}, 1),
        ({"BillingCurrency": "EUR", "CostInUsd": "1.1"}, 0),
        ({"BillingCurrencyCode": "EUR"}, 1),
        ({}, 0),
    ],
)
def test_a_row_that_contradicts_its_currency_is_found(given: dict[str, str], refused: int, tmp_path: Path) -> None:
    assert contradictions(_file([_native(**given)], tmp_path / "x.csv")) == refused


# Twins and round trips


def _through_twins(truth: list[Row], folder: Path, agreement: str = "", suffix: str = ".csv") -> list[Row]:
    actual = written(truth, f"actual{agreement}", folder / f"actual{suffix}")
    amortized = written(truth, f"amortized{agreement}", folder / f"amortized{suffix}")
    return counted(mapped(actual, twin=True)) + counted(mapped(amortized, twin=True))


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
@pytest.mark.parametrize("agreement", ["", "-mca"])
def test_twins_give_the_known_month_back(agreement: str, suffix: str, tmp_path: Path) -> None:
    truth = month()
    assert totals(_through_twins(truth, tmp_path, agreement, suffix)) == totals(truth)


def test_a_euro_bill_priced_in_dollars_comes_back(tmp_path: Path) -> None:
    truth = in_euro(month())
    rows = _through_twins(truth, tmp_path, "-mca")
    assert totals(rows) == totals(truth)
    assert {row["PricingCurrency"] for row in rows} == {"USD"}
    priced = [row["PricingCurrencyEffectiveCost"] for row in rows if row["ChargeCategory"] == "Usage"]
    assert sum(priced) == 2 * sum(r["EffectiveCost"] for r in truth if r["ChargeCategory"] == "Usage")


def test_a_commitment_costs_as_much_as_it_covers_and_leaves_unused(tmp_path: Path) -> None:
    rows = _through_twins(month(), tmp_path)
    for commitment in (RESERVATION, SAVINGS_PLAN):
        own = [r for r in rows if r["CommitmentDiscountId"] == commitment and r["ChargeClass"] is None]
        assert sum(r["BilledCost"] for r in own) == sum(r["EffectiveCost"] for r in own) > 0


def test_twins_bill_each_amount_once(tmp_path: Path) -> None:
    truth = month()
    actual, amortized = (written(truth, v, tmp_path / f"{v}.csv") for v in ("actual", "amortized"))
    bought = sum(r["BilledCost"] for r in truth if r.get("CommitmentDiscountId"))
    rest = sum(r["BilledCost"] for r in truth) - bought
    assert source_total(actual, twin=True) == {"USD": bought}
    assert source_total(amortized, twin=True) == {"USD": rest}
    assert {r["x_SetAside"] for r in mapped(actual, twin=True)} == {None, "carried by the amortized file"}
    assert {r["x_SetAside"] for r in mapped(amortized, twin=True)} == {None}


def test_a_file_alone_counts_all_its_rows(tmp_path: Path) -> None:
    truth = month()
    actual, amortized = (mapped(written(truth, v, tmp_path / f"{v}.csv")) for v in ("actual", "amortized"))
    assert counted(actual) == actual
    assert counted(amortized) == amortized
    assert sum(r["BilledCost"] for r in actual) == sum(r["BilledCost"] for r in truth)
    assert sum(r["EffectiveCost"] for r in amortized) == sum(r["EffectiveCost"] for r in truth)


_cents = st.decimals(min_value=-10000, max_value=10000, places=12, allow_nan=False)
_charges = st.one_of(
    st.builds(lambda day, cost: charge(day, BilledCost=cost), st.integers(1, 30), _cents),
    st.builds(
        lambda day, cost, category: charge(day, BilledCost=cost, ChargeCategory=category, ResourceId=None),
        st.integers(1, 30),
        _cents,
        st.sampled_from(["Tax", "Credit", "Adjustment", "Purchase"]),
    ),
    st.builds(
        lambda day, cost, plan: purchase(plan, str(cost), day),
        st.integers(1, 30),
        _cents,
        st.sampled_from([RESERVATION, SAVINGS_PLAN]),
    ),
    st.builds(
        lambda day, cost, plan, status: covered(plan, str(cost), day, status),
        st.integers(1, 30),
        _cents,
        st.sampled_from([RESERVATION, SAVINGS_PLAN]),
        st.sampled_from(["Used", "Unused"]),
    ),
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(truth=st.lists(_charges, min_size=1, max_size=40), agreement=st.sampled_from(["", "-mca"]))
def test_any_truth_comes_back_exactly(truth: list[Row], agreement: str, tmp_path: Path) -> None:
    assert totals(_through_twins(truth, tmp_path, agreement)) == totals(truth)
