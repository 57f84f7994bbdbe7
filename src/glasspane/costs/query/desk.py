"""`Desk`: where a question meets a version of the stored charges and an engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlglot import exp

from glasspane.core.context import Context
from glasspane.core.focus import charge_schema
from glasspane.core.ports import Engine, Relation, ResultSet
from glasspane.costs.charges import ChargeStore
from glasspane.costs.query.answer import Answer, answer
from glasspane.costs.query.charges_page import Listing
from glasspane.costs.query.compiler import DIALECT, Binder, Compiled, Source, compile_question, joined, narrowed
from glasspane.costs.query.geography import regions_relation
from glasspane.costs.query.period import Period
from glasspane.costs.query.question import Question
from glasspane.costs.query.shown import shown_sql
from glasspane.costs.rates import RATES_SCHEMA, RateBook


@dataclass(frozen=True)
class Answered:
    """An answer with the question as it was understood, the SQL that made it and where it came from."""

    question: Question
    answer: Answer
    sql: str
    answered_from: Source


class Desk:
    """Answers questions from one version of an organization's charges."""

    def __init__(self, context: Context, version: int) -> None:
        self._ports = context.ports
        self._organization = context.organization
        self._store = ChargeStore(context.ports, context.organization)
        self.version = version

    @cached_property
    def months(self) -> list[str]:
        """The billing months (`YYYY-MM`) that are stored, in order."""
        if self.version < 0:
            return []
        return sorted({file.partition["x_Month"] for file in self._store.files(self.version)})

    def ask(self, question: Question, *, top: int | None = None, sort: str = "", limit: int | None = None) -> Answered:
        """Answer a question, from the roll-ups when their answer is the same, else from the charges."""
        closed = question.within(self.months)
        compiled = compile_question(closed, self.source(closed))
        relations = self.relations(closed, compiled)
        result = self.run(compiled, relations)
        return Answered(
            question=closed,
            answer=answer(closed, result, top=top, sort=sort, limit=limit),
            sql=shown_sql(compiled.sql, compiled.parameters, relations, self.version),
            answered_from=compiled.source,
        )

    @property
    def engine(self) -> Engine:
        """The engine that answers."""
        return self._ports.engine

    def everything(self) -> tuple[Source, Relation]:
        """Return all roll-ups of the version, or all charges where one is missing."""
        rolled_up = self._store.rollup_relation(self.version) if self.version >= 0 else None
        if rolled_up is not None:
            return "rollup", rolled_up
        return "charges", self.charges()

    def charges(self, months: Sequence[str] | None = None) -> Relation:
        """Return the charges of the version."""
        return self._store.relation(self.version, months) if self.version >= 0 else Relation(charge_schema())

    def run(self, compiled: Compiled, relations: Mapping[str, Relation]) -> ResultSet:
        """Run a compiled query."""
        return self._ports.engine.query(compiled.sql, relations, compiled.parameters)

    def source(self, question: Question) -> Source:
        """Return where a question can be answered from."""
        return "rollup" if question.fits_rollup and self._rollup(question.scope, question.period) else "charges"

    def relations(self, question: Question, compiled: Compiled) -> dict[str, Relation]:
        """Return the relations a compiled question names, pruned to the billing months that can matter."""
        costs = self.relation(compiled.source, question.scope, question.period)
        relations: dict[str, Relation] = {compiled.source: costs}
        if question.placed:
            relations["regions"] = regions_relation()
        if question.currency:
            relations["rates"] = self._rates(question, compiled.source, costs)
        return relations

    def listed(self, listing: Listing, source: Source) -> dict[str, Relation]:
        """Return the relations that a listing of charges, or their count, names."""
        relations: dict[str, Relation] = {source: self.relation(source, listing.period, listing.period)}
        return relations | ({"regions": regions_relation()} if listing.placed else {})

    def countable(self, listing: Listing) -> Source:
        """Return where the charges of a listing can be counted."""
        asked = Question(by=(), measures=(), period=listing.period, filters=listing.filters)
        return self.source(asked)

    def relation(self, source: Source, scope: Period, ruled_by: Period) -> Relation:
        """Return charges or roll-up. A period measured by charge day may be billed in any month, so it prunes none."""
        months = self._months(scope, ruled_by)
        rolled_up = self._store.rollup_relation(self.version, months) if source == "rollup" else None
        return rolled_up or self._store.relation(self.version, months)

    def _months(self, scope: Period, ruled_by: Period) -> Sequence[str]:
        return scope.months(self.months) if ruled_by.ruler == "billing_month" else self.months

    def _rollup(self, scope: Period, ruled_by: Period) -> Relation | None:
        return self._store.rollup_relation(self.version, self._months(scope, ruled_by))

    def _rates(self, question: Question, source: Source, relation: Relation) -> Relation:
        assert question.currency is not None
        used = self._currencies(question, source, relation)
        if not used:
            return Relation(RATES_SCHEMA)
        first, last = min(days[0] for days in used.values()), max(days[1] for days in used.values())
        return RateBook(self._ports, self._organization).relation(question.currency, used, first, last)

    def _currencies(self, question: Question, source: Source, relation: Relation) -> dict[str, tuple[date, date]]:
        """Return the currencies of the charges in question with the first and last day they occur on."""
        binder, day = Binder(), exp.cast(exp.column("ChargePeriodStart"), "DATE")
        select = exp.select("BillingCurrency", exp.Min(this=day), exp.Max(this=day.copy())).from_(source)
        select = joined(select, placed=question.placed)
        select = narrowed(select, question.scope, question.period.ruler, question.filters, binder)
        sql = select.group_by("BillingCurrency").sql(DIALECT)
        relations: dict[str, Relation] = {source: relation} | (
            {"regions": regions_relation()} if question.placed else {}
        )
        result: list[tuple[Any, ...]] = self._ports.engine.query(sql, relations, binder.values).rows
        return {currency: (first, last) for currency, first, last in result}
