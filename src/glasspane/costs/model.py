"""What questions about costs are asked with, and what they are answered with."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from glasspane.core.instants import Instant
from glasspane.core.lists import Page
from glasspane.core.money import Totals
from glasspane.core.operations import Files, Pairs, Positional
from glasspane.costs.ingest.statement import Quality
from glasspane.costs.query.measures import Basis
from glasspane.costs.query.period import Grain

Cell = str | int | bool | dict[str, str] | None
"""A value of an answer's row: text, a count, an amount as decimal text, or amounts by currency."""
Filters = Annotated[
    dict[str, list[str]],
    Pairs(),
    Field(description="Values of a dimension that count; `!` before a value excludes it, `(none)` is no value."),
]
From = Annotated[date | None, Field(alias="from", description="First day (UTC). Open when left out.")]
To = Annotated[date | None, Field(description="Last day (UTC), included. Open when left out.")]


class Asked(BaseModel):
    """A request; fields go by the names on the wire or in Python."""

    model_config = ConfigDict(populate_by_name=True, extra="forbid")


class AtVersion(Asked):
    """A request that may look at an older version of the costs."""

    version: Annotated[int | None, Field(ge=0, description="Version of the costs; the newest when left out.")] = None
    as_of: Annotated[
        datetime | None, Field(description="Costs as they were stored then (UTC); a date means the end of that day.")
    ] = None

    @field_validator("as_of", mode="before")
    @classmethod
    def _end_of_day(cls, value: Any) -> Any:
        return end_of_day(value)

    @property
    def when(self) -> int | datetime | None:
        """The version or instant asked for."""
        return self.version if self.version is not None else self.as_of


class SummaryRequest(AtVersion):
    """A question about costs."""

    by: Annotated[list[str], Field(description="Dimensions to group by, such as provider, service or tag:team.")] = []
    from_: From = None
    to: To = None
    grain: Annotated[Grain, Field(description="Cut time into days or months, or not at all.")] = "none"
    basis: Annotated[Basis, Field(description="Which cost.")] = "effective"
    filter: Filters = {}
    currency: Annotated[str | None, Field(description="Convert to this currency with the rate of each day.")] = None
    top: Annotated[int | None, Field(ge=1, le=10_000, description="Keep so many values, sum the rest to (other).")] = (
        None
    )
    limit: Annotated[int | None, Field(ge=1, le=1_000_000, description="Return at most so many rows.")] = None
    compare: Annotated[Literal["none", "previous"], Field(description="Put the period before beside it.")] = "none"
    sort: Annotated[str, Field(description="Columns to sort by, `-` before one for descending.")] = ""
    measures: Annotated[list[str], Field(description="What to measure besides the cost.")] = ["cost"]


class PeriodShown(BaseModel):
    """First and last day; `measured_by` says whether by billing month (as invoiced) or by charge day."""

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)

    first: Annotated[date | None, Field(serialization_alias="from", validation_alias="from")] = None
    to: date | None = None
    measured_by: Literal["billing_month", "charge_day"] = "billing_month"


class Freshness(BaseModel):
    """How new the costs are: the version, when it was stored, and the end of the latest charge."""

    version: int
    stored_at: Instant | None = None
    charges_to: Instant | None = None


class Summary(BaseModel):
    """Costs by dimension. Amounts are decimal text; every row has its currency, totals are per currency."""

    rows: list[dict[str, Cell]]
    total: Totals
    previous_total: Totals | None = None
    original_total: Totals | None = None
    basis: Basis
    grain: Grain
    period: PeriodShown
    previous_period: PeriodShown | None = None
    sql: str
    answered_from: Literal["rollup", "charges"]
    freshness: Freshness


class RowsRequest(AtVersion):
    """Which charges to list."""

    filter: Filters = {}
    from_: From = None
    to: To = None
    columns: Annotated[list[str], Field(description="FOCUS columns to return; a useful selection when left out.")] = []
    sort: Annotated[str, Field(description="Columns to sort by, `-` before one for descending.")] = "-EffectiveCost"
    limit: Annotated[int, Field(ge=1, le=1000, description="Return at most so many.")] = 50
    cursor: Annotated[str | None, Field(description="`next_cursor` of the page before.")] = None


class ChargePage(Page[dict[str, Cell]]):
    """A page of charges, with the SQL that found them."""

    columns: list[str]
    sql: str


