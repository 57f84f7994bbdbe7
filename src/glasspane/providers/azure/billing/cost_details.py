"""Cost details: the Cost Management export of actual and of amortized cost, one mapping for all agreements."""

from __future__ import annotations

from glasspane.core.billing import BillingFormat, packaged, packaged_path
from glasspane.providers.azure.billing.headers import COLUMNS
from glasspane.providers.azure.billing.variant import variant_of

PACKAGE = "glasspane.providers.azure.billing"


def _native(agreement: str, variant: str) -> str:
    """Return the SQL that writes one variant under the header of an agreement."""
    lines = packaged(PACKAGE, "cost_details.rows.native.sql").replace(":variant", f"'{variant}'")
    return lines + packaged(PACKAGE, f"cost_details.{agreement}.native.sql")


COST_DETAILS = BillingFormat(
    id="azure-cost-details",
    title="Azure cost details (actual or amortized)",
    provider="azure",
    containers=frozenset({"csv", "parquet"}),
    required=("Date", "MeterCategory", "CostInBillingCurrency"),
    forbidden=("BilledCost", "EffectiveCost", "ServiceSubcategory"),
    columns=COLUMNS,
    sql=packaged(PACKAGE, "cost_details.sql"),
    source_amount=packaged(PACKAGE, "cost_details.source_amount.sql"),
    source_currency="coalesce(BillingCurrency, BillingCurrencyCode)",
    contradiction=packaged(PACKAGE, "cost_details.contradiction.sql"),
    variant=variant_of,
    tables={
        "azure_pricing_units": packaged_path(PACKAGE, "data/pricing_units.csv"),
        "azure_regions": packaged_path(PACKAGE, "data/regions.csv"),
        "azure_resource_types": packaged_path(PACKAGE, "data/resource_types.csv"),
        "azure_services": packaged_path(PACKAGE, "data/services.csv"),
        "azure_service_families": packaged_path(PACKAGE, "data/service_families.csv"),
    },
    native_sql=_native("ea", "actual"),
    native_variants={
        "actual": _native("ea", "actual"),
        "amortized": _native("ea", "amortized"),
        "actual-mca": _native("mca", "actual"),
        "amortized-mca": _native("mca", "amortized"),
    },
    source="https://learn.microsoft.com/azure/cost-management-billing/dataset-schema/schema-index",
)
