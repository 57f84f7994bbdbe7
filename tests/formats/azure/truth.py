"""A month of Azure charges whose FOCUS form is known: usage, spot, commitments, refund, credit, tax, marketplace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
RESERVATION = "/providers/Microsoft.Capacity/reservationOrders/11111111-0000-0000-0000-000000000001/reservations/r1"
SAVINGS_PLAN = (
    "/providers/Microsoft.BillingBenefits/savingsPlanOrders/22222222-0000-0000-0000-000000000002/savingsPlans/s1"
)
SUBSCRIPTION = "33333333-0000-0000-0000-000000000003"
VM = f"/subscriptions/{SUBSCRIPTION}/resourcegroups/shop/providers/microsoft.compute/virtualmachines/web1"


def charge(day: int = 1, **given: Any) -> Row:
    """Return one charge of April 2026: an hour-priced virtual machine unless told otherwise."""
    start = datetime(2026, 4, day)
    row: Row = {
        "BilledCost": Decimal("1.2"),
        "BillingAccountId": "8611537",
        "BillingAccountName": "Contoso",
        "BillingCurrency": "USD",
        "BillingPeriodStart": datetime(2026, 4, 1),
        "BillingPeriodEnd": datetime(2026, 5, 1),
        "ChargeCategory": "Usage",
        "ChargeDescription": "Virtual Machines Dv5 Series - D2 v5",
        "ChargeFrequency": "Usage-Based",
        "ChargePeriodStart": start,
        "ChargePeriodEnd": start + timedelta(days=1),
        "ConsumedQuantity": Decimal(12),
        "ConsumedUnit": "Hours",
        "ContractedUnitPrice": Decimal("0.1"),
        "HostProviderName": "Microsoft",
        "InvoiceId": "G1",
        "InvoiceIssuerName": "Microsoft",
        "ListUnitPrice": Decimal("0.125"),
        "PricingCategory": "Standard",
        "PricingQuantity": Decimal(12),
        "PricingUnit": "Hours",
        "RegionId": "westeurope",
        "RegionName": "West Europe",
        "ResourceId": VM,
        "ResourceName": "web1",
        "ServiceCategory": "Compute",
        "ServiceName": "Virtual Machines",
        "ServiceProviderName": "Microsoft",
        "ServiceSubcategory": "Virtual Machines",
        "SkuId": "meter-1",
        "SkuMeter": "D2 v5",
        "SkuPriceId": "part-1",
        "SubAccountId": SUBSCRIPTION,
        "SubAccountName": "Production",
        "Tags": '{"env":"prod"}',
    }
    row |= given
    row.setdefault("EffectiveCost", row["BilledCost"])
    row.setdefault("ContractedCost", row["EffectiveCost"])
    row.setdefault("ListCost", row["EffectiveCost"])
    return row


def purchase(commitment: str, fee: str, day: int = 1, **given: Any) -> Row:
    """Return the purchase of a commitment: billed, with no effective cost of its own."""
    own = dict.fromkeys(("ConsumedQuantity", "ConsumedUnit"))
    return charge(
        day,
        **_committed(commitment),
        **own,
        **{
            "BilledCost": Decimal(fee),
            "EffectiveCost": Decimal(0),
            "ChargeCategory": "Purchase",
            "ChargeFrequency": "Recurring",
            "PricingQuantity": Decimal(1),
            "PricingUnit": "Units",
            "ContractedUnitPrice": None,
            "ListUnitPrice": None,
            "ResourceId": commitment,
            "Tags": None,
        }
        | given,
    )


def covered(commitment: str, cost: str, day: int = 2, status: str = "Used", **given: Any) -> Row:
    """Return usage that a commitment covers, or what it leaves unused."""
    own = {"PricingCategory": "Committed", "BilledCost": Decimal(0), "EffectiveCost": Decimal(cost)}
    if status == "Unused":
        own |= {"ResourceId": commitment, "ConsumedQuantity": None, "ConsumedUnit": None, "Tags": None}
    return charge(day, **_committed(commitment), **(own | {"CommitmentDiscountStatus": status} | given))


def _committed(commitment: str) -> Row:
    spend = "billingbenefits" in commitment.casefold()
    return {
        "CommitmentDiscountId": commitment,
        "CommitmentDiscountName": "plan" if spend else "reservation",
        "CommitmentDiscountCategory": "Spend" if spend else "Usage",
        "CommitmentDiscountType": "Savings Plan" if spend else "Reservation",
    }


def month() -> list[Row]:
    """Return a month in which each commitment's fee is exactly what it covers and leaves unused."""
    return [
        charge(),
        charge(3, BilledCost=Decimal("-0.000000000000000003")),
        charge(3, BilledCost=Decimal("0.4"), PricingCategory="Dynamic"),
        purchase(RESERVATION, "30"),
        covered(RESERVATION, "20.5"),
        covered(RESERVATION, "4.25", 3),
        covered(RESERVATION, "5.25", 4, "Unused"),
        purchase(SAVINGS_PLAN, "10.000000000000000001", 5),
        covered(SAVINGS_PLAN, "9", 5),
        covered(SAVINGS_PLAN, "1.000000000000000001", 5, "Unused"),
        purchase(RESERVATION, "-3", 20, ChargeClass="Correction", ChargeFrequency="One-Time"),
        charge(
            6, BilledCost=Decimal("-2.5"), ChargeCategory="Credit", ChargeFrequency="One-Time", **_without_resource()
        ),
        charge(30, BilledCost=Decimal("7.77"), ChargeCategory="Tax", PricingCategory=None, **_without_resource()),
        charge(
            7,
            BilledCost=Decimal("99.5"),
            ChargeCategory="Purchase",
            ChargeFrequency="Recurring",
            ServiceProviderName="Elastic",
            ServiceName="Elastic Cloud",
            ServiceCategory="Other",
            **_without_resource(),
        ),
    ]


def _without_resource() -> Row:
    names = ("ResourceId", "ResourceName", "ConsumedQuantity", "ConsumedUnit", "ContractedUnitPrice", "ListUnitPrice")
    return dict.fromkeys(names)


def in_euro(rows: Iterable[Row], rate: str = "0.5") -> list[Row]:
    """Return the rows billed in EUR and priced in USD, as a Customer Agreement does."""
    return [
        row
        | {
            "BillingCurrency": "EUR",
            "PricingCurrency": "USD",
            "PricingCurrencyEffectiveCost": row["EffectiveCost"] / Decimal(rate),
        }
        for row in rows
    ]


TotalKey = tuple[Any, ...]


def totals(rows: Iterable[Mapping[str, Any]]) -> dict[TotalKey, tuple[Decimal, Decimal]]:
    """Sum billed and effective cost by all that a bill is read by; groups that sum to nothing are left out."""
    sums: dict[TotalKey, list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
    for row in rows:
        key = tuple(row.get(name) for name in TOTAL_BY)
        sums[key][0] += row["BilledCost"]
        sums[key][1] += row["EffectiveCost"]
    return {key: (billed, effective) for key, (billed, effective) in sums.items() if billed or effective}


TOTAL_BY = (
    "BillingAccountId",
    "BillingPeriodStart",
    "BillingCurrency",
    "SubAccountId",
    "ServiceName",
    "ServiceProviderName",
    "ChargeCategory",
    "ChargePeriodStart",
    "CommitmentDiscountId",
    "CommitmentDiscountStatus",
    "ResourceId",
)
