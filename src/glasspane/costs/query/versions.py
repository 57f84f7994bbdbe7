"""Versions of the costs, read from what each commit says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from glasspane.core.money import exactly
from glasspane.core.ports import LakeCommit


def version_of(commit: LakeCommit) -> dict[str, Any]:
    """Return number, time, ingestion, months touched, rows and billed totals that a commit stored."""
    statements = list(commit.note.get("statements", ()))
    return {
        "version": commit.version,
        "time": commit.time,
        "ingestion": commit.note.get("ingestion"),
        "months": sorted({m for s in statements for m in s.get("periods", ())}),
        "rows": sum(int(s.get("rows_stored") or 0) for s in statements),
        "stored": _summed(s.get("stored_totals") or {} for s in statements),
    }


def _summed(totals: Iterable[Mapping[str, Any]]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    with exactly():
        for currency, amount in (pair for t in totals for pair in t.items()):
            found[currency] = found.get(currency, Decimal(0)) + Decimal(str(amount))
    return dict(sorted(found.items()))
