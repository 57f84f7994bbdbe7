"""What changed between two answers to the same question."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from glasspane.core.money import exactly, plain
from glasspane.costs.query.answer import Answer

ZERO = Decimal(0)


def changes(before: Answer, after: Answer, keys: Sequence[str], *, unchanged: bool) -> list[dict[str, Any]]:
    """Return a row per key with `before`, `after` and `change`, the largest change first; null is a missing row."""
    olds, news = _by_key(before, keys), _by_key(after, keys)
    with exactly():
        compared = [(key, olds.get(key), news.get(key)) for key in {**olds, **news}]
        ranked = sorted(((_moved(old, new), key, old, new) for key, old, new in compared), key=_largest)
        return [
            dict(zip(keys, key, strict=True)) | {"before": _text(old), "after": _text(new), "change": plain(moved)}
            for moved, key, old, new in ranked
            if unchanged or moved or (old is None) != (new is None)
        ]


def change_of_totals(before: dict[str, Decimal], after: dict[str, Decimal]) -> dict[str, Decimal]:
    """Return after minus before per currency."""
    with exactly():
        return {c: after.get(c, ZERO) - before.get(c, ZERO) for c in sorted({**before, **after})}


def _by_key(answer: Answer, keys: Sequence[str]) -> dict[tuple[str | None, ...], Decimal]:
    return {tuple(row.get(k) for k in keys): Decimal(row["cost"]) for row in answer.rows}


def _moved(old: Decimal | None, new: Decimal | None) -> Decimal:
    return (new or ZERO) - (old or ZERO)


def _largest(entry: tuple[Decimal, tuple[str | None, ...], Any, Any]) -> tuple[Decimal, list[tuple[bool, str]]]:
    return (-abs(entry[0]), [(v is None, v or "") for v in entry[1]])


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else plain(amount)
