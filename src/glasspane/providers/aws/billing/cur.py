"""Cost and Usage Reports: the legacy report and CUR 2.0, one mapping for two spellings of the same columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace

from glasspane.core.billing import BillingFormat, Column, packaged, packaged_path

PACKAGE = "glasspane.providers.aws.billing"

_TEXT = """
identity_line_item_id bill_invoice_id bill_invoicing_entity bill_billing_entity bill_bill_type bill_payer_account_id
bill_payer_account_name line_item_usage_account_id line_item_usage_account_name line_item_line_item_type
line_item_product_code line_item_usage_type line_item_operation line_item_availability_zone line_item_resource_id
line_item_currency_code line_item_line_item_description line_item_legal_entity line_item_tax_type
product_product_name product_product_family product_sku product_region product_region_code product_from_region_code
product_location product_instance_type product_instance_family product_operating_system product_vcpu product_memory
product_volume_type product_storage_class product_database_engine
pricing_rate_code pricing_rate_id pricing_term pricing_unit pricing_currency
reservation_reservation_a_r_n reservation_subscription_id savings_plan_savings_plan_a_r_n
capacity_reservation_capacity_reservation_arn capacity_reservation_capacity_reservation_status
split_line_item_parent_resource_id
"""
_INSTANTS = """
bill_billing_period_start_date bill_billing_period_end_date line_item_usage_start_date line_item_usage_end_date
"""
_AMOUNTS = """
line_item_unblended_cost line_item_net_unblended_cost
reservation_effective_cost reservation_net_effective_cost
reservation_unused_amortized_upfront_fee_for_billing_period reservation_unused_recurring_fee
reservation_net_unused_amortized_upfront_fee_for_billing_period reservation_net_unused_recurring_fee
savings_plan_savings_plan_effective_cost savings_plan_net_savings_plan_effective_cost
savings_plan_total_commitment_to_date savings_plan_used_commitment
savings_plan_recurring_commitment_for_billing_period savings_plan_net_recurring_commitment_for_billing_period
savings_plan_amortized_upfront_commitment_for_billing_period
savings_plan_net_amortized_upfront_commitment_for_billing_period
"""
_QUANTITIES = """
line_item_usage_amount line_item_normalized_usage_amount line_item_unblended_rate line_item_net_unblended_rate
pricing_public_on_demand_cost pricing_public_on_demand_rate
reservation_total_reserved_units reservation_total_reserved_normalized_units
reservation_unused_quantity reservation_unused_normalized_unit_quantity
split_line_item_split_usage split_line_item_split_usage_ratio split_line_item_split_cost
split_line_item_net_split_cost split_line_item_unused_cost split_line_item_net_unused_cost
"""
_SCALARS = (
    *(Column(name) for name in _TEXT.split()),
    *(Column(name, "instant") for name in _INSTANTS.split()),
    *(Column(name, "amount") for name in _AMOUNTS.split()),
    *(Column(name, "quantity") for name in _QUANTITIES.split()),
)
_INVOICED = """CASE
    WHEN line_item_operation IN ('ECSTask-EC2', 'EKSPod-EC2') OR split_line_item_parent_resource_id IS NOT NULL
        THEN NULL
    ELSE coalesce(line_item_net_unblended_cost, line_item_unblended_cost)
END"""
"""The invoice adds up the net unblended cost where the account has discounts, else the unblended cost: covered usage is
in it at the on-demand rate and leaves it again through SavingsPlanNegation. Split-cost rows repeat their instance."""

_MAPS = {"product": "product", "resource_tags": "resourceTags", "cost_category": "costCategory"}
"""The columns that CUR 2.0 nests, and the section of the legacy header whose columns they collect."""


def _nested(separator: str, *, legacy: bool) -> tuple[Column, ...]:
    return tuple(
        Column(name, "map", prefix=(section if legacy else name) + separator) for name, section in _MAPS.items()
    )


def has_sections(header: Sequence[str]) -> bool:
    """Tell whether a header is spelled as in the legacy report, `section/Column`."""
    return any("/" in name for name in header)


def _lacks_sections(header: Sequence[str]) -> bool:
    return not has_sections(header)


def _literal(cell: str) -> str:
    return "'" + cell.replace("'", "''") + "'" if cell else "NULL"


def _cur2_native() -> str:
    """Return the writer of CUR 2.0 with the table of services inside it: a writer sees no relation but `truth`."""
    header, *rows = csv.reader(io.StringIO(packaged(PACKAGE, "tables/services.csv")))
    values = ",\n    ".join(f"({', '.join(map(_literal, row))})" for row in rows)
    return f"WITH aws_services({', '.join(header)}) AS (VALUES\n    {values}\n),\n\ncur2 AS (\n" + packaged(
        PACKAGE, "cur2.native.sql"
    )


def _native(selection: str) -> str:
    return f"{_cur2_native()})\n\n{selection}"


CUR2 = BillingFormat(
    id="aws-cur2",
    title="AWS Cost and Usage Report 2.0 (Data Exports)",
    provider="aws",
    containers=frozenset({"csv", "parquet"}),
    required=(
        "bill_payer_account_id",
        "bill_billing_period_start_date",
        "line_item_line_item_type",
        "line_item_usage_start_date",
        "line_item_product_code",
        "line_item_currency_code",
        "line_item_unblended_cost",
    ),
    columns=(*_SCALARS, *_nested("_", legacy=False)),
    sql=packaged(PACKAGE, "cur.sql"),
    source_amount=_INVOICED,
    source_currency="line_item_currency_code",
    recognise=_lacks_sections,
    tables={
        "aws_services": packaged_path(PACKAGE, "tables/services.csv"),
        "aws_regions": packaged_path(PACKAGE, "tables/regions.csv"),
    },
    native_sql=_native("SELECT * FROM cur2"),
    source="https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2.html",
)

CUR1 = replace(
    CUR2,
    id="aws-cur1",
    title="AWS Cost and Usage Report (legacy)",
    columns=(*_SCALARS, *_nested("/", legacy=True)),
    recognise=has_sections,
    native_sql=_native(packaged(PACKAGE, "cur1.native.sql")),
    source="https://docs.aws.amazon.com/cur/latest/userguide/data-dictionary.html",
)
"""The legacy report names the same columns with a section and a slash; `folded` brings both to one spelling."""
