"""Writes the bill of a small made-up company: thirteen months, four clouds, one FOCUS 1.0 file, the same every time."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

FIRST, LAST = date(2025, 5, 1), date(2026, 5, 18)
TEAMS = ("payments", "search", "data", "platform", "")
ACCOUNTS = ("platform-prod", "platform-staging", "data-lake", "web-shop")


@dataclass(frozen=True)
class Product:
    """A service that is charged every day; `daily` is its usual cost in USD."""

    provider: str
    service: str
    category: str
    region: str
    place: str
    daily: int


PRODUCTS = (
    Product("AWS", "Amazon Elastic Compute Cloud", "Compute", "us-east-1", "US East (N. Virginia)", 912),
    Product("AWS", "Amazon Relational Database Service", "Databases", "us-east-1", "US East (N. Virginia)", 431),
    Product("AWS", "Amazon Simple Storage Service", "Storage", "eu-west-1", "EU (Ireland)", 256),
    Product("AWS", "AWS Data Transfer", "Networking", "us-east-1", "US East (N. Virginia)", 148),
    Product("AWS", "Amazon Elastic Kubernetes Service", "Compute", "eu-west-1", "EU (Ireland)", 134),
    Product("Microsoft", "Virtual Machines", "Compute", "westeurope", "West Europe", 522),
    Product("Microsoft", "Azure SQL Database", "Databases", "westeurope", "West Europe", 241),
    Product("Microsoft", "Azure OpenAI Service", "AI and Machine Learning", "swedencentral", "Sweden Central", 187),
    Product("Google Cloud", "Compute Engine", "Compute", "europe-west1", "Belgium", 405),
    Product("Google Cloud", "BigQuery", "Analytics", "europe-west1", "Belgium", 327),
    Product("Google Cloud", "Cloud Storage", "Storage", "europe-west1", "Belgium", 88),
    Product("DigitalOcean", "Droplets", "Compute", "fra1", "Frankfurt 1", 71),
    Product("DigitalOcean", "Spaces, Object Storage", "Storage", "fra1", "Frankfurt 1", 19),
)


def write_bill(path: Path) -> None:
    """Write the file."""
    rows = list(_charges())
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _charges() -> Iterator[dict[str, str]]:
    chance = random.Random(7)
    for offset in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=offset)
        growth = 1 + 0.35 * offset / 365
        for number, product in enumerate(PRODUCTS):
            weekend = 0.82 if day.weekday() >= 5 else 1.0
            cost = product.daily * growth * weekend * chance.uniform(0.9, 1.1)
            yield _charge(day, number, product, Decimal(f"{cost:.9f}"), chance)


def _charge(day: date, number: int, product: Product, cost: Decimal, chance: random.Random) -> dict[str, str]:
    month = day.replace(day=1)
    following = (month + timedelta(days=32)).replace(day=1)
    committed = product.service in ("Amazon Elastic Compute Cloud", "Virtual Machines") and chance.random() < 0.6
    team = chance.choice(TEAMS)
    account = ACCOUNTS[number % len(ACCOUNTS)]
    return {
        "BillingAccountId": "1000", "BillingAccountName": "Example Ltd", "BillingCurrency": "USD",
        "BillingPeriodStart": _midnight(month), "BillingPeriodEnd": _midnight(following),
        "ChargePeriodStart": _midnight(day), "ChargePeriodEnd": _midnight(day + timedelta(days=1)),
        "ChargeCategory": "Usage", "ChargeClass": "", "ChargeFrequency": "Usage-Based",
        "ChargeDescription": f"{product.service} in {product.place}",
        "BilledCost": "0" if committed else str(cost), "ListCost": str(cost * Decimal("1.2")),
        "EffectiveCost": str(cost * Decimal("0.7") if committed else cost),
        "ContractedCost": str(cost), "ListUnitPrice": "", "ContractedUnitPrice": "",
        "CommitmentDiscountCategory": "Usage" if committed else "", "CommitmentDiscountId": "ri-1" if committed else "",
        "CommitmentDiscountName": "", "CommitmentDiscountStatus": "Used" if committed else "",
        "CommitmentDiscountType": "Reserved" if committed else "",
        "PricingCategory": "Committed" if committed else "Standard", "PricingQuantity": "24", "PricingUnit": "Hours",
        "ConsumedQuantity": "24", "ConsumedUnit": "Hours", "AvailabilityZone": "",
        "InvoiceIssuerName": product.provider, "ProviderName": product.provider, "PublisherName": product.provider,
        "RegionId": product.region, "RegionName": product.place, "ResourceId": f"res-{number:03}", "ResourceName": "",
        "ResourceType": "", "ServiceCategory": product.category, "ServiceName": product.service,
        "SkuId": f"sku-{number}", "SkuPriceId": "",
        "SubAccountId": str(2000 + number % len(ACCOUNTS)), "SubAccountName": account,
        "Tags": json.dumps({"team": team} if team else {}),
    }  # fmt: skip


def _midnight(day: date) -> str:
    return f"{day.isoformat()} 00:00:00"
