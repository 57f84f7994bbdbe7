"""OCI cost reports: golden files, the irregularities of reports, round trips."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.core.focus import column
from glasspane.core.money import plain
from glasspane.costs.ingest.headers import find_format, read_header
from glasspane.costs.ingest.mapping import create_mapped, read_source
from glasspane.costs.ingest.relations import create_relations
from glasspane.kit.duck import Session, open_session
from glasspane.providers.oci.billing import FORMATS
from glasspane.providers.oci.billing.cost_report import COST_REPORT
from tests.formats.relations import native_text

GOLDEN = Path(__file__).parents[2] / "golden" / "oci.cost-report"
REPORT = GOLDEN / "cost-report.csv"
YEN = GOLDEN / "yen.csv"
Row = dict[str, Any]


def _opened(path: Path) -> Session:
    session = open_session(threads=1)
    header = read_header(session, path)
    found = find_format(header, FORMATS, path)
    create_relations(session, path, header, found)
    create_mapped(session, found)
    return session


def _mapped(path: Path) -> list[Row]:
    result = _opened(path).execute("SELECT * FROM mapped")
    names = [d[0] for d in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def _source_total(path: Path) -> dict[str, Decimal]:
    return dict(read_source(_opened(path), COST_REPORT).totals)


def _as_text(row: Row) -> dict[str, str]:
    return {name: _text(value) for name, value in row.items() if value is not None and name != "x_Derived"}


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, datetime) else str(value)


def test_golden_file() -> None:
    rows = sorted((_as_text(row) for row in _mapped(YEN)), key=lambda row: sorted(row.items()))
    assert rows == json.loads(YEN.with_suffix(".expected.json").read_text("utf-8"))


def test_a_real_report_sums_to_its_known_totals() -> None:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for row in _mapped(REPORT):
        sums[row["ServiceName"]] += row["BilledCost"]
    assert {name: plain(cost) for name, cost in sums.items()} == {
        "Block Storage": "0.01780321703745159",
        "Compute": "0.076431106730741889",
        "Database": "1.088888220304052466",
        "Monitoring": "0.00003869408964",
        "MySQL HeatWave": "1.340275542575400059",
        "Networking": "0.000012770043231192",
        "Object Storage": "0.00000000003759654",
        "Streaming": "0.000139774582534291",
    }
    assert _source_total(REPORT) == {"USD": Decimal("2.523589325400648027")}


@pytest.mark.parametrize("path", [REPORT, YEN], ids=lambda p: p.stem)
def test_what_focus_forbids_does_not_occur(path: Path) -> None:
    for row in _mapped(path):
        assert row["ServiceCategory"] in column("ServiceCategory").allowed_values
        assert row["ServiceSubcategory"] in column("ServiceSubcategory").allowed_values
        for name in ("BillingCurrency", "EffectiveCost", "ListCost", "ContractedCost", "BillingAccountId"):
            assert row[name] is not None


def _changed(path: Path, target: Path, **cells: str) -> Path:
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows([row | cells for row in rows])
    return target


def test_free_lines_take_the_currency_of_the_report(tmp_path: Path) -> None:
    assert {row["BillingCurrency"] for row in _mapped(YEN)} == {"JPY"}
    assert list(_source_total(YEN)) == ["JPY"]
    free = {"cost/currencyCode": "", "cost/myCost": "0", "cost/myCostOverage": ""}
    path = _changed(YEN, tmp_path / "free.csv", **free)
    assert {row["BillingCurrency"] for row in _mapped(path)} == {"USD"}


def test_tags_that_differ_by_case_are_two(tmp_path: Path) -> None:
    header, line = YEN.read_text("utf-8").splitlines()[:2]
    path = tmp_path / "x.csv"
    path.write_text(f"{header},tags/Env,tags/e n v\n{line},PROD,blank\n", "utf-8")
    (row,) = _mapped(path)
    tags = {"Oracle-Tags.CreatedBy": "default/ann", "env": "prod", "Env": "PROD", "e n v": "blank"}
    assert json.loads(row["Tags"]) == tags


def test_a_cost_without_currency_is_not_read(tmp_path: Path) -> None:
    path = _changed(REPORT, tmp_path / "x.csv", **{"cost/currencyCode": ""})
    assert {row["x_Unread"] for row in _mapped(path)} == {"the currency is missing"}


def test_a_missing_amount_is_not_read(tmp_path: Path) -> None:
    path = _changed(REPORT, tmp_path / "x.csv", **{"cost/myCost": ""})
    assert {row["x_Unread"] for row in _mapped(path)} == {"the amount is missing"}


def test_more_than_eighteen_decimals_are_not_rounded(tmp_path: Path) -> None:
    path = _changed(REPORT, tmp_path / "x.csv", **{"cost/myCost": "1.25E-20"})
    assert all("cost/myCost" in row["x_Unread"] for row in _mapped(path))


def _charge(cost: Decimal, hour: int = 0, service: str = "Block Storage", **given: Any) -> Row:
    start = datetime(2026, 4, 1) + timedelta(hours=hour)
    return {
        "x_Key": f"{hour}/{service}/{cost}",
        "BilledCost": cost,
        "EffectiveCost": cost,
        "BillingAccountId": "ocid1.tenancy.oc1..t",
        "BillingCurrency": "EUR",
        "ChargeCategory": "Usage",
        "ChargeDescription": "Block Volume - Storage",
        "ChargePeriodStart": start,
        "ChargePeriodEnd": start + timedelta(hours=1),
        "BillingPeriodStart": datetime(2026, 4, 1),
        "ContractedUnitPrice": Decimal("0.0255"),
        "PricingQuantity": Decimal(3),
        "PricingUnit": "GB Months",
        "RegionId": "us-ashburn-1",
        "ResourceId": "ocid1.volume.oc1.iad.v",
        "ServiceName": service,
        "SkuId": "B91961",
        "SubAccountId": "ocid1.compartment.oc1..c",
        "SubAccountName": "shop",
        "Tags": '{"env": "prod", "team": "ann"}',
    } | given


def _totals(rows: Iterable[Row]) -> dict[tuple[Any, ...], tuple[Decimal, Decimal]]:
    names = ("BillingAccountId", "SubAccountId", "ServiceName", "ChargeCategory", "BillingPeriodStart", "ResourceId")
    sums: dict[tuple[Any, ...], list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
    for row in rows:
        key = (*(row[name] for name in names), row.get("ChargeClass"))
        sums[key][0] += row["BilledCost"]
        sums[key][1] += row["EffectiveCost"]
    return {key: (billed, effective) for key, (billed, effective) in sums.items()}


_costs = st.decimals(min_value=-100000, max_value=100000, places=18, allow_nan=False) | st.sampled_from(
    [Decimal(0), Decimal("1E-18"), Decimal("-0.0000000004")]
)
_charges = st.builds(
    _charge,
    _costs,
    st.integers(0, 700),
    st.sampled_from(["Block Storage", "Compute", "MySQL HeatWave", "Autonomous Database", "Something else"]),
    ChargeClass=st.sampled_from([None, "Correction"]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(truth=st.lists(_charges, min_size=1, max_size=15))
def test_any_truth_comes_back_exactly(truth: list[Row], tmp_path: Path) -> None:
    path = native_text(COST_REPORT, truth, tmp_path / "report.csv")
    assert _totals(_mapped(path)) == _totals(truth)


def test_what_a_charge_is_about_comes_back(tmp_path: Path) -> None:
    truth = _charge(Decimal("0.0765"))
    (row,) = _mapped(native_text(COST_REPORT, [truth], tmp_path / "report.csv"))
    assert {name: row[name] for name in truth if name not in ("x_Key", "Tags")} == {
        name: value for name, value in truth.items() if name not in ("x_Key", "Tags")
    }
    assert json.loads(row["Tags"]) == {"env": "prod", "team": "ann"}
