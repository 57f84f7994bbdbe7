"""Builds the relations `source` (untouched text) and `raw` (typed) over one billing file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from glasspane.core.billing import BillingFormat, Column, folded
from glasspane.core.money import SQL_TYPE
from glasspane.costs.ingest.headers import Header, spellings
from glasspane.kit.duck import Session, literal, quoted

MAX_LINE_BYTES = 16 << 20
CLEAN = "VARCHAR without empty text"
REJECTS = "rejected_lines"
_MACROS = f"""
CREATE OR REPLACE MACRO read_amount(x) AS TRY_CAST(x AS {SQL_TYPE});
CREATE OR REPLACE MACRO loses_digits(x) AS
    (length(x) > 19 AND regexp_matches(x, '\\.[0-9]{{18}}[0-9]*[1-9]'))
    OR ((contains(x, 'e') OR contains(x, 'E')) AND (
        coalesce(TRY_CAST(x AS DECIMAL(38,34)) <> read_amount(x), false)
        OR (read_amount(x) = 0 AND regexp_matches(x, '^[^eE]*[1-9]'))));
CREATE OR REPLACE MACRO has_offset(x) AS position('+' IN x) > 0 OR position('-' IN substr(x, 11)) > 0;
CREATE OR REPLACE MACRO read_instant(x) AS CASE
    WHEN NOT has_offset(x) THEN TRY_CAST(x AS TIMESTAMP)
    ELSE TRY_CAST(regexp_replace(x, '\\s*([+-]\\d\\d):?(\\d\\d)$', '\\1:\\2') AS TIMESTAMPTZ)::TIMESTAMP END;
