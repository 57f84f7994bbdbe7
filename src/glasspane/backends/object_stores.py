"""Reads `s3://`, `gs://` and `az://` addresses through obstore, with the credentials each cloud's tools already use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from glasspane.core.errors import StorageError, UsageError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem
    from obstore.store import ClientConfig

SCHEMES = ("s3", "gs", "az")
Listing = list[tuple[str, int]]
CHUNK_BYTES = 8 * 1024 * 1024


class CloudObjectStores:
    """Lists and downloads objects; endpoints and credentials come from each cloud's own environment variables."""

    def __init__(self) -> None:
        self._stores: dict[str, Any] = {}

    def list(self, prefix: str) -> Listing:
        """Return addresses and sizes in bytes of all objects below the prefix, in the order of their names."""
        scheme, bucket, key = _parsed(prefix)
        try:
            batches = self._store(scheme, bucket).list(prefix=key or None)
            found = [(f"{scheme}://{bucket}/{item['path']}", int(item["size"])) for batch in batches for item in batch]
            return sorted(found) or self._alone(scheme, bucket, key)
        except Exception as error:
            raise _unreadable(prefix, error) from error

    def download(self, address: str, to: Path) -> None:
        """Copy one object to a local file; StorageError when it is missing or not readable."""
        scheme, bucket, key = _parsed(address)
        try:
            answer = self._store(scheme, bucket).get(key)
            with to.open("wb") as file:
                for chunk in answer.stream(min_chunk_size=CHUNK_BYTES):
                    file.write(memoryview(chunk))
        except Exception as error:
            raise _unreadable(address, error) from error

    def _alone(self, scheme: str, bucket: str, key: str) -> Listing:
        """A prefix ends at a folder; an address of one object is listed as itself."""
        if not key or key.endswith("/"):
            return []
        try:
            size = int(self._store(scheme, bucket).head(key)["size"])
        except FileNotFoundError:
            return []
        return [(f"{scheme}://{bucket}/{key}", size)]

    def _store(self, scheme: str, bucket: str) -> Any:
        address = f"{scheme}://{bucket}"
        if address not in self._stores:
            self._stores[address] = _opened(scheme, bucket)
        return self._stores[address]


def _opened(scheme: str, bucket: str) -> Any:
    from obstore.store import AzureStore, GCSStore, S3Store

    plain: ClientConfig = {"allow_http": True}
    if scheme == "s3":
        return S3Store(bucket, client_options=plain if _is_plain("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3") else None)
    if scheme == "gs":
        return GCSStore(bucket)
    return AzureStore(bucket, client_options=plain if _is_plain("AZURE_STORAGE_ENDPOINT") else None)


def filesystem(scheme: str) -> AbstractFileSystem:
    """Return a file system for `s3`, `gs` or `az` addresses, for engines that read through fsspec."""
    from obstore.fsspec import FsspecStore

    plain: ClientConfig = {"allow_http": True}
    wanted = cast("Any", scheme)  # the declared overloads know only literal schemes
    return cast("AbstractFileSystem", FsspecStore(wanted, client_options=plain if has_plain_endpoint() else None))


def has_plain_endpoint() -> bool:
    """Whether the environment points object stores at an endpoint without TLS."""
    return _is_plain("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AZURE_STORAGE_ENDPOINT")


def _is_plain(*variables: str) -> bool:
    """Whether the environment points the store at an endpoint without TLS, as local emulators are."""
    return any(os.environ.get(name, "").startswith("http://") for name in variables)


def _parsed(address: str) -> tuple[str, str, str]:
    parts = urlsplit(address)
    if parts.scheme not in SCHEMES or not parts.netloc:
        raise UsageError(f"{address} is not an object-store address", hint="write s3://bucket/prefix, gs://… or az://…")
    return parts.scheme, parts.netloc, parts.path.lstrip("/")


def _unreadable(address: str, error: Exception) -> StorageError:
    reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return StorageError(
        f"{address} cannot be read: {reason}", hint="check the address and the credentials of that cloud's own tool"
    )
