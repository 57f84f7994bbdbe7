"""Units are written as FOCUS writes them, a service has one category, and the stored value stays beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glasspane.costs.export import spelling
from glasspane.costs.export.operations import ExportRequest, export
from glasspane.kit.duck import open_session
from tests.costs.export.conftest import read
from tests.costs.query.charges import Stored, charge


@pytest.mark.parametrize(
    ("unit", "written"),
    [
        ("GB-Mo", "GB-Months"),
        ("Hrs", "Hours"),
        ("hour", "Hours"),
        ("gibibyte month", "gibibyte month"),
        ("Obj-Month", "Obj-Months"),
        ("LCU-Hrs", "LCU-Hours"),
        ("GB-Hours", "GB-Hours"),
        ("Units/Month", "Units/Month"),
        ("GB/hours", "GB/Hour"),
        ("1000 Requests", "1000 Requests"),
        ("1K tokens", "1000 tokens"),
        ("2M Requests", "2000000 Requests"),
        ("Lambda-GB-Second", "Lambda GB-Seconds"),
        ("GiB/Second-Months", "GiB per Second-Months"),
        ("API Request", "API Request"),
        ("100 %", "100 %"),
        ("", ""),
    ],
)
def test_units(unit: str, written: str) -> None:
    session = open_session(threads=1)
    session.execute(spelling.unit_macro())
    assert session.execute(
        "SELECT focus_unit(u), focus_unit(focus_unit(u)) FROM (SELECT ? AS u)", [unit]
    ).fetchone() == (
        written,
        written,
    )


def test_a_service_has_the_category_of_most_of_its_cost(tmp_path: Path) -> None:
    stored = Stored(tmp_path / "home")
    disk = {"ServiceCategory": "Storage", "ServiceSubcategory": "Block Storage"}
    stored.store([charge("5"), charge("4", ResourceId="vol-1", **disk), charge("2", ServiceName="Disks", **disk)])
    out = tmp_path / "charges.parquet"
    export(stored.context, ExportRequest(out=str(out), filter={"resource": ["vol-1"]}))
    [row] = read(out)
    assert (row["ServiceCategory"], row["ServiceSubcategory"]) == ("Compute", "Virtual Machines")
    assert json.loads(row["x_Stored"]) == disk


def test_prices_of_another_currency_are_not_taken_for_their_own(tmp_path: Path) -> None:
    stored = Stored(tmp_path / "home")
    stored.store([charge("5", PricingCurrency="EUR"), charge("6", PricingCurrency="USD"), charge("7")])
    out = tmp_path / "charges.parquet"
    export(stored.context, ExportRequest(out=str(out)))
    found = {int(r["BilledCost"]): r["PricingCurrencyEffectiveCost"] for r in read(out)}
    assert found == {5: None, 6: 6, 7: 7}
