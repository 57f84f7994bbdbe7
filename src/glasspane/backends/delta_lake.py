"""The lake as Delta Lake tables on a folder or an object store; the Delta commit is what decides."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from deltalake import CommitProperties, DeltaTable, Field, Schema
from deltalake.exceptions import DeltaError, TableNotFoundError
from deltalake.schema import PrimitiveType
from deltalake.transaction import AddAction, create_table_with_add_actions

from glasspane.backends.cloud_settings import store_settings
from glasspane.core.errors import StorageError
from glasspane.core.ports import LakeCommit, LakeFile, StagedFile
from glasspane.kit import tracing

NOTE_KEY = "glasspane"
JOURNAL = "_moving"
FOREVER = {
    "delta.logRetentionDuration": "interval 36500 days",
    "delta.deletedFileRetentionDuration": "interval 36500 days",
}
_DELTA_TYPES = {
    "VARCHAR": "string",
    "TIMESTAMP": "timestamp_ntz",
    "BOOLEAN": "boolean",
    "BIGINT": "long",
    "DATE": "date",
}


class DeltaLake:
    """Delta tables below one folder or object-store prefix."""

    def __init__(self, address: str, storage_options: Mapping[str, str] | None = None) -> None:
        self.address = address
        self._options = dict(storage_options or {})
        self._tables: dict[Any, DeltaLakeTable] = {}

    def table(self, name: str, schema: Mapping[str, str], partition_by: Sequence[str]) -> DeltaLakeTable:
        """Open a table; it comes into being with its first commit. What was read of it is kept for the next time."""
        key = (name, tuple(schema.items()), tuple(partition_by))
        if key not in self._tables:
            address = f"{self.address.rstrip('/')}/{name}"
            self._tables[key] = DeltaLakeTable(address, schema, tuple(partition_by), self._options)
        return self._tables[key]


@dataclass(frozen=True)
class _Commits:
    """The commits of a table, by its id, as far as they were read: they never change."""

    table: str
    commits: tuple[LakeCommit, ...]


class DeltaLakeTable:
    """One Delta table whose data files are Parquet written by somebody else and moved in by `commit`."""

    def __init__(
        self, address: str, schema: Mapping[str, str], partition_by: tuple[str, ...], options: Mapping[str, str]
    ) -> None:
        self.address = address
        self._partition_by = partition_by
        self._schema = _delta_schema(schema, partition_by)
        self._options = dict(options) or _remote_options(address)
        self._files_at = lru_cache(maxsize=8)(self._read_files)
        self._known = _Commits("", ())

    def version(self) -> int:
        """The newest version; -1 when the table does not exist yet."""
        table = self._open()
        return -1 if table is None else table.version()

    def files(self, version: int | None = None, where: Mapping[str, Sequence[str]] | None = None) -> list[LakeFile]:
        """The files of a version (newest by default) whose partition values are all among `where`."""
        table = self._open()
        if table is None or (version is not None and version < 0):
            return []
        allowed = {key: set(values) for key, values in (where or {}).items()}
        files = self._files_at(str(table.metadata().id), table.version() if version is None else version)
        return [f for f in files if all(f.partition[k] in values for k, values in allowed.items())]

    @tracing.span("lake.commit", kind="client")
    def commit(
        self,
        add: Sequence[StagedFile],
        note: Mapping[str, Any],
        replace: Mapping[str, Sequence[str]] | None = None,
        attachments: Sequence[StagedFile] = (),
    ) -> int:
        """Move the staged files in, drop every file that matches `replace`, record `note`: one atomic version.

        Callers take turns. What a killed process had moved in without committing is removed first.
        """
        self._remove_orphans()
        with self._journalled([*(self._path(s) for s in add), *(_attachment_path(s) for s in attachments)]):
            for staged in attachments:
                self._publish(staged.path, _attachment_path(staged))
            actions = [self._adopt(staged) for staged in add]
            return self._transact(actions, note, replace)

    def _transact(
        self, actions: Sequence[AddAction], note: Mapping[str, Any], replace: Mapping[str, Sequence[str]] | None
    ) -> int:
        properties = CommitProperties(custom_metadata={NOTE_KEY: json.dumps(note, separators=(",", ":"))})
        table = self._open()
        if table is None:
            table = self._created([*actions], properties)
            if table is None:
                return 0
        filters = [(key, "in", list(values)) for key, values in (replace or {}).items()]
        table.create_write_transaction(
            [*actions],
            mode="overwrite" if filters else "append",
            schema=self._schema,
            partition_by=list(self._partition_by),
            partition_filters=filters or None,
            commit_properties=properties,
        )
        table.update_incremental()
        return table.version()

    def history(self, after: int = -1) -> Iterator[LakeCommit]:
        """Commits with a version above `after`, oldest first."""
        table = self._open()
        if table is not None:
            yield from (commit for commit in self._commits(table) if commit.version > after)

    def _commits(self, table: DeltaTable) -> tuple[LakeCommit, ...]:
        """Return all commits, oldest first; only those made since the last call are read."""
        known = self._known
        if known.table != (id := str(table.metadata().id)):
            known = _Commits(id, ())
        newest = known.commits[-1].version if known.commits else -1
        if table.version() > newest:
            fresh = [_commit(e) for e in reversed(table.history(table.version() - newest)) if e["version"] > newest]
            known = _Commits(known.table, (*known.commits, *fresh))
            self._known = known
        return tuple(commit for commit in known.commits if commit.version <= table.version())

    def attachment(self, name: str) -> str:
        """The address of an attachment moved in by `commit`."""
        return f"{self.address}/_attachments/{name}"

    @contextmanager
    def _journalled(self, paths: Sequence[str]) -> Iterator[None]:
        """Write down what will be moved in, so that it can be removed if the commit never happens."""
        if _is_remote(self.address):
            yield
            return
        entry = Path(self.address) / JOURNAL / f"{uuid.uuid4().hex}.json"
        entry.parent.mkdir(parents=True, exist_ok=True)
        unfinished = entry.with_suffix(".part")  # a full disk must not leave half an entry
        unfinished.write_text(json.dumps({"above": self.version(), "paths": list(paths)}), encoding="utf-8")
        unfinished.replace(entry)
        try:
            yield
        except BaseException:
            self._remove_orphans()
            raise
        entry.unlink(missing_ok=True)

    def _remove_orphans(self) -> None:
        """Remove the files of journal entries whose commit did not happen; forget those whose commit did.

        As callers take turns, the commit of an entry is the next version above the one that it saw.
        """
        if _is_remote(self.address):
            return
        for entry in (Path(self.address) / JOURNAL).glob("*.json"):
            moving = json.loads(entry.read_text(encoding="utf-8"))
            if self.version() <= moving["above"]:
                for path in moving["paths"]:
                    (Path(self.address) / path).unlink(missing_ok=True)
            entry.unlink(missing_ok=True)

    def _open(self) -> DeltaTable | None:
        try:
            return DeltaTable(self.address, storage_options=self._options)
        except TableNotFoundError:
            return None

    def _created(self, actions: list[AddAction], properties: CommitProperties) -> DeltaTable | None:
        """Create the table with its first commit; return it when another machine has just done so."""
        try:
            create_table_with_add_actions(
                self.address,
                self._schema,
                actions,
                mode="error",
                partition_by=list(self._partition_by),
                configuration=FOREVER,
                storage_options=self._options,
                commit_properties=properties,
            )
        except DeltaError:
            if (table := self._open()) is None:
                raise
            return table
        return None

    def _read_files(self, _table: str, version: int) -> list[LakeFile]:
        table = DeltaTable(self.address, version=version, storage_options=self._options)
        batch = table.get_add_actions(flatten=True)
        values = {name: batch.column(name).to_pylist() for name in batch.schema.names}
        return [
            LakeFile(
                address=f"{self.address}/{unquote(path)}",
                partition={key: values[f"partition.{key}"][i] for key in self._partition_by},
                rows=values["num_records"][i],
                bytes=values["size_bytes"][i],
            )
            for i, path in enumerate(values["path"])
        ]

    def _path(self, staged: StagedFile) -> str:
        folders = "/".join(f"{key}={quote(staged.partition[key], safe='')}" for key in self._partition_by)
        return f"{folders}/{staged.path.name}"

    def _adopt(self, staged: StagedFile) -> AddAction:
        size, path = staged.path.stat().st_size, self._path(staged)
        self._publish(staged.path, path)
        return AddAction(
            path=path,
            size=size,
            partition_values=dict(staged.partition),
            modification_time=int(time.time() * 1000),
            data_change=True,
            stats=json.dumps({"numRecords": staged.rows}),
        )

    def _publish(self, staged: Path, path: str) -> None:
        if _is_remote(self.address):
            self._upload(staged, path)
            return
        target = Path(self.address) / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _flush(staged)
            shutil.move(staged, target)
        except OSError as error:
            raise StorageError(
                f"cannot write {target}: {error.strerror or error}", hint="df -h, then run the same command again"
            ) from error

    def _upload(self, staged: Path, path: str) -> None:
        import obstore

        store = obstore.store.from_url(self.address, **self._store_config())
        obstore.put(store, path, staged)
        staged.unlink()

    def _store_config(self) -> dict[str, Any]:
        config = {key.lower(): value for key, value in (self._options or {}).items()}
        allow_http = config.pop("aws_allow_http", config.pop("allow_http", "false")) == "true"
        return {"config": config, "client_options": {"allow_http": allow_http}}


def _attachment_path(staged: StagedFile) -> str:
    return f"_attachments/{staged.path.name}"


def _commit(entry: Mapping[str, Any]) -> LakeCommit:
    moment = datetime.fromtimestamp(entry["timestamp"] / 1000, UTC)
    return LakeCommit(entry["version"], moment, json.loads(entry.get(NOTE_KEY, "{}")))


def _delta_schema(schema: Mapping[str, str], partition_by: Sequence[str]) -> Schema:
    types = {**schema, **dict.fromkeys(partition_by, "VARCHAR")}
    return Schema([Field(name, PrimitiveType(_delta_type(sql_type))) for name, sql_type in types.items()])


def _delta_type(sql_type: str) -> str:
    return _DELTA_TYPES.get(sql_type) or sql_type.lower()


def _remote_options(address: str) -> dict[str, str] | None:
    return (store_settings(address.split("://", 1)[0]).options() or None) if _is_remote(address) else None


def _is_remote(address: str) -> bool:
    return re.match(r"[a-z0-9]+://", address) is not None


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
