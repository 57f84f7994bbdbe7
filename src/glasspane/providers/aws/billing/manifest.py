"""Reads the manifests that AWS writes beside its cost files: legacy reports and Data Exports."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeGuard

from glasspane.core.billing import Manifest

_MAX_BYTES = 16 << 20
_PERIOD_PARTITION = re.compile(r"BILLING_PERIOD=(\d{4})-(\d{2})", re.IGNORECASE)
_EXPORT_NAME = re.compile(r"export/(?P<name>.+?)(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$")
_ISSUED_KEYS = ("createdAt", "completedAt", "lastUpdatedAt", "executionTime", "issuedAt")
_INSTANT = re.compile(r"\d{8}T\d{6}Z|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z")


def read_report_manifest(path: Path) -> Manifest | None:
    """Return the manifest of a legacy Cost and Usage Report, null when the file is none.

    Its `assemblyId` names one assembly of the month's files; a report that keeps old versions writes one folder for
    each. Source: https://docs.aws.amazon.com/cur/latest/userguide/view-cur.html
    """
    told = _object(path)
    keys, period = told.get("reportKeys"), told.get("billingPeriod")
    if not _texts(keys) or not isinstance(period, Mapping):
        return None
    start = _month(str(period.get("start", "")))
    if start is None:
        return None
    return Manifest(
        export=str(told.get("reportName") or told.get("reportId") or path.stem),
        account=_text(told.get("account")),
        period_start=start,
        files=tuple(_object_key(key) for key in keys),
        issued=_issued(told, keys),
        generation=str(told.get("assemblyId") or _digest_of(keys)),
    )


def read_export_manifest(path: Path) -> Manifest | None:
    """Return the manifest of a Data Export (CUR 2.0, FOCUS), null when the file is none.

    `executionId` names one refresh of the export; the month is the partition in the paths of the data files or of the
    manifest itself. Source: https://docs.aws.amazon.com/cur/latest/userguide/dataexports-export-delivery.html
    """
    told = _object(path)
    files, arn = told.get("dataFiles"), _text(told.get("exportArn"))
    if not _texts(files) or arn is None:
        return None
    start = _partition_month([*files, path.as_posix()])
    if start is None:
        return None
    return Manifest(
        export=_text(told.get("exportName")) or _text(told.get("reportName")) or _name_in(arn),
        account=_text(told.get("account")) or _account_in(arn),
        period_start=start,
        files=tuple(_object_key(file) for file in files),
        issued=_issued(told, files),
        generation=str(told.get("executionId") or told.get("assemblyId") or _digest_of(files)),
    )


def _object(path: Path) -> dict[str, Any]:
    """Return the JSON object in a file, an empty one when it holds something else or far too much."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            return {}
        told = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and bool(value) and all(isinstance(item, str) for item in value)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _month(text: str) -> date | None:
    """Return the first day of the month of a compact or an extended ISO date."""
    found = re.match(r"(\d{4})-?(\d{2})", text)
    return _first_day(found)


def _partition_month(paths: Sequence[str]) -> date | None:
    return next((day for path in paths if (day := _first_day(_PERIOD_PARTITION.search(path)))), None)


def _first_day(found: re.Match[str] | None) -> date | None:
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    return date(int(found[1]), int(found[2]), 1)


def _object_key(address: str) -> str:
    """Return the key of an object without scheme and bucket; a bare key stays as it is."""
    return re.sub(r"^s3[an]?://[^/]+/", "", address).lstrip("/")


def _name_in(arn: str) -> str:
    found = _EXPORT_NAME.search(arn)
    return found["name"] if found else arn


def _account_in(arn: str) -> str | None:
    parts = arn.split(":")
    return parts[4] if len(parts) > 5 and parts[4] else None


def _issued(told: Mapping[str, Any], files: Sequence[str]) -> datetime | None:
    """Return when the delivery was written (UTC): as the manifest says, else as its id or its files' folder is named.

    Assemblies and executions that AWS keeps side by side lie in folders named by their instant.
    """
    texts = (*(told.get(key) for key in (*_ISSUED_KEYS, "assemblyId", "executionId")), *files[:1])
    for text in texts:
        found = _INSTANT.search(text) if isinstance(text, str) else None
        if found is not None and (moment := _instant(found[0])) is not None:
            return moment
    return None


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        return None


def _digest_of(files: Sequence[str]) -> str:
    """Name a delivery that carries no id by the folder of its first file, which differs from delivery to delivery."""
    return files[0].rpartition("/")[0] or files[0]
