"""Scores stored charges against the rules of FOCUS 1.4, in one pass over the Parquet that was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from glasspane.core import focus
from glasspane.costs.ingest.statement import Broken, Quality
from glasspane.kit.duck import Session, literal, literal_list

Dimension = Literal["completeness", "accuracy", "consistency"]
WEIGHTS = {"completeness": 0.35, "accuracy": 0.25, "consistency": 0.25, "timeliness": 0.15}
FRESH = timedelta(days=2)
STALE = timedelta(days=30)


@dataclass(frozen=True)
class Rule:
    """A rule of the specification: its id, the column it is about, and SQL that is true for a row that breaks it."""

    id: str
    column: str
    dimension: Dimension
    breach: str


def _present(names: Sequence[str]) -> list[Rule]:
    return [Rule(f"{n}-not-null", n, "completeness", f"{n} IS NULL") for n in names]


def _allowed(column: focus.FocusColumn) -> Rule:
    values = ", ".join(literal(v) for v in column.allowed_values)
    return Rule(f"{column.name}-allowed-value", column.name, "accuracy", f"{column.name} NOT IN ({values})")


def _together(quantity: str, unit: str) -> Rule:
    return Rule(f"{quantity}-with-unit", unit, "consistency", f"({quantity} IS NULL) <> ({unit} IS NULL)")


def _needs(name: str, when: str, then: str) -> Rule:
    return Rule(f"{name}-{when}", name, "consistency", then)


_CONDITIONAL = [
    Rule(
        "BillingCurrency-iso-4217",
        "BillingCurrency",
        "accuracy",
        "NOT (length(BillingCurrency) = 3 AND BillingCurrency = upper(BillingCurrency))",
    ),
    Rule(
        "ListCost-is-price-times-quantity",
        "ListCost",
        "accuracy",
        "abs(ListCost::DOUBLE - ListUnitPrice::DOUBLE * PricingQuantity::DOUBLE) > 0.01 + 0.01 * abs(ListCost::DOUBLE)",
    ),
    Rule(
        "ContractedCost-is-price-times-quantity",
        "ContractedCost",
        "accuracy",
        "abs(ContractedCost::DOUBLE - ContractedUnitPrice::DOUBLE * PricingQuantity::DOUBLE)"
        " > 0.01 + 0.01 * abs(ContractedCost::DOUBLE)",
    ),
    _together("ConsumedQuantity", "ConsumedUnit"),
    _together("PricingQuantity", "PricingUnit"),
    _together("CommitmentDiscountQuantity", "CommitmentDiscountUnit"),
    _needs("ChargePeriodEnd", "after-start", "ChargePeriodEnd <= ChargePeriodStart"),
    _needs("BillingPeriodEnd", "after-start", "BillingPeriodEnd <= BillingPeriodStart"),
    _needs(
        "CommitmentDiscountId",
        "with-category",
        "(CommitmentDiscountId IS NULL) <> (CommitmentDiscountCategory IS NULL)",
    ),
    _needs("CommitmentDiscountType", "with-id", "(CommitmentDiscountId IS NULL) <> (CommitmentDiscountType IS NULL)"),
    _needs(
        "CommitmentDiscountStatus",
        "on-covered-usage",
        "ChargeCategory = 'Usage' AND CommitmentDiscountId IS NOT NULL AND CommitmentDiscountStatus IS NULL",
    ),
    _needs(
        "BilledCost",
        "zero-when-covered",
        "CommitmentDiscountStatus IS NOT NULL AND ChargeCategory = 'Usage' AND ChargeClass IS NULL AND BilledCost <> 0",
    ),
    _needs("PricingCategory", "null-on-tax", "ChargeCategory = 'Tax' AND PricingCategory IS NOT NULL"),
    _needs(
        "PricingCategory",
        "on-usage",
        "ChargeCategory IN ('Usage', 'Purchase') AND ChargeClass IS NULL AND PricingCategory IS NULL",
    ),
    _needs("ListUnitPrice", "not-negative", "ListUnitPrice < 0"),
    _needs("RegionName", "with-id", "(RegionId IS NULL) <> (RegionName IS NULL)"),
    _needs("SubAccountName", "needs-id", "SubAccountId IS NULL AND SubAccountName IS NOT NULL"),
    _needs("ResourceName", "needs-id", "ResourceId IS NULL AND ResourceName IS NOT NULL"),
    _needs("ChargeFrequency", "usage-based", "ChargeCategory = 'Purchase' AND ChargeFrequency = 'Usage-Based'"),
]


def rules() -> list[Rule]:
    """Return every rule that is counted, completeness first."""
    columns = focus.columns()
    mandatory = [c.name for c in columns if c.feature_level == "Mandatory" and not c.allows_nulls]
    return [*_present(mandatory), *(_allowed(c) for c in columns if c.allowed_values), *_CONDITIONAL]


@dataclass(frozen=True)
class Stored:
    """What the written Parquet holds: rows, derived rows, billed totals, the last charge and its rule breaches."""

    rows: int
    derived: int
    totals: Mapping[str, Decimal]
    last_charge: datetime | None
    last_period_end: datetime | None
    breaches: Mapping[str, int]


def measure(session: Session, files: Sequence[str]) -> Stored:
    """Read back what was written."""
    if not files:
        return Stored(0, 0, {}, None, None, {})
    counted = rules()
    breaches = ", ".join(f"count(*) FILTER ({r.breach})" for r in counted)
    rows = session.execute(
        f"SELECT BillingCurrency, count(*), count(*) FILTER (x_Derived), sum(BilledCost), max(ChargePeriodEnd), "
        f"max(BillingPeriodEnd), {breaches} "
        f"FROM read_parquet({literal_list(files)}, hive_partitioning=false) GROUP BY 1"
    ).fetchall()
    return Stored(
        rows=sum(r[1] for r in rows),
        derived=sum(r[2] for r in rows),
        totals={r[0]: r[3] for r in rows},
        last_charge=max((r[4] for r in rows if r[4]), default=None),
        last_period_end=max((r[5] for r in rows if r[5]), default=None),
        breaches={rule.id: sum(r[6 + i] for r in rows) for i, rule in enumerate(counted)},
    )


def score(stored: Stored, now: datetime) -> Quality | None:
    """Return the quality of what was stored; None when nothing was."""
    if not stored.rows:
        return None
    parts = {d: _share_kept(stored, d) for d in ("completeness", "accuracy", "consistency")}
    parts["timeliness"] = timeliness(stored, now)
    broken = [
        Broken(rule=r.id, column=r.column, dimension=r.dimension, rows=stored.breaches[r.id])
        for r in rules()
        if stored.breaches[r.id]
    ]
    overall = sum(WEIGHTS[d] * value for d, value in parts.items())
    rounded = {d: round(value, 4) for d, value in parts.items()}
    return Quality(overall=round(overall, 4), **rounded, broken=sorted(broken, key=lambda b: -b.rows))


def _share_kept(stored: Stored, dimension: str) -> float:
    counted = [r for r in rules() if r.dimension == dimension]
    return 1 - sum(stored.breaches[r.id] for r in counted) / (stored.rows * len(counted))


def timeliness(stored: Stored, now: datetime) -> float:
    """1 when charges reach to two days before the period's end or now, falling to 0 at thirty days."""
    if stored.last_charge is None:
        return 0.0
    due = min(now, stored.last_period_end or now)
    late = due - stored.last_charge - FRESH
    return max(0.0, min(1.0, 1 - late / (STALE - FRESH)))
