"""What is stored, delivery by delivery, folded from the notes of the lake's commits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

from glasspane.core.ports import LakeCommit
from glasspane.costs.ingest.statement import FileStatement

Mode = Literal["add", "append", "replace"]
SourceMonth = tuple[str, str, str, str]
"""Connection, origin, export and billing month."""


class Delivery(BaseModel):
    """What one source has delivered for one billing month.

    A source is a connection label, the family of formats (`origin`), the export named by a manifest with the account
    that owns it ("" for loose files) and a billing account. `generation` and `issued` come from the newest manifest.
    """

    id: str
    connection: str
    origin: str
    export: str
    billing_account: str
    month: str
    mode: Mode = "add"
    generation: str = ""
    issued: datetime | None = None
    digests: list[str] = Field(default_factory=list)
    first_charge: datetime | None = None
    last_charge: datetime | None = None

    @property
    def source_month(self) -> SourceMonth:
        """Everything of the source but its accounts, and the month: what a manifest's next delivery replaces."""
        return self.connection, self.origin, self.export, self.month


class Note(BaseModel):
    """What a commit of charges says about itself."""

    kind: Literal["ingestion", "removal"] = "ingestion"
    ingestion: str
    organization: str
    connection: str = ""
    time: datetime
    deliveries: list[Delivery] = Field(default_factory=list)
    removed: list[str] = Field(default_factory=list)
    statements: list[FileStatement] = Field(default_factory=list)
    quarantine: str = ""


class Ledger:
    """The deliveries and files that a version of the lake holds for one organization."""

    def __init__(self) -> None:
        self.deliveries: dict[str, Delivery] = {}
        self.notes: dict[str, Note] = {}
        self._statements: dict[str, FileStatement] = {}
        self._holders: dict[str, set[str]] = {}

    def apply(self, note: Note) -> None:
        """Take in one commit."""
        self.notes[note.ingestion] = note
        for removed in note.removed:
            self.deliveries.pop(removed, None)
        for delivery in note.deliveries:
            self.deliveries[delivery.id] = joined(self.deliveries.get(delivery.id), delivery)
        for statement in note.statements:
            self._statements[statement.digest] = statement
            self._holders[statement.digest] = {d.id for d in note.deliveries if statement.digest in d.digests}

    def statement(self, digest: str) -> FileStatement | None:
        """Return the statement of a file all of whose charges are current, or None.

        A file of several months is not current any more when another one has taken the place of one of them.
        """
        holders = self._holders.get(digest, set())
        current = [self.deliveries[id] for id in holders if id in self.deliveries]
        held = len(current) == len(holders) > 0 and all(digest in delivery.digests for delivery in current)
        return self._statements[digest] if held else None


def joined(before: Delivery | None, after: Delivery) -> Delivery:
    """Return a delivery that a later one replaces or adds to."""
    if before is None or after.mode == "replace":
        return after
    first = [d for d in (before.first_charge, after.first_charge) if d]
    last = [d for d in (before.last_charge, after.last_charge) if d]
    digests = [*before.digests, *(d for d in after.digests if d not in before.digests)]
    return after.model_copy(
        update={"digests": digests, "first_charge": min(first, default=None), "last_charge": max(last, default=None)}
    )


def folded_ledger(commits: Iterable[LakeCommit], organization: str) -> Ledger:
    """Fold the commits of an organization, oldest first."""
    ledger = Ledger()
    for commit in commits:
        if commit.note.get("organization") == organization:
            ledger.apply(parsed_note(commit.note))
    return ledger


def parsed_note(note: Mapping[str, Any]) -> Note:
    """Return the note of a commit as values."""
    return Note.model_validate(note)
