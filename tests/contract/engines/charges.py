"""Charges that differ in everything an engine could treat in its own way."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import cycle
from typing import Any

from tests.costs.query.charges import charge

AMOUNTS = ("0.1", "-0.000000000000000001", "12345678901234567.123456789012345678", "7", "0", "-3.5", "99.99")
TAGS = (
    {"team": "a"},
    None,
    {"team": "b", "a/b~c.d 'e' \"f\"": "odd", "n": 1.5, "deep": {"x": [1, 2]}},
    {"team": "", "on": True},
    {"Team": "ü", "none": None},
)
TAG_KEYS = ("team", "Team", "a/b~c.d 'e' \"f\"", "n", "deep", "on", "none", "absent")
VARIED: dict[str, tuple[Any, ...]] = {
    "x_Provider": ("aws", "gcp", "azure"),
    "BillingCurrency": ("USD", "EUR", "USD", "JPY"),
    "ServiceName": ("EC2", "S3", 'it\'s; \\ "quoted" -- ü', "", None),
    "SubAccountId": ("0123", "123", None),
    "RegionId": ("eu-central-1", "europe-west3", "Germany West Central", "moon-1", None),
    "AvailabilityZone": ("a", None, "b"),
    "ResourceId": ("r1", "r2", "r3", None, "r4", "r5", "r6"),
    "ChargeCategory": ("Usage", "Usage", "Usage", "Purchase", "Credit", "Tax"),
    "ChargeClass": (None, None, "Correction"),
    "ChargeFrequency": ("Usage-Based", "Recurring"),
    "PricingCategory": ("Standard", "Committed", "Dynamic", "Committed", None),
    "CommitmentDiscountStatus": (None, "Used", None, "Unused", None),
    "CommitmentDiscountId": (None, "sp-1", None, "ri-2", None),
    "SkuId": ("sku1", None, "sku2"),
    "InvoiceId": ("i1", "i2"),
    "ConsumedUnit": ("Hours", "GB", None),
    "ConsumedQuantity": ("1.5", "0.000000000000000001", None, "24"),
    "x_Connection": ("main", "other"),
    "Tags": TAGS,
}
FIRST = date(2026, 2, 25)
BILLED_IN = ("2026-02-01", "2026-03-01", "2026-04-01")
RATE_DAYS = [FIRST + timedelta(n) for n in range(-2, 70, 3)]


def _made() -> list[dict[str, Any]]:
    turning = {name: cycle(values) for name, values in VARIED.items()}
    amounts = cycle(AMOUNTS)
    return [
        charge(
            next(amounts),
            **{name: next(values) for name, values in turning.items()},
            EffectiveCost=next(amounts),
            ContractedCost=next(amounts).lstrip("-"),
            ChargePeriodStart=f"{FIRST + timedelta(number % 61)} {number % 24:02}:30:00",
            BillingPeriodStart=BILLED_IN[number % 3],
        )
        for number in range(120)
    ]


CHARGES = _made()
