"""The operation that writes charges as a FOCUS file."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from glasspane.core.context import Context
from glasspane.core.errors import StorageError, UsageError
from glasspane.core.money import Totals
from glasspane.core.operations import operation
from glasspane.costs.charges import ChargeStore
from glasspane.costs.export.writing import FORMATS, write
from glasspane.costs.model import AtVersion, Filters, From, To
from glasspane.costs.query.charges_page import Listing
from glasspane.costs.query.desk import Desk
from glasspane.costs.query.period import Period
from glasspane.costs.query.question import filters_of
from glasspane.kit.duck import DuckError, open_session, words_of


class ExportRequest(AtVersion):
    """What to export, in which version of FOCUS, and where to."""

    out: Annotated[str, Field(min_length=1, max_length=4096, description="File to write: .csv or .parquet.")]
    focus_version: Annotated[
        Literal["1.0", "1.1", "1.2", "1.3", "1.4"], Field(description="Version of FOCUS to write.")
    ] = "1.4"
    from_: From = None
    to: To = None
    filter: Filters = Field(default_factory=dict)


class Exported(BaseModel):
    """What was written. `totals` is billed cost by currency."""

    path: str
    focus_version: str
    rows: int
    columns: list[str]
    totals: Totals
    seconds: float


@operation(
    "costs.export",
    scope="costs:read",
    effect="read",
    route="POST /costs/exports",
    examples=("costs export --focus-version 1.3 --out charges.parquet",),
    local=True,
)
def export(context: Context, request: ExportRequest) -> Exported:
    """Write charges as a FOCUS file, CSV or Parquet, in any published version of FOCUS."""
    started = time.monotonic()
    target = Path(request.out).expanduser()
    if target.suffix not in FORMATS:
        raise UsageError(f"{target.name} ends neither in .csv nor in .parquet", hint="--out charges.parquet")
    version = ChargeStore(context.ports, context.organization).at(request.when)
    desk = Desk(context, version)
    period = Period(request.from_, request.to).closed(desk.months)
    listing = Listing(period=period, filters=filters_of(request.filter), columns=(), sort=(), limit=0)
    context.progress("writing the export")
    session = open_session(memory_limit=context.ports.memory_limit, spill=context.ports.home / "spill")
    try:
        written = write(session, desk.listed(listing, "charges"), listing, request.focus_version, target)
    except DuckError as error:
        raise StorageError(f"{target} cannot be written: {words_of(error)}", hint="choose another --out") from error
    finally:
        session.close()
    return Exported(
        path=str(target),
        focus_version=request.focus_version,
        rows=written.rows,
        columns=list(written.columns),
        totals=dict(written.totals),
        seconds=round(time.monotonic() - started, 3),
    )
