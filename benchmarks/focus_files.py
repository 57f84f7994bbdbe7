"""Writes FOCUS files of any size for the benchmarks: believable columns, several accounts, services and days."""

from __future__ import annotations

import sys
from pathlib import Path

from glasspane.core import focus
from glasspane.kit.duck import literal, open_session, quoted

SERVICES = 120
ACCOUNTS = 40
RESOURCES = 200_000


def write_focus(path: Path, rows: int, *, version: str = "1.2", month: str = "2026-04", seed: int = 7) -> Path:
    """Write `rows` FOCUS charges of one month as CSV or Parquet, by the suffix of `path`."""
    session = open_session(memory_limit="2GB", spill=path.parent / "spill")
    columns = ", ".join(
        f"({_EXPRESSIONS.get(c.name, 'NULL')})::{c.sql_type} AS {quoted(c.name)}" for c in _columns(version)
    )
    session.execute(
        f"COPY (SELECT {columns} FROM "
        f"(SELECT i, (hash(i, {int(seed)}) >> 1)::BIGINT AS h, TIMESTAMP {literal(month + '-01')} AS month "
        f"FROM range({int(rows)}) r(i))) TO {literal(str(path))} "
        f"({'FORMAT parquet, COMPRESSION zstd' if path.suffix == '.parquet' else 'FORMAT csv, HEADER'})"
    )
    session.close()
    return path


def _columns(version: str) -> tuple[focus.FocusColumn, ...]:
    return focus.columns(version)


_COST = "(h % 1000003)::DECIMAL(38,18) * 0.000001234567"
_EXPRESSIONS = {
    "AvailabilityZone": "'use1-az' || (1 + h % 4)",
    "BilledCost": _COST,
    "BillingAccountId": "'123456789012'",
    "BillingAccountName": "'Main'",
    "BillingAccountType": "'Management'",
    "BillingCurrency": "'USD'",
    "BillingPeriodStart": "month",
    "BillingPeriodEnd": "month + INTERVAL 1 MONTH",
    "ChargeCategory": "CASE WHEN h % 200 = 0 THEN 'Tax' ELSE 'Usage' END",
    "ChargeDescription": f"'$' || (h % {SERVICES}) || ' per hour of usage in tier ' || (h % 17)",
    "ChargeFrequency": "'Usage-Based'",
    "ChargePeriodStart": "month + INTERVAL (i % 720) HOUR",
    "ChargePeriodEnd": "month + INTERVAL (i % 720 + 1) HOUR",
    "ConsumedQuantity": "(h % 5000)::DECIMAL(38,18) / 1000",
    "ConsumedUnit": "'Hours'",
    "ContractedCost": _COST,
    "ContractedUnitPrice": "0.000001234567",
    "EffectiveCost": _COST,
    "InvoiceIssuerName": "'Amazon Web Services, Inc.'",
    "InvoiceId": "'INV-2026-04'",
    "ListCost": _COST,
    "ListUnitPrice": "0.000001234567",
    "PricingCategory": "CASE WHEN h % 200 = 0 THEN NULL WHEN h % 11 = 0 THEN 'Dynamic' ELSE 'Standard' END",
    "PricingQuantity": "(h % 1000003)",
    "PricingUnit": "'Hours'",
    "ProviderName": "'AWS'",
    "PublisherName": "'Amazon Web Services, Inc.'",
    "ServiceProviderName": "'AWS'",
    "HostProviderName": "'AWS'",
    "RegionId": "['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-southeast-2'][1 + h % 4]",
    "RegionName": "['US East (N. Virginia)', 'Europe (Ireland)', 'Europe (Frankfurt)', "
    "'Asia Pacific (Sydney)'][1 + h % 4]",
    "ResourceId": f"'arn:aws:ec2:us-east-1:123456789012:instance/i-' || to_hex(h % {RESOURCES})",
    "ResourceName": f"'node-' || (h % {RESOURCES})",
    "ResourceType": "'Instance'",
    "ServiceCategory": "['Compute', 'Storage', 'Databases', 'Networking', 'Analytics'][1 + h % 5]",
    "ServiceSubcategory": "['Virtual Machines', 'Object Storage', 'Relational Databases', 'Network Routing', "
    "'Other (Analytics)'][1 + h % 5]",
    "ServiceName": f"'Service ' || (h % {SERVICES})",
    "SkuId": f"'SKU' || (h % {SERVICES} * 7)",
    "SkuPriceId": f"'SKU' || (h % {SERVICES} * 7) || '.JRTCKXETXF'",
    "SkuMeter": "'Instance hours'",
    "SubAccountId": f"(100000000000 + h % {ACCOUNTS})::VARCHAR",
    "SubAccountName": f"'team-' || (h % {ACCOUNTS})",
    "SubAccountType": "'Linked'",
    "Tags": "CASE WHEN h % 3 = 0 THEN NULL ELSE "
    "'{\"env\": \"' || ['prod', 'dev', 'test'][1 + h % 3] || '\", \"team\": \"t' || (h % 25) || '\"}' END",
}

if __name__ == "__main__":
    write_focus(Path(sys.argv[1]), int(sys.argv[2]))
