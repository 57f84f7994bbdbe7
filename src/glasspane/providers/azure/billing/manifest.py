"""Reads the `manifest.json` that a Cost Management export writes beside the files of each run."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from glasspane.core.billing import Manifest


def read_manifest(path: Path) -> Manifest | None:
    """Return what the export says of one run; null when the file is no Cost Management manifest.

    Format: learn.microsoft.com, cost-management-billing/costs/tutorial-improved-exports, manifest version 2024-04-01.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not _is_manifest(content):
        return None
    config, run = content["exportConfig"], content["runInfo"]
    return Manifest(
        export=f"{config.get('exportName', '')}:{config.get('type', '')}".strip(":"),
        account=_account(str(config.get("resourceId", ""))),
        period_start=_day(str(run["startDate"])).replace(day=1),
        files=tuple(str(blob["blobName"]) for blob in content["blobs"]),
        issued=_instant(run.get("submittedTime") or run.get("endTime")),
        generation=str(run.get("runId", "")),
    )


def _is_manifest(content: dict[str, Any]) -> bool:
    run = content.get("runInfo")
    return (
        isinstance(content.get("exportConfig"), dict)
        and isinstance(run, dict)
        and "startDate" in run
        and isinstance(content.get("blobs"), list)
    )


def _account(scope: str) -> str | None:
    parts = scope.split("/")
    folded = [part.casefold() for part in parts]
    for kind in ("billingprofiles", "billingaccounts", "subscriptions"):
        if kind in folded[:-1]:
            return parts[folded.index(kind) + 1]
    return None


def _day(text: str) -> date:
    return datetime.fromisoformat(text).date()


def _instant(text: str | None) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
