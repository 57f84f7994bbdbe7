"""Reads `s3://`, `gs://` and `az://` addresses through obstore, with the credentials each cloud's tools already use."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from glasspane.backends.cloud_settings import store_settings
from glasspane.core.errors import StorageError, UsageError
from glasspane.kit import tracing

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

SCHEMES = ("s3", "gs", "az")
Listing = list[tuple[str, int]]
CHUNK_BYTES = 8 * 1024 * 1024
_STATUS = re.compile(r"status code: (\d{3})")
_CODE = re.compile(r"<Code>\s*([\w.]+)\s*</Code>")
_NO_BUCKET = frozenset({"NoSuchBucket", "ContainerNotFound"})
_SIGN_IN = {
    "s3": 'eval "$(aws configure export-credentials --format env)"',
    "gs": "gcloud auth application-default login",
    "az": "az login && export AZURE_USE_AZURE_CLI=true AZURE_STORAGE_ACCOUNT=<account>",
}


class CloudObjectStores:
    """Lists and downloads objects; endpoints and credentials come from each cloud's own environment variables."""

    def __init__(self) -> None:
        self._stores: dict[str, Any] = {}

    @tracing.span("object_store.list", kind="client")
    def list(self, prefix: str) -> Listing:
        """Return addresses and sizes in bytes of all objects below the prefix, in the order of their names."""
        scheme, bucket, key = _parsed(prefix)
        try:
            batches = self._store(scheme, bucket).list(prefix=key or None)
            found = [(f"{scheme}://{bucket}/{item['path']}", int(item["size"])) for batch in batches for item in batch]
            return sorted(found) or self._alone(scheme, bucket, key)
        except Exception as error:
            raise _unreadable(prefix, error) from error

    @tracing.span("object_store.download", kind="client")
    def download(self, address: str, to: Path) -> None:
        """Copy one object to a local file; StorageError when it is missing, not readable or ends early."""
        scheme, bucket, key = _parsed(address)
        try:
            answer = self._store(scheme, bucket).get(key)
            expected = int(answer.meta["size"])
            with to.open("wb") as file:
                for chunk in answer.stream(min_chunk_size=CHUNK_BYTES):
                    file.write(memoryview(chunk))
        except Exception as error:
            raise _unreadable(address, error) from error
        if (arrived := to.stat().st_size) != expected:
            raise StorageError(
                f"{address} cannot be read: {arrived} of {expected} bytes arrived", hint="run the same command again"
            )

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

    stores: dict[str, Any] = {"s3": S3Store, "gs": GCSStore, "az": AzureStore}
    return stores[scheme](bucket, **store_settings(scheme).arguments())


def filesystem(scheme: str) -> AbstractFileSystem:
    """Return a file system for `s3`, `gs` or `az` addresses, for engines that read through fsspec."""
    from obstore.fsspec import FsspecStore

    wanted = cast("Any", scheme)  # the declared overloads know only literal schemes
    return cast("AbstractFileSystem", FsspecStore(wanted, **store_settings(scheme).arguments()))


def _parsed(address: str) -> tuple[str, str, str]:
    """Split an address; what follows the bucket is the key as it stands, `#` and `?` included."""
    scheme, _, rest = address.partition("://")
    bucket, _, key = rest.partition("/")
    if scheme not in SCHEMES or not bucket:
        raise UsageError(f"{address} is not an object-store address", hint="write s3://bucket/prefix, gs://… or az://…")
    return scheme, bucket, key.lstrip("/")


def _unreadable(address: str, error: Exception) -> StorageError:
    scheme, bucket, _ = _parsed(address)
    reason, hint = _explained(str(error).strip() or type(error).__name__, f"{scheme}://{bucket}", _SIGN_IN[scheme])
    return StorageError(f"{address} cannot be read: {reason}", hint=hint)


def _explained(text: str, bucket: str, sign_in: str) -> tuple[str, str]:
    """Return what a store's answer means, and what to do about it."""
    status, code = _first(_STATUS, text), _first(_CODE, text)
    if status in ("401", "403"):
        return f"access is denied{f' ({code})' if code else ''}", sign_in
    if code in _NO_BUCKET:
        return f"there is no {bucket}", "check the name of the bucket or container, and the account"
    if status == "404":
        return "there is no such object", "check the address"
    if status in ("301", "307"):
        return "the bucket is in another region", "export AWS_REGION=<region of the bucket>"
    return text.splitlines()[0], f"check the address and the network, and sign in: {sign_in}"


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""
