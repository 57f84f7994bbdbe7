"""Opens DuckDB sessions with one set of settings: UTC, bounded memory, no downloads, a spill folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import duckdb

Session = duckdb.DuckDBPyConnection
DuckError = duckdb.Error


def open_session(*, memory_limit: str = "1GB", spill: Path | None = None, threads: int | None = None) -> Session:
    """Return an in-memory session; `memory_limit` is DuckDB's own (`"800MB"`), `spill` takes what exceeds it."""
    session = duckdb.connect(":memory:")
    session.execute("SET TimeZone='UTC'")
    session.execute("SET autoinstall_known_extensions=false")
    session.execute("SET enable_progress_bar=false")
    session.execute("SET preserve_insertion_order=false")
    session.execute(f"SET memory_limit={literal(memory_limit)}")
    if spill is not None:
        spill.mkdir(parents=True, exist_ok=True)
        session.execute(f"SET temp_directory={literal(str(spill))}")
    if threads is not None:
        session.execute(f"SET threads={int(threads)}")
    return session


def literal(value: str | None) -> str:
    """Return a SQL string literal, or NULL."""
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'"


def quoted(identifier: str) -> str:
    """Return a quoted SQL identifier."""
    return '"' + identifier.replace('"', '""') + '"'


def literal_list(values: Iterable[str]) -> str:
    """Return a SQL list of string literals."""
    return "[" + ", ".join(literal(v) for v in values) + "]"


def words_of(error: DuckError) -> str:
    """Return the first line of an engine error without its kind and without hints about SQL."""
    first = str(error).strip().split("\n", 1)[0]
    return re.sub(r"^[A-Z][A-Za-z -]* Error: ", "", first)
