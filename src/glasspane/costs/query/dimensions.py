"""What costs can be grouped and filtered by: each dimension with its title, meaning and expression."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from sqlglot import exp

from glasspane.core.errors import UsageError

TAG = "tag:"
NONE = "(none)"
"""How a missing value is written in filters and shown in tables; in JSON it is null."""
OTHER = "(other)"
"""The value of every dimension in the row that sums what did not make the top."""


@dataclass(frozen=True)
class Dimension:
    """Something to group and filter by.

    `column` is the column it reads; `place` names a column of the reference of regions (`geography.py`) by which the
    region is looked up first.
    """

    id: str
    title: str
    description: str
    column: str
    place: str = ""

    @property
    def is_tag(self) -> bool:
        """Whether the values are those of one tag key."""
        return self.id.startswith(TAG)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the charges that the expression reads."""
        return ("RegionId", "RegionName") if self.place else (self.column,)

    def expression(self) -> exp.Expr:
        """Return the SQL expression of the value, over one charge or roll-up row."""
        if self.is_tag:
            return exp.JSONExtractScalar(
                this=exp.column(self.column), expression=exp.Literal.string(tag_pointer(self.id.removeprefix(TAG)))
            )
        if self.place == "country" or self.place == "continent":
            return exp.column(self.place, table="regions")
        if self.place:
            found = exp.column(self.place, table="regions")
            return exp.func("COALESCE", found, exp.column("RegionName"), exp.column("RegionId"))
        return exp.column(self.column)


def tag_pointer(key: str) -> str:
    """Return the JSON pointer (RFC 6901) of a top-level key, whatever characters it has."""
    return "/" + key.replace("~", "~0").replace("/", "~1")


DIMENSIONS: tuple[Dimension, ...] = (
    Dimension(
        "provider", "Provider", "Whose service it is, as a slug: aws, azure, gcp, digitalocean, oci.", "x_Provider"
    ),
    Dimension("service", "Service", "The provider's name of the service.", "ServiceName"),
    Dimension(
        "service_category",
        "Service category",
        "FOCUS category of the service, the same over all clouds.",
        "ServiceCategory",
    ),
    Dimension("service_subcategory", "Service subcategory", "FOCUS subcategory of the service.", "ServiceSubcategory"),
    Dimension(
        "sub_account", "Account", "Id of the account, subscription or project that used the service.", "SubAccountId"
    ),
    Dimension("sub_account_name", "Account name", "Name of that account, subscription or project.", "SubAccountName"),
    Dimension("billing_account", "Billing account", "Id of the account that the invoice goes to.", "BillingAccountId"),
    Dimension(
        "billing_account_name",
        "Billing account name",
        "Name of the account that the invoice goes to.",
        "BillingAccountName",
    ),
    Dimension("region", "Region", "The provider's id of the region.", "RegionId"),
    Dimension("region_name", "Region name", "The provider's name of the region.", "RegionName"),
    Dimension("geography", "Place", "Where the region is, named alike over all clouds.", "RegionId", "place"),
    Dimension("country", "Country", "The country the region is in (ISO 3166-1 alpha-2).", "RegionId", "country"),
    Dimension("continent", "Continent", "The continent the region is on.", "RegionId", "continent"),
    Dimension("zone", "Zone", "Availability zone.", "AvailabilityZone"),
    Dimension("resource", "Resource", "The provider's id of the resource.", "ResourceId"),
    Dimension("resource_name", "Resource name", "Name given to the resource.", "ResourceName"),
    Dimension("resource_type", "Resource type", "Kind of resource.", "ResourceType"),
    Dimension("charge_category", "Charge category", "Usage, Purchase, Tax, Credit or Adjustment.", "ChargeCategory"),
    Dimension("charge_class", "Charge class", "Correction, or none for regular charges.", "ChargeClass"),
    Dimension("charge_frequency", "Charge frequency", "One-Time, Recurring or Usage-Based.", "ChargeFrequency"),
    Dimension("charge_description", "Description", "What the provider says the charge is.", "ChargeDescription"),
    Dimension(
        "pricing_category", "Pricing category", "Standard, Dynamic (spot), Committed or Other.", "PricingCategory"
    ),
    Dimension(
        "commitment",
        "Commitment",
        "Id of the reservation, savings plan or committed use discount.",
        "CommitmentDiscountId",
    ),
    Dimension("commitment_name", "Commitment name", "Name of that commitment.", "CommitmentDiscountName"),
    Dimension(
        "commitment_status", "Commitment status", "Whether a commitment was Used or Unused.", "CommitmentDiscountStatus"
    ),
    Dimension("commitment_type", "Commitment type", "The provider's kind of commitment.", "CommitmentDiscountType"),
    Dimension("sku", "SKU", "The provider's id of what is sold.", "SkuId"),
    Dimension("sku_price", "SKU price", "The provider's id of the price.", "SkuPriceId"),
    Dimension("invoice", "Invoice", "Id of the invoice.", "InvoiceId"),
    Dimension("host_provider", "Host", "Whose infrastructure the service runs on.", "HostProviderName"),
    Dimension("invoice_issuer", "Invoice issuer", "Who sends the invoice.", "InvoiceIssuerName"),
    Dimension("connection", "Connection", "Label of the connection the charges came through.", "x_Connection"),
    Dimension("currency", "Billing currency", "Currency of the bill (ISO 4217).", "BillingCurrency"),
    Dimension("file", "File", "The file the charge was read from.", "x_SourceFile"),
)
_BY_ID = {d.id: d for d in DIMENSIONS}


def dimension(id: str) -> Dimension:
    """Return a dimension, or the one of a tag (`tag:<key>`); UsageError when there is none."""
    if id.startswith(TAG) and len(id) > len(TAG):
        key = id.removeprefix(TAG)
        return Dimension(id, f"Tag {key}", f"Value of the tag {key}.", "Tags")
    found = _BY_ID.get(id)
    if found is None:
        close = get_close_matches(id, [*_BY_ID, TAG + "team"], n=1, cutoff=0.5)
        raise UsageError(
            f"there is no dimension {id!r}",
            hint=f"did you mean {close[0]}?" if close else "glasspane costs dimensions",
        )
    return found


def dimensions(ids: Iterable[str]) -> tuple[Dimension, ...]:
    """Return the dimensions in the given order, each once."""
    return tuple(dimension(id) for id in dict.fromkeys(ids))
