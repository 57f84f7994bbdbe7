"""What is stored, how far it reaches and how good it is, per version; a version never changes, so it is read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from glasspane.core.context import Context
from glasspane.core.money import exactly
from glasspane.costs.charges import ChargeStore
from glasspane.costs.ingest.ledger import Ledger, folded_ledger
from glasspane.costs.ingest.statement import Broken, Quality
from glasspane.costs.query.desk import Desk

_SOURCES = (
    "SELECT x_Provider, x_Connection, CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS billing_month,"
    " BillingCurrency, SUM(BilledCost) AS billed, {count} AS charges, MAX(ChargePeriodEnd) AS charges_to"
    " FROM {source} GROUP BY x_Provider, x_Connection, CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),"
    " BillingCurrency"
)
_TAG_KEYS = (
    "SELECT DISTINCT tag_key FROM (SELECT UNNEST(JSON_KEYS(Tags)) AS tag_key FROM"
    " (SELECT DISTINCT Tags FROM charges WHERE NOT Tags IS NULL) AS tagged) AS found ORDER BY tag_key"
)
_REMEMBERED = 256
_SCORES = ("overall", "completeness", "accuracy", "consistency", "timeliness")


@dataclass(frozen=True)
class Holdings:
    """What a version holds: when it was stored, and billed cost, charges and latest end by source, month, currency."""

    stored_at: datetime | None = None
    records: tuple[dict[str, Any], ...] = ()

    @property
    def charges_to(self) -> datetime | None:
        """The end of the latest charge."""
        return latest_end(self.records)

    @property
    def billed(self) -> dict[str, Decimal]:
        """Billed cost per currency."""
        return billed_of(self.records)


_KNOWN: dict[str, Holdings] = {}


def holdings(context: Context, desk: Desk) -> Holdings:
    """Return what the desk's version holds; nothing before the first ingestion."""
    if desk.version < 0:
        return Holdings()
    stored_at = _stored_at(context, desk.version)
    place = f"{context.ports.lake.address} {context.organization} {desk.version} {stored_at}"
    if place not in _KNOWN:
        if len(_KNOWN) >= _REMEMBERED:
            _KNOWN.clear()
        _KNOWN[place] = Holdings(stored_at, tuple(stored_records(desk)))
    return _KNOWN[place]


def stored_records(desk: Desk) -> list[dict[str, Any]]:
    """Return billed cost, charges and latest end by provider, connection, billing month and currency."""
    source, relation = desk.everything()
    sql = _SOURCES.format(source=source, count="COUNT(*)" if source == "charges" else "CAST(SUM(x_Charges) AS BIGINT)")
    return desk.engine.query(sql, {source: relation}).dicts()


def sources(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what is stored of each provider and connection."""
    found: dict[tuple[str | None, str | None], list[dict[str, Any]]] = defaultdict(list)
    for record in records:
        found[record["x_Provider"], record["x_Connection"]].append(record)
    return [
        {
            "provider": provider,
            "connection": connection,
            "months": sorted({f"{r['billing_month']:%Y-%m}" for r in of_it}),
            "charges": sum(int(r["charges"]) for r in of_it),
            "billed": billed_of(of_it),
            "charges_to": latest_end(of_it),
        }
        for (provider, connection), of_it in sorted(found.items(), key=lambda item: [v or "" for v in item[0]])
    ]


def latest_end(records: Iterable[dict[str, Any]]) -> datetime | None:
    """Return the end of the latest charge."""
    return max((r["charges_to"] for r in records if r["charges_to"]), default=None)


def billed_of(records: Iterable[dict[str, Any]]) -> dict[str, Decimal]:
    """Return billed cost per currency."""
    totals: dict[str, Decimal] = defaultdict(Decimal)
    with exactly():
        for record in records:
            totals[record["BillingCurrency"]] += record["billed"]
    return dict(sorted(totals.items()))


def tag_keys(desk: Desk) -> list[str]:
    """Return the tag keys of the version's charges, in order."""
    return [key for (key,) in desk.engine.query(_TAG_KEYS, {"charges": desk.charges()}).rows]


def quality(context: Context, version: int) -> Quality | None:
    """Return the data quality of what a version holds, from the statements of the files that count in it.

    Each file weighs by the rows it stored; None where no file has a score.
    """
    commits = ChargeStore(context.ports, context.organization).history()
    return combined(folded_ledger((c for c in commits if c.version <= version), context.organization))


def combined(ledger: Ledger) -> Quality | None:
    """Return the quality of all current files together."""
    digests = {digest for delivery in ledger.deliveries.values() for digest in delivery.digests}
    found = [s for s in map(ledger.statement, sorted(digests)) if s is not None]
    scored = [(s.rows_stored, s.quality) for s in found if s.quality is not None and s.rows_stored]
    weight = sum(rows for rows, _ in scored)
    if not weight:
        return None
    means = {name: round(sum(rows * getattr(q, name) for rows, q in scored) / weight, 4) for name in _SCORES}
    return Quality(**means, broken=_broken(q for _, q in scored))


def _broken(qualities: Iterable[Quality]) -> list[Broken]:
    found: dict[str, Broken] = {}
    for rule in (b for q in qualities for b in q.broken):
        before = found.get(rule.rule)
        found[rule.rule] = rule.model_copy(update={"rows": rule.rows + (before.rows if before else 0)})
    return sorted(found.values(), key=lambda b: (-b.rows, b.rule))


def _stored_at(context: Context, version: int) -> datetime | None:
    store = ChargeStore(context.ports, context.organization)
    commits = store.history(version - 1) or store.history()
    return max((c.time for c in commits if c.version <= version), default=None)
