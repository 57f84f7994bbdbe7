"""The other side of ingestion: `python -m benchmarks.bare_copy SOURCE TARGET typed|untyped`, a COPY in plain DuckDB.

Typed, it writes the columns and types of Glasspane's charges: what a person would write who trusts the file blindly.
Untyped, it copies the file's own columns as they are; those of a CSV file as text.
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb

from glasspane.core.focus import charge_schema
from glasspane.costs.ingest.mapping import COMPRESSION

OPTIONS = f"FORMAT parquet, COMPRESSION {COMPRESSION}"
"""The layout of Glasspane's own files."""
MEMORY = "1GB"
"""What Glasspane gives its engine by default."""


def copy(source: Path, target: Path, *, typed: bool) -> None:
    """Write `source` as one Parquet file, compressed as Glasspane compresses."""
    session = duckdb.connect(":memory:")
    session.execute(f"SET memory_limit='{MEMORY}'; SET TimeZone='UTC'; SET enable_progress_bar=false")
    session.execute(f"SET preserve_insertion_order=false; SET temp_directory='{target.parent / 'spill'}'")
    scan = f"read_parquet('{source}')" if source.suffix == ".parquet" else _csv(source, typed=typed)
    columns = _typed(session, scan) if typed else "*"
    session.execute(f"COPY (SELECT {columns} FROM {scan}) TO '{target}' ({OPTIONS})")


def _csv(source: Path, *, typed: bool) -> str:
    with source.open(encoding="utf-8") as stream:
        names = stream.readline().strip().split(",")
    schema = charge_schema()
    kinds = ", ".join(f"'{n}': '{schema.get(n, 'VARCHAR') if typed else 'VARCHAR'}'" for n in names)
    return f"read_csv('{source}', columns={{{kinds}}}, header=true, delim=',', quote='\"', auto_detect=false)"


def _typed(session: duckdb.DuckDBPyConnection, scan: str) -> str:
    found = {row[0] for row in session.execute(f"DESCRIBE SELECT * FROM {scan}").fetchall()}
    return ", ".join(f"{n if n in found else 'NULL'}::{t} AS {n}" for n, t in charge_schema().items())


if __name__ == "__main__":
    copy(Path(sys.argv[1]), Path(sys.argv[2]), typed=sys.argv[3] == "typed")
