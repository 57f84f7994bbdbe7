"""Compiles a question to one SELECT in DuckDB's dialect, with every value bound as a parameter.

The SELECT only filters, groups, counts and sums: what needs arithmetic beyond a sum (conversion, ratios, comparison,
the top and the rest) is done afterwards on exact decimals, so that every engine gives the same digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Literal

from sqlglot import exp

from glasspane.costs.query.dimensions import Dimension
from glasspane.costs.query.measures import summed
from glasspane.costs.query.period import Period, Ruler
from glasspane.costs.query.question import Filter, Question

Source = Literal["charges", "rollup"]
DIALECT = "duckdb"
CURRENT, PREVIOUS = "current", "previous"
RULERS: Mapping[Ruler, str] = {"billing_month": "BillingPeriodStart", "charge_day": "ChargePeriodStart"}


@dataclass(frozen=True)
class Compiled:
    """SQL with its parameters, and the relations it names."""

    sql: str
    parameters: dict[str, Any]
    source: Source
    relations: tuple[str, ...]


@dataclass
class Binder:
    """Hands out `$p1`, `$p2` … for values."""

    values: dict[str, Any] = field(default_factory=dict)

    def bind(self, value: str | int) -> exp.Expr:
        """Return the placeholder that stands for the value."""
        name = f"p{len(self.values) + 1}"
        self.values[name] = value
        return exp.Placeholder(this=name)

    def instant(self, day: date) -> exp.Expr:
        """Return midnight (UTC) of a day."""
        return exp.cast(self.bind(f"{day.isoformat()} 00:00:00"), "TIMESTAMP")


def compile_question(question: Question, source: Source) -> Compiled:
    """Compile a question over the charges, or over their roll-up when `question.fits_rollup`."""
    binder = Binder()
    keys = _keys(question)
    select = exp.select(*(exp.alias_(e, name, quoted=True) for name, e in keys.items()))
    select = select.select(
        *(exp.alias_(summed(c, rolled_up=source == "rollup"), c, quoted=True) for c in question.sums)
    )
    if question.currency:
        select = select.select(exp.alias_(exp.Min(this=_charge_day()), "first_day", quoted=True))
    select = joined(select.from_(source), placed=question.placed, converted=bool(question.currency))
    select = narrowed(select, question.scope, question.period.ruler, question.filters, binder)
    if keys:
        select = select.group_by(*(e.copy() for e in keys.values()))
    relations = (source, *(["regions"] * question.placed), *(["rates"] * bool(question.currency)))
    return Compiled(select.sql(DIALECT, pretty=True), binder.values, source, relations)


def joined(select: exp.Select, *, placed: bool, converted: bool = False) -> exp.Select:
    """Join the reference of regions and the rates where they are needed."""
    if placed:
        named = exp.func("COALESCE", exp.column("RegionId"), exp.column("RegionName"))
        folded = exp.func("LOWER", exp.func("REPLACE", named, _text(" "), _text("")))
        select = select.join("regions", on=exp.column("region", table="regions").eq(folded), join_type="left")
    if converted:
        same = exp.column("currency", table="rates").eq(exp.column("BillingCurrency"))
        day = exp.column("day", table="rates").eq(_charge_day())
        select = select.join("rates", on=exp.and_(same, day), join_type="left")
    return select


def narrowed(select: exp.Select, period: Period, ruler: Ruler, filters: Iterable[Filter], binder: Binder) -> exp.Select:
    """Add the conditions of period and filters."""
    conditions = [*_inside(period, RULERS[ruler], binder), *(_matches(f, binder) for f in filters)]
    return select.where(*conditions) if conditions else select


def _keys(question: Question) -> dict[str, exp.Expr]:
    keys: dict[str, exp.Expr] = {d.id: d.expression() for d in question.by}
    if question.grain == "day":
        keys["period"] = _charge_day()
    elif question.grain == "month":
        keys["period"] = exp.cast(
            exp.func("DATE_TRUNC", _text("month"), exp.column(RULERS[question.period.ruler])), "DATE"
        )
    keys["billing_currency"] = exp.column("BillingCurrency")
    if question.units:
        keys["usage_unit"] = exp.column("ConsumedUnit")
    if question.compare:
        keys["span"] = _span(question.period)
    if question.currency:
        keys["factor"] = exp.column("factor", table="rates")
    return keys


def _span(period: Period) -> exp.Expr:
    assert period.first is not None
    current = exp.column(RULERS[period.ruler]) >= exp.cast(_text(f"{period.first} 00:00:00"), "TIMESTAMP")
    return exp.case().when(current, _text(CURRENT)).else_(_text(PREVIOUS))


def _inside(period: Period, ruler: str, binder: Binder) -> list[exp.Expr]:
    conditions: list[exp.Expr] = []
    if period.first is not None:
        conditions.append(exp.column(ruler) >= binder.instant(period.first))
    if period.last is not None:
        conditions.append(exp.column(ruler) < binder.instant(period.last + timedelta(days=1)))
    return conditions


def _matches(wanted: Filter, binder: Binder) -> exp.Expr:
    conditions = []
    if wanted.include:
        conditions.append(_among(wanted.dimension, wanted.include, binder))
    if wanted.exclude:
        conditions.append(_not_among(wanted.dimension, wanted.exclude, binder))
    return exp.and_(*conditions)


def _among(dimension: Dimension, values: tuple[str | None, ...], binder: Binder) -> exp.Expr:
    named = [binder.bind(v) for v in values if v is not None]
    parts = [exp.In(this=dimension.expression(), expressions=named)] if named else []
    return exp.or_(*parts, *([dimension.expression().is_(exp.null())] if None in values else []))


def _not_among(dimension: Dimension, values: tuple[str | None, ...], binder: Binder) -> exp.Expr:
    named = [binder.bind(v) for v in values if v is not None]
    missing = dimension.expression().is_(exp.null())
    if not named:
        return exp.not_(missing)
    outside = exp.not_(exp.In(this=dimension.expression(), expressions=named))
    return exp.and_(exp.not_(missing), outside) if None in values else exp.or_(missing, outside)


def _charge_day() -> exp.Expr:
    return exp.cast(exp.column("ChargePeriodStart"), "DATE")


def _text(value: str) -> exp.Expr:
    return exp.Literal.string(value)
