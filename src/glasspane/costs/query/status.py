"""How new, how complete and how good the stored charges are."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from typing import Any

from glasspane.core.context import Context
from glasspane.core.money import exactly
from glasspane.core.ports import LakeCommit
from glasspane.costs.charges import ChargeStore
from glasspane.costs.query.desk import Desk

_SOURCES = (
    "SELECT x_Provider, x_Connection, CAST(BillingPeriodStart AS DATE) AS month, BillingCurrency,"
    " SUM(BilledCost) AS billed, {count} AS charges, MAX(ChargePeriodEnd) AS charges_to"
    " FROM {source} GROUP BY x_Provider, x_Connection, CAST(BillingPeriodStart AS DATE), BillingCurrency"
)

_TAG_KEYS = (
    "SELECT DISTINCT tag_key FROM (SELECT UNNEST(JSON_KEYS(Tags)) AS tag_key FROM"
    " (SELECT DISTINCT Tags FROM charges WHERE NOT Tags IS NULL) AS tagged) AS keys ORDER BY tag_key"
)
_REACH: dict[str, datetime | None] = {}
"""How far the charges of a version reach: a version never changes, so it is read once."""
_REMEMBERED = 256


def source_records(desk: Desk) -> list[dict[str, Any]]:
    """Return billed cost, number of charges and latest end by provider, connection, month and currency."""
    source, relation = desk.everything()
    sql = _SOURCES.format(source=source, count="COUNT(*)" if source == "charges" else "CAST(SUM(x_Charges) AS BIGINT)")
    return desk.engine.query(sql, {source: relation}).dicts()


def sources(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what is stored of each provider and connection."""
    found: dict[tuple[str | None, str | None], list[dict[str, Any]]] = defaultdict(list)
    for record in records:
        found[record["x_Provider"], record["x_Connection"]].append(record)
    return [
        {
            "provider": provider,
            "connection": connection,
            "months": months_of(of_it),
            "charges": sum(r["charges"] for r in of_it),
            "billed": _billed(of_it),
            "charges_to": latest_end(of_it),
        }
        for (provider, connection), of_it in sorted(found.items(), key=lambda item: [v or "" for v in item[0]])
    ]


def months_of(records: list[dict[str, Any]]) -> list[str]:
    """Return the billing months of records, in order."""
    return sorted({f"{r['month']:%Y-%m}" for r in records})


def latest_end(records: list[dict[str, Any]]) -> datetime | None:
    """Return the end of the latest charge."""
    return max((r["charges_to"] for r in records if r["charges_to"]), default=None)


def freshness(context: Context, desk: Desk) -> tuple[datetime | None, datetime | None]:
    """Return when the version was stored and how far its charges reach; both None while nothing is stored."""
    if desk.version < 0:
        return None, None
    stored_at = _stored_at(context, desk.version)
    place = f"{context.ports.lake.address} {context.organization} {desk.version} {stored_at}"
    if place not in _REACH:
        if len(_REACH) >= _REMEMBERED:
            _REACH.clear()
        source, relation = desk.everything()
        _REACH[place] = desk.engine.query(f"SELECT MAX(ChargePeriodEnd) FROM {source}", {source: relation}).rows[0][0]
    return stored_at, _REACH[place]


def tag_keys(desk: Desk) -> list[str]:
    """Return the tag keys of the version's charges, in order."""
    return [key for (key,) in desk.engine.query(_TAG_KEYS, {"charges": desk.charges()}).rows]


def quality(commits: list[LakeCommit]) -> dict[str, Any] | None:
    """Return the data-quality score by dimension over all stored rows, from the statements of the ingestions.

    Each statement weighs by the rows it stored; None while no statement carries a score.
    """
    weights: dict[str, int] = defaultdict(int)
    sums: dict[str, float] = defaultdict(float)
    for statement in (s for c in commits for s in c.note.get("statements", ())):
        rows = int(statement.get("rows_stored") or 0)
        for name, score in (statement.get("quality") or {}).items():
            if isinstance(score, int | float) and not isinstance(score, bool) and rows:
                weights[name] += rows
                sums[name] += score * rows
    return {name: round(sums[name] / weights[name], 1) for name in sums} or None


def _billed(records: list[dict[str, Any]]) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = defaultdict(Decimal)
    with exactly():
        for record in records:
            totals[record["BillingCurrency"]] += record["billed"]
    return dict(totals)


def _stored_at(context: Context, version: int) -> datetime | None:
    store = ChargeStore(context.ports, context.organization)
    commits = store.history(version - 1) or store.history()
    return max((c.time for c in commits if c.version <= version), default=None)
