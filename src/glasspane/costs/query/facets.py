"""The values of a dimension with the number of their charges and their cost."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from glasspane.core.money import exactly
from glasspane.costs.query.answer import Answer
from glasspane.costs.query.question import Question


def without_own_filter(question: Question) -> Question:
    """Return the question without filters on the listed dimension: its other values stay to be chosen."""
    return replace(question, filters=tuple(f for f in question.filters if f.dimension not in question.by))


def facets(answer: Answer, dimension: str, search: str = "") -> list[tuple[str | None, int, dict[str, Decimal]]]:
    """Return value, charges and cost per currency, the most frequent value first."""
    found: dict[str | None, tuple[int, dict[str, Decimal]]] = {}
    for row in answer.rows:
        value: str | None = row[dimension]
        if search and search.casefold() not in (value or "").casefold():
            continue
        charges, costs = found.get(value, (0, {}))
        found[value] = (charges + int(row["charges"]), _added(costs, row))
    ordered = sorted(found.items(), key=lambda item: (-item[1][0], item[0] is None, item[0] or ""))
    return [(value, charges, costs) for value, (charges, costs) in ordered]


def _added(costs: dict[str, Decimal], row: dict[str, Any]) -> dict[str, Decimal]:
    with exactly():
        return costs | {row["currency"]: costs.get(row["currency"], Decimal(0)) + Decimal(row["cost"])}
