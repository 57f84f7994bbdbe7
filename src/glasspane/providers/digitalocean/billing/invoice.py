"""DigitalOcean invoices: the CSV that is downloaded and the JSON of the API's invoice items."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

from glasspane.core.billing import BillingFormat, Column, packaged, packaged_path

PACKAGE = "glasspane.providers.digitalocean.billing"
API = "https://docs.digitalocean.com/reference/api/reference/billing/"

_COLUMNS = (
    Column("product"),
    Column("group_description"),
    Column("description"),
    Column("duration", "quantity", aliases=("hours",), strip=","),
    Column("duration_unit"),
    Column("start_time", "instant", aliases=("start",)),
    Column("end_time", "instant", aliases=("end",)),
    Column("amount", "amount", aliases=("USD",), strip="$,"),
    Column("project_name"),
    Column("resource_uuid"),
    Column("resource_id"),
    Column("invoice_uuid"),
    Column("invoice_id"),
    Column("invoice_period"),
    Column("billing_period"),
    Column("user_email"),
    Column("user_company"),
    Column("links", "json"),
    Column("meta", "json"),
)


def invoice_total(path: Path) -> dict[str, Decimal] | None:
    """Return the total that an invoice document states of itself, in USD; None when it states none for all its items.

    The API delivers long invoices in pages: a page's items are not the whole that the amount speaks of.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
        if not isinstance(document, dict) or len(document["invoice_items"]) < document.get("meta", {}).get("total", 0):
            return None
        return {"USD": Decimal(str(document["amount"]).replace("$", "").replace(",", ""))}
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
        return None


CSV = BillingFormat(
    id="digitalocean-csv",
    title="DigitalOcean invoice (CSV)",
    provider="digitalocean",
    containers=frozenset({"csv"}),
    required=("product", "description", "duration", "start_time", "end_time", "amount"),
    columns=_COLUMNS,
    sql=packaged(PACKAGE, "invoice.sql"),
    source_amount="amount",
    source_currency="'USD'",
    tables={"do_products": packaged_path(PACKAGE, "tables/products.csv")},
    native_sql=packaged(PACKAGE, "invoice.csv.native.sql"),
    source=API,
)

JSON = replace(
    CSV,
    id="digitalocean-json",
    title="DigitalOcean invoice (API)",
    containers=frozenset({"jsonl"}),
    required=("product", "description", "start_time", "end_time", "amount"),
    json_path="invoice_items",
    declared=invoice_total,
    native_sql=packaged(PACKAGE, "invoice.json.native.sql"),
)
