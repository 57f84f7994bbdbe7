"""Commitments of every payment option cost over their term what was billed for them; odd reports show their oddness."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from glasspane.providers.aws.billing.cur import CUR2
from tests.formats.relations import charges_of, source_totals

Line = Mapping[str, str]
ARN = "arn:aws:ec2:us-east-1:000101010101:reserved-instances/1"
PLAN = "arn:aws:savingsplans::000101010101:savingsplan/1"
MONTHS = range(1, 13)


def line(kind: str, unblended: str, month: int = 4, **cells: str) -> Line:
    """Return the cells of one line of a monthly report for 2025."""
    start = f"2025-{month:02d}-01T00:00:00Z"
    end = f"{2025 + month // 12}-{month % 12 + 1:02d}-01T00:00:00Z"
    return {
        "bill_payer_account_id": "000101010101",
        "bill_billing_period_start_date": start,
        "bill_billing_period_end_date": end,
        "line_item_line_item_type": kind,
        "line_item_usage_start_date": start,
        "line_item_usage_end_date": end,
        "line_item_product_code": "AmazonEC2",
        "line_item_currency_code": "USD",
        "line_item_unblended_cost": unblended,
        **cells,
    }


def write(lines: Iterable[Line], path: Path) -> Path:
    """Write lines as a CSV file whose header is the union of their columns."""
    rows = list(lines)
    header = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def read(lines: Iterable[Line], folder: Path) -> list[dict[str, Any]]:
    """Map lines and return the rows that count."""
    return [r for r in charges_of(CUR2, write(lines, folder / "cur.csv")) if r["x_SetAside"] is None]


def total(rows: Iterable[Mapping[str, Any]], column: str) -> Decimal:
    return sum((row[column] for row in rows), Decimal(0))


def reserved_year(upfront: Decimal, monthly: Decimal) -> list[Line]:
    """A year of a reserved instance that was used for three quarters of each month but the first, which stood idle."""
    amortised = upfront / 12
    lines = [line("Fee", str(upfront), 1, reservation_reservation_a_r_n=ARN)] if upfront else []
    for month in MONTHS:
        idle = Decimal(1) if month == 1 else Decimal("0.25")
        lines.append(
            line(
                "RIFee",
                str(monthly),
                month,
                reservation_reservation_a_r_n=ARN,
                reservation_unused_amortized_upfront_fee_for_billing_period=str(amortised * idle),
                reservation_unused_recurring_fee=str(monthly * idle),
            )
        )
        if month > 1:
            used = (amortised + monthly) * (1 - idle)
            cells = {"reservation_reservation_a_r_n": ARN, "pricing_public_on_demand_cost": str(used * 2)}
            lines.append(line("DiscountedUsage", "0", month, reservation_effective_cost=str(used), **cells))
    return lines


def planned_year(upfront: Decimal, monthly: Decimal) -> list[Line]:
    """A year of a savings plan that was used in full in even months and for three quarters in odd ones."""
    worth = upfront / 12 + monthly
    lines = [line("SavingsPlanUpfrontFee", str(upfront), 1, savings_plan_savings_plan_a_r_n=PLAN)] if upfront else []
    for month in MONTHS:
        used = worth if month % 2 == 0 else worth * 3 / 4
        plan = {"savings_plan_savings_plan_a_r_n": PLAN}
        amounts = {"savings_plan_total_commitment_to_date": str(worth), "savings_plan_used_commitment": str(used)}
        lines += [
            line("SavingsPlanRecurringFee", str(monthly), month, **plan, **amounts),
            line("SavingsPlanCoveredUsage", "99", month, savings_plan_savings_plan_effective_cost=str(used), **plan),
            line("SavingsPlanNegation", "-99", month, **plan),
        ]
    return lines


@pytest.mark.parametrize("year", [reserved_year, planned_year])
@pytest.mark.parametrize(
    ("upfront", "monthly"),
    [("0", "72"), ("432", "36"), ("864", "0")],
    ids=["no upfront", "partial upfront", "all upfront"],
)
def test_a_term_costs_effectively_what_was_billed(year: Any, upfront: str, monthly: str, tmp_path: Path) -> None:
    rows = read(year(Decimal(upfront), Decimal(monthly)), tmp_path)
    assert total(rows, "BilledCost") == total(rows, "EffectiveCost") == Decimal(864)
    assert {r["EffectiveCost"] for r in rows if r["ChargeCategory"] == "Purchase"} == {Decimal(0)}
    assert {r["BilledCost"] for r in rows if r["CommitmentDiscountStatus"]} == {Decimal(0)}
    unused = [r for r in rows if r["CommitmentDiscountStatus"] == "Unused"]
    assert all(r["x_Derived"] and r["EffectiveCost"] > 0 for r in unused)
    assert len(unused) == (12 if year is reserved_year else 6)


def test_a_fee_without_amortisation_columns_stays_where_it_was_billed(tmp_path: Path) -> None:
    rows = read([line("RIFee", "72"), line("SavingsPlanRecurringFee", "10")], tmp_path)
    assert [(r["ChargeCategory"], r["EffectiveCost"]) for r in rows] == [
        ("Purchase", Decimal(72)),
        ("Purchase", Decimal(10)),
    ]


def test_covered_usage_that_nobody_takes_back_is_seen_in_the_difference(tmp_path: Path) -> None:
    lines = [line("Usage", "1"), line("SavingsPlanCoveredUsage", "5", savings_plan_savings_plan_effective_cost="3")]
    assert total(read(lines, tmp_path), "BilledCost") == 1
    assert source_totals(CUR2, tmp_path / "cur.csv") == {"USD": Decimal(6)}


def test_reserved_usage_with_a_cost_of_its_own_is_seen_in_the_difference(tmp_path: Path) -> None:
    lines = [line("DiscountedUsage", "0.5", reservation_effective_cost="0.4", reservation_reservation_a_r_n=ARN)]
    assert total(read(lines, tmp_path), "BilledCost") == 0
    assert source_totals(CUR2, tmp_path / "cur.csv") == {"USD": Decimal("0.5")}


def test_split_cost_rows_add_nothing(tmp_path: Path) -> None:
    instance = line("Usage", "0.1", line_item_operation="RunInstances", split_line_item_parent_resource_id="")
    pod = line("Usage", "0.1", line_item_operation="EKSPod-EC2", split_line_item_parent_resource_id="i-1")
    task = line("Usage", "", line_item_operation="ECSTask-EC2", split_line_item_split_cost="0.05")
    rows = read([instance, pod, task], tmp_path)
    assert total(rows, "BilledCost") == total(rows, "EffectiveCost") == total(rows, "ListCost") == Decimal("0.1")
    assert source_totals(CUR2, tmp_path / "cur.csv") == {"USD": Decimal("0.1")}
    assert [r["AllocatedMethodId"] is not None for r in rows] == [False, True, True]


def test_discounts_lower_what_is_billed_and_leave_the_list_cost(tmp_path: Path) -> None:
    usage = line("Usage", "10", pricing_public_on_demand_cost="12")
    kinds = ("EdpDiscount", "PrivateRateDiscount", "BundledDiscount", "SppDiscount")
    rows = read([usage, *(line(kind, "-0.5") for kind in kinds)], tmp_path)
    assert {r["ChargeCategory"] for r in rows} == {"Usage"}
    assert [total(rows, c) for c in ("ListCost", "ContractedCost", "BilledCost", "EffectiveCost")] == [12, 8, 8, 8]


def test_net_columns_come_first(tmp_path: Path) -> None:
    usage = line("Usage", "10", line_item_net_unblended_cost="9")
    discount = line("EdpDiscount", "-1", line_item_net_unblended_cost="0")
    plan: dict[str, Any] = {"savings_plan_savings_plan_a_r_n": PLAN}
    used = line(
        "SavingsPlanCoveredUsage",
        "5",
        savings_plan_savings_plan_effective_cost="3",
        savings_plan_net_savings_plan_effective_cost="2.7",
        **plan,
    )
    back = line("SavingsPlanNegation", "-5", **plan)
    rows = read([usage, discount, used, back], tmp_path)
    assert total(rows, "BilledCost") == 9
    assert total(rows, "EffectiveCost") == Decimal("11.7")
    assert source_totals(CUR2, tmp_path / "cur.csv") == {"USD": Decimal(9)}


def test_damaged_maps_cost_their_row_nothing_but_the_tags(tmp_path: Path) -> None:
    good = line("Usage", "1", resource_tags='{"user_team":"a"}', product='{"product_name":"Amazon EC2"}')
    bad = line("Usage", "2", resource_tags='{"user_team":', product="not json", cost_category="[]")
    twice = line("Usage", "3", resource_tags='{"user_team":"a","team":"b"}')
    rows = read([good, bad, twice], tmp_path)
    assert [r["BilledCost"] for r in rows] == [1, 2, 3]
    assert [r["Tags"] for r in rows] == ['{"team":"a"}', None, '{"user_team":"a","team":"b"}']


def test_a_legacy_report_in_parquet_spelling_keeps_its_tags(tmp_path: Path) -> None:
    flat = line(
        "Usage",
        "1",
        resource_tags_user_team="a",
        resource_tags_aws_created_by="Root",
        cost_category_unit="Retail",
        product_product_name="Amazon Elastic Compute Cloud",
        product_region="eu-west-1",
        product_memory="8 GiB",
    )
    (row,) = read([flat], tmp_path)
    assert row["Tags"] == '{"team":"a","aws:created_by":"Root","aws:costCategory:unit":"Retail"}'
    assert (row["RegionName"], row["ServiceName"]) == ("Europe (Ireland)", "Amazon Elastic Compute Cloud")
