"""FOCUS files of every version become FOCUS 1.4 without a change of any amount."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.core.billing import BillingFormat, folded
from glasspane.core.focus import COSTS, VERSIONS, columns
from glasspane.providers.focus.billing import FORMATS
from tests.formats.relations import charges_of, source_totals

GOLDEN = Path(__file__).parents[2] / "golden" / "focus"
SAMPLE = GOLDEN / "official-sample-1.0.csv"
BY_ID = {f.id: f for f in FORMATS}
Rows = list[dict[str, Any]]


def _detected(header: list[str]) -> str:
    """Return the format that a header selects: all required columns, none forbidden, highest priority."""
    names = {folded(h) for h in header}

    def fits(format: BillingFormat) -> bool:
        aliases = {folded(c.name): {folded(c.name), *map(folded, c.aliases)} for c in format.columns}
        required = all(aliases.get(folded(r), {folded(r)}) & names for r in format.required)
        return required and not {folded(f) for f in format.forbidden} & names

    return max(filter(fits, FORMATS), key=lambda f: f.priority).id


def _plain(rows: Rows) -> Rows:
    return [{k: str(v) for k, v in row.items() if v is not None} for row in rows]


def _totals(rows: Rows, *by: str) -> dict[str, list[Decimal]]:
    sums: dict[str, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * (1 + len(COSTS)))
    for row in rows:
        key = " | ".join(row[b] for b in by)
        sums[key] = [
            a + b for a, b in zip(sums[key], [Decimal(1), *(row[c] or Decimal(0) for c in COSTS)], strict=True)
        ]
    return dict(sums)


@pytest.mark.parametrize(
    "by", [("ServiceProviderName",), ("ServiceProviderName", "ServiceName"), ("ServiceProviderName", "ChargeCategory")]
)
def test_the_official_sample_keeps_every_total(by: tuple[str, ...]) -> None:
    expected = json.loads((GOLDEN / "official-sample-1.0.totals.json").read_text())[", ".join(by)]
    actual = _totals(charges_of(BY_ID["focus-1.0"], SAMPLE), *by)
    assert {k: [str(v.normalize() + 0) for v in vs] for k, vs in actual.items()} == {
        k: [str(Decimal(v).normalize() + 0) for v in vs] for k, vs in expected.items()
    }


def test_the_official_sample_keeps_nulls_null_and_reads_ids_as_text() -> None:
    rows = charges_of(BY_ID["focus-1.0"], SAMPLE)
    assert {r["ContractedCost"] for r in rows if r["ServiceProviderName"] == "Oracle"} == {None}
    assert {r["ChargeFrequency"] for r in rows} == {"Usage-Based", "One-Time"}
    assert all(r["BillingAccountId"] == "1234567890123" for r in rows if r["ServiceProviderName"] == "AWS")
    assert all(r["ServiceSubcategory"] == f"Other ({r['ServiceCategory']})" for r in rows)
    assert all(r["HostProviderName"] == r["ServiceProviderName"] for r in rows)
    assert json.loads(rows[0]["x_Native"])["PublisherName"] == "Amazon Web Services, Inc."
    assert source_totals(BY_ID["focus-1.0"], SAMPLE) == {"USD": sum(r["BilledCost"] for r in rows)}


@pytest.mark.parametrize("name", ["oracle-preview.csv", "google-view.jsonl"])
def test_golden(name: str) -> None:
    format = BY_ID["focus-1.0" if name.startswith("oracle") else "focus-1.2"]
    expected = json.loads((GOLDEN / f"{Path(name).stem}.expected.json").read_text())
    assert _plain(charges_of(format, GOLDEN / name)) == expected


@pytest.mark.parametrize("version", VERSIONS)
def test_a_header_names_its_version(version: str) -> None:
    assert _detected([c.name for c in columns(version)]) == f"focus-{version}"


def test_known_headers_name_their_version() -> None:
    assert _detected(next(csv.reader(SAMPLE.open()))) == "focus-1.0"
    assert _detected(next(csv.reader((GOLDEN / "oracle-preview.csv").open()))) == "focus-1.0"
    assert _detected(list(json.loads((GOLDEN / "google-view.jsonl").read_text()))) == "focus-1.2"


def test_every_column_of_the_newest_version_comes_out() -> None:
    row = charges_of(BY_ID["focus-1.0"], SAMPLE)[0]
    assert set(row) == {c.name for c in columns()} | {"x_Fault", "x_Native"}


_amounts = st.decimals(min_value=-(10**12), max_value=10**12, places=18)
_names = st.text(st.characters(categories=["L", "N"], include_characters="\",'äß€ \n"), min_size=1, max_size=12).map(
    lambda s: f"x{s}x"
)


@st.composite
def _charges(draw: st.DrawFn) -> dict[str, Any]:
    """A charge with every column of FOCUS 1.4 filled."""
    values: dict[str, st.SearchStrategy[Any]] = {
        "Decimal": _amounts,
        "JSON": st.dictionaries(_names, _names, min_size=1).map(lambda d: json.dumps(d, ensure_ascii=False)),
        "Date/Time": st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda d: d.replace(microsecond=0)),
    }
    return {
        c.name: draw(st.sampled_from(c.allowed_values) if c.allowed_values else values.get(c.data_type, _names))
        for c in columns()
    }


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(truth=st.lists(_charges(), min_size=1, max_size=3))
@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_written_in_any_version_gives_the_truth_back(
    version: str, suffix: str, truth: Rows, tmp_path: Path, write_native: Callable[..., Path]
) -> None:
    format = BY_ID[f"focus-{version}"]
    mapped = charges_of(format, write_native(format, truth, tmp_path / f"charges{suffix}"))
    known = [c.name for c in columns() if c.name in {o.name for o in columns(version)}]
    assert [[row[k] for k in known] for row in mapped] == [[row[k] for k in known] for row in truth]


@pytest.mark.parametrize("empty", ["", '""', "NULL"])
def test_an_empty_cell_is_null_however_it_is_written(empty: str, tmp_path: Path) -> None:
    header, row = (GOLDEN / "oracle-preview.csv").read_text().splitlines()[:2]
    file = tmp_path / "charges.csv"
    file.write_text(f"{header},ContractedCost,SkuMeter\n{row},{empty},{empty}\n")
    mapped = charges_of(BY_ID["focus-1.1"], file)[0]
    assert (mapped["ContractedCost"], mapped["SkuMeter"], mapped["x_Fault"]) == (None, None, None)
