"""Prints an answer as a table, JSON or CSV, with the options that all lists share."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from glasspane.cli.index import Command
from glasspane.core.errors import UsageError
from glasspane.core.wire import listed

Row = dict[str, Any]


@dataclass(frozen=True)
class Wanted:
    """How the answer is wanted."""

    json: bool = False
    csv: bool = False
    sql: bool = False
    fields: tuple[str, ...] = ()
    limit: int | None = None
    sort: str = ""

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Wanted:
        """Read the shared options from what was parsed."""
        return cls(
            json=given["_json"],
            csv=given.get("_csv") or False,
            sql=given.get("_show_sql") or False,
            fields=tuple(listed(given.get("_fields") or ())),
            limit=given.get("_limit"),
            sort=given.get("_sort") or "",
        )

    @property
    def untouched(self) -> bool:
        """Whether the answer's rows are to stay as they are."""
        return not self.fields and self.limit is None and not self.sort


def show(command: Command, request: Mapping[str, Any], answer: bytes, wanted: Wanted) -> None:
    """Print the answer on standard output."""
    if wanted.json and wanted.untouched and not sys.stdout.isatty():
        sys.stdout.buffer.write(answer + b"\n")
        return
    value = json.loads(answer)
    if command.rows:
        value[command.rows] = arranged(value[command.rows], wanted)
    if wanted.json:
        print(json.dumps(value, indent=2, ensure_ascii=False))
    elif wanted.csv:
        _write_csv(value[command.rows], wanted.fields)
    else:
        _render(command, request, value, wanted)


def arranged(rows: list[Row], wanted: Wanted) -> list[Row]:
    """Sort, cut and narrow the rows; UsageError when a field is in none of them."""
    known = {name for row in rows for name in row}
    _check(known, (wanted.sort.lstrip("-"), *wanted.fields) if wanted.sort else wanted.fields)
    if wanted.sort:
        name = wanted.sort.lstrip("-")
        rows = sorted(rows, key=lambda row: _order(row.get(name)), reverse=wanted.sort.startswith("-"))
    if wanted.limit is not None:
        rows = rows[: max(wanted.limit, 0)]
    return [{name: row.get(name) for name in wanted.fields} for row in rows] if wanted.fields else rows


def _check(known: set[str], names: tuple[str, ...]) -> None:
    unknown = [name for name in names if name not in known]
    if unknown and known:
        raise UsageError(f"the rows have no field {unknown[0]!r}", hint=f"use one of {', '.join(sorted(known))}")


def _order(value: Any) -> tuple[int, Decimal, str]:
    """Order nothing first, then numbers by value (amounts are text in JSON), then text."""
    if value is None:
        return 0, Decimal(0), ""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return 2, Decimal(0), str(value)
    return (1, number, "") if number.is_finite() else (2, Decimal(0), str(value))


def _write_csv(rows: list[Row], fields: tuple[str, ...]) -> None:
    names = fields or tuple(dict.fromkeys(name for row in rows for name in row))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([cell(row.get(name)) for name in names] for row in rows)


def cell(value: Any) -> str:
    """Return a value as the text of a CSV cell: nothing for null, JSON for what has parts."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def _render(command: Command, request: Mapping[str, Any], value: Any, wanted: Wanted) -> None:
    from glasspane.cli import render

    screen = render.screen()
    render.answer(screen, command, request, value, plain_rows=bool(wanted.fields))
    if wanted.sql:
        print(f"\n{value['sql']}")
