"""What can be measured: costs, counts, quantities and the three ratios of commitments.

Definitions and where they come from:

coverage      ΣContractedCost of usage priced by a commitment / ΣContractedCost of usage priced Standard or Committed.
              Share of what could be committed, at on-demand prices, that is (FinOps Foundation, "Commitment Discount
              Coverage"; spot, which cannot be committed, is left out through PricingCategory Dynamic).
utilization   ΣEffectiveCost of commitment rows with status Used / ΣEffectiveCost of those Used or Unused
              (FOCUS, CommitmentDiscountStatus; FinOps Foundation, "Commitment Discount Utilization").
savings_rate  (ΣContractedCost − ΣEffectiveCost) / ΣContractedCost over usage, where the unused part of a commitment
              has an effective cost and no on-demand equivalent (FinOps Foundation use case "Determine Effective Savings
              Rate", https://www.finops.org/assets/use-cases/).

A ratio is made from two exact sums and given with six decimals; it is null where its denominator is zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from typing import Literal

from sqlglot import exp, parse_one

from glasspane.core.errors import UsageError
from glasspane.costs.query.rollup import COUNT, DERIVED_AMOUNTS

Basis = Literal["billed", "effective", "list", "contracted"]
BASES: Mapping[Basis, str] = {
    "effective": "EffectiveCost",
    "billed": "BilledCost",
    "list": "ListCost",
    "contracted": "ContractedCost",
}
BASIS_DESCRIPTIONS: Mapping[Basis, str] = {
    "effective": "What was used, with commitments spread over the usage they cover.",
    "billed": "What the invoice says.",
    "list": "What it would have cost at public prices.",
    "contracted": "What it would have cost at negotiated prices without commitments.",
}
RATIO_STEP = Decimal("0.000001")


@dataclass(frozen=True)
class Measure:
    """Something to measure: sums of columns, and how the value is made of them.

    `kind` is `amount` (money: converted, in a currency), `count`, `quantity` (per unit) or `ratio` (first sum over
    second, or one minus it when `complement`).
    """

    id: str
    title: str
    description: str
    kind: Literal["amount", "count", "quantity", "ratio"]
    sums: tuple[str, ...]
    complement: bool = False

    def value(self, sums: tuple[Decimal, ...]) -> Decimal | None:
        """Return the measure's value from its sums."""
        if self.kind != "ratio":
            return sums[0]
        if not sums[1]:
            return None
        with localcontext(Context(prec=80)):
            ratio = sums[0] / sums[1]
            return (1 - ratio if self.complement else ratio).quantize(RATIO_STEP, ROUND_HALF_EVEN)


MEASURES: tuple[Measure, ...] = (
    Measure("cost", "Cost", "Cost on the chosen basis.", "amount", ()),
    Measure("billed", "Billed cost", BASIS_DESCRIPTIONS["billed"], "amount", ("BilledCost",)),
    Measure("effective", "Effective cost", BASIS_DESCRIPTIONS["effective"], "amount", ("EffectiveCost",)),
    Measure("list", "List cost", BASIS_DESCRIPTIONS["list"], "amount", ("ListCost",)),
    Measure("contracted", "Contracted cost", BASIS_DESCRIPTIONS["contracted"], "amount", ("ContractedCost",)),
    Measure("charges", "Charges", "Number of charges.", "count", (COUNT,)),
    Measure("usage", "Usage", "Consumed quantity, per unit.", "quantity", ("ConsumedQuantity",)),
    Measure(
        "coverage",
        "Commitment coverage",
        "Share of committable usage, at on-demand prices, that a commitment covers.",
        "ratio",
        ("x_CoveredCost", "x_CoverableCost"),
    ),
    Measure(
        "utilization",
        "Commitment utilization",
        "Share of the commitments' cost that usage made use of.",
        "ratio",
        ("x_CommitmentUsed", "x_CommitmentCost"),
    ),
    Measure(
        "savings_rate",
        "Effective savings rate",
        "Saving through commitments over the on-demand equivalent.",
        "ratio",
        ("x_UsageCost", "x_OnDemandCost"),
        complement=True,
    ),
)
_BY_ID = {m.id: m for m in MEASURES}


def measure(id: str, basis: Basis) -> Measure:
    """Return a measure; `cost` reads the column of the basis. UsageError when there is none."""
    found = _BY_ID.get(id)
    if found is None:
        raise UsageError(f"there is no measure {id!r}", hint="measures are " + ", ".join(_BY_ID))
    if id == "cost":
        return Measure(found.id, found.title, BASIS_DESCRIPTIONS[basis], "amount", (BASES[basis],))
    return found


def summed(column: str, *, rolled_up: bool) -> exp.Expr:
    """Return the SQL sum of a measured column over charges, or over roll-up rows that hold it ready."""
    if column == COUNT:
        return exp.Sum(this=exp.column(COUNT)) if rolled_up else exp.Count(this=exp.Star())
    if column in DERIVED_AMOUNTS and not rolled_up:
        return exp.Sum(this=parse_one(DERIVED_AMOUNTS[column], dialect="duckdb"))
    return exp.Sum(this=exp.column(column))
