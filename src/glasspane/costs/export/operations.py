"""The operation that writes charges as a FOCUS file."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from glasspane.core.context import Context
from glasspane.core.errors import Denied, StorageError, UsageError
from glasspane.core.money import Totals
from glasspane.core.operations import operation
from glasspane.costs.charges import ChargeStore
from glasspane.costs.export.folder import ROUTE, ExportFolder
from glasspane.costs.export.masking import Mask, mask
from glasspane.costs.export.writing import EVERYTHING, FORMATS, Written, write
from glasspane.costs.model import AtVersion, Filters, From, To
from glasspane.costs.query.charges_page import Listing
from glasspane.costs.query.desk import Desk
from glasspane.costs.query.period import Period
from glasspane.costs.query.question import filters_of
from glasspane.kit.duck import DuckError, open_session, words_of


class ExportRequest(AtVersion):
    """What to export, in which version of FOCUS, and where to."""

    out: Annotated[
        str | None,
        Field(min_length=1, max_length=4096, description="File to write at this machine: .csv or .parquet."),
    ] = None
    format: Annotated[
        Literal["csv", "parquet"] | None, Field(description="Format of the file; by its ending when out is given.")
    ] = None
    focus_version: Annotated[
        Literal["1.0", "1.1", "1.2", "1.3", "1.4"], Field(description="Version of FOCUS to write.")
    ] = "1.4"
    from_: From = None
    to: To = None
    filter: Filters = Field(default_factory=dict)
    mask: Annotated[
        Literal["names", "names-and-amounts"] | None,
        Field(description="Hide accounts, resources, tags and other names; scale the amounts by a secret factor too."),
    ] = None
    mask_label: Annotated[
        str,
        Field(max_length=100, description="Masked exports of one label have the same pseudonyms, others have not."),
    ] = ""


class Exported(BaseModel):
    """What was written. `totals` is billed cost by currency; `download` is where the file is served for an hour."""

    path: str | None
    download: str | None
    focus_version: str
    rows: int
    columns: list[str]
    totals: Totals
    seconds: float


@operation(
    "costs.export",
    scope="costs:read",
    effect="write",
    route="POST /costs/exports",
    transactional=False,
    examples=(
        "costs export --focus-version 1.3 --out charges.parquet",
        "costs export --mask names-and-amounts --mask-label staging --out masked.csv",
    ),
)
def export(context: Context, request: ExportRequest) -> Exported:
    """Write charges as a FOCUS file, CSV or Parquet, in any published version of FOCUS.

    With `--mask` the file can be used outside of production: names become pseudonyms that nobody can undo.
    Only a person at this machine names the file; without a name it is served for an hour at `download`.
    """
    started = time.monotonic()
    target = _target(context, request)
    written = _written(context, request, target)
    return Exported(
        path=str(target) if request.out else None,
        download=None if request.out else f"{ROUTE}/{target.name}",
        focus_version=request.focus_version,
        rows=written.rows,
        columns=list(written.columns),
        totals=dict(written.totals),
        seconds=round(time.monotonic() - started, 3),
    )


def _target(context: Context, request: ExportRequest) -> Path:
    if request.out is None:
        return ExportFolder(context.ports.home, context.organization).new(request.format or "parquet")
    if not context.principal.local:
        raise Denied("only a person at the server names a file there", hint="leave out `out` and fetch `download`")
    target = Path(request.out).expanduser()
    if target.suffix not in FORMATS:
        raise UsageError(f"{target.name} ends neither in .csv nor in .parquet", hint="--out charges.parquet")
    if request.format not in (None, FORMATS[target.suffix]):
        raise UsageError(f"{target.name} is not a name for {request.format}", hint="leave out the format")
    return target


def _mask(context: Context, request: ExportRequest) -> Mask | None:
    if request.mask is None:
        return None
    amounts = request.mask == "names-and-amounts"
    return mask(context.ports.vault, context.organization, request.mask_label, amounts=amounts)


def _written(context: Context, request: ExportRequest, target: Path) -> Written:
    version = ChargeStore(context.ports, context.organization).at(request.when)
    desk = Desk(context, version)
    period = Period(request.from_, request.to).closed(desk.months)
    listing = Listing(period=period, filters=filters_of(request.filter), columns=(), sort=(), limit=0)
    relations = desk.listed(listing, "charges") | {EVERYTHING: desk.charges()}
    context.progress("writing the export")
    session = open_session(memory_limit=context.ports.memory_limit, spill=context.ports.home / "spill")
    try:
        return write(session, relations, listing, request.focus_version, target, _mask(context, request))
    except DuckError as error:
        raise StorageError(f"{target} cannot be written: {words_of(error)}", hint="choose another --out") from error
    finally:
        session.close()
