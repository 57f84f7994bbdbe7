"""Small FOCUS files for the ingestion tests, row by row."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

BASE: dict[str, str] = {
    "BilledCost": "1.25",
    "BillingAccountId": "111111111111",
    "BillingAccountName": "Main",
    "BillingCurrency": "USD",
    "BillingPeriodStart": "2026-04-01 00:00:00",
    "BillingPeriodEnd": "2026-05-01 00:00:00",
    "ChargeCategory": "Usage",
    "ChargeClass": "",
    "ChargeDescription": "an hour of a machine",
    "ChargePeriodStart": "2026-04-01 00:00:00",
    "ChargePeriodEnd": "2026-04-02 00:00:00",
    "ContractedCost": "1.25",
    "EffectiveCost": "1.25",
    "InvoiceIssuerName": "AWS",
    "ListCost": "1.25",
    "PricingCategory": "Standard",
    "PricingQuantity": "1",
    "PricingUnit": "Hours",
    "ProviderName": "AWS",
    "PublisherName": "AWS",
    "RegionId": "eu-west-1",
    "RegionName": "Europe (Ireland)",
    "ResourceId": "i-1",
    "ServiceCategory": "Compute",
    "ServiceName": "Amazon Elastic Compute Cloud",
    "SkuId": "SKU1",
    "SubAccountId": "222222222222",
    "Tags": '{"env": "prod"}',
}


def charge(number: int = 1, amount: str | Decimal = "1.25", **cells: Any) -> dict[str, str]:
    """One charge; `number` makes it a charge of its own, the four costs are the amount."""
    costs = dict.fromkeys(("BilledCost", "EffectiveCost", "ListCost", "ContractedCost"), str(amount))
    day = f"2026-04-{1 + number % 28:02}"
    dates = {"ChargePeriodStart": f"{day} 00:00:00", "ChargePeriodEnd": f"{day} 23:00:00"}
    return {**BASE, **costs, **dates, "ResourceId": f"i-{number}", **{k: str(v) for k, v in cells.items()}}


def focus_csv(path: Path, charges: Iterable[Mapping[str, str]]) -> Path:
    """Write charges as a FOCUS CSV file."""
    rows = list(charges)
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(rows[0]) if rows else list(BASE))
        writer.writeheader()
        writer.writerows(rows)
    return path
