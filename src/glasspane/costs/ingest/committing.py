"""Decides against what is stored and commits deliveries; processes take turns meanwhile."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

from glasspane.core.context import Context
from glasspane.core.focus import charge_schema
from glasspane.core.ports import Ports, Relation, StagedFile
from glasspane.costs.charges import ChargeStore, charges_table
from glasspane.costs.ingest.deliveries import CHARGE_IDENTITY, Choice, Decision, decide
from glasspane.costs.ingest.ledger import Delivery, Ledger, Note, folded_ledger
from glasspane.costs.ingest.statement import FileStatement, QuarantinedRow
from glasspane.costs.ingest.writing import Written

LOCK = "charges"
"""Commits of charges take turns, those of all organizations: they share one table."""


def read_ledger(context: Context) -> Ledger:
    """Return what is stored now for the organization."""
    return folded_ledger(ChargeStore(context.ports, context.organization).history(), context.organization)


def commit_deliveries(
    context: Context,
    note: Note,
    written: Sequence[Written],
    rollups: Sequence[StagedFile],
    choice: Choice,
    work: Path,
) -> list[FileStatement]:
    """Commit what was written as one version, or find that another process has just stored the same files."""
    with context.ports.locks.held(LOCK):
        ledger = read_ledger(context)
        raced = [ledger.statement(w.reading.digest) for w in written]
        if written and all(raced) and not choice.replace:
            return [s.model_copy(update={"status": "unchanged"}) for s in raced if s]
        decision = _decided(context.ports, note.deliveries, written, ledger, choice)
        quarantine = _quarantine_file(note.ingestion, [q for w in written for q in w.quarantined], work)
        final = note.model_copy(
            update={
                "deliveries": list(decision.deliveries),
                "removed": list(decision.replaced),
                "statements": [w.statement for w in written],
                "quarantine": quarantine.path.name if quarantine else "",
            }
        )
        charges_table(context.ports).commit(
            [s for w in written for s in w.staged],
            final.model_dump(mode="json"),
            {"x_Delivery": decision.replaced} if decision.replaced else None,
            [*rollups, *([quarantine] if quarantine else [])],
        )
    return [w.statement for w in written]


def remove_deliveries(context: Context, deliveries: Sequence[str]) -> int:
    """Take deliveries out of the newest version in one commit; return the version."""
    table = charges_table(context.ports)
    if not deliveries:
        return table.version()
    with context.ports.locks.held(LOCK):
        note = Note(
            kind="removal",
            ingestion=uuid.uuid4().hex[:12],
            organization=context.organization,
            time=context.ports.now().astimezone(UTC).replace(tzinfo=None),
            removed=list(deliveries),
        )
        return table.commit([], note.model_dump(mode="json"), {"x_Delivery": list(deliveries)})


def _decided(
    ports: Ports, deliveries: Sequence[Delivery], written: Sequence[Written], ledger: Ledger, choice: Choice
) -> Decision:
    staged = [s for w in written for s in w.staged]

    def shared(incoming: str, stored: Sequence[str]) -> int:
        return _shared_charges(ports, [s for s in staged if s.partition["x_Delivery"] == incoming], stored)

    return decide(deliveries, ledger, choice, shared)


def _shared_charges(ports: Ports, incoming: Sequence[StagedFile], deliveries: Sequence[str]) -> int:
    """Count the charges that stand in both, amounts and quantities left out."""
    stored = charges_table(ports).files(where={"x_Delivery": list(deliveries)})
    if not (incoming and stored):
        return 0
    identity = ", ".join(CHARGE_IDENTITY)
    relations = {
        "incoming": Relation(charge_schema(), files=tuple(str(s.path) for s in incoming)),
        "stored": Relation(charge_schema(), files=tuple(f.address for f in stored)),
    }
    sql = f"SELECT count(*) FROM (SELECT {identity} FROM incoming INTERSECT SELECT {identity} FROM stored) AS shared"
    return int(ports.engine.query(sql, relations).rows[0][0])


def _quarantine_file(ingestion: str, rows: Sequence[QuarantinedRow], work: Path) -> StagedFile | None:
    if not rows:
        return None
    target = work / f"quarantine-{ingestion}.jsonl"
    with target.open("w", encoding="utf-8") as stream:
        stream.writelines(row.model_dump_json() + "\n" for row in rows)
    return StagedFile(target, {}, len(rows))
