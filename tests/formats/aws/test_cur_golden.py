"""Cost and Usage Reports, real and written after AWS's dictionary, give the FOCUS rows that were reviewed by eye."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from glasspane.core.billing import BillingFormat
from glasspane.core.focus import column, columns
from glasspane.core.money import plain
from glasspane.costs.ingest.headers import find_format, read_header
from glasspane.kit.duck import open_session
from glasspane.providers.aws.billing import FORMATS
from tests.formats.relations import charges_of, source_totals

GOLDEN = Path(__file__).parents[2] / "golden"
BY_ID = {f.id: f for f in FORMATS}
FILES = [
    ("aws-cur1", GOLDEN / "aws.cur1" / "cur1-anonymous-cut.csv"),
    ("aws-cur1", GOLDEN / "aws.cur1" / "inclusive-ends.csv"),
    ("aws-cur2", GOLDEN / "aws.cur2" / "every-line-type.csv"),
]
REAL = GOLDEN / "aws.cur1" / "cur1-anonymous.csv.gz"
with_real = pytest.mark.parametrize(
    ("format_id", "path"), [*FILES, ("aws-cur1", REAL)], ids=lambda v: v.name if isinstance(v, Path) else None
)
files = pytest.mark.parametrize(("format_id", "path"), FILES, ids=lambda v: v.name if isinstance(v, Path) else None)


def _text(value: Any) -> str:
    return plain(value) if isinstance(value, Decimal) else str(value)


def reviewable(row: Mapping[str, Any]) -> dict[str, str]:
    """Return a row as a golden file holds it: no nulls, no unmapped columns, amounts as plain text."""
    return {k: _text(v) for k, v in sorted(row.items()) if v is not None and k not in ("x_Native", "x_Fault")}


def _unpacked(path: Path, folder: Path) -> Path:
    if path.suffix != ".gz":
        return path
    target = folder / path.stem
    target.write_bytes(gzip.decompress(path.read_bytes()))
    return target


def _sorted(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))


def _counted(format: BillingFormat, path: Path) -> Decimal:
    return sum((r["BilledCost"] for r in charges_of(format, path) if r["x_SetAside"] is None), Decimal(0))


@files
def test_rows_are_the_reviewed_ones(format_id: str, path: Path) -> None:
    expected = json.loads(path.with_name(f"{path.stem}.expected.json").read_text("utf-8"))
    assert _sorted([reviewable(r) for r in charges_of(BY_ID[format_id], path)]) == _sorted(expected)


@files
def test_the_header_says_which_report_it_is(format_id: str, path: Path) -> None:
    assert find_format(read_header(open_session(), path), FORMATS, path).id == format_id
    assert find_format(read_header(open_session(), path), FORMATS[::-1], path).id == format_id


@with_real
def test_stored_total_is_the_source_total(format_id: str, path: Path, tmp_path: Path) -> None:
    path = _unpacked(path, tmp_path)
    assert source_totals(BY_ID[format_id], path) == {"USD": _counted(BY_ID[format_id], path)}


@with_real
def test_no_row_is_lost_and_mandatory_columns_are_there(format_id: str, path: Path, tmp_path: Path) -> None:
    path = _unpacked(path, tmp_path)
    rows = charges_of(BY_ID[format_id], path)
    lines = charges_of(BillingFormat(**{**vars(BY_ID[format_id]), "sql": "SELECT * FROM raw"}), path)
    assert sum(not r["x_Derived"] for r in rows) == len(lines)
    mandatory = [c.name for c in columns() if c.feature_level == "Mandatory" and not c.allows_nulls]
    assert [(name, r) for r in rows for name in mandatory if r[name] is None] == []


@with_real
def test_values_are_allowed_ones(format_id: str, path: Path, tmp_path: Path) -> None:
    path = _unpacked(path, tmp_path)
    rows = charges_of(BY_ID[format_id], path)
    listed = [c for c in columns() if c.allowed_values]
    for c in listed:
        assert {r[c.name] for r in rows} - {None} <= set(column(c.name).allowed_values), c.name


def test_the_real_report_by_service(tmp_path: Path) -> None:
    rows = charges_of(BY_ID["aws-cur1"], _unpacked(REAL, tmp_path))
    categories = Counter((r["ServiceCategory"], r["ChargeCategory"]) for r in rows)
    assert categories[("Storage", "Usage")] == 390
    assert categories[("Networking", "Usage")] == 422
    assert sum(n for (_, kind), n in categories.items() if kind == "Tax") == 12
    assert plain(sum((r["BilledCost"] for r in rows), Decimal(0))) == "1.6823086974"
    assert {r["InvoiceIssuerName"] for r in rows} == {"Amazon Web Services Canada, Inc."}
