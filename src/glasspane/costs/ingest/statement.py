"""The statement that ends every ingestion: what was read, stored and set aside, and whether it adds up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, Field

from glasspane.core.money import Amount, Totals, exactly

Status = Literal["stored", "unchanged", "superseded"]


class Broken(BaseModel):
    """A FOCUS rule and how many stored rows break it."""

    rule: str
    column: str
    dimension: str
    rows: int


class Quality(BaseModel):
    """Data quality of a file, each dimension from 0 (nothing holds) to 1 (all rules hold for all rows).

    Overall is the weighted mean: completeness 35 %, accuracy 25 %, consistency 25 %, timeliness 15 %.
    """

    overall: float
    completeness: float
    accuracy: float
    consistency: float
    timeliness: float
    broken: list[Broken] = Field(default_factory=list)


class FileStatement(BaseModel):
    """What became of one file. Totals are billed cost by currency.

    `rows_read` counts the rows of the file, `rows_derived` those that the mapping added (the unused part of a
    commitment fee), `rows_set_aside` those that must not count by the provider's own definition.
    `reconciled` is whether source = stored + quarantined holds exactly in every currency, no amount was unreadable and
    every row read is accounted for.
    Where a provider cuts a delivery into files and an amount cancels another one in the next file (savings plan usage
    and its negation), the files reconcile together: `reconciled_with` names the others.
    """

    path: str
    format: str
    digest: str
    status: Status = "stored"
    ingestion: str = ""
    rows_read: int = 0
    rows_stored: int = 0
    rows_derived: int = 0
    rows_quarantined: int = 0
    rows_set_aside: int = 0
    set_aside: dict[str, int] = Field(default_factory=dict)
    source_totals: Totals = Field(default_factory=dict)
    source: Literal["declared", "summed"] = "summed"
    stored_totals: Totals = Field(default_factory=dict)
    quarantined_totals: Totals = Field(default_factory=dict)
    difference: Totals = Field(default_factory=dict)
    unreadable_amounts: int = 0
    reconciled: bool = True
    reconciled_with: list[str] = Field(default_factory=list)
    periods: list[str] = Field(default_factory=list)
    quality: Quality | None = None


class Skip(BaseModel):
    """A file that was left alone, with the reason."""

    path: str
    reason: str


class IngestResult(BaseModel):
    """The statements of one ingestion, file by file."""

    files: list[FileStatement]
    skipped: list[Skip] = Field(default_factory=list)
    ingestions: list[str] = Field(default_factory=list)
    seconds: float = 0.0

    def findings(self) -> bool:
        """Whether rows were quarantined or a file does not reconcile."""
        return any(f.rows_quarantined or not f.reconciled for f in self.files)


class QuarantinedRow(BaseModel):
    """A row that could not be read: where it stands, why, and the row itself."""

    file: str
    line: int
    reason: str
    row: str
    amount: Amount | None = None
    currency: str | None = None


def differences(
    source: dict[str, Decimal], stored: dict[str, Decimal], quarantined: dict[str, Decimal]
) -> dict[str, Decimal]:
    """Return source − stored − quarantined by currency."""
    zero = Decimal(0)
    currencies = sorted({*source, *stored, *quarantined})
    with exactly():
        return {c: source.get(c, zero) - stored.get(c, zero) - quarantined.get(c, zero) for c in currencies}


def reconciled_together(statements: Sequence[FileStatement]) -> list[FileStatement]:
    """Return the statements of one delivery, where files whose differences cancel reconcile together."""
    apart = [s for s in statements if not s.reconciled]
    left: dict[str, Decimal] = {}
    with exactly():
        for currency, amount in ((c, a) for s in apart for c, a in s.difference.items()):
            left[currency] = left.get(currency, Decimal(0)) + amount
    if len(apart) < 2 or any(left.values()) or any(s.unreadable_amounts for s in apart):
        return list(statements)
    return [
        s.model_copy(update={"reconciled": True, "reconciled_with": [o.path for o in apart if o is not s]})
        if s in apart
        else s
        for s in statements
    ]
