"""Decides against what is stored and commits deliveries; processes take turns meanwhile."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from glasspane.core.context import Context
from glasspane.core.errors import Conflict
from glasspane.core.focus import charge_schema
from glasspane.core.ports import Ports, Relation, StagedFile
from glasspane.costs.charges import ChargeStore, charges_table
from glasspane.costs.ingest.deliveries import CHARGE_IDENTITY, Choice, Decision, decide
from glasspane.costs.ingest.ledger import Ledger, Note, folded_ledger
from glasspane.costs.ingest.statement import FileStatement, QuarantinedRow
from glasspane.costs.ingest.writing import Written

LOCK = "charges"
"""Commits of charges take turns, those of all organizations: they share one table."""


def read_ledger(context: Context) -> Ledger:
    """Return what is stored now for the organization."""
    return folded_ledger(ChargeStore(context.ports, context.organization).history(), context.organization)


@dataclass(frozen=True)
class Staged:
    """Files that share deliveries, written and ready to be committed as one version."""

    note: Note
    written: tuple[Written, ...]
    rollups: tuple[StagedFile, ...]
    choice: Choice


def commit_deliveries(context: Context, groups: Sequence[Staged], work: Path) -> list[FileStatement]:
    """Commit each group as one version, once nothing speaks against any of them.

    A group whose files another process has just stored is left out.
    """
    with context.ports.locks.held(LOCK):
        ledger = read_ledger(context)
        statements: list[FileStatement] = []
        decided: list[tuple[Staged, Decision]] = []
        for group in groups:
            raced = [ledger.statement(w.reading.digest) for w in group.written]
            if group.written and all(raced) and not group.choice.replace:
                statements += [s.model_copy(update={"status": "unchanged"}) for s in raced if s]
                continue
            _refuse_half_stored(group, raced)
            decision = _decided(context.ports, group, [other for other, _ in decided], ledger)
            decided.append((group, decision))
            ledger.apply(_final(group, decision))
        for group, decision in decided:
            _commit(context, group, decision, work)
            statements += [w.statement for w in group.written]
    return statements


def _refuse_half_stored(group: Staged, raced: Sequence[FileStatement | None]) -> None:
    """Refuse loose files of which another process has stored some while these were read."""
    twice = next((s for s in raced if s), None)
    if twice and not group.choice.replace and not any(d.export for d in group.note.deliveries):
        raise Conflict(f"another process has just stored {twice.path}", hint="run the same command again")


def _final(group: Staged, decision: Decision) -> Note:
    return group.note.model_copy(
        update={
            "deliveries": list(decision.deliveries),
            "removed": list(decision.replaced),
            "statements": [w.statement for w in group.written],
        }
    )


def _commit(context: Context, group: Staged, decision: Decision, work: Path) -> None:
    quarantine = _quarantine_file(group.note.ingestion, [q for w in group.written for q in w.quarantined], work)
    note = _final(group, decision).model_copy(update={"quarantine": quarantine.path.name if quarantine else ""})
    charges_table(context.ports).commit(
        _files(group),
        note.model_dump(mode="json"),
        {"x_Delivery": decision.replaced} if decision.replaced else None,
        [*group.rollups, *([quarantine] if quarantine else [])],
    )


def _files(group: Staged) -> list[StagedFile]:
    return [staged for written in group.written for staged in written.staged]


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


def _decided(ports: Ports, group: Staged, before: Sequence[Staged], ledger: Ledger) -> Decision:
    """Decide on a group; what the groups before it bring counts as stored."""
    earlier = [staged for other in before for staged in _files(other)]

    def shared(incoming: str, stored: Sequence[str]) -> int:
        own = [str(s.path) for s in _files(group) if s.partition["x_Delivery"] == incoming]
        theirs = [f.address for f in charges_table(ports).files(where={"x_Delivery": list(stored)})]
        theirs += [str(s.path) for s in earlier if s.partition["x_Delivery"] in stored]
        return _shared_charges(ports, own, theirs)

    return decide(group.note.deliveries, ledger, group.choice, shared)


def _shared_charges(ports: Ports, incoming: Sequence[str], stored: Sequence[str]) -> int:
    """Count the charges that stand in both, amounts and quantities left out."""
    if not (incoming and stored):
        return 0
    identity = ", ".join(CHARGE_IDENTITY)
    relations = {
        "incoming": Relation(charge_schema(), files=tuple(incoming)),
        "stored": Relation(charge_schema(), files=tuple(stored)),
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
