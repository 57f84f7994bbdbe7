"""DigitalOcean invoices, as CSV and as the API's JSON, become FOCUS and keep their totals."""

from __future__ import annotations

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
from glasspane.providers.digitalocean.billing import FORMATS
from glasspane.providers.digitalocean.billing.invoice import invoice_total
from tests.formats.relations import charges_of, native_text, source_totals

GOLDEN = Path(__file__).parents[2] / "golden" / "digitalocean"
BY_SUFFIX = {".csv": FORMATS[0], ".json": FORMATS[1]}
FILES = ["openapi-example.csv", "downloaded.csv", "droplet-kit-invoice.json", "invoice-with-total.json"]
Rows = list[dict[str, Any]]


def _mapped(path: Path) -> Rows:
    return charges_of(BY_SUFFIX[path.suffix], path)


def _plain(rows: Rows) -> list[str]:
    return sorted(json.dumps({k: str(v) for k, v in r.items() if v is not None}, sort_keys=True) for r in rows)


def _sums(rows: Rows, *by: str) -> dict[tuple[Any, ...], Decimal]:
    sums: dict[tuple[Any, ...], Decimal] = defaultdict(Decimal)
    for row in rows:
        sums[tuple(row[b] for b in by)] += row["BilledCost"]
    return dict(sums)


@pytest.mark.parametrize("name", FILES)
def test_golden(name: str) -> None:
    expected = json.loads((GOLDEN / f"{Path(name).stem}.expected.json").read_text())
    assert _plain(_mapped(GOLDEN / name)) == _plain(expected)


@pytest.mark.parametrize(
    ("name", "total"), list(zip(FILES, map(Decimal, ("3.27", "1629.42", "-20.99", "1314.19")), strict=True))
)
def test_the_items_add_up_to_the_invoice(name: str, total: Decimal) -> None:
    assert sum(r["BilledCost"] for r in _mapped(GOLDEN / name)) == total
    assert source_totals(BY_SUFFIX[Path(name).suffix], GOLDEN / name) == {"USD": total}


def test_a_document_that_states_its_total_is_believed(tmp_path: Path) -> None:
    assert invoice_total(GOLDEN / "invoice-with-total.json") == {"USD": Decimal("1314.19")}
    assert invoice_total(GOLDEN / "droplet-kit-invoice.json") is None
    assert invoice_total(GOLDEN / "downloaded.csv") is None
    page = json.loads((GOLDEN / "invoice-with-total.json").read_text()) | {"meta": {"total": 40}}
    (tmp_path / "page.json").write_text(json.dumps(page))
    assert invoice_total(tmp_path / "page.json") is None


def test_mandatory_columns_are_there_and_values_are_allowed() -> None:
    for row in (r for name in FILES for r in _mapped(GOLDEN / name)):
        assert row["ServiceName"] and row["BillingAccountId"] and row["ServiceProviderName"] == "DigitalOcean"
        for name in ("ServiceCategory", "ServiceSubcategory", "ChargeCategory", "ChargeFrequency"):
            assert row[name] in column(name).allowed_values
        assert row["ChargePeriodEnd"] <= row["BillingPeriodEnd"]


_amounts = st.integers(-(10**14), 10**14).map(lambda n: Decimal(n).scaleb(-6))


@st.composite
def _charge(draw: st.DrawFn) -> dict[str, Any]:
    start = datetime(2026, 4, 1) + timedelta(hours=draw(st.integers(0, 600)))
    billed = draw(_amounts)
    category = draw(st.sampled_from(["Usage", "Purchase", "Tax", "Credit", "Adjustment"]))
    services = {"Usage": "Droplets", "Purchase": "Spaces", "Tax": "Taxes", "Credit": "Credits"}
    return {
        "BilledCost": billed,
        "EffectiveCost": billed,
        "ChargeCategory": category,
        "ChargePeriodStart": start,
        "ChargePeriodEnd": start + timedelta(hours=draw(st.integers(1, 100))),
        "BillingPeriodStart": datetime(2026, 4, 1),
        "ServiceName": services.get(category, "Adjustments"),
        "SubAccountName": draw(st.sampled_from([None, "web", 'the "lab", old'])),
        "ChargeDescription": draw(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=20)),
        "ConsumedQuantity": Decimal(draw(st.integers(1, 744))),
        "InvoiceId": "22737513",
    }


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(truth=st.lists(_charge(), min_size=1, max_size=6))
@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_an_invoice_written_from_known_charges_gives_them_back(suffix: str, truth: Rows, tmp_path: Path) -> None:
    keyed = [{**row, "x_Key": f"{place:02}"} for place, row in enumerate(truth)]
    file = native_text(BY_SUFFIX[suffix], keyed, tmp_path / f"invoice{suffix}")
    by = ("ServiceName", "ChargeCategory", "SubAccountName", "ChargePeriodStart", "ChargePeriodEnd")
    assert _sums(_mapped(file), *by) == _sums(truth, *by)
    assert sum(source_totals(BY_SUFFIX[suffix], file).values()) == sum(r["BilledCost"] for r in truth)
    if suffix == ".json":
        assert invoice_total(file) == {"USD": sum(r["BilledCost"] for r in truth)}
