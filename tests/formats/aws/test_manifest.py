"""Manifests of legacy reports and of Data Exports say whose files they are, of which month and of which delivery."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from glasspane.core.billing import Manifest, ManifestReader
from glasspane.providers.aws.billing import MANIFESTS
from glasspane.providers.aws.billing.manifest import read_export_manifest, read_report_manifest

REPORT: dict[str, Any] = {
    "assemblyId": "0a1b2c3d-0000-4000-8000-000000000001",
    "account": "000101010101",
    "columns": [{"category": "lineItem", "name": "UnblendedCost"}],
    "compression": "GZIP",
    "reportName": "costs",
    "billingPeriod": {"start": "20260401T000000.000Z", "end": "20260501T000000.000Z"},
    "bucket": "bills",
    "reportKeys": [
        "aws/costs/20260401-20260501/0a1b2c3d/costs-1.csv.gz",
        "aws/costs/20260401-20260501/0a1b2c3d/costs-2.csv.gz",
    ],
}
ARN = "arn:aws:bcm-data-exports:us-east-1:000101010101:export/cur-daily-12345678-1234-4234-8234-123456789012"
EXPORT: dict[str, Any] = {
    "executionId": "run-7",
    "exportArn": ARN,
    "createdAt": "2026-05-03T04:05:06Z",
    "dataFiles": ["s3://bills/aws/cur-daily/data/BILLING_PERIOD=2026-04/cur-daily-00001.snappy.parquet"],
}


def _file(folder: Path, told: Any) -> Path:
    path = folder / "Manifest.json"
    path.write_text(told if isinstance(told, str) else json.dumps(told), "utf-8")
    return path


def test_a_report_manifest(tmp_path: Path) -> None:
    assert read_report_manifest(_file(tmp_path, REPORT)) == Manifest(
        export="costs",
        account="000101010101",
        period_start=date(2026, 4, 1),
        files=tuple(REPORT["reportKeys"]),
        issued=None,
        generation="0a1b2c3d-0000-4000-8000-000000000001",
    )


def test_an_export_manifest(tmp_path: Path) -> None:
    assert read_export_manifest(_file(tmp_path, EXPORT)) == Manifest(
        export="cur-daily",
        account="000101010101",
        period_start=date(2026, 4, 1),
        files=("aws/cur-daily/data/BILLING_PERIOD=2026-04/cur-daily-00001.snappy.parquet",),
        issued=datetime(2026, 5, 3, 4, 5, 6, tzinfo=UTC),
        generation="run-7",
    )


def test_an_export_names_its_month_in_the_folder_of_its_manifest(tmp_path: Path) -> None:
    folder = tmp_path / "metadata" / "BILLING_PERIOD=2025-12"
    folder.mkdir(parents=True)
    found = read_export_manifest(_file(folder, EXPORT | {"dataFiles": ["s3://bills/x-00001.csv.gz"]}))
    assert found is not None
    assert (found.period_start, found.files) == (date(2025, 12, 1), ("x-00001.csv.gz",))


@pytest.mark.parametrize(
    ("change", "expected"),
    [({"reportName": "Own"}, "Own"), ({"exportName": "Given"}, "Given"), ({"exportArn": ARN[:-37]}, "cur-daily")],
)
def test_an_export_is_named_as_well_as_its_manifest_can(change: dict[str, Any], expected: str, tmp_path: Path) -> None:
    found = read_export_manifest(_file(tmp_path, EXPORT | change))
    assert found is not None
    assert found.export == expected


@pytest.mark.parametrize(
    ("reader", "told"),
    [
        (read_report_manifest, REPORT | {"assemblyId": "20260503T040506Z"}),
        (read_report_manifest, REPORT | {"reportKeys": ["costs/20260401-20260501/20260503T040506Z/costs-1.csv.gz"]}),
        (
            read_export_manifest,
            EXPORT
            | {
                "createdAt": "yesterday",
                "dataFiles": ["s3://b/data/BILLING_PERIOD=2026-04/2026-05-03T04:05:06.000Z-run-7/a-00001.csv.gz"],
            },
        ),
    ],
    ids=["assembly id", "assembly folder", "execution folder"],
)
def test_a_delivery_is_dated_by_its_folder_where_its_manifest_is_silent(
    reader: ManifestReader, told: dict[str, Any], tmp_path: Path
) -> None:
    found = reader(_file(tmp_path, told))
    assert found is not None
    assert found.issued == datetime(2026, 5, 3, 4, 5, 6, tzinfo=UTC)


def test_a_manifest_without_an_id_is_told_apart_by_the_folder_of_its_files(tmp_path: Path) -> None:
    found = read_report_manifest(_file(tmp_path, {k: v for k, v in REPORT.items() if k != "assemblyId"}))
    assert found is not None
    assert found.generation == "aws/costs/20260401-20260501/0a1b2c3d"


@pytest.mark.parametrize(
    "told",
    [
        "",
        "not json",
        "[]",
        "{}",
        "[" * 100_000,
        {"reportKeys": [], "billingPeriod": {"start": "20260401"}},
        {"reportKeys": [1], "billingPeriod": {"start": "20260401"}},
        {"reportKeys": ["a.csv"], "billingPeriod": {"start": "20261301"}},
        {"reportKeys": ["a.csv"], "billingPeriod": "2026-04"},
        {"dataFiles": ["s3://b/a.csv"], "exportArn": ARN},
        {"dataFiles": ["s3://b/BILLING_PERIOD=2026-04/a.csv"]},
        {"entries": [{"url": "s3://b/a.csv"}]},
    ],
    ids=str,
)
def test_other_json_is_no_manifest(told: Any, tmp_path: Path) -> None:
    assert [reader(_file(tmp_path, told)) for reader in MANIFESTS] == [None, None]


def test_no_manifest_is_read_by_two_readers(tmp_path: Path) -> None:
    for told in (REPORT, EXPORT):
        assert sum(reader(_file(tmp_path, told)) is not None for reader in MANIFESTS) == 1
    assert read_report_manifest(tmp_path / "missing.json") is None
