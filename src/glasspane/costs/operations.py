"""What a person can ask of stored costs: summary, charges, facets, versions, differences, status and rates."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from glasspane.core.cache import RESPONSES_SECONDS, RESULTS_SECONDS
from glasspane.core.context import Context
from glasspane.core.errors import UsageError
from glasspane.core.events import Event
from glasspane.core.focus import charge_schema
from glasspane.core.lists import Page
from glasspane.core.operations import Cached, operation
from glasspane.costs import model
from glasspane.costs.charges import ChargeStore
from glasspane.costs.query.charges_page import (
    Cursor,
    Listing,
    cells,
    columns_of,
    compile_count,
    compile_listing,
    resumed,
    sort_of,
)
from glasspane.costs.query.desk import Desk
from glasspane.costs.query.diff import change_of_totals, changes
from glasspane.costs.query.dimensions import DIMENSIONS
from glasspane.costs.query.facets import facets as facets_of
from glasspane.costs.query.facets import without_own_filter
from glasspane.costs.query.measures import BASES, BASIS_DESCRIPTIONS, MEASURES
from glasspane.costs.query.period import Period
from glasspane.costs.query.question import filters_of, question
from glasspane.costs.query.shown import shown_sql
from glasspane.costs.query.status import holdings, quality, sources, tag_keys
from glasspane.costs.query.versions import described, months_touched
from glasspane.costs.rates import Rate, RateBook, read_rates


def _data_version(context: Context) -> str:
    """Return what every answer about costs depends on: the version of the charges, and the exchange rates."""
    charges = ChargeStore(context.ports, context.organization).version()
    return f"{charges} {RateBook(context.ports, context.organization).stamp()}"


RESULTS = Cached(RESULTS_SECONDS, topics=("costs_changed",), version=_data_version)
RESPONSES = Cached(RESPONSES_SECONDS, topics=("costs_changed",), version=_data_version)


@operation(
    "costs.summary",
    scope="costs:read",
    effect="read",
    route="GET /costs/summary",
    cached=RESULTS,
    examples=(
        "costs summary --by provider,service --grain month",
        "costs summary --by service --filter provider=aws --top 5 --compare previous",
    ),
)
def summary(context: Context, request: model.SummaryRequest) -> model.Summary:
    """Sum costs by any dimensions.

    A period of whole months holds what was billed in them, so its total is that of the invoices; any other period
    holds the charges that start in it. Amounts of different currencies are never added: each row and each total has its
    currency, unless `currency` converts them with the rate of each charge's day.
    """
    desk = _desk(context, request)
    asked = question(
        by=request.by,
        measures=request.measures,
        first=request.from_,
        last=request.to,
        grain=request.grain,
        basis=request.basis,
        filters=request.filter,
        compare=request.compare == "previous",
        currency=request.currency,
    )
    answered = desk.ask(asked, top=request.top, sort=request.sort, limit=request.limit)
    compared = answered.question.compare
    return model.Summary(
        rows=answered.answer.rows,
        total=answered.answer.total,
        previous_total=answered.answer.previous_total,
        original_total=answered.answer.original_total,
        basis=request.basis,
        grain=request.grain,
        period=_period(answered.question.period),
        previous_period=_period(answered.question.period.previous()) if compared else None,
        sql=answered.sql,
        answered_from=answered.answered_from,
        freshness=_freshness(context, desk),
    )


@operation(
    "costs.rows",
    scope="costs:read",
    effect="read",
    route="GET /costs/rows",
    cached=RESPONSES,
    examples=("costs rows --filter provider=aws --sort=-BilledCost --limit 10",),
)
def rows(context: Context, request: model.RowsRequest) -> model.ChargePage:
    """List single charges, page by page.

    The order is total and a cursor stays on the version it was made on, so that pages neither repeat nor lose a charge.
    """
    cursor = None if request.cursor is None else Cursor.read(request.cursor)
    store = ChargeStore(context.ports, context.organization)
    version = store.at(request.when if cursor is None else cursor.version)
    desk = Desk(context, version)
    listing = Listing(
        period=Period(request.from_, request.to).closed(desk.months),
        filters=filters_of(request.filter),
        columns=columns_of(request.columns),
        sort=sort_of(request.sort),
        limit=request.limit,
    )
    compiled = compile_listing(resumed(listing, cursor))
    relations = desk.listed(listing, "charges")
    found = desk.run(compiled, relations).rows
    more = len(found) > request.limit
    offset = (cursor.offset if cursor else 0) + request.limit
    return model.ChargePage(
        items=[cells(row, listing.columns) for row in found[: request.limit]],
        next_cursor=Cursor(version, offset).text() if more else None,
        total=_count(desk, listing),
        columns=list(listing.columns),
        sql=shown_sql(compiled.sql, compiled.parameters, relations, version),
    )


@operation(
    "costs.facets",
    scope="costs:read",
    effect="read",
    route="GET /costs/facets",
    cached=RESULTS,
    examples=("costs facets service --filter provider=aws",),
)
def facets(context: Context, request: model.FacetsRequest) -> Page[model.Facet]:
    """List the values of a dimension with the number of their charges and their cost.

    Filters on the dimension itself are left aside, so that its other values stay to be chosen.
    """
    asked = question(
        by=[request.dimension],
        measures=("charges",),
        first=request.from_,
        last=request.to,
        basis=request.basis,
        filters=request.filter,
    )
    answered = _desk(context, request).ask(without_own_filter(asked))
    found = facets_of(answered.answer, request.dimension, request.search)
    shown = [model.Facet(value=v, charges=n, cost=cost) for v, n, cost in found[: request.limit]]
    return Page[model.Facet](items=shown, total=len(found))


@operation(
    "costs.dimensions",
    scope="costs:read",
    effect="read",
    route="GET /costs/dimensions",
    cached=RESPONSES,
    examples=("costs dimensions",),
)
def dimensions(context: Context, request: model.DimensionsRequest) -> model.Vocabulary:
    """List what costs can be grouped, measured and filtered by, with the tag keys that occur."""
    return model.Vocabulary(
        dimensions=[model.DimensionShown(id=d.id, title=d.title, description=d.description) for d in DIMENSIONS],
        measures=[model.MeasureShown(id=m.id, title=m.title, description=m.description, kind=m.kind) for m in MEASURES],
        bases=[model.BasisShown(id=b, column=c, description=BASIS_DESCRIPTIONS[b]) for b, c in BASES.items()],
        tag_keys=tag_keys(_desk(context, request)),
        columns=list(charge_schema()),
    )


@operation(
    "costs.versions",
    scope="costs:read",
    effect="read",
    route="GET /costs/versions",
    examples=("costs versions",),
)
def versions(context: Context, request: model.VersionsRequest) -> Page[model.Version]:
    """List the versions of the stored costs, newest first: each ingestion makes one."""
    commits = reversed(ChargeStore(context.ports, context.organization).history())
    wanted = [c for c in commits if request.month is None or request.month in months_touched(c)]
    below = None if request.cursor is None else Cursor.read(request.cursor).version
    rest = [c for c in wanted if below is None or c.version < below]
    page = [model.Version(**described(context, c)) for c in rest[: request.limit]]
    following = Cursor(page[-1].version, 0).text() if len(rest) > len(page) else None
    return Page[model.Version](items=page, next_cursor=following, total=len(wanted))


@operation(
    "costs.diff",
    scope="costs:read",
    effect="read",
    route="GET /costs/diff",
    cached=RESULTS,
    examples=("costs diff 0 newest --by service",),
)
def diff(context: Context, request: model.DiffRequest) -> model.Diff:
    """Compare the costs of a period as two versions tell them, such as October on the 3rd and today."""
    asked = question(
        by=request.by,
        first=request.from_,
        last=request.to,
        grain=request.grain,
        basis=request.basis,
        filters=request.filter,
    )
    old, new = (Desk(context, _version(context, text)) for text in (request.a, request.b))
    stored = sorted({*old.months, *new.months})
    before, after = (desk.ask(asked.within(stored)) for desk in (old, new))
    keys = [d.id for d in asked.by] + (["period"] if request.grain != "none" else []) + ["currency"]
    totals = before.answer.total, after.answer.total
    return model.Diff(
        a=_freshness(context, old),
        b=_freshness(context, new),
        rows=changes(before.answer, after.answer, keys, unchanged=request.unchanged),
        total=model.DiffTotal(before=totals[0], after=totals[1], change=change_of_totals(*totals)),
        basis=request.basis,
        period=_period(after.question.period),
        sql=after.sql,
    )


@operation(
    "costs.status",
    scope="costs:read",
    effect="read",
    route="GET /costs/status",
    cached=RESPONSES,
    examples=("costs status",),
)
def status(context: Context, request: model.StatusRequest) -> model.Status:
    """Say what is stored: months, sources, how far the costs reach, data quality and number of versions."""
    desk = _desk(context, request)
    held = holdings(context, desk)
    commits = ChargeStore(context.ports, context.organization).history()
    return model.Status(
        months=desk.months,
        sources=[model.SourceShown(**s) for s in sources(held.records)],
        freshness=_freshness(context, desk),
        quality=quality(context, desk.version),
        versions=sum(c.version <= desk.version for c in commits),
    )


@operation(
    "rates.load",
    scope="costs:write",
    effect="write",
    route="POST /rates",
    transactional=False,
    examples=("rates load eurofxref-hist.csv",),
)
def load_rates(context: Context, request: model.RatesLoadRequest) -> model.RatesLoaded:
    """Load daily exchange rates from a file of the European Central Bank: CSV or XML, zipped or not."""
    book = RateBook(context.ports, context.organization)
    changed = book.load(read_rates(Path(request.file)))
    context.ports.events.publish(Event("costs_changed", context.organization, {"rates": changed}, scope="costs:read"))
    return model.RatesLoaded(changed=changed, currencies=_currencies(book.all()))


@operation(
    "rates.list",
    scope="costs:read",
    effect="read",
    route="GET /rates",
    examples=("rates list",),
)
def list_rates(context: Context, _request: model.RatesListRequest) -> Page[model.CurrencyShown]:
    """List the currencies that have exchange rates, with their first and last day."""
    shown = _currencies(RateBook(context.ports, context.organization).all())
    return Page[model.CurrencyShown](items=shown, total=len(shown))


def _desk(context: Context, request: model.AtVersion) -> Desk:
    return Desk(context, ChargeStore(context.ports, context.organization).at(request.when))


def _version(context: Context, text: str) -> int:
    store = ChargeStore(context.ports, context.organization)
    if text == "newest":
        return store.version()
    if text.isdigit():
        return store.at(int(text))
    try:
        moment = model.end_of_day(text)
        moment = moment if isinstance(moment, datetime) else datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is neither a version nor an instant", hint="glasspane costs versions") from error
    return store.at(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _period(period: Period) -> model.PeriodShown:
    return model.PeriodShown(first=period.first, to=period.last, measured_by=period.ruler)


def _freshness(context: Context, desk: Desk) -> model.Freshness:
    held = holdings(context, desk)
    return model.Freshness(version=desk.version, stored_at=held.stored_at, charges_to=held.charges_to)


def _count(desk: Desk, listing: Listing) -> int:
    source = desk.countable(listing)
    found: Any = desk.run(compile_count(listing, source), desk.listed(listing, source)).rows[0][0]
    return int(found or 0)


def _currencies(rates: list[Rate]) -> list[model.CurrencyShown]:
    series = ((currency, list(of_it)) for currency, of_it in groupby(rates, key=lambda r: r.currency))
    return [
        model.CurrencyShown(
            currency=currency, first=of_it[0].day, last=of_it[-1].day, days=len(of_it), rate=str(of_it[-1].rate)
        )
        for currency, of_it in series
    ]
