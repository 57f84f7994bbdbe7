"""Versions of the costs: what each commit says of itself, and what it changed."""

from __future__ import annotations

from typing import Any

from glasspane.core.context import Context
from glasspane.core.ports import LakeCommit
from glasspane.costs.ingest.ledger import parsed_note
from glasspane.costs.query.desk import Desk
from glasspane.costs.query.diff import change_of_totals
from glasspane.costs.query.status import holdings


def months_touched(commit: LakeCommit) -> list[str]:
    """Return the billing months (`YYYY-MM`) that a commit changed, in order."""
    note = parsed_note(commit.note)
    named = {d.month for d in note.deliveries} | {p for s in note.statements for p in s.periods}
    return sorted(named)


def described(context: Context, commit: LakeCommit) -> dict[str, Any]:
    """Return number, time, ingestion, months touched, rows stored, billed totals and how these changed."""
    note = parsed_note(commit.note)
    before, after = (holdings(context, Desk(context, v)).billed for v in (commit.version - 1, commit.version))
    return {
        "version": commit.version,
        "time": commit.time,
        "kind": note.kind,
        "ingestion": note.ingestion,
        "connection": note.connection,
        "months": months_touched(commit),
        "files": [s.path for s in note.statements],
        "rows_stored": sum(s.rows_stored for s in note.statements),
        "total": after,
        "change": change_of_totals(before, after),
    }
