"""Scores stored charges against the rules of FOCUS 1.4, in one pass over the Parquet that was written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from glasspane.core import focus
from glasspane.costs.ingest.rules import all_rules, number_rules, shape_rules
from glasspane.costs.ingest.statement import Broken, Quality
from glasspane.kit.duck import Session, literal_list, quoted

WEIGHTS = {"completeness": 0.35, "accuracy": 0.25, "consistency": 0.25, "timeliness": 0.15}
FRESH = timedelta(days=2)
STALE = timedelta(days=30)


@dataclass(frozen=True)
class Stored:
    """What the written Parquet holds: rows, derived rows, billed totals, charge dates and rule breaches."""

    rows: int
    derived: int
    totals: Mapping[str, Decimal]
    first_start: datetime | None
    last_start: datetime | None
    last_charge: datetime | None
    last_period_end: datetime | None
    breaches: Mapping[str, int]


def measure(session: Session, files: Sequence[str]) -> Stored:
    """Read back what was written, in one pass; the rules are then judged on the distinct combinations."""
    if not files:
        return Stored(0, 0, {}, None, None, None, None, {})
    session.execute(f"CREATE OR REPLACE TEMP TABLE profile AS {_profile_sql(files)}")
    counts = [f"sum(n) FILTER ({r.breach})" for r in shape_rules()] + [f"sum({quoted(r.id)})" for r in number_rules()]
    rows = session.execute(
        "SELECT sum(n), sum(n) FILTER (x_Derived), min(first_start), max(last_start), max(last_charge), "
        f"max(last_period_end), {', '.join(counts)} FROM profile"
    ).fetchall()
    [(number, derived, first_start, last_start, last_charge, last_period_end, *breaches)] = rows
    return Stored(
        rows=int(number),
        derived=int(derived or 0),
        totals=dict(session.execute("SELECT BillingCurrency, sum(billed) FROM profile GROUP BY 1").fetchall()),
        first_start=first_start,
        last_start=last_start,
        last_charge=last_charge,
        last_period_end=last_period_end,
        breaches={rule.id: int(n or 0) for rule, n in zip(all_rules(), breaches, strict=True)},
    )


def _profile_sql(files: Sequence[str]) -> str:
    """Group by what the shape rules look at; count the number rules row by row.

    A column that is no enumeration is grouped as 1 or null, so that `IS NULL` means the same before and after.
    """
    enumerated = sorted({c.name for c in focus.columns() if c.allowed_values} | {"BillingCurrency"})
    words = " ".join(r.breach for r in shape_rules())
    flagged = [c.name for c in focus.columns() if c.name not in enumerated and re.search(rf"\b{c.name}\b", words)]
    flags = ", ".join(f"CASE WHEN charge.{name} IS NOT NULL THEN 1 END AS {name}" for name in flagged)
    numbers = ", ".join(f"count(*) FILTER ({r.breach}) AS {quoted(r.id)}" for r in number_rules())
    return (
        f"SELECT {', '.join(enumerated)}, x_Derived, count(*) AS n, sum(BilledCost) AS billed, "
        f"max(ChargePeriodEnd) AS last_charge, max(BillingPeriodEnd) AS last_period_end, "
        "min(ChargePeriodStart) AS first_start, max(ChargePeriodStart) AS last_start, "
        f"{numbers}, {flags} "
        f"FROM read_parquet({literal_list(files)}, hive_partitioning=false) charge GROUP BY ALL"
    )


def score(stored: Stored, now: datetime) -> Quality | None:
    """Return the quality of what was stored; None when nothing was."""
    if not stored.rows:
        return None
    parts = {d: _share_kept(stored, d) for d in ("completeness", "accuracy", "consistency")}
    parts["timeliness"] = timeliness(stored, now)
    broken = [
        Broken(rule=r.id, column=r.column, dimension=r.dimension, rows=stored.breaches[r.id])
        for r in all_rules()
        if stored.breaches[r.id]
    ]
    overall = sum(WEIGHTS[d] * value for d, value in parts.items())
    rounded = {d: round(value, 4) for d, value in parts.items()}
    return Quality(overall=round(overall, 4), **rounded, broken=sorted(broken, key=lambda b: -b.rows))


def _share_kept(stored: Stored, dimension: str) -> float:
    counted = [r for r in all_rules() if r.dimension == dimension]
    return 1 - sum(stored.breaches[r.id] for r in counted) / (stored.rows * len(counted))


def timeliness(stored: Stored, now: datetime) -> float:
    """1 when charges reach to two days before the period's end or now, falling to 0 at thirty days."""
    if stored.last_charge is None:
        return 0.0
    due = min(now, stored.last_period_end or now)
    late = due - stored.last_charge - FRESH
    return max(0.0, min(1.0, 1 - late / (STALE - FRESH)))
