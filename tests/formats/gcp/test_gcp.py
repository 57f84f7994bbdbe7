"""Google Cloud's billing export becomes FOCUS to the last digit: credits, commitments, corrections, tiny amounts."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.core.focus import column
from glasspane.providers.gcp.billing import FORMATS
from tests.formats.relations import charges_of, load, native_text, source_totals

GOLDEN = Path(__file__).parents[2] / "golden" / "gcp"
BY_ID = {f.id: f for f in FORMATS}
GOLDEN_FILES = [("gcp-detailed", "detailed.jsonl"), ("gcp-standard", "standard-flat.csv")]
Rows = list[dict[str, Any]]


def _plain(rows: Rows) -> list[str]:
    return sorted(json.dumps({k: str(v) for k, v in r.items() if v is not None}, sort_keys=True) for r in rows)


def _sums(rows: Rows, *by: str) -> dict[tuple[Any, ...], tuple[Decimal, Decimal]]:
    sums: dict[tuple[Any, ...], tuple[Decimal, Decimal]] = defaultdict(lambda: (Decimal(0), Decimal(0)))
    for row in rows:
        key = tuple(row[b] for b in by)
        sums[key] = (sums[key][0] + row["BilledCost"], sums[key][1] + row["EffectiveCost"])
    return {k: v for k, v in sums.items() if any(v)}


@pytest.mark.parametrize(("id", "name"), GOLDEN_FILES)
def test_golden(id: str, name: str) -> None:
    expected = json.loads((GOLDEN / f"{Path(name).stem}.expected.json").read_text())
    assert _plain(charges_of(BY_ID[id], GOLDEN / name)) == _plain(expected)


@pytest.mark.parametrize(("id", "name"), GOLDEN_FILES)
def test_what_is_billed_is_cost_plus_credits(id: str, name: str) -> None:
    billed = sum((r["BilledCost"] for r in charges_of(BY_ID[id], GOLDEN / name)), Decimal(0))
    assert source_totals(BY_ID[id], GOLDEN / name) == {"EUR": billed}


def test_the_detailed_sample_bills_the_sum_of_cost_and_credits() -> None:
    lines = [json.loads(line, parse_float=Decimal) for line in (GOLDEN / "detailed.jsonl").read_text().splitlines()]
    cost = sum((Decimal(r["cost"]).quantize(Decimal(1).scaleb(-18)) for r in lines), Decimal(0))
    credits = sum((Decimal(c["amount"]) for r in lines for c in r["credits"]), Decimal(0))
    assert source_totals(BY_ID["gcp-detailed"], GOLDEN / "detailed.jsonl") == {"EUR": cost + credits}


def test_headers_select_the_right_export() -> None:
    nested = list(json.loads((GOLDEN / "detailed.jsonl").read_text().splitlines()[0]))
    flat = next(csv.reader((GOLDEN / "standard-flat.csv").open()))
    chosen = {f.id: [f.recognise(h) for h in (nested, flat)] for f in FORMATS if f.recognise}
    assert chosen == {"gcp-detailed": [True, False], "gcp-standard": [False, True]}


@pytest.mark.parametrize("credits", ["{broken", '[{"name": "x", "amount": "many"}]', "all of it"])
def test_a_row_with_unreadable_credits_has_a_fault_and_no_readable_amount(credits: str, tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    row = json.loads((GOLDEN / "detailed.jsonl").read_text().splitlines()[0])
    file.write_text(json.dumps({**row, "credits": credits}) + "\n")
    assert charges_of(BY_ID["gcp-detailed"], file)[0]["x_Fault"] == "credits is no list of credits with amounts"
    assert source_totals(BY_ID["gcp-detailed"], file) == {"EUR": None}


def test_nested_records_of_a_parquet_file_give_the_same_rows(tmp_path: Path) -> None:
    parquet = tmp_path / "export.parquet"
    session = load(BY_ID["gcp-detailed"], GOLDEN / "detailed.jsonl")
    session.execute(f"COPY (FROM read_json('{GOLDEN / 'detailed.jsonl'}')) TO '{parquet}' (FORMAT parquet)")
    keys = ("ChargeDescription", "ChargeCategory", "CommitmentDiscountStatus", "Tags", "ServiceName", "SubAccountId")
    expected = _sums(charges_of(BY_ID["gcp-detailed"], GOLDEN / "detailed.jsonl"), *keys)
    assert _sums(charges_of(BY_ID["gcp-detailed"], parquet), *keys) == expected


def test_service_categories_are_allowed_and_belong_together() -> None:
    rows = list(csv.DictReader(BY_ID["gcp-standard"].tables["gcp_services"].open()))
    assert {r["category"] for r in rows} <= set(column("ServiceCategory").allowed_values)
    assert {r["subcategory"] for r in rows} <= set(column("ServiceSubcategory").allowed_values)


_money = st.integers(-(10**9), 10**9).map(lambda n: Decimal(n).scaleb(-7))
_fees = st.integers(1, 10**9).map(lambda n: Decimal(n).scaleb(-7))


@st.composite
def _truth(draw: st.DrawFn) -> Rows:
    """A month of charges: use with and without discount, credits, tax, refunds, and commitments with unused parts."""
    rows: Rows = []

    def add(billed: Decimal, effective: Decimal, category: str = "Usage", **more: Any) -> None:
        start = datetime(2026, 4, 1, 9) + timedelta(days=draw(st.integers(0, 27)))
        rows.append(
            {
                "x_Key": f"charge-{len(rows)}",
                "BilledCost": billed,
                "EffectiveCost": effective,
                "ListCost": effective,
                "ContractedCost": effective,
                "ChargeCategory": category,
                "BillingCurrency": "USD",
                "BillingAccountId": "01ABCD-23EFGH-45IJKL",
                "BillingPeriodStart": datetime(2026, 4, 1, 7),
                "BillingPeriodEnd": datetime(2026, 5, 1, 7),
                "ChargePeriodStart": start,
                "ChargePeriodEnd": start + timedelta(hours=1),
                "ChargeDescription": draw(st.sampled_from(["N2 Instance Core", "Analysis", "Requests 'free tier'"])),
                "ServiceName": draw(st.sampled_from(["Compute Engine", "BigQuery", "Cloud SQL"])),
                "ServiceProviderName": "Google Cloud",
                "SubAccountId": draw(st.sampled_from(["shop", "data"])),
                "SubAccountName": "Shop",
                "Tags": draw(st.sampled_from([None, '{"team":"it\'s \\"ours\\"","env":""}'])),
                **more,
            }
        )

    for amount in draw(st.lists(_money, max_size=4)):
        add(amount, amount, ContractedCost=amount + draw(st.sampled_from([Decimal(0), Decimal("0.25")])))
    for amount in draw(st.lists(_fees, max_size=2)):
        add(-amount, -amount, "Credit")
        add(amount, amount, "Tax")
        add(-amount, -amount, "Adjustment")
    for place, used in enumerate(draw(st.lists(_fees, max_size=3))):
        commitment: dict[str, Any] = {"CommitmentDiscountId": f"cud-{place}", "ServiceName": "Cloud SQL", "Tags": None}
        commitment["ChargePeriodStart"] = datetime(2026, 4, 2, place)
        commitment["ChargePeriodEnd"] = datetime(2026, 4, 2, place + 1)
        unused = draw(st.sampled_from([Decimal(0), Decimal("0.5")]))
        account: dict[str, Any] = {"SubAccountId": "payer", "ChargeDescription": "Commitment - dollar based v2: 1 year"}
        add(used + unused, Decimal(0), "Purchase", **commitment, **account)
        add(Decimal(0), used, CommitmentDiscountStatus="Used", **commitment)
        if unused:
            add(Decimal(0), unused, CommitmentDiscountStatus="Unused", **commitment, **account)
    return rows


BY = ("ServiceName", "SubAccountId", "ChargeCategory", "CommitmentDiscountId", "CommitmentDiscountStatus", "Tags")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(truth=_truth())
@pytest.mark.parametrize(
    ("id", "name"), [("gcp-detailed", "e.jsonl"), ("gcp-detailed", "e.parquet"), ("gcp-standard", "e.csv")]
)
def test_an_export_written_from_known_charges_gives_them_back(id: str, name: str, truth: Rows, tmp_path: Path) -> None:
    if not truth:
        return
    file = native_text(BY_ID[id], truth, tmp_path / name)
    mapped = charges_of(BY_ID[id], file)
    for row in (*mapped, *truth):
        row["Tags"] = json.dumps(json.loads(row["Tags"])) if row.get("Tags") else None
        row.setdefault("CommitmentDiscountId", None)
        row.setdefault("CommitmentDiscountStatus", None)
    assert _sums(mapped, *BY) == _sums(truth, *BY)
    assert {r["BillingPeriodStart"] for r in mapped} == {datetime(2026, 4, 1, 7)}
    assert sum(source_totals(BY_ID[id], file).values()) == sum(r["BilledCost"] for r in truth)
