"""A small stand-alone reader of native files for format tests: the relations `source`, `raw` and `truth` in DuckDB."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from glasspane.core.billing import BillingFormat, Column, folded
from glasspane.core.focus import charge_schema
from glasspane.kit.duck import Session, literal, open_session, quoted

TRUTH_COLUMNS = {
    **{name: kind for name, kind in charge_schema().items() if not name.startswith("x_")},
    "x_Key": "VARCHAR",
    "x_UpfrontFee": "DECIMAL(38,18)",
}
_TYPES = {"amount": "DECIMAL(38,18)", "quantity": "DECIMAL(38,18)", "instant": "TIMESTAMP"}


def _lines(format: BillingFormat, path: Path) -> str:
    """Return a SELECT giving each cell of the file as text under the file's own header."""
    file = literal(str(path))
    match path.suffix:
        case ".parquet":
            return f"SELECT {_parquet_cells(path)} FROM read_parquet({file})"
        case ".jsonl" | ".json":
            return _json_cells(format, path)
        case _:
            return f"SELECT * FROM read_csv({file}, header=true, all_varchar=true, delim=',', quote='\"', escape='\"')"


def _parquet_cells(path: Path) -> str:
    session = open_session()
    described = session.execute(f"DESCRIBE SELECT * FROM read_parquet({literal(str(path))})").fetchall()
    nested = ("STRUCT", "MAP", "LIST", "JSON")
    return ", ".join(
        f"CAST({f'to_json({quoted(n)})' if t.startswith(nested) or t.endswith('[]') else quoted(n)} AS VARCHAR) AS {quoted(n)}"
        for n, t, *_ in described
    )


def _json_cells(format: BillingFormat, path: Path) -> str:
    """Read JSON lines, or the array of one JSON document that `json_path` names."""
    if path.suffix == ".json":
        member = json.loads(path.read_text("utf-8"))
        rows = member[format.json_path] if format.json_path else member
        path = path.with_suffix(".rows.jsonl")
        path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    names = dict.fromkeys(k for line in path.read_text("utf-8").splitlines() if line for k in json.loads(line))
    cells = ", ".join(f"json ->> {literal('$.' + quoted(n))} AS {quoted(n)}" for n in names)
    return f"SELECT {cells} FROM read_ndjson_objects({literal(str(path))})"


def _text(column: Column, headers: Mapping[str, str]) -> str:
    wanted = (folded(column.name), *map(folded, column.aliases))
    header = next((headers[w] for w in wanted if w in headers), None)
    if header is None and column.prefix:
        pairs = [
            f"{literal(h[len(column.prefix) :])}, {quoted(h)}" for h in headers.values() if h.startswith(column.prefix)
        ]
        return f"CAST(json_object({', '.join(pairs)}) AS VARCHAR)" if pairs else "CAST(NULL AS VARCHAR)"
    if header is None:
        return "CAST(NULL AS VARCHAR)"
    return f"nullif(nullif(trim({quoted(header)}), ''), 'NULL')"


def _typed(column: Column) -> str:
    kind = _TYPES.get(column.kind)
    name = quoted(column.name)
    if kind is None:
        return name
    if kind == "TIMESTAMP":
        tried = [f"try_strptime({name}, {literal(f)})" for f in column.formats]
        return f"coalesce({', '.join([*tried, f'TRY_CAST({name} AS TIMESTAMP)'])})"
    stripped = f"translate({name}, {literal(column.strip)}, '')" if column.strip else name
    return f"TRY_CAST({stripped} AS {kind})"


def _native(format: BillingFormat, headers: Mapping[str, str]) -> str:
    known = {folded(n) for c in format.columns for n in (c.name, *c.aliases)}
    prefixes = tuple(c.prefix for c in format.columns if c.prefix)
    rest = [h for f, h in headers.items() if f not in known and not (prefixes and h.startswith(prefixes))]
    pairs = ", ".join(f"{literal(h)}, {quoted(h)}" for h in rest)
    return f"CAST(json_object({pairs}) AS VARCHAR)" if pairs else "CAST(NULL AS VARCHAR)"


def load(format: BillingFormat, path: Path) -> Session:
    """Open a session with the relations `source` and `raw` of one file."""
    session = open_session(threads=1)
    session.execute("SET preserve_insertion_order=true")
    session.execute(f"CREATE TABLE lines AS {_lines(format, path)}")
    headers = {folded(d[0]): d[0] for d in session.execute("SELECT * FROM lines LIMIT 0").description}
    texts = [f"{_text(c, headers)} AS {quoted(c.name)}" for c in format.columns]
    texts.append(f"{_native(format, headers)} AS x_Native")
    session.execute(f"CREATE TABLE source AS SELECT {', '.join(texts)} FROM lines")
    typed = [f"{_typed(c)} AS {quoted(c.name)}" for c in format.columns]
    session.execute(
        f"CREATE VIEW raw AS SELECT {', '.join(typed)}, CAST(NULL AS VARCHAR) AS x_Fault, x_Native FROM source"
    )
    for name, table in format.tables.items():
        session.execute(
            f"CREATE VIEW {quoted(name)} AS FROM read_csv({literal(str(table))}, header=true, all_varchar=true)"
        )
    return session


def charges_of(format: BillingFormat, path: Path) -> list[dict[str, Any]]:
    """Map a file to FOCUS rows."""
    return _dicts(load(format, path), format.sql)


def source_totals(format: BillingFormat, path: Path) -> dict[str | None, Any]:
    """Sum `source_amount` by `source_currency` over the untouched text."""
    sql = (
        f"SELECT {format.source_currency} AS currency, sum(TRY_CAST({format.source_amount} AS DECIMAL(38,18))) "
        "FROM source GROUP BY 1"
    )
    return dict(load(format, path).execute(sql).fetchall())


def _dicts(session: Session, sql: str) -> list[dict[str, Any]]:
    result = session.execute(sql)
    names = [d[0] for d in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def native_text(format: BillingFormat, truth: Iterable[Mapping[str, Any]], path: Path) -> Path:
    """Write truth rows as the format's native file; the suffix of `path` says which container."""
    session = open_session(threads=1)
    session.execute("SET preserve_insertion_order=true")
    columns = ", ".join(f"{quoted(n)} {t}" for n, t in TRUTH_COLUMNS.items())
    session.execute(f"CREATE TABLE truth ({columns})")
    rows = [[row.get(name) for name in TRUTH_COLUMNS] for row in truth]
    if rows:
        session.executemany(f"INSERT INTO truth VALUES ({', '.join('?' * len(TRUTH_COLUMNS))})", rows)
    options = {".parquet": "FORMAT parquet", ".jsonl": "FORMAT json", ".json": "FORMAT json"}.get(
        path.suffix, "FORMAT csv, HEADER"
    )
    session.execute(f"COPY ({format.native_sql}) TO {literal(str(path))} ({options})")
    return path