class FacetsRequest(AtVersion):
    """Which values a dimension has."""

    dimension: Annotated[str, Positional(), Field(description="The dimension whose values are listed.")]
    filter: Filters = {}
    from_: From = None
    to: To = None
    basis: Annotated[Basis, Field(description="Which cost.")] = "effective"
    search: Annotated[str, Field(description="Only values that contain this text, in any case.")] = ""
    limit: Annotated[int, Field(ge=1, le=1000, description="Return at most so many.")] = 100


class Facet(BaseModel):
    """A value with the number of its charges and their cost per currency; null is no value."""

    value: str | None
    charges: int
    cost: Totals


class DimensionsRequest(AtVersion):
    """Ask what costs can be grouped and measured by."""


class DimensionShown(BaseModel):
    """A dimension."""

    id: str
    title: str
    description: str


class MeasureShown(BaseModel):
    """A measure; `kind` is amount, count, quantity or ratio."""

    id: str
    title: str
    description: str
    kind: Literal["amount", "count", "quantity", "ratio"]


class BasisShown(BaseModel):
    """A cost basis and the FOCUS column it reads."""

    id: str
    column: str
    description: str


class Vocabulary(BaseModel):
    """Everything a question can be made of."""

    dimensions: list[DimensionShown]
    measures: list[MeasureShown]
    bases: list[BasisShown]
    tag_keys: list[str]
    columns: list[str]


class VersionsRequest(Asked):
    """Which versions to list, newest first."""

    month: Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}$", description="Only those that touched this month.")] = (
        None
    )
    limit: Annotated[int, Field(ge=1, le=1000, description="Return at most so many.")] = 20
    cursor: Annotated[str | None, Field(description="`next_cursor` of the page before.")] = None


class Version(BaseModel):
    """A version of the costs: what was stored with it and when; billed totals after it, and how it changed them."""

    version: int
    time: Instant
    kind: Literal["ingestion", "removal"]
    ingestion: str
    connection: str
    months: list[str]
    files: list[str]
    rows_stored: int
    total: Totals
    change: Totals


class DiffRequest(Asked):
    """Two versions to compare: numbers or instants (a date means the end of that day)."""

    a: Annotated[str, Positional(), Field(description="The version or instant before.")]
    b: Annotated[str, Positional(), Field(description="The version or instant after; the newest by default.")] = (
        "newest"
    )
    by: Annotated[list[str], Field(description="Dimensions to group by.")] = []
    from_: From = None
    to: To = None
    grain: Annotated[Grain, Field(description="Cut time into days or months, or not at all.")] = "none"
    basis: Annotated[Basis, Field(description="Which cost.")] = "effective"
    filter: Filters = {}
    unchanged: Annotated[bool, Field(description="Also return the rows that did not change.")] = False


class DiffTotal(BaseModel):
    """Totals per currency before, after, and their change."""

    before: Totals
    after: Totals
    change: Totals


class Diff(BaseModel):
    """What changed between two versions of the costs."""

    a: Freshness
    b: Freshness
    rows: list[dict[str, Cell]]
    total: DiffTotal
    basis: Basis
    period: PeriodShown
    sql: str

    def findings(self) -> bool:
        """Whether anything changed."""
        return bool(self.rows)


class StatusRequest(AtVersion):
    """Ask what is stored, how new and how good it is."""


class SourceShown(BaseModel):
    """What is stored of one provider through one connection."""

    provider: str | None
    connection: str | None
    months: list[str]
    charges: int
    billed: Totals
    charges_to: Instant | None


class Status(BaseModel):
    """What is stored: months, sources, freshness, data quality by dimension (0 to 1) and number of versions."""

    months: list[str]
    sources: list[SourceShown]
    freshness: Freshness
    quality: Quality | None
    versions: int


class RatesLoadRequest(Asked):
    """A file of the European Central Bank's reference rates."""

    file: Annotated[str, Positional(), Files(), Field(description="CSV or XML, zipped or not, history or one day.")]


class CurrencyShown(BaseModel):
    """The rates of one currency against the euro: first and last day, number of days, the latest rate."""

    currency: str
    first: date
    last: date
    days: int
    rate: str


class RatesLoaded(BaseModel):
    """What a file of rates changed."""

    changed: int
    currencies: list[CurrencyShown]


class RatesListRequest(Asked):
    """Which currencies to list."""


def end_of_day(value: Any) -> Any:
    """Return the last instant (UTC) of a date given without time; anything else unchanged."""
    if isinstance(value, str) and len(value) == 10:
        try:
            value = date.fromisoformat(value)
        except ValueError:
            return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time.max, UTC)
    return value
