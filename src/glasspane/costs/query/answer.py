"""Makes an answer of an engine's sums: conversion, comparison, the top and the rest, order; pure and exact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from glasspane.core.errors import CurrencyMixed, UsageError
from glasspane.core.money import exactly, plain
from glasspane.core.ports import ResultSet
from glasspane.costs.query.compiler import PREVIOUS
from glasspane.costs.query.dimensions import OTHER
from glasspane.costs.query.order import in_order, ranked
from glasspane.costs.query.question import Question

Sums = tuple[Decimal, ...]
ZERO = Decimal(0)


@dataclass(frozen=True)
class Key:
    """What tells one row of an answer from another."""

    values: tuple[str | None, ...]
    period: date | None
    currency: str
    unit: str | None = None


@dataclass
class Group:
    """The sums of one row, those of the period before, and the cost before conversion by currency."""

    sums: Sums
    previous: Decimal = ZERO
    original: dict[str, Decimal] = field(default_factory=dict)

    def add(self, other: Group) -> None:
        """Add another group's amounts."""
        self.sums = tuple(a + b for a, b in zip(self.sums, other.sums, strict=True))
        self.previous += other.previous
        for currency, amount in other.original.items():
            self.original[currency] = self.original.get(currency, ZERO) + amount


Groups = dict[Key, Group]


@dataclass(frozen=True)
class Answer:
    """Rows in order, and the totals of everything, also of what a limit cut off."""

    rows: list[dict[str, Any]]
    total: dict[str, Decimal]
    previous_total: dict[str, Decimal] | None
    original_total: dict[str, Decimal] | None


def answer(
    question: Question, result: ResultSet, *, top: int | None = None, sort: str = "", limit: int | None = None
) -> Answer:
    """Return the answer; CurrencyMixed when a charge has no rate for its day."""
    with exactly():
        groups = grouped(question, result)
        total = _totals((k.currency, g.sums[0]) for k, g in groups.items())
        previous = _totals((k.currency, g.previous) for k, g in groups.items())
        original = _totals(pair for g in groups.values() for pair in g.original.items())
        shown = topped(groups, top) if top is not None else groups
        rows = [_row(question, key, group) for key, group in shown.items()]
    ordered = in_order(question, rows, sort)
    return Answer(
        rows=ordered[:limit],
        total=total,
        previous_total=previous if question.compare else None,
        original_total=original if question.currency else None,
    )


def grouped(question: Question, result: ResultSet) -> Groups:
    """Return the sums by key: converted, and those of the previous period beside the current ones."""
    groups: Groups = {}
    for record in result.dicts():
        key, group = _read(question, record)
        if key in groups:
            groups[key].add(group)
        else:
            groups[key] = group
    return groups


def topped(groups: Groups, top: int) -> Groups:
    """Keep the `top` costliest values of each currency, whole period counted, and sum the others into one."""
    if top < 1:
        raise UsageError("top must be at least 1", hint="--top 10")
    kept = set(_costliest(groups, top))
    folded: Groups = {}
    for key, group in groups.items():
        own = (key.currency, key.values) in kept
        place = key if own else Key((OTHER,) * len(key.values), key.period, key.currency, key.unit)
        if place in folded:
            folded[place].add(group)
        else:
            folded[place] = Group(group.sums, group.previous, dict(group.original))
    return folded


def _costliest(groups: Groups, top: int) -> Iterable[tuple[str, tuple[str | None, ...]]]:
    costs = _totals(((key.currency, key.values), group.sums[0]) for key, group in groups.items())
    by_currency: dict[str, list[tuple[Decimal, list[tuple[bool, str]], tuple[str | None, ...]]]] = {}
    for (currency, values), cost in costs.items():
        by_currency.setdefault(currency, []).append((-cost, [ranked(v) for v in values], values))
    for currency, ranking in by_currency.items():
        yield from ((currency, values) for _, _, values in sorted(ranking)[:top])


def _totals(pairs: Iterable[tuple[Any, Decimal]]) -> dict[Any, Decimal]:
    totals: dict[Any, Decimal] = {}
    for key, amount in pairs:
        totals[key] = totals.get(key, ZERO) + amount
    return dict(sorted(totals.items(), key=lambda item: str(item[0])))


def _read(question: Question, record: dict[str, Any]) -> tuple[Key, Group]:
    billed_in = record["billing_currency"]
    sums = tuple(_number(record[c]) for c in question.sums)
    factor = _factor(question, record) if question.currency else None
    converted = (
        tuple(s * factor if _is_amount(c) else s for c, s in zip(question.sums, sums, strict=True)) if factor else sums
    )
    before = record.get("span") == PREVIOUS
    period = record.get("period")
    if before and period is not None:
        period = question.period.forward(period)
    key = Key(
        tuple(record[d.id] for d in question.by), period, question.currency or billed_in, record.get("usage_unit")
    )
    if before:
        return key, Group((ZERO,) * len(sums), previous=converted[0])
    return key, Group(converted, original={billed_in: sums[0]})


def _factor(question: Question, record: dict[str, Any]) -> Decimal:
    factor = record["factor"]
    if factor is None:
        currency, day = record["billing_currency"], record["first_day"]
        raise CurrencyMixed(
            f"there is no rate from {currency} to {question.currency} for {day}",
            hint="glasspane rates load eurofxref-hist.zip",
        )
    return Decimal(factor)


def _is_amount(column: str) -> bool:
    return column not in ("x_Charges", "ConsumedQuantity")


def _number(value: Any) -> Decimal:
    return ZERO if value is None else Decimal(value)


def _row(question: Question, key: Key, group: Group) -> dict[str, Any]:
    row: dict[str, Any] = {d.id: v for d, v in zip(question.by, key.values, strict=True)}
    if key.period is not None:
        row["period"] = f"{key.period:%Y-%m}" if question.grain == "month" else key.period.isoformat()
    by_column = dict(zip(question.sums, group.sums, strict=True))
    for measured in question.measures:
        value = measured.value(tuple(by_column[c] for c in measured.sums))
        row[measured.id] = int(value) if measured.kind == "count" and value is not None else _text(value)
    row["currency"] = key.currency
    if question.units:
        row["usage_unit"] = key.unit
    if question.compare:
        row |= {"previous": plain(group.previous), "change": plain(group.sums[0] - group.previous)}
    if question.currency:
        row["original"] = {c: plain(a) for c, a in sorted(group.original.items())}
    return row


def _text(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
