"""The query engine in this process: DuckDB over Parquet files, one cursor per query."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from glasspane.backends.object_stores import filesystem
from glasspane.core.errors import EngineError
from glasspane.core.ports import Relation, ResultSet
from glasspane.kit import tracing
from glasspane.kit.duck import Session, literal_list, open_session, quoted, words_of

NAME = "duckdb"


class DuckDBEngine:
    """Runs queries over Parquet files, local or in an object store, and literal rows; safe to use from many threads.

    `memory_limit` bounds what one process holds before it spills to `spill`.
    """

    def __init__(self, *, memory_limit: str = "1GB", spill: Path | None = None, threads: int | None = None) -> None:
        self._open_with = {"memory_limit": memory_limit, "spill": spill, "threads": threads}
        self._session: Session | None = None
        self._schemes: set[str] = set()
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """`duckdb`."""
        return NAME

    @tracing.span("engine.query", kind="client", engine="duckdb")
    def query(
        self, sql: str, relations: Mapping[str, Relation], parameters: Mapping[str, Any] | None = None
    ) -> ResultSet:
        """Run one SELECT; EngineError with the engine's own words when it cannot."""
        cursor = self._cursor()
        try:
            for name, relation in relations.items():
                self._reach(relation)
                _define(cursor, name, relation)
            cursor.execute(sql, dict(parameters) if parameters else None)
            return ResultSet(tuple(d[0] for d in cursor.description or ()), cursor.fetchall())
        except duckdb.Error as error:
            raise EngineError(words_of(error), hint="glasspane info") from error
        finally:
            cursor.close()

    def translate(self, sql: str) -> str:
        """Return the SQL unchanged: DuckDB's dialect is the one queries are written in."""
        return sql

    def close(self) -> None:
        """Free memory and spilled files."""
        with self._lock:
            if self._session is not None:
                self._session.close()
                self._session = None
                self._schemes.clear()

    def _cursor(self) -> Session:
        with self._lock:
            if self._session is None:
                self._session = open_session(**self._open_with)  # type: ignore[arg-type]
                self._session.execute("SET parquet_metadata_cache=true")
            return self._session.cursor()

    def _reach(self, relation: Relation) -> None:
        """Teach the session to read the object stores that the relation's files are in."""
        wanted = {file.split("://", 1)[0] for file in relation.files if "://" in file}
        with self._lock:
            for scheme in wanted - self._schemes:
                assert self._session is not None
                self._session.register_filesystem(filesystem(scheme))
                self._schemes.add(scheme)


def _define(cursor: Session, name: str, relation: Relation) -> None:
    if relation.files:
        cursor.execute(f"CREATE TEMP VIEW {quoted(name)} AS {parquet_select(relation)}")
    elif relation.rows:
        _define_rows(cursor, name, relation)
    else:
        columns = ", ".join(f"NULL::{t} AS {quoted(c)}" for c, t in relation.schema.items())
        cursor.execute(f"CREATE TEMP VIEW {quoted(name)} AS SELECT {columns} WHERE false")


def parquet_select(relation: Relation) -> str:
    """Return the SELECT over the relation's files.

    The columns come from the first file alone (`union_by_name=false`): Glasspane writes every file of a table with the
    same columns, so that opening thousands of files costs no more than opening those that the query needs.
    """
    columns = ", ".join(quoted(c) for c in relation.schema)
    files = literal_list(relation.files)
    return f"SELECT {columns} FROM read_parquet({files}, hive_partitioning=false, union_by_name=false)"


def _define_rows(cursor: Session, name: str, relation: Relation) -> None:
    """Rows travel as one JSON parameter: no value ever becomes part of the SQL."""
    columns = ", ".join(f"(r->>{i})::{t} AS {quoted(c)}" for i, (c, t) in enumerate(relation.schema.items()))
    rows = json.dumps([[_json_value(v) for v in row] for row in relation.rows])
    cursor.execute(
        f"CREATE TEMP TABLE {quoted(name)} AS SELECT {columns} FROM (SELECT unnest($rows::JSON[]) AS r)", {"rows": rows}
    )


def _json_value(value: Any) -> Any:
    return str(value) if isinstance(value, Decimal | date | datetime) else value
