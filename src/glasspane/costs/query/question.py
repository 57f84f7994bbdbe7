"""`Question`: what a person asks about costs, as one value, before any SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from glasspane.core.errors import UsageError
from glasspane.costs.query.dimensions import NONE, Dimension, dimension, dimensions
from glasspane.costs.query.measures import BASES, Basis, Measure, measure
from glasspane.costs.query.period import Grain, Period
from glasspane.costs.query.rollup import COUNT, ROLLUP_SCHEMA

NOT = "!"


@dataclass(frozen=True)
class Filter:
    """Values of a dimension that count (`include`; empty means any) and that do not; None is the missing value."""

    dimension: Dimension
    include: tuple[str | None, ...] = ()
    exclude: tuple[str | None, ...] = ()


@dataclass(frozen=True)
class Question:
    """Measures by dimensions over a period, filtered, on a basis, in one currency or in each."""

    by: tuple[Dimension, ...]
    measures: tuple[Measure, ...]
    period: Period
    grain: Grain = "none"
    basis: Basis = "effective"
    filters: tuple[Filter, ...] = ()
    compare: bool = False
    currency: str | None = None

    @property
    def sums(self) -> tuple[str, ...]:
        """The columns to sum, each once: the basis first."""
        wanted = [BASES[self.basis], *(s for m in self.measures for s in m.sums)]
        return tuple(dict.fromkeys(wanted))

    @property
    def units(self) -> bool:
        """Whether quantities are asked for, which are kept apart by unit."""
        return any(m.kind == "quantity" for m in self.measures)

    @property
    def placed(self) -> bool:
        """Whether the reference of regions is needed."""
        return any(d.place for d in self.dimensions)

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """Every dimension that is grouped or filtered by."""
        return self.by + tuple(f.dimension for f in self.filters)

    @property
    def fits_rollup(self) -> bool:
        """Whether the daily roll-up holds every column, so that its answer is the same."""
        read = {c for d in self.dimensions for c in d.columns} | set(self.sums) - {COUNT}
        return not self.units and read <= set(ROLLUP_SCHEMA)

    @property
    def scope(self) -> Period:
        """The period that is read: with the one before when compared."""
        return Period(self.period.previous().first, self.period.last) if self.compare else self.period

    def within(self, stored: Sequence[str]) -> Question:
        """Return the question with the open sides of its period closed at the stored months.

        Nothing is stored and a side is open: there is no period to compare with.
        """
        closed = self.period.closed(list(stored))
        return replace(self, period=closed, compare=self.compare and None not in (closed.first, closed.last))


def question(
    *,
    by: Sequence[str] = (),
    measures: Sequence[str] = ("cost",),
    first: date | None = None,
    last: date | None = None,
    grain: Grain = "none",
    basis: Basis = "effective",
    filters: Mapping[str, Sequence[str]] | None = None,
    compare: bool = False,
    currency: str | None = None,
) -> Question:
    """Make a question of names; UsageError names what does not exist."""
    return Question(
        by=dimensions(by),
        measures=tuple(measure(m, basis) for m in dict.fromkeys(["cost", *measures])),
        period=Period(first, last),
        grain=grain,
        basis=basis,
        filters=filters_of(filters or {}),
        compare=compare,
        currency=None if currency is None else currency_code(currency),
    )


def filters_of(wanted: Mapping[str, Sequence[str]]) -> tuple[Filter, ...]:
    """Read filters: values of one dimension are alternatives, `!` before a value excludes it, `(none)` is no value."""
    return tuple(_filter(id, values) for id, values in sorted(wanted.items()) if values)


def currency_code(text: str) -> str:
    """Return an ISO 4217 code in capitals; UsageError when the text cannot be one."""
    code = text.strip().upper()
    if len(code) != 3 or not code.isalpha() or not code.isascii():
        raise UsageError(f"{text!r} is not a currency code", hint="--currency EUR")
    return code


def _filter(id: str, values: Sequence[str]) -> Filter:
    include = tuple(dict.fromkeys(_value(v) for v in values if not v.startswith(NOT)))
    exclude = tuple(dict.fromkeys(_value(v[1:]) for v in values if v.startswith(NOT)))
    return Filter(dimension(id), include, exclude)


def _value(text: str) -> str | None:
    return None if text in ("", NONE) else text
