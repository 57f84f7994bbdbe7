"""Which of the two datasets an Azure export holds, and what its manifest says."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from glasspane.providers.azure.billing.manifest import read_manifest
from glasspane.providers.azure.billing.variant import variant_of
from tests.formats.azure.cost_files import written
from tests.formats.azure.truth import RESERVATION, charge, covered, month


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
@pytest.mark.parametrize("kind", ["actual", "amortized", "actual-mca", "amortized-mca"])
def test_content_tells_the_variant(kind: str, suffix: str, tmp_path: Path) -> None:
    assert variant_of(written(month(), kind, tmp_path / f"part_0{suffix}")) == kind.split("-")[0]


def test_without_commitments_either_would_do(tmp_path: Path) -> None:
    assert variant_of(written([charge()], "actual", _folder(tmp_path, "run") / "part_0.csv")) == ""


@pytest.mark.parametrize(
    ("name", "variant"),
    [("ActualCost.csv", "actual"), ("ea_amortized_2026-04.csv", "amortized"), ("Amortised cost.csv", "amortized")],
)
def test_the_name_tells_the_variant(name: str, variant: str, tmp_path: Path) -> None:
    assert variant_of(written([charge()], "actual", tmp_path / name)) == variant


def test_a_folder_tells_what_nothing_else_does(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "AmortizedCost/20260401-20260430")
    assert variant_of(written([charge()], "actual", folder / "part_0.csv")) == "amortized"
    assert variant_of(written([covered(RESERVATION, "0")], "actual", folder / "part_1.csv")) == "actual"


def test_the_manifest_beside_it_tells_the_variant(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "run")
    (folder / "manifest.json").write_text(json.dumps(MANIFEST), "utf-8")
    assert variant_of(written([charge()], "actual", folder / "part_0.csv")) == "amortized"


def _folder(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name
    folder.mkdir(parents=True)
    return folder


MANIFEST = {
    "manifestVersion": "2024-04-01",
    "byteCount": 2,
    "blobCount": 1,
    "dataRowCount": 1,
    "exportConfig": {
        "exportName": "monthly",
        "resourceId": "/providers/Microsoft.Billing/billingAccounts/861/providers/Microsoft.CostManagement/exports/m",
        "dataVersion": "2023-12-01-preview",
        "apiVersion": "2023-07-01-preview",
        "type": "AmortizedCost",
        "timeFrame": "MonthToDate",
        "granularity": "Daily",
    },
    "runInfo": {
        "executionType": "Scheduled",
        "submittedTime": "2026-04-03T18:33:03.1032074Z",
        "runId": "af754a8e-30fc-4ef3-bfc6-71bd1efb8598",
        "startDate": "2026-04-01T00:00:00",
        "endDate": "2026-04-30T00:00:00",
    },
    "blobs": [{"blobName": "costs/monthly/20260401-20260430/af754a8e/part_0_0001.csv", "byteCount": 2}],
}


def test_manifest_of_an_export(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(MANIFEST), "utf-8-sig")
    manifest = read_manifest(path)
    assert manifest is not None
    assert (manifest.export, manifest.account) == ("monthly:AmortizedCost", "861")
    assert manifest.period_start == date(2026, 4, 1)
    assert manifest.files == ("costs/monthly/20260401-20260430/af754a8e/part_0_0001.csv",)
    assert manifest.issued == datetime(2026, 4, 3, 18, 33, 3, 103207, tzinfo=UTC)
    assert manifest.generation == "af754a8e-30fc-4ef3-bfc6-71bd1efb8598"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"blobs": []}', '{"exportConfig": {}, "runInfo": {}, "blobs": []}'])
def test_other_json_is_no_manifest(text: str, tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(text, "utf-8")
    assert read_manifest(path) is None
