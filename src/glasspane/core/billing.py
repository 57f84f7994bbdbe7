"""`BillingFormat`: how one kind of billing file is recognised, typed and mapped to FOCUS."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Literal, Protocol

Container = Literal["csv", "parquet", "jsonl"]
Kind = Literal["text", "amount", "quantity", "instant", "json", "map"]


_TRANSLATED = re.compile(r".+\(([A-Z][A-Za-z0-9 ]*[a-z][A-Za-z0-9 ]*|[a-z]+[A-Z][A-Za-z0-9]*)\)$")


def folded(header: str) -> str:
    """Canonical form of a header cell: trimmed, lower case, without blanks, `_`, `-`, `/` and `:`.

    Of a translated header that repeats the column's own name in brackets, `Kosten (Cost)`, the name in brackets counts.
    """
    text = header.strip().lstrip("\ufeff")
    translated = _TRANSLATED.fullmatch(text)
    return "".join(c for c in (translated[1] if translated else text).casefold() if c not in " _-/:")


@dataclass(frozen=True)
class Column:
    """A column of a native file as the mapping SQL sees it.

    kind      text      VARCHAR, trimmed of `strip`; empty and unquoted NULL become null
              amount    DECIMAL(38,18); text that is there but does not fit quarantines its row
              quantity  DECIMAL(38,18); text that does not fit becomes null and is counted against accuracy
              instant   TIMESTAMP in UTC without zone; text that is no instant quarantines its row
              json      VARCHAR holding JSON text (nested Parquet and JSON values are serialised)
              map       VARCHAR holding a JSON object built from all headers that start with `prefix`,
                        or taken as it is from a header of the column's own name
    aliases   other header texts, compared after `folded`
    strip     characters removed before an amount or quantity is read (`"$,"`), or trimmed from a text
    decimal   decimal marks that an amount or quantity may have; with `",."` the last mark in the text is the decimal
              one, so `1.234,56` and `1,234.56` and `12,5` are all read
    formats   strptime patterns tried before ISO 8601 for an instant
    floating  the provider computes the amount in binary floating point: digits after the 18th decimal are not money
              and are rounded away instead of quarantining the row
    """

    name: str
    kind: Kind = "text"
    aliases: tuple[str, ...] = ()
    prefix: str = ""
    strip: str = ""
    decimal: str = "."
    formats: tuple[str, ...] = ()
    floating: bool = False


@dataclass(frozen=True)
class BillingFormat:
    """One native billing format.

    `sql` is a SELECT over the relation `raw`, which has every declared column, null where the file lacks it. It may
    join the CSV files of `tables` by their relation name. It returns FOCUS 1.4 columns by name (absent ones become
    null) and must pass through `x_Fault, x_Native` unchanged. It never drops a source row: a row that must not
    count carries `x_SetAside` (the reason), a row that the mapping adds carries `x_Derived` = true.

    `contradiction` is a SQL expression over `source`, true for a row that states two currencies, or two amounts, for
    one charge; such a file is refused. `json_path` names the array of a JSON document that holds the rows.

    `slot_columns` are the columns that alone decide billing account, billing month and service provider of a charge;
    where each has one value throughout, the file is known to hold one account and month without reading on.

    `source_amount` and `source_currency` are SQL expressions over `source`, the same columns as untouched text, by
    which the file's billed total is summed independently of the mapping; `source_amount` is null for a row that
    does not count by the provider's own definition.

    `variant` tells which of several kinds with one header a file is (Azure: `actual` or `amortized`; empty when either
    would read the same); `raw` and `source` carry it as `x_Variant`, and as `x_Twin` whether the delivery holds another
    variant of the same account and period too. `native_variants` maps a variant to the SQL that writes it.

    `recognise`, where given, has the last word on a header that `required` and `forbidden` accept; it sees the
    untouched header cells, for formats that differ in spelling alone.
    """

    id: str
    title: str
    provider: str
    containers: frozenset[Container]
    required: tuple[str, ...]
    columns: tuple[Column, ...]
    sql: str
    source_amount: str
    source_currency: str
    forbidden: tuple[str, ...] = ()
    priority: int = 0
    tables: Mapping[str, Path] = field(default_factory=dict)
    native_sql: str = ""
    native_variants: Mapping[str, str] = field(default_factory=dict)
    declared: Callable[[Path], dict[str, Decimal] | None] | None = None
    variant: Callable[[Path], str] | None = None
    recognise: Callable[[Sequence[str]], bool] | None = None
    contradiction: str = ""
    json_path: str = ""
    slot_columns: tuple[str, ...] = ()
    source: str = ""

    def column(self, name: str) -> Column:
        """Return the declared column."""
        return next(c for c in self.columns if c.name == name)


@dataclass(frozen=True)
class Manifest:
    """What a provider says about one delivery: the files of one export for one billing month.

    export        name of the export or report at the provider
    account       account that owns the export; null when the manifest does not say
    period_start  first day of the billing month
    files         object keys of the delivery's files, without scheme and bucket, in the provider's order
    issued        when the provider wrote the delivery (UTC); null when the manifest does not say
    generation    the provider's id of this delivery; a later generation replaces the month whole
    """

    export: str
    account: str | None
    period_start: date
    files: tuple[str, ...]
    issued: datetime | None
    generation: str

    @property
    def source(self) -> str:
        """The export and its owner: exports of two accounts may have the same name."""
        return f"{self.account}/{self.export}" if self.account else self.export


class ManifestReader(Protocol):
    """Reads a provider's manifest file; null when the file is none of that provider's manifests."""

    def __call__(self, path: Path) -> Manifest | None:
        """Return the manifest that the file at `path` holds."""
        ...


def packaged(package: str, name: str) -> str:
    """Return the text of a file packaged beside a format."""
    return resources.files(package).joinpath(name).read_text(encoding="utf-8")


def packaged_path(package: str, name: str) -> Path:
    """Return the path of a file packaged beside a format."""
    return Path(str(resources.files(package).joinpath(name)))
