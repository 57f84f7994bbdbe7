"""FOCUS files of every version: one mapping, one format per version, told apart by the columns of the header."""

from __future__ import annotations

from glasspane.core.billing import BillingFormat, Column, Kind, packaged
from glasspane.core.focus import COSTS, VERSIONS, FocusColumn, columns

PACKAGE = "glasspane.providers.focus.billing"
SPECIFICATION = "https://focus.finops.org/focus-specification/"
_KINDS: dict[str, Kind] = {"Decimal": "quantity", "Date/Time": "instant", "JSON": "json", "String": "text"}
_PREVIEW_NAMES = {
    "ConsumedQuantity": ("UsageQuantity",),
    "ConsumedUnit": ("UsageUnit",),
    "InvoiceIssuerName": ("InvoiceIssuer",),
    "RegionId": ("Region",),
}
"""Names of the 1.0 preview, which Oracle's FOCUS reports still carry."""

_REQUIRED = ("BilledCost", "BillingCurrency", "BillingPeriodStart", "ChargePeriodStart", "ChargePeriodEnd")
_PROVIDER = {
    "1.0": ("ProviderName",),
    "1.1": ("ProviderName",),
    "1.2": ("ProviderName",),
    "1.3": ("ProviderName", "ServiceProviderName"),
    "1.4": ("ServiceProviderName",),
}


def _column(column: FocusColumn) -> Column:
    kind = "amount" if column.name in COSTS else _KINDS[column.data_type]
    blanks = " " if column.name == "BillingCurrency" else ""
    return Column(column.name, kind, aliases=_PREVIEW_NAMES.get(column.name, ()), strip=blanks)


def _later_columns(version: str) -> tuple[str, ...]:
    """Columns that only versions after this one have: a header with one of them is not of this version."""
    later = {c.name for newer in VERSIONS[VERSIONS.index(version) + 1 :] for c in columns(newer)}
    return tuple(sorted(later - {c.name for c in columns(version)}))


def _native_sql(version: str, everything: str) -> str:
    names = ",\n    ".join(c.name for c in columns(version))
    return f"SELECT\n    {names}\nFROM (\n{everything})\n"


CONTRADICTION = """
    PricingCurrency = BillingCurrency
    AND abs(TRY_CAST(PricingCurrencyEffectiveCost AS DOUBLE) - TRY_CAST(EffectiveCost AS DOUBLE)) > 0.01
"""
"""One charge, one currency, two amounts: the effective cost cannot differ when billing and pricing currency agree."""


def _format(version: str) -> BillingFormat:
    return BillingFormat(
        id=f"focus-{version}",
        title=f"FOCUS {version}",
        provider="focus",
        containers=frozenset({"csv", "parquet", "jsonl"}),
        required=_REQUIRED + _PROVIDER[version],
        forbidden=_later_columns(version),
        priority=len(VERSIONS) - VERSIONS.index(version),
        columns=(*map(_column, columns()), Column("ProviderName", aliases=("Provider",))),
        sql=packaged(PACKAGE, "focus.sql"),
        source_amount="BilledCost",
        source_currency="BillingCurrency",
        contradiction=CONTRADICTION,
        slot_columns=("BillingAccountId", "BillingPeriodStart", "ServiceProviderName", "ProviderName"),
        native_sql=_native_sql(version, packaged(PACKAGE, "focus.native.sql")),
        source=SPECIFICATION,
    )


FORMATS = tuple(_format(version) for version in VERSIONS)
"""FOCUS 1.0 to 1.4. A header that fits several versions is read as the oldest of them: the mapping is the same."""