"""

_JOIN_AS_WRITTEN = "SET disabled_optimizers='join_order,build_side_probe_side'"
"""A CSV file is taken for a few dozen rows, so the optimizer would hold it in memory to probe it with a small table."""


@dataclass(frozen=True)
class Cell:
    """SQL for one declared column: its text, its typed value and the reason it cannot be read (SQL or "")."""

    text: str
    typed: str
    fault: str = ""


def create_relations(
    session: Session,
    path: Path,
    header: Header,
    billing_format: BillingFormat,
    *,
    twin: bool = False,
    variant: str = "",
    numbered: bool = False,
) -> None:
    """Create the views `source` and `raw` of the session.

    With `numbered`, `x_Fault` starts with the row's ordinal and `|` on every row, which finds a row again in its file.
    """
    session.execute(_MACROS)
    session.execute(_JOIN_AS_WRITTEN)
    session.execute(f"CREATE OR REPLACE TEMP VIEW file AS {_scan(path, header)}")
    cells = {c.name: _cell(c, header) for c in billing_format.columns}
    extra = [f"{'true' if twin else 'false'} AS x_Twin", f"{literal(variant)} AS x_Variant"]
    source = [f"{cell.text} AS {quoted(name)}" for name, cell in cells.items()]
    session.execute(f"CREATE OR REPLACE TEMP VIEW source AS SELECT {', '.join([*source, *extra])} FROM file")
    fault = _fault(cells)
    if numbered:
        fault = f"CONCAT(row_number() OVER (), '|', {fault})"
    typed = [f"{cell.typed} AS {quoted(name)}" for name, cell in cells.items()]
    typed += [f"{fault} AS x_Fault", f"{_native(billing_format, header)} AS x_Native"]
    session.execute(f"CREATE OR REPLACE TEMP VIEW raw AS SELECT {', '.join([*typed, *extra])} FROM file")
    _load_tables(session, billing_format.tables)


def _load_tables(session: Session, tables: Mapping[str, Path]) -> None:
    """Load what the session lacks; `IF NOT EXISTS` would look into each file again."""
    there = {row[0] for row in session.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    for name, table in tables.items():
        if name not in there:
            source = f"read_csv({literal(str(table))}, all_varchar=true, header=true)"
            session.execute(f"CREATE TEMP TABLE {quoted(name)} AS SELECT * FROM {source}")


def _scan(path: Path, header: Header) -> str:
    if header.container == "parquet":
        return f"SELECT * FROM read_parquet({literal(str(path))}, binary_as_string=true)"
    rejects = f"store_rejects=true, rejects_table={literal(REJECTS)}, rejects_scan='rejected_scans'"
    limits = f"max_line_size={MAX_LINE_BYTES}, buffer_size={MAX_LINE_BYTES * 2}, parallel=true, {rejects}"
    if header.container == "jsonl":
        members = literal(json.dumps(dict.fromkeys(header.names, "VARCHAR")))
        return (
            f"SELECT line, from_json(CASE WHEN json_valid(line) THEN line END, {members}) AS member "
            f"FROM read_csv({literal(str(path))}, columns={{'line': 'VARCHAR'}}, auto_detect=false, "
            f"header=false, delim='\\x01', quote='', escape='', {limits})"
        )
    columns = ", ".join(f"'c{i}': 'VARCHAR'" for i in range(len(header.names)))
    return (
        f"SELECT * FROM read_csv({literal(str(path))}, columns={{{columns}}}, auto_detect=false, header=true, "
        f"delim={literal(header.delimiter)}, quote='\"', escape='\"', nullstr=['', 'NULL'], "
        f"allow_quoted_nulls=false, {limits})"
    )


@lru_cache(maxsize=4)
def _physical(header: Header) -> dict[str, tuple[str, str]]:
    """Map each folded header text to the SQL that reads it and its DuckDB type."""
    return {folded(name): cell for name, cell in _by_name(header).items()}


@lru_cache(maxsize=4)
def _by_name(header: Header) -> dict[str, tuple[str, str]]:
    """Map each header text as it stands: tags that differ by case alone are different tags."""
    if header.container == "csv":
        kind = "VARCHAR" if header.quoted_empty else CLEAN
        return {name: (f"c{i}", kind) for i, name in enumerate(header.names)}
    if header.container == "jsonl":
        return {name: (f"member.{quoted(name)}", "VARCHAR") for name in header.names}
    return {n: (quoted(n), t) for n, t in zip(header.names, header.types, strict=True)}


def _cell(column: Column, header: Header) -> Cell:
    physical = _physical(header)
    if column.kind == "map":
        own, members = physical.get(folded(column.name)), _members(column, header)
        if own:
            return Cell(_text(*own), _text(*own))
        text = _json_object(members, _by_name(header), len(column.prefix)) if members else "NULL::VARCHAR"
        return Cell(text, text)
    found = next((physical[s] for s in _in_order(column) if s in physical), None)
    if found is None:
        return Cell("NULL::VARCHAR", f"NULL::{_sql_type(column)}")
    text = _stripped(_text(*found), column)
    return _typed(column, text, *found)


def _in_order(column: Column) -> list[str]:
    return [folded(column.name), *(s for s in (folded(a) for a in column.aliases))]


def _members(column: Column, header: Header) -> list[str]:
    prefix = column.prefix.casefold()
    return [n for n in header.names if prefix and n.casefold().startswith(prefix)]


def _json_object(members: Sequence[str], cells: Mapping[str, tuple[str, str]], strip: int = 0) -> str:
    """SQL of a JSON object with the cells that are there; NULL when none is."""
    pairs = [
        f"{literal(json.dumps(m[strip:], ensure_ascii=False) + ':')} || to_json({_text(*cells[m])})::VARCHAR"
        for m in members
    ]
    return f"('{{' || NULLIF(CONCAT_WS(',', {', '.join(pairs)}), '') || '}}')"


def _text(sql: str, sql_type: str) -> str:
    if sql_type == CLEAN:
        return sql
    if sql_type == "VARCHAR":
        return f"NULLIF({sql}, '')"
    if sql_type == "JSON":
        return f"NULLIF(CASE json_type({sql}) WHEN 'NULL' THEN NULL ELSE {sql} ->> '$' END, '')"
    if sql_type.startswith(("STRUCT", "MAP")) or sql_type.endswith("]"):
        return f"to_json({sql})::VARCHAR"
    return f"CAST({sql} AS VARCHAR)"


def _stripped(text: str, column: Column) -> str:
    if column.kind == "text":
        return f"NULLIF(trim({text}, {literal(column.strip)}), '')" if column.strip else text
    for character in column.strip:
        text = f"replace({text}, {literal(character)}, '')"
    return _last_mark_decimal(text) if "," in column.decimal else text


def _last_mark_decimal(text: str) -> str:
    """SQL of a number's text in which the last of its marks, comma or dot, has become the decimal point."""
    return (
        f"CASE WHEN NOT contains({text}, ',') THEN {text} "
        f"WHEN regexp_matches({text}, ',[^.]*$') THEN replace(replace({text}, '.', ''), ',', '.') "
        f"ELSE replace({text}, ',', '') END"
    )


