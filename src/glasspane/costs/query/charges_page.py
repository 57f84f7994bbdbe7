"""Single charges, page by page: chosen columns, a total order, a cursor that stays on one version.

The order is the asked one, then by every returned column: charges that still tie are the same in all that is shown, so
a page never repeats or loses one.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from sqlglot import exp

from glasspane.core.errors import UsageError
from glasspane.core.focus import charge_schema
from glasspane.core.money import plain
from glasspane.costs.query.compiler import DIALECT, Binder, Compiled, Source, joined, narrowed
from glasspane.costs.query.period import Period
from glasspane.costs.query.question import Filter

DEFAULT_COLUMNS = (
    "ChargePeriodStart",
    "ChargePeriodEnd",
    "x_Provider",
    "SubAccountId",
    "SubAccountName",
    "ServiceName",
    "RegionId",
    "ResourceId",
    "ResourceName",
    "ChargeCategory",
    "ChargeDescription",
    "PricingCategory",
    "ConsumedQuantity",
    "ConsumedUnit",
    "BilledCost",
    "EffectiveCost",
    "ListCost",
    "ContractedCost",
    "BillingCurrency",
    "Tags",
)


@dataclass(frozen=True)
class Listing:
    """Which charges, which columns of them, in which order, from where on."""

    period: Period
    filters: tuple[Filter, ...]
    columns: tuple[str, ...]
    sort: tuple[tuple[str, bool], ...]
    limit: int
    offset: int = 0

    @property
    def placed(self) -> bool:
        """Whether the reference of regions is needed."""
        return any(f.dimension.place for f in self.filters)


@dataclass(frozen=True)
class Cursor:
    """Where a listing goes on: the version it stays on, and how many charges were returned."""

    version: int
    offset: int

    def text(self) -> str:
        """Return the cursor as opaque text."""
        return base64.urlsafe_b64encode(json.dumps([self.version, self.offset]).encode()).decode().rstrip("=")

    @classmethod
    def read(cls, text: str) -> Cursor:
        """Read a cursor; UsageError when it is not one of ours."""
        try:
            version, offset = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            if type(version) is int and type(offset) is int and version >= -1 and 0 <= offset < 2**62:
                return cls(version, offset)
        except (ValueError, TypeError, RecursionError, binascii.Error):
            pass
        raise UsageError(
            "this cursor is not one that a page ended with", hint="leave it out to start at the first page"
        )


def columns_of(names: Sequence[str]) -> tuple[str, ...]:
    """Return charge columns by name in any case, each once; a useful selection when none is named."""
    return tuple(dict.fromkeys(_column(n) for n in names)) or DEFAULT_COLUMNS


def sort_of(text: str) -> tuple[tuple[str, bool], ...]:
    """Read `-EffectiveCost,ServiceName` as columns with whether they descend."""
    wanted = [part.strip() for part in text.split(",") if part.strip()]
    return tuple((_column(part.lstrip("-")), part.startswith("-")) for part in wanted)


def compile_listing(listing: Listing) -> Compiled:
    """Compile one page plus one charge more, which tells whether a next page exists."""
    binder = Binder()
    order = dict(listing.sort) | {c: False for c in listing.columns if c not in dict(listing.sort)}
    select = exp.select(*(exp.column(c, table="charges") for c in listing.columns)).from_("charges")
    select = joined(select, placed=listing.placed)
    select = narrowed(select, listing.period, listing.period.ruler, listing.filters, binder)
    ordering = [exp.Ordered(this=exp.column(c, table="charges"), desc=d, nulls_first=False) for c, d in order.items()]
    select = select.order_by(*ordering).limit(listing.limit + 1).offset(listing.offset)
    return Compiled(select.sql(DIALECT, pretty=True), binder.values, "charges", _names("charges", listing))


def compile_count(listing: Listing, source: Source) -> Compiled:
    """Compile the number of all charges of a listing."""
    binder = Binder()
    counted = exp.Count(this=exp.Star()) if source == "charges" else exp.func("SUM", exp.column("x_Charges"))
    select = joined(exp.select(exp.alias_(counted, "charges_found")).from_(source), placed=listing.placed)
    select = narrowed(select, listing.period, listing.period.ruler, listing.filters, binder)
    return Compiled(select.sql(DIALECT), binder.values, source, _names(source, listing))


def cells(row: Sequence[Any], columns: Sequence[str]) -> dict[str, Any]:
    """Return a charge with amounts and instants as text."""
    return {name: _cell(value) for name, value in zip(columns, row, strict=True)}


def resumed(listing: Listing, cursor: Cursor | None) -> Listing:
    """Return the listing from where the cursor points."""
    return listing if cursor is None else replace(listing, offset=cursor.offset)


def _names(source: Source, listing: Listing) -> tuple[str, ...]:
    return (source, "regions") if listing.placed else (source,)


def _cell(value: Any) -> Any:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() + "Z" if isinstance(value, datetime) else value


def _column(name: str) -> str:
    known = {c.casefold(): c for c in charge_schema()}
    found = known.get(name.casefold())
    if found is None:
        close = get_close_matches(name.casefold(), known, n=1)
        hint = f"did you mean {known[close[0]]}?" if close else "glasspane costs dimensions"
        raise UsageError(f"there is no column {name!r}", hint=hint)
    return found
