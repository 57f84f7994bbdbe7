"""Google Cloud's usage cost export to BigQuery, standard and detailed, nested or flattened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glasspane.core.billing import BillingFormat, Column, Kind, folded, packaged, packaged_path

PACKAGE = "glasspane.providers.gcp.billing"
STANDARD_SCHEMA = "https://cloud.google.com/billing/docs/how-to/export-data-bigquery-tables/standard-usage"
DETAILED_SCHEMA = "https://cloud.google.com/billing/docs/how-to/export-data-bigquery-tables/detailed-usage"

_RECORDS: dict[str, dict[str, Kind]] = {
    "service": {"id": "text", "description": "text"},
    "sku": {"id": "text", "description": "text"},
    "project": {"id": "text", "name": "text", "labels": "json"},
    "location": {"location": "text", "region": "text", "zone": "text"},
    "resource": {"name": "text", "global_name": "text"},
    "usage": {
        "amount": "quantity",
        "unit": "text",
        "amount_in_pricing_units": "quantity",
        "pricing_unit": "text",
    },
    "price": {
        "effective_price": "quantity",
        "effective_price_default": "quantity",
        "list_price": "quantity",
        "pricing_unit_quantity": "quantity",
    },
    "invoice": {"month": "text"},
    "adjustment_info": {"mode": "text"},
    "subscription": {"instance_id": "text"},
    "consumption_model": {"description": "text"},
}
"""Records of the export and the members that the mapping reads; in a flattened file each is a column."""

_PLAIN: dict[str, Kind] = {
    "billing_account_id": "text",
    "usage_start_time": "instant",
    "usage_end_time": "instant",
    "cost": "amount",
    "cost_at_list": "amount",
    "cost_at_effective_price_default": "amount",
    "currency": "text",
    "cost_type": "text",
    "transaction_type": "text",
    "seller_name": "text",
    "credits": "json",
    "labels": "json",
    "system_labels": "json",
    "tags": "json",
}


def _columns() -> tuple[Column, ...]:
    plain = [Column(name, kind, floating=kind == "amount") for name, kind in _PLAIN.items()]
    records = [Column(record, "json") for record in _RECORDS]
    members = [
        Column(f"{record}_{member}", kind, aliases=(f"{record}.{member}",))
        for record, names in _RECORDS.items()
        for member, kind in names.items()
    ]
    return (*plain, *records, *members)


def _names_resources(header: Sequence[str]) -> bool:
    """Whether the header has the `resource` record, whole or flattened, that only the detailed export has."""
    names = {folded(cell) for cell in header}
    return bool(names & {"resource", "resource.name", "resourcename", "resource.globalname", "resourceglobalname"})


def _names_services(header: Sequence[str]) -> bool:
    names = {folded(cell) for cell in header}
    return bool(names & {"service", "service.description", "servicedescription", "service.id", "serviceid"})


STANDARD = BillingFormat(
    id="gcp-standard",
    title="Google Cloud billing export (standard usage cost)",
    provider="gcp",
    containers=frozenset({"csv", "parquet", "jsonl"}),
    required=("billing_account_id", "usage_start_time", "usage_end_time", "cost", "currency"),
    columns=_columns(),
    sql=packaged(PACKAGE, "gcp.sql"),
    source_amount=packaged(PACKAGE, "gcp.source_amount.sql"),
    source_currency="currency",
    tables={
        "gcp_services": packaged_path(PACKAGE, "tables/services.csv"),
        "gcp_regions": packaged_path(PACKAGE, "tables/regions.csv"),
    },
    native_sql=f"{packaged(PACKAGE, 'gcp.flat.native.sql')}FROM (\n{packaged(PACKAGE, 'gcp.native.sql')})\n",
    recognise=lambda header: _names_services(header) and not _names_resources(header),
    source=STANDARD_SCHEMA,
)

DETAILED = replace(
    STANDARD,
    id="gcp-detailed",
    title="Google Cloud billing export (detailed usage cost)",
    recognise=lambda header: _names_services(header) and _names_resources(header),
    native_sql=packaged(PACKAGE, "gcp.native.sql"),
    native_variants={
        "flat": f"{packaged(PACKAGE, 'gcp.detailed.flat.native.sql')}FROM (\n{packaged(PACKAGE, 'gcp.native.sql')})\n"
    },
    source=DETAILED_SCHEMA,
)
