"""COST-1: bills are read from the object stores of three clouds as they are from a folder, or not at all."""

from __future__ import annotations

import asyncio
import csv
import gzip
import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import obstore
import pytest

from tests.clouds.conftest import Run, Told
from tests.clouds.cutting import cut_short
from tests.clouds.servers import Cloud, bucket_of
from tests.costs.ingest.focus_rows import charge, focus_csv

CUR2 = Path(__file__).parents[1] / "golden/aws.cur2/every-line-type.csv"
EXPORT_ARN = "arn:aws:bcm-data-exports:us-east-1:000101010101:export/cur-daily-12345678-1234-4234-8234-123456789012"
PAGE = {"s3": 1000, "gs": 100, "az": 5000}
"""How many objects each store lists in one answer."""


def _bill(folder: Path, rows: int, first: int = 0) -> bytes:
    return gzip.compress(focus_csv(folder / "bill.csv", [charge(first + n, "1") for n in range(rows)]).read_bytes())


def _put_export(cloud: Cloud, root: str) -> int:
    """Store a Data Export in two parts, its manifest apart from them; return how many rows it has."""
    header, *rows = csv.reader(CUR2.read_text("utf-8").splitlines())
    month = next(row[header.index("bill_billing_period_start_date")][:7] for row in rows)
    names = [f"{root}/data/BILLING_PERIOD={month}/cur-daily-{part:05}.csv.gz" for part in (1, 2)]
    for name, part in zip(names, (rows[::2], rows[1::2]), strict=True):
        cloud.put(name, gzip.compress(_csv([header, *part])))
    manifest = {
        "executionId": "run-7",
        "exportArn": EXPORT_ARN,
        "createdAt": f"{month}-28T04:05:06Z",
        "dataFiles": [f"s3://bills/{name}" for name in names],
    }
    cloud.put(f"{root}/metadata/BILLING_PERIOD={month}/cur-daily-Manifest.json", json.dumps(manifest).encode())
    cloud.put(f"{root}/metadata/BILLING_PERIOD={month}/columns.sql", b"SELECT 1")
    return len(rows)


def _csv(rows: list[list[str]]) -> bytes:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    return "\n".join(",".join(quoted(cell) for cell in row) for row in rows).encode()


def _stored_nothing(told: Told, home: Path) -> bool:
    assert told.status == 1, told
    assert "hint:" in told.complaint or json.loads(told.complaint)["error"]["hint"]
    return not list(home.rglob("*.parquet")) and not any((home / "spool").iterdir())


def test_a_data_export_with_its_manifest(cloud: Cloud, run: Run) -> None:
    rows = _put_export(cloud, "aws/cur-daily")
    told = run(cloud.environment, "ingest", f"{cloud.scheme}://bills/aws/cur-daily/")
    assert told.status == 0, told.complaint
    assert [file["path"].rsplit("/", 1)[-1] for file in told.answer["files"]] == [
        "cur-daily-00001.csv.gz",
        "cur-daily-00002.csv.gz",
    ]
    assert sum(file["rows_read"] for file in told.answer["files"]) == rows
    assert all(file["reconciled"] and file["format"] == "aws-cur2" for file in told.answer["files"])
    again = run(cloud.environment, "ingest", f"{cloud.scheme}://bills/aws/cur-daily/")
    assert {file["status"] for file in again.answer["files"]} == {"unchanged"}


def test_one_object(cloud: Cloud, run: Run, tmp_path: Path) -> None:
    address = cloud.put("loose/april #1 (ü).csv.gz", _bill(tmp_path, 7))
    cloud.put("loose/april #1 (ü).csv.gz.part", b"not this one")
    [file] = run(cloud.environment, "ingest", address).answer["files"]
    assert (file["path"], file["rows_stored"], file["stored_totals"]) == (address, 7, {"USD": "7"})


def test_what_is_not_there(cloud: Cloud, run: Run, home: Path) -> None:
    told = run(cloud.environment, "ingest", f"{cloud.scheme}://no-such-bucket/bills/")
    assert f"there is no {cloud.scheme}://no-such-bucket" in told.complaint
    assert _stored_nothing(told, home)
    told = run(cloud.environment, "ingest", f"{cloud.scheme}://bills/no-such-folder/")
    assert f"nothing is stored below {cloud.scheme}://bills/no-such-folder/" in told.complaint
    assert _stored_nothing(told, home)


