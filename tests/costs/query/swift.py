"""A lake for property tests: one version in a folder, without a Delta log, written and read by shared sessions."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from glasspane.backends.duckdb_engine import DuckDBEngine
from glasspane.core.context import Context
from glasspane.core.ports import LakeCommit, LakeFile, StagedFile
from glasspane.core.principal import DEFAULT_ORGANIZATION
from glasspane.costs.charges import rollup_name
from glasspane.costs.ingest.ledger import Note
from tests.costs.query.charges import Stored, write_parquet

_NUMBERS = itertools.count()


class SwiftLake:
    """A lake of one table with one version."""

    def __init__(self, folder: Path, files: Sequence[LakeFile]) -> None:
        self.address = str(folder)
        self._files = files

    def table(self, name: str, schema: Mapping[str, str], partition_by: Sequence[str]) -> SwiftLake:
        return self

    def version(self) -> int:
        return 0

    def files(self, version: int | None = None, where: Mapping[str, Sequence[str]] | None = None) -> list[LakeFile]:
        return [f for f in self._files if all(f.partition[k] in v for k, v in (where or {}).items())]

    def commit(
        self,
        add: Sequence[StagedFile],
        note: Mapping[str, Any],
        replace: Mapping[str, Sequence[str]] | None = None,
        attachments: Sequence[StagedFile] = (),
    ) -> int:
        raise NotImplementedError

    def history(self, after: int = -1) -> Iterator[LakeCommit]:
        moment = datetime(2026, 5, 1, tzinfo=UTC)
        note = Note(ingestion="i", organization=DEFAULT_ORGANIZATION, time=moment)
        yield LakeCommit(0, moment, note.model_dump(mode="json"))

    def attachment(self, name: str) -> str:
        return str(Path(self.address) / name)


def swiftly_stored(
    home: Path, engine: DuckDBEngine, charges: Iterable[Mapping[str, Any]], *, rollup: bool = True
) -> Stored:
    """Return a data folder that holds the charges, a file per billing month."""
    folder = home / str(next(_NUMBERS))
    folder.mkdir()
    by_month: dict[str, list[Mapping[str, Any]]] = {}
    for row in charges:
        by_month.setdefault(str(row["BillingPeriodStart"])[:7], []).append(row)
    files = []
    for month, rows in by_month.items():
        path = folder / f"{'part' if rollup else 'plain'}-i-{month}.parquet"
        write_parquet(rows, path, folder / rollup_name("i", month) if rollup else None)
        partition = {"x_Organization": DEFAULT_ORGANIZATION, "x_Month": month, "x_Delivery": month}
        files.append(LakeFile(str(path), partition, len(rows), 0))
    stored = Stored(folder, engine)
    stored.ports = replace(stored.ports, lake=SwiftLake(folder, files))
    stored.context = Context(ports=stored.ports)
    return stored