def _sql_type(column: Column) -> str:
    return {"amount": SQL_TYPE, "quantity": SQL_TYPE, "instant": "TIMESTAMP"}.get(column.kind, "VARCHAR")


def _typed(column: Column, text: str, sql: str, sql_type: str) -> Cell:
    if column.kind in ("amount", "quantity"):
        return _amount(column, text, sql, sql_type)
    if column.kind == "instant":
        return _instant(column, text, sql, sql_type)
    return Cell(text, text)


def _amount(column: Column, text: str, sql: str, sql_type: str) -> Cell:
    if _is_whole_or_narrow(sql_type):
        return Cell(text, f"CAST({sql} AS {SQL_TYPE})")
    typed = f"read_amount({text})"
    if column.kind == "quantity":
        return Cell(text, typed)
    lost = "" if column.floating or sql_type in ("DOUBLE", "FLOAT") else f" OR loses_digits({text})"
    unreadable = f"{text} IS NOT NULL AND ({typed} IS NULL{lost})"
    return Cell(text, typed, _reason(unreadable, column, text, f"is no amount that fits {SQL_TYPE}"))


def _is_whole_or_narrow(sql_type: str) -> bool:
    if sql_type in ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"):
        return True
    if not sql_type.startswith("DECIMAL("):
        return False
    width, scale = (int(n) for n in sql_type[8:-1].split(","))
    return scale <= 18 and width - scale <= 20


def _instant(column: Column, text: str, sql: str, sql_type: str) -> Cell:
    if sql_type == "TIMESTAMP WITH TIME ZONE":
        return Cell(text, f"CAST({sql} AS TIMESTAMP)")
    if sql_type.startswith("TIMESTAMP") or sql_type == "DATE":
        return Cell(text, f"CAST({sql} AS TIMESTAMP)")
    typed = f"read_instant({text})"
    if column.formats:
        typed = f"COALESCE({', '.join(f'try_strptime({text}, {literal(f)})' for f in column.formats)}, {typed})"
    unreadable = f"{text} IS NOT NULL AND {typed} IS NULL"
    return Cell(text, typed, _reason(unreadable, column, text, "is no date or time"))


def _reason(unreadable: str, column: Column, text: str, why: str) -> str:
    message = f"CONCAT({literal(column.name + ' ')}, '\"', left({text}, 80), '\" ', {literal(why)})"
    return f"WHEN {unreadable} THEN {message}"


def _fault(cells: Mapping[str, Cell]) -> str:
    whens = " ".join(cell.fault for cell in cells.values() if cell.fault)
    return f"CASE {whens} END" if whens else "NULL::VARCHAR"


def _native(billing_format: BillingFormat, header: Header) -> str:
    """SQL of a JSON object with the columns that the format does not declare; NULL when all are declared."""
    known = set().union(*(spellings(c) for c in billing_format.columns))
    prefixes = tuple(c.prefix.casefold() for c in billing_format.columns if c.prefix)
    rest = [n for n in header.names if folded(n) not in known and not (prefixes and n.casefold().startswith(prefixes))]
    return _json_object(rest, _by_name(header)) if rest else "NULL::VARCHAR"
