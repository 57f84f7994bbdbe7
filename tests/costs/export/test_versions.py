"""An export has the columns, types, allowed values and nulls of its version, by the project's own table of FOCUS."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.bootstrap import Application, application
from glasspane.core import focus
from glasspane.settings import Settings
from tests.cli.running import ROOT
from tests.costs.export.conftest import read

GOLDEN = ROOT / "tests" / "golden"
SOURCES = (
    "aws.cur1/cur1-anonymous-cut.csv",
    "aws.cur2/every-line-type.csv",
    "azure.cost-details/mca-eur.csv",
    "gcp/detailed.jsonl",
    "digitalocean/invoice-with-total.json",
    "oci.cost-report/cost-report.csv",
)


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Application:
    made = application(Settings(home=tmp_path_factory.mktemp("home")))
    for source in SOURCES:
        made.run("ingest", {"paths": [str(GOLDEN / source)], "connection": source.split("/")[0]})
    return made


@pytest.mark.parametrize("version", focus.VERSIONS)
def test_columns_values_and_nulls_are_those_of_the_version(company: Application, version: str, tmp_path: Path) -> None:
    path = tmp_path / "charges.parquet"
    company.run("costs.export", {"focus_version": version, "out": str(path)})
    rows = read(path)
    columns = focus.columns(version)
    assert list(rows[0]) == [*(c.name for c in columns), "x_Stored"]
    for column in columns:
        values = {row[column.name] for row in rows}
        if not column.allows_nulls:
            assert None not in values, column.name
        if column.allowed_values:
            assert values <= {*column.allowed_values, None}, column.name


@pytest.mark.parametrize("version", focus.VERSIONS)
def test_csv_and_parquet_hold_the_same_charges(company: Application, version: str, tmp_path: Path) -> None:
    written = [tmp_path / "charges.csv", tmp_path / "charges.parquet"]
    for path in written:
        company.run("costs.export", {"focus_version": version, "out": str(path)})
    as_text, typed = (read(path) for path in written)
    assert sorted(Decimal(r["BilledCost"]) for r in as_text) == sorted(r["BilledCost"] for r in typed)
    assert sorted(r["ChargePeriodStart"] for r in as_text) == sorted(
        f"{r['ChargePeriodStart']:%Y-%m-%dT%H:%M:%SZ}" for r in typed
    )
