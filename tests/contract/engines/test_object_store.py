"""A lake in an object store answers as one in a folder does."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import boto3
import pytest

from glasspane.backends.delta_lake import DeltaLake
from glasspane.backends.duckdb_engine import DuckDBEngine
from glasspane.costs.model import SummaryRequest
from glasspane.costs.operations import summary
from tests.contract.engines.servers import s3
from tests.costs.query.charges import Stored, charge


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with s3() as address:
        settings = {
            "AWS_ENDPOINT_URL": address,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": "us-east-1",
            "AWS_ALLOW_HTTP": "true",
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        boto3.client("s3", endpoint_url=address, region_name="us-east-1").create_bucket(Bucket="costs")
        yield "s3://costs/lake"


def test_versions_of_a_lake_in_s3(bucket: str, tmp_path: Path) -> None:
    stored = Stored(tmp_path, DuckDBEngine(memory_limit="500MB"), DeltaLake(bucket))
    stored.store([charge("1.5"), charge("2", ResourceId="r", ChargePeriodStart="2026-03-01")])
    stored.store([charge("7")], replace=True)
    for request, cost in (
        (SummaryRequest(), "9"),
        (SummaryRequest(version=0), "3.5"),
        (SummaryRequest(by=["resource"]), "9"),
    ):
        assert summary(stored.context, request).total == {"USD": Decimal(cost)}
