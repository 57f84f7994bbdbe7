"""The daily roll-up of charges: what it keeps, and the SQL that makes it at ingestion.

A roll-up row sums the charges that agree in every column of `ROLLUP_DIMENSIONS`, start on the same day (UTC) and are
billed in the same month. It keeps the FOCUS names, so that one query compiles for both: `ChargePeriodStart` is cut to
the day, `BillingPeriodStart` to the month, the four costs are exact sums. A question that uses these columns alone,
and cuts time at days, has therefore the same answer from the roll-up as from the charges.
"""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.core.focus import COSTS
from glasspane.core.money import SQL_TYPE

ROLLUP_DIMENSIONS = (
    "x_Provider",
    "x_Connection",
    "BillingCurrency",
    "ServiceName",
    "ServiceCategory",
    "ServiceSubcategory",
    "SubAccountId",
    "SubAccountName",
    "BillingAccountId",
    "BillingAccountName",
    "RegionId",
    "RegionName",
    "ChargeCategory",
    "ChargeClass",
    "PricingCategory",
    "CommitmentDiscountStatus",
    "CommitmentDiscountType",
    "HostProviderName",
    "InvoiceIssuerName",
)

COUNT = "x_Charges"
DERIVED_AMOUNTS: Mapping[str, str] = {
    "x_CoveredCost": (
        "CASE WHEN ChargeCategory = 'Usage' AND PricingCategory = 'Committed'"
        " AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used' THEN ContractedCost END"
    ),
    "x_CoverableCost": (
        "CASE WHEN ChargeCategory = 'Usage' AND PricingCategory IN ('Standard', 'Committed')"
        " AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used' THEN ContractedCost END"
    ),
    "x_CommitmentUsed": (
        "CASE WHEN ChargeCategory = 'Usage' AND CommitmentDiscountStatus = 'Used' THEN EffectiveCost END"
    ),
    "x_CommitmentCost": (
        "CASE WHEN ChargeCategory = 'Usage' AND CommitmentDiscountStatus IN ('Used', 'Unused') THEN EffectiveCost END"
    ),
    "x_OnDemandCost": (
        "CASE WHEN ChargeCategory = 'Usage' AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'"
        " THEN ContractedCost END"
    ),
    "x_UsageCost": "CASE WHEN ChargeCategory = 'Usage' THEN EffectiveCost END",
}
"""Amounts per charge from which the commitment measures are made (see `measures.py` for their sources)."""

ROLLUP_SCHEMA: dict[str, str] = (
    dict.fromkeys(ROLLUP_DIMENSIONS, "VARCHAR")
    | {"BillingPeriodStart": "TIMESTAMP", "ChargePeriodStart": "TIMESTAMP", "ChargePeriodEnd": "TIMESTAMP"}
    | dict.fromkeys(COSTS, SQL_TYPE)
    | dict.fromkeys(DERIVED_AMOUNTS, SQL_TYPE)
    | {COUNT: "BIGINT"}
)


def rollup_sql(relation: str) -> str:
    """Return the SELECT that rolls up `relation`, which has the columns of `charge_schema()`.

    `ChargePeriodEnd` is the latest end among the summed charges: it tells how far the costs reach.
    """
    dimensions = ",\n    ".join(ROLLUP_DIMENSIONS)
    costs = ",\n    ".join(f"SUM({name}) AS {name}" for name in COSTS)
    derived = ",\n    ".join(
        f"COALESCE(SUM({expression}), 0)::{SQL_TYPE} AS {name}" for name, expression in DERIVED_AMOUNTS.items()
    )
    return (
        f"SELECT\n    {dimensions},\n"
        "    date_trunc('month', BillingPeriodStart)::TIMESTAMP AS BillingPeriodStart,\n"
        "    date_trunc('day', ChargePeriodStart)::TIMESTAMP AS ChargePeriodStart,\n"
        "    MAX(ChargePeriodEnd) AS ChargePeriodEnd,\n"
        f"    {costs},\n    {derived},\n    COUNT(*) AS {COUNT}\n"
        f"FROM {relation}\nGROUP BY\n    {dimensions},\n"
        "    date_trunc('month', BillingPeriodStart),\n    date_trunc('day', ChargePeriodStart)"
    )
