"""Runs the object stores of three clouds on loopback: moto for S3, Azurite for Azure, the GCS emulator for Google."""

from __future__ import annotations

import hashlib
import hmac
import os
import shutil
import sys
import urllib.request
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import obstore

from tests.contract.engines.servers import free_port, process, s3, wait_for

HERE = Path(__file__).parent
TOOLS = HERE.parents[1] / ".tools/node/bin"
AZURITE = HERE / "node_modules/azurite/dist/src/blob/main.js"
AZURITE_ACCOUNT = "testaccount"
AZURITE_KEY = b64encode(b"a key of the test").decode()
GOOGLE_TOKEN = "a-token-of-the-test"
AWS_KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1"}


@dataclass(frozen=True)
class Cloud:
    """One running object store with the bucket `bills`: `environment` signs in, `denied` has wrong credentials."""

    scheme: str
    endpoint: str
    environment: dict[str, str]
    denied: dict[str, str]

    def put(self, key: str, content: bytes) -> str:
        """Store one object; return its address."""
        _PUT[self.scheme](self, key, content)
        return f"{self.scheme}://bills/{key}"


def _put_s3(cloud: Cloud, key: str, content: bytes) -> None:
    amazon(cloud.endpoint).put_object(Bucket="bills", Key=key, Body=content)


def _put_gs(cloud: Cloud, key: str, content: bytes) -> None:
    address = f"{cloud.endpoint}/upload/storage/v1/b/bills/o?uploadType=media&name={quote(key, safe='')}"
    headers = {"Authorization": f"Bearer {GOOGLE_TOKEN}", "Content-Type": "application/octet-stream"}
    urllib.request.urlopen(urllib.request.Request(address, content, headers, method="POST")).close()


def _put_az(cloud: Cloud, key: str, content: bytes) -> None:
    obstore.put(bucket_of(cloud), key, content)


_PUT = {"s3": _put_s3, "gs": _put_gs, "az": _put_az}


@cache
def amazon(endpoint: str) -> Any:
    """Return an S3 client for the endpoint."""
    import boto3

    return boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def bucket_of(cloud: Cloud) -> Any:
    """Return a writable `bills` of S3 or Azure, for many objects at once."""
    keys: dict[str, Any] = {"config": _KEYS[cloud.scheme](cloud.endpoint), "client_options": {"allow_http": True}}
    return {"s3": obstore.store.S3Store, "az": obstore.store.AzureStore}[cloud.scheme]("bills", **keys)


def _s3_keys(endpoint: str) -> dict[str, str]:
    return {"access_key_id": "test", "secret_access_key": "test", "region": "us-east-1", "endpoint": endpoint}


def _az_keys(endpoint: str) -> dict[str, str]:
    return {"account_name": AZURITE_ACCOUNT, "account_key": AZURITE_KEY, "endpoint": endpoint}


_KEYS = {"s3": _s3_keys, "az": _az_keys}


@contextmanager
def amazon_s3() -> Iterator[Cloud]:
    """Run moto with the bucket `bills`."""
    with s3() as endpoint:
        amazon(endpoint).create_bucket(Bucket="bills")
        yield Cloud("s3", endpoint, {**AWS_KEYS, "AWS_ENDPOINT_URL": endpoint}, {})


@contextmanager
def google_storage() -> Iterator[Cloud]:
    """Run the GCS emulator with the bucket `bills`, asking for a bearer token."""
    port = free_port()
    endpoint = f"http://127.0.0.1:{port}"
    command = [sys.executable, str(HERE / "google_storage.py"), str(port), GOOGLE_TOKEN]
    with process(command, dict(os.environ), None):
        wait_for(port, 60)
        environment = {"GOOGLE_BASE_URL": endpoint, "GOOGLE_BEARER_TOKEN": GOOGLE_TOKEN}
        yield Cloud("gs", endpoint, environment, {**environment, "GOOGLE_BEARER_TOKEN": "another"})


@contextmanager
def azure_blobs(folder: Path) -> Iterator[Cloud]:
    """Run Azurite with the container `bills`; its files go below `folder`."""
    node = shutil.which("node", path=f"{TOOLS}:{os.environ.get('PATH', '')}")
    if node is None or not AZURITE.is_file():
        raise FileNotFoundError("Azurite is not installed: make test installs it")
    port = free_port()
    places = ["--blobHost", "127.0.0.1", "--blobPort", str(port), "--location", str(folder)]
    flags = ["--skipApiVersionCheck", "--disableTelemetry", "--silent"]
    environment = {**os.environ, "AZURITE_ACCOUNTS": f"{AZURITE_ACCOUNT}:{AZURITE_KEY}"}
    with process([node, str(AZURITE), *places, *flags], environment, None):
        wait_for(port, 120)
        endpoint = f"http://127.0.0.1:{port}/{AZURITE_ACCOUNT}"
        _create_container(endpoint)
        told = f"DefaultEndpointsProtocol=http;AccountName={AZURITE_ACCOUNT};BlobEndpoint={endpoint};AccountKey="
        wrong = b64encode(b"another key").decode()
        yield Cloud("az", endpoint, _connection(told + AZURITE_KEY), _connection(told + wrong))


def _connection(told: str) -> dict[str, str]:
    return {"AZURE_STORAGE_CONNECTION_STRING": told}


def _create_container(endpoint: str) -> None:
    """Source: https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key"""
    headers = {"x-ms-date": formatdate(usegmt=True), "x-ms-version": "2021-08-06"}
    signed = "".join(f"{name}:{value}\n" for name, value in headers.items())
    text = "PUT" + "\n" * 12 + f"{signed}/{AZURITE_ACCOUNT}/{AZURITE_ACCOUNT}/bills\nrestype:container"
    digest = b64encode(hmac.new(b64decode(AZURITE_KEY), text.encode(), hashlib.sha256).digest()).decode()
    headers["Authorization"] = f"SharedKey {AZURITE_ACCOUNT}:{digest}"
    request = urllib.request.Request(f"{endpoint}/bills?restype=container", headers=headers, method="PUT")
    urllib.request.urlopen(request).close()