def test_wrong_credentials(cloud: Cloud, run: Run, home: Path, tmp_path: Path) -> None:
    address = cloud.put("kept/secret.csv.gz", _bill(tmp_path, 2))
    with _checked(cloud):
        for words in (address, f"{cloud.scheme}://bills/kept/"):
            told = run({**cloud.environment, **cloud.denied}, "ingest", words)
            assert f"{words} cannot be read: access is denied" in told.complaint
            assert _stored_nothing(told, home)


@contextmanager
def _checked(cloud: Cloud) -> Iterator[None]:
    """Let moto, which believes everybody, check signatures for a while."""
    if cloud.scheme != "s3":
        yield
        return
    _unsigned_requests(cloud, b"0")
    try:
        yield
    finally:
        _unsigned_requests(cloud, b"inf")


def _unsigned_requests(cloud: Cloud, number: bytes) -> None:
    """Tell moto how many more requests to let pass unchecked."""
    address = f"{cloud.endpoint}/moto-api/reset-auth"
    urllib.request.urlopen(urllib.request.Request(address, number, {"Content-Type": "text/plain"})).close()


def test_a_body_that_ends_early(cloud: Cloud, run: Run, home: Path, tmp_path: Path) -> None:
    cloud.put("broken/a.csv.gz", _bill(tmp_path, 3))
    address = cloud.put("broken/b.csv", focus_csv(tmp_path / "b.csv", [charge(n) for n in range(3000)]).read_bytes())
    with cut_short(cloud.endpoint.removesuffix("/testaccount"), "b.csv") as line:
        origin = cloud.endpoint.removesuffix("/testaccount")
        environment = {name: value.replace(origin, line) for name, value in cloud.environment.items()}
        told = run(environment, "ingest", f"{cloud.scheme}://bills/broken/")
    assert f"{address} cannot be read" in told.complaint
    assert _stored_nothing(told, home)
    told = run(cloud.environment, "ingest", f"{cloud.scheme}://bills/broken/")
    assert told.status == 0, told.complaint


@pytest.mark.slow
def test_more_objects_than_one_answer_lists(cloud: Cloud, run: Run, tmp_path: Path) -> None:
    names = [f"many/{number:05}.md" for number in range(PAGE[cloud.scheme] + 20)]
    _put_all(cloud, names)
    cloud.put("many/last.csv.gz", _bill(tmp_path, 4))
    told = run(cloud.environment, "ingest", f"{cloud.scheme}://bills/many/")
    assert told.status == 0, told.complaint
    assert [file["rows_stored"] for file in told.answer["files"]] == [4]
    assert len(told.answer["skipped"]) == len(names)


def _put_all(cloud: Cloud, names: list[str]) -> None:
    if cloud.scheme != "gs":
        asyncio.run(_put_at_once(bucket_of(cloud), names))
        return
    for name in names:
        cloud.put(name, b"-")


async def _put_at_once(store: object, names: list[str]) -> None:
    for start in range(0, len(names), 50):
        await asyncio.gather(*(obstore.put_async(store, name, b"-") for name in names[start : start + 50]))


def test_google_storage_is_an_emulator_by_its_own_variable(gs_cloud: Cloud, run: Run) -> None:
    """It is read unsigned, which this one refuses."""
    emulator = {"STORAGE_EMULATOR_HOST": gs_cloud.endpoint.removeprefix("http://")}
    told = run(emulator, "ingest", "gs://bills/")
    assert "access is denied" in told.complaint


def test_aws_keys_come_from_a_profile(s3_cloud: Cloud, run: Run, tmp_path: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.write_text("[bills]\naws_access_key_id = test\naws_secret_access_key = test\n")
    environment = {
        "AWS_ENDPOINT_URL_S3": s3_cloud.endpoint,
        "AWS_PROFILE": "bills",
        "AWS_SHARED_CREDENTIALS_FILE": str(credentials),
    }
    address = s3_cloud.put("profile/april.csv.gz", _bill(tmp_path, 2))
    assert run(environment, "ingest", address).answer["files"][0]["rows_stored"] == 2
