"""The rules of FOCUS 1.4 that stored charges are counted against, as data.

`shape` rules look at enumerated values and at whether a cell is null; `number` rules at amounts and dates of each row.
Thresholds: a cost may differ from unit price × quantity by one cent plus one per cent (rounding of displayed prices).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from glasspane.core import focus
from glasspane.kit.duck import literal

Dimension = Literal["completeness", "accuracy", "consistency"]


@dataclass(frozen=True)
class Rule:
    """A rule of the specification: its id, the column it is about, and SQL that is true for a row that breaks it."""

    id: str
    column: str
    dimension: Dimension
    breach: str


def _present(name: str) -> Rule:
    return Rule(f"{name}-not-null", name, "completeness", f"{name} IS NULL")


def _allowed(column: focus.FocusColumn) -> Rule:
    values = ", ".join(literal(v) for v in column.allowed_values)
    return Rule(f"{column.name}-allowed-value", column.name, "accuracy", f"{column.name} NOT IN ({values})")


def _both_or_none(name: str, other: str) -> Rule:
    return Rule(f"{name}-with-{other}", name, "consistency", f"({name} IS NULL) <> ({other} IS NULL)")


def _never(name: str, when: str, breach: str) -> Rule:
    return Rule(f"{name}-{when}", name, "consistency", breach)


def _product(cost: str, price: str) -> Rule:
    difference = f"abs({cost}::DOUBLE - {price}::DOUBLE * PricingQuantity::DOUBLE)"
    return Rule(
        f"{cost}-is-price-times-quantity", cost, "accuracy", f"{difference} > 0.01 + 0.01 * abs({cost}::DOUBLE)"
    )


_RELATIONS = (
    Rule(
        "BillingCurrency-iso-4217",
        "BillingCurrency",
        "accuracy",
        "NOT (length(BillingCurrency) = 3 AND BillingCurrency = upper(BillingCurrency))",
    ),
    _both_or_none("ConsumedUnit", "ConsumedQuantity"),
    _both_or_none("PricingUnit", "PricingQuantity"),
    _both_or_none("CommitmentDiscountUnit", "CommitmentDiscountQuantity"),
    _both_or_none("CommitmentDiscountCategory", "CommitmentDiscountId"),
    _both_or_none("CommitmentDiscountType", "CommitmentDiscountId"),
    _both_or_none("RegionName", "RegionId"),
    _never(
        "CommitmentDiscountStatus",
        "on-covered-usage",
        "ChargeCategory = 'Usage' AND CommitmentDiscountId IS NOT NULL AND CommitmentDiscountStatus IS NULL",
    ),
    _never("PricingCategory", "null-on-tax", "ChargeCategory = 'Tax' AND PricingCategory IS NOT NULL"),
    _never(
        "PricingCategory",
        "on-usage",
        "ChargeCategory IN ('Usage', 'Purchase') AND ChargeClass IS NULL AND PricingCategory IS NULL",
    ),
    _never("SubAccountName", "needs-id", "SubAccountId IS NULL AND SubAccountName IS NOT NULL"),
    _never("ResourceName", "needs-id", "ResourceId IS NULL AND ResourceName IS NOT NULL"),
    _never("ChargeFrequency", "of-purchase", "ChargeCategory = 'Purchase' AND ChargeFrequency = 'Usage-Based'"),
)


@cache
def shape_rules() -> tuple[Rule, ...]:
    """Return the rules that need no more than enumerated values and whether a cell is null."""
    columns = focus.columns()
    mandatory = (_present(c.name) for c in columns if c.feature_level == "Mandatory" and not c.allows_nulls)
    return (*mandatory, *(_allowed(c) for c in columns if c.allowed_values), *_RELATIONS)


@cache
def number_rules() -> tuple[Rule, ...]:
    """Return the rules that need the amounts and dates of each row."""
    return (
        _product("ListCost", "ListUnitPrice"),
        _product("ContractedCost", "ContractedUnitPrice"),
        _never("ChargePeriodEnd", "after-start", "ChargePeriodEnd <= ChargePeriodStart"),
        _never("BillingPeriodEnd", "after-start", "BillingPeriodEnd <= BillingPeriodStart"),
        _never("ListUnitPrice", "not-negative", "ListUnitPrice < 0"),
        _never(
            "BilledCost",
            "zero-when-covered",
            "BilledCost <> 0 AND ChargeCategory = 'Usage' AND ChargeClass IS NULL"
            " AND CommitmentDiscountStatus IS NOT NULL",
        ),
    )


def all_rules() -> tuple[Rule, ...]:
    """Return every rule that is counted."""
    return (*shape_rules(), *number_rules())
