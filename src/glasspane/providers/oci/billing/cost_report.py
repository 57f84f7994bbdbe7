"""The cost report of Oracle Cloud Infrastructure: hourly lines per resource and SKU, tags as columns."""

from __future__ import annotations

from glasspane.core.billing import BillingFormat, Column, packaged, packaged_path

PACKAGE = "glasspane.providers.oci.billing"

_TEXT = (
    "lineItem/tenantId",
    "lineItem/isCorrection",
    "product/service",
    "product/compartmentId",
    "product/compartmentName",
    "product/region",
    "product/availabilityDomain",
    "product/resourceId",
    "product/Description",
    "cost/productSku",
    "cost/currencyCode",
    "cost/billingUnitReadable",
    "cost/skuUnitDescription",
)
_QUANTITIES = ("usage/billedQuantity", "usage/billedQuantityOverage", "cost/unitPrice", "cost/unitPriceOverage")

COST_REPORT = BillingFormat(
    id="oci-cost-report",
    title="Oracle Cloud Infrastructure cost report",
    provider="oci",
    containers=frozenset({"csv", "parquet"}),
    required=(
        "lineItem/intervalUsageStart",
        "lineItem/tenantId",
        "product/service",
        "cost/myCost",
        "cost/currencyCode",
    ),
    columns=(
        *(Column(name) for name in _TEXT),
        *(Column(name, "amount") for name in ("cost/myCost", "cost/myCostOverage")),
        *(Column(name, "quantity") for name in _QUANTITIES),
        Column("lineItem/intervalUsageStart", "instant", formats=("%Y-%m-%dT%H:%MZ",)),
        Column("lineItem/intervalUsageEnd", "instant", formats=("%Y-%m-%dT%H:%MZ",)),
        Column("tags", "map", prefix="tags/"),
    ),
    sql=packaged(PACKAGE, "cost_report.sql"),
    source_amount=packaged(PACKAGE, "cost_report.source_amount.sql"),
    source_currency=packaged(PACKAGE, "cost_report.source_currency.sql"),
    tables={
        "oci_services": packaged_path(PACKAGE, "data/services.csv"),
        "oci_regions": packaged_path(PACKAGE, "data/regions.csv"),
    },
    native_sql=packaged(PACKAGE, "cost_report.native.sql"),
    source="https://docs.oracle.com/iaas/Content/Billing/Concepts/costusagereportsoverview.htm",
)
