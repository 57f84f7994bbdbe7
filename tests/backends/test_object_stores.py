"""Objects are listed and downloaded from a real S3 endpoint on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest
from moto.server import ThreadedMotoServer

from glasspane.backends.object_stores import CloudObjectStores
from glasspane.core.errors import StorageError, UsageError


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
        }.items():
            patch.setenv(name, value)
        client = boto3.client("s3")
        client.create_bucket(Bucket="bills")
        for key in ("cur/2024/b.csv", "cur/2024/a b.csv", "curious.csv"):
            client.put_object(Bucket="bills", Key=key, Body=key.encode() * 3)
        yield "bills"
    server.stop()


def test_objects_are_listed_by_name_with_their_sizes(bucket: str) -> None:
    found = CloudObjectStores().list(f"s3://{bucket}/cur/")
    assert found == [("s3://bills/cur/2024/a b.csv", 48), ("s3://bills/cur/2024/b.csv", 42)]


def test_one_object_is_listed_as_itself(bucket: str) -> None:
    assert CloudObjectStores().list(f"s3://{bucket}/curious.csv") == [("s3://bills/curious.csv", 33)]
    assert CloudObjectStores().list(f"s3://{bucket}/none/") == []
    assert CloudObjectStores().list(f"s3://{bucket}/none.csv") == []


def test_objects_are_downloaded(bucket: str, tmp_path: Path) -> None:
    CloudObjectStores().download(f"s3://{bucket}/cur/2024/a b.csv", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"cur/2024/a b.csv" * 3


def test_what_cannot_be_read_says_so(bucket: str, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="s3://bills/none cannot be read"):
        CloudObjectStores().download(f"s3://{bucket}/none", tmp_path / "none")
    for address in ("ftp://x/y", "s3://", "plain"):
        with pytest.raises(UsageError):
            CloudObjectStores().list(address)
