"""The order of an answer's rows: as asked, else the costliest first and the rest, `(other)`, last."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from glasspane.core.errors import UsageError
from glasspane.costs.query.dimensions import OTHER
from glasspane.costs.query.question import Question

Row = dict[str, Any]


def in_order(question: Question, rows: list[Row], sort: str = "") -> list[Row]:
    """Sort rows by columns (`-` before one: descending, missing values always last).

    Without a wish they go by period, then by cost descending. Rows that tie go by their dimensions, so that the order
    is the same on every engine.
    """
    named = [*(d.id for d in question.by), "currency", "usage_unit"]
    ordered = sorted(rows, key=lambda row: [ranked(row.get(column)) for column in named])
    for wanted in reversed(_columns(question, sort)):
        column = wanted.removeprefix("-")
        ordered = _by(ordered, column, numeric=column not in {*named, "period"}, descending=wanted != column)
    if sort or question.grain != "none":
        return ordered
    return sorted(ordered, key=lambda row: any(row[d.id] == OTHER for d in question.by))


def ranked(value: str | None) -> tuple[bool, str]:
    """Return a key that sorts text by code point and a missing value last."""
    return (value is None, value or "")


def _by(rows: list[Row], column: str, *, numeric: bool, descending: bool) -> list[Row]:
    present = [row for row in rows if row.get(column) is not None]
    present.sort(key=lambda row: Decimal(row[column]) if numeric else row[column], reverse=descending)
    return present + [row for row in rows if row.get(column) is None]


def _columns(question: Question, sort: str) -> list[str]:
    wanted = [part.strip() for part in sort.split(",") if part.strip()]
    if not wanted:
        return ["period", "-cost"] if question.grain != "none" else ["-cost"]
    known = [d.id for d in question.by] + [m.id for m in question.measures] + ["currency"]
    known += ["period"] * (question.grain != "none") + ["usage_unit"] * question.units
    known += ["previous", "change"] * question.compare
    for column in wanted:
        if column.removeprefix("-") not in known:
            raise UsageError(f"cannot sort by {column!r}", hint="sort by one of " + ", ".join(known))
    return wanted
