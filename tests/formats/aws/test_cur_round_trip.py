"""Known charges, written as a legacy report and as CUR 2.0 in CSV and Parquet, come back to the last digit."""

from __future__ import annotations

import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.core.billing import BillingFormat
from glasspane.costs.ingest.mapping import read_source
from glasspane.kit.duck import Session, literal, open_session
from glasspane.providers.aws.billing.cur import CUR1, CUR2
from tests.formats.aws.charges import Charge, charge, months, totals
from tests.formats.relations import charges_of, load, native_text

Rows = list[dict[str, Any]]
MAPS = ("product", "resource_tags", "cost_category", "discount")


def as_delivered_in_parquet(csv: Path) -> Path:
    """Rewrite a native CSV as AWS delivers Parquet: doubles, timestamps and maps."""
    target = csv.with_suffix(".parquet")
    header = csv.read_text("utf-8").split("\n", 1)[0].split(",")
    casts = [f"CAST(CAST({name} AS JSON) AS MAP(VARCHAR, VARCHAR)) AS {name}" for name in MAPS]
    casts += [f"CAST({name} AS DOUBLE) AS {name}" for name in header if name.endswith(("_cost", "_rate", "_amount"))]
    casts += [f"CAST({name} AS TIMESTAMPTZ) AS {name}" for name in header if name.endswith("_date")]
    text = f"read_csv({literal(str(csv))}, all_varchar=true, header=true)"
    open_session(threads=1).execute(
        f"COPY (SELECT * REPLACE ({', '.join(casts)}) FROM {text}) TO {literal(str(target))} (FORMAT parquet)"
    )
    return target


def _dicts(session: Session, sql: str) -> Rows:
    result = session.execute(sql)
    names = [d[0] for d in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(truth=months(), format=st.sampled_from([CUR1, CUR2]))
def test_any_month_comes_back(truth: list[Charge], format: BillingFormat) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = load(format, native_text(format, truth, Path(folder) / "cur.csv"))
        rows = _dicts(session, "SELECT * FROM mapped")
        source = read_source(session, format).totals
    assert totals(rows) == totals(truth)
    billed = sum((r["BilledCost"] for r in rows if r["x_SetAside"] is None), Decimal(0))
    assert billed == sum((t["BilledCost"] for t in truth), Decimal(0))
    assert sum(source.values(), Decimal(0)) == billed


def test_parquet_with_maps_and_doubles_reads_as_csv_does(tmp_path: Path) -> None:
    tags = '{"team":"shop","aws:createdBy":"Root","aws:costCategory:Unit":"Retail"}'
    truth = [charge(f"k{i}", Decimal(f"0.{i}142857143"), Tags=tags) for i in range(1, 9)]
    csv = native_text(CUR2, truth, tmp_path / "cur.csv")
    parquet = as_delivered_in_parquet(csv)
    from_csv, from_parquet = charges_of(CUR2, csv), charges_of(CUR2, parquet)

    def seen(rows: Rows) -> Rows:
        return sorted(({k: v for k, v in r.items() if k != "x_Native"} for r in rows), key=lambda r: r["BilledCost"])

    assert seen(from_parquet) == seen(from_csv)
    assert {r["Tags"] for r in from_parquet} == {
        '{"team":"shop","aws:createdBy":"Root","aws:costCategory:Unit":"Retail"}'
    }


@pytest.mark.parametrize("format", [CUR1, CUR2], ids=lambda f: f.id)
def test_the_writer_uses_the_headers_of_its_report(format: BillingFormat, tmp_path: Path) -> None:
    header = native_text(format, [charge("k", Decimal(1))], tmp_path / "cur.csv").read_text().splitlines()[0].split(",")
    assert all("/" in name for name in header) == (format is CUR1)
    assert ("lineItem/UnblendedCost" if format is CUR1 else "line_item_unblended_cost") in header
