"""Hides in an export who and what its charges are about, so that it can leave production; sums stay what they were.

Names and ids become pseudonyms, `m-` and 20 hexadecimal digits of an HMAC-SHA-256 under a key of the organization and
the export's label: the same name is the same pseudonym in every column and in every export of that label, and nobody
without the key can try names out. What is not known to be free of names is hidden.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from decimal import Decimal

from glasspane.core import focus
from glasspane.core.money import SQL_TYPE
from glasspane.core.vault import Vault
from glasspane.kit.duck import Session

PURPOSE = "costs.mask"
BLOCK_BYTES = 64
KEPT = frozenset(
    {
        "AvailabilityZone",
        "BillingAccountType",
        "BillingCurrency",
        "CapacityReservationStatus",
        "ChargeCategory",
        "ChargeClass",
        "ChargeFrequency",
        "CommitmentDiscountCategory",
        "CommitmentDiscountStatus",
        "CommitmentDiscountType",
        "CommitmentDiscountUnit",
        "ConsumedUnit",
        "HostProviderName",
        "InvoiceIssuerName",
        "PricingCategory",
        "PricingCurrency",
        "PricingUnit",
        "ProviderName",
        "PublisherName",
        "RegionId",
        "RegionName",
        "ResourceType",
        "ServiceCategory",
        "ServiceName",
        "ServiceProviderName",
        "ServiceSubcategory",
        "SkuId",
        "SkuMeter",
        "SkuPriceId",
        "SubAccountType",
    }
)
"""Text that the provider's public price list or FOCUS itself is the source of. Everything else is hidden."""
TAGS = frozenset({"Tags", "AllocatedTags"})
DESCRIPTION = "ChargeCategory || ': ' || ServiceName"


@dataclass(frozen=True)
class Mask:
    """A key for pseudonyms and the factor of all amounts."""

    key: bytes
    factor: Decimal = Decimal(1)

    def __repr__(self) -> str:
        return "Mask(…)"

    def prepare(self, session: Session) -> None:
        """Define the macros `pseudonym(text)` and `pseudonymous_tags(json)`; the key stays out of all SQL text."""
        block = self.key.ljust(BLOCK_BYTES, b"\0")
        for name, pad in (("mask_inner", 0x36), ("mask_outer", 0x5C)):
            session.execute(f"SET VARIABLE {name} = from_hex(?)", [bytes(byte ^ pad for byte in block).hex()])
        session.execute(_PSEUDONYM)
        session.execute(_PSEUDONYMOUS_TAGS)

    def value(self, column: focus.FocusColumn, sql: str) -> str:
        """Return SQL of what an export says in place of a column's value."""
        if column.data_type == "Decimal":
            return self.amount(sql) if column.name.endswith(("Cost", "UnitPrice")) else sql
        if column.data_type == "Date/Time" or column.name in KEPT:
            return sql
        if column.name == "ChargeDescription":
            return DESCRIPTION
        if column.data_type == "JSON":
            return f"pseudonymous_tags({sql})" if column.name in TAGS else "CAST(NULL AS VARCHAR)"
        return f"pseudonym({sql})"

    def amount(self, sql: str) -> str:
        """Return SQL of an amount or unit price times the factor, rounded half away from zero at 18 decimals."""
        if self.factor == 1:
            return sql
        return f"CAST(({sql}) * CAST({self.factor} AS DECIMAL(5,4)) AS {SQL_TYPE})"


def mask(vault: Vault, organization: str, label: str, *, amounts: bool) -> Mask:
    """Return the mask of an organization for all exports with the label; `amounts` scales them by a factor of its own.

    The factor lies between 0.5 and 2 and follows from the key: exports of one label can be added up.
    """
    secret = vault.derived(PURPOSE)
    key = hmac.digest(secret, f"{organization}\0{label}".encode(), "sha256")
    step = int.from_bytes(hmac.digest(key, b"factor", "sha256")[:8], "big") % 15_000
    return Mask(key, Decimal(5_000 + step) / 10_000 if amounts else Decimal(1))


_PSEUDONYM = """
    CREATE OR REPLACE TEMP MACRO pseudonym(text) AS CASE WHEN text IS NOT NULL THEN 'm-' || left(sha256(
        getvariable('mask_outer') || unhex(sha256(getvariable('mask_inner') || encode(text)))), 20) END"""
"""HMAC-SHA-256 as RFC 2104 puts it together; `sha256` answers in hexadecimal."""
_PSEUDONYMOUS_TAGS = """
    CREATE OR REPLACE TEMP MACRO pseudonymous_tags(tags) AS CASE WHEN tags IS NOT NULL THEN CAST(
        to_json(map_from_entries(list_transform(map_entries(TRY_CAST(TRY_CAST(tags AS JSON) AS MAP(VARCHAR, VARCHAR))),
            lambda tag: struct_pack(k := pseudonym(tag.key), v := pseudonym(tag.value))))) AS VARCHAR) END"""
