"""The operations that bring billing files in and show what became of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, Field

from glasspane.core import measures
from glasspane.core.context import Context
from glasspane.core.errors import NotFound, UsageError
from glasspane.core.events import Event
from glasspane.core.instants import Instant
from glasspane.core.jobs import Lasting
from glasspane.core.lists import Page, cursor_of, text_of, unknown_cursor
from glasspane.core.money import Totals, exactly
from glasspane.core.operations import Files, Positional, operation
from glasspane.costs.charges import ChargeStore, charges_table
from glasspane.costs.ingest.committing import remove_deliveries
from glasspane.costs.ingest.ledger import Note, folded_ledger, parsed_note
from glasspane.costs.ingest.pipeline import Options, ingest
from glasspane.costs.ingest.sources import REMOTE
from glasspane.costs.ingest.statement import FileStatement, IngestResult, QuarantinedRow

LONGEST_COUNT = 18

Address = Annotated[str, Field(min_length=1, max_length=4096)]


class IngestRequest(BaseModel):
    """What to ingest, and what to do when charges meet stored ones."""

    paths: Annotated[list[Address], Positional("PATH"), Files()] = Field(
        min_length=1, max_length=10_000, description="Files, folders, archives, or s3://, gs://, az:// prefixes."
    )
    format: str | None = Field(None, description="Take this format instead of recognising it from the header.")
    connection: str = Field("", max_length=200, description="Label of the account the files come from.")
    delimiter: str | None = Field(None, max_length=3, description="Column delimiter of a CSV file (`;`, `tab`).")
    replace: bool = Field(False, description="Take the place of what the same source has stored for these months.")
    append: bool = Field(False, description="Add to what is stored, even where charges look alike.")


@operation(
    "ingest",
    scope="costs:write",
    effect="write",
    route="POST /ingestions",
    lasting=Lasting(timeout_seconds=6 * 3_600, limited_by="connection"),
    examples=["ingest bills/", "ingest bills/october.csv --connection production --json"],
)
def ingest_files(context: Context, request: IngestRequest) -> IngestResult:
    """Read billing files, store their charges as FOCUS and state whether the totals agree.

    The format is found from the header. A billing month of a source is replaced in one commit or not at all; a file
    whose content is stored already changes nothing. Rows that cannot be read are kept in quarantine with their reason.
    """
    if request.replace and request.append:
        raise UsageError("--replace and --append contradict each other", hint="give one of them")
    delimiter = "\t" if request.delimiter in ("tab", "\\t") else request.delimiter
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise UsageError(f"{delimiter!r} separates no columns", hint="one character, such as ';' or '|', or tab")
    options = Options(request.connection, request.format, delimiter, request.replace, request.append)
    result = ingest(context, request.paths, options)
    for file in result.files:
        measures.count("ingest_rows_total", file.rows_stored, format=file.format)
        measures.count("ingest_rejected_total", file.rows_quarantined, format=file.format)
    _announce(context, ingestions=result.ingestions)
    return result


def _announce(context: Context, **what: Any) -> None:
    context.ports.events.publish(Event("costs_changed", context.organization, what, scope="costs:read"))


class Ingestion(BaseModel):
    """One commit of charges: what came in, when, and its totals as billed."""

    id: str
    time: Instant
    connection: str
    files: int
    rows_stored: int
    rows_quarantined: int
    reconciled: bool
    periods: list[str]
    stored_totals: Totals


class ListRequest(BaseModel):
    """Which page of a list."""

    limit: int = Field(50, ge=1, le=1000, description="How many to show.")
    cursor: str | None = Field(None, max_length=64, description="Where the page before ended.")


def _page(items: list[Any], request: ListRequest) -> tuple[list[Any], str | None]:
    """Return a page and its cursor, which counts what is left: what comes in at the front meanwhile moves nothing."""
    left = items[len(items) - min(_left(request.cursor, len(items)), len(items)) :]
    rest = len(left) - request.limit
    return left[: request.limit], cursor_of(str(rest)) if rest > 0 else None


def _left(cursor: str | None, all: int) -> int:
    if cursor is None:
        return all
    text = text_of(cursor)
    if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_COUNT):
        raise unknown_cursor()
    return int(text)


@operation(
    "ingest.list",
    scope="costs:read",
    effect="read",
    route="GET /ingestions",
    examples=["ingest list", "ingest list --json"],
)
def list_ingestions(context: Context, request: ListRequest) -> Page[Ingestion]:
    """List what was ingested, newest first."""
    notes = [n for n in reversed(_notes(context)) if n.kind == "ingestion"]
    shown, cursor = _page(notes, request)
    return Page(items=[_summary(n) for n in shown], next_cursor=cursor, total=len(notes))


def _notes(context: Context) -> list[Note]:
    return [parsed_note(c.note) for c in ChargeStore(context.ports, context.organization).history()]


def _summary(note: Note) -> Ingestion:
    totals: Totals = {}
    with exactly():
        for currency, amount in (item for s in note.statements for item in s.stored_totals.items()):
            totals[currency] = totals.get(currency, type(amount)(0)) + amount
    return Ingestion(
        id=note.ingestion,
        time=note.time,
        connection=note.connection,
        files=len(note.statements),
        rows_stored=sum(s.rows_stored for s in note.statements),
        rows_quarantined=sum(s.rows_quarantined for s in note.statements),
        reconciled=all(s.reconciled for s in note.statements),
        periods=sorted({p for s in note.statements for p in s.periods}),
        stored_totals=totals,
    )


class OneIngestion(BaseModel):
    """Which ingestion."""

    id: Annotated[str, Positional("ID")] = Field(max_length=64, description="Id of the ingestion, as listed.")


class IngestionDetail(Ingestion):
    """An ingestion with the statement of each file."""

    statements: list[FileStatement]


@operation(
    "ingest.show", scope="costs:read", effect="read", route="GET /ingestions/{id}", examples=["ingest show $INGESTION"]
)
def show_ingestion(context: Context, request: OneIngestion) -> IngestionDetail:
    """Show one ingestion with the statement of each of its files."""
    note = _note(context, request.id)
    return IngestionDetail(**_summary(note).model_dump(), statements=note.statements)


def _note(context: Context, id: str) -> Note:
    for note in _notes(context):
        if note.ingestion == id:
            return note
    raise NotFound(f"there is no ingestion {id}", hint="glasspane ingest list")


class QuarantineRequest(ListRequest):
    """Which ingestion's quarantined rows."""

    id: Annotated[str, Positional("ID")] = Field(max_length=64, description="Id of the ingestion, as listed.")


@operation(
    "ingest.quarantine",
    scope="costs:read",
    effect="read",
    route="GET /ingestions/{id}/quarantine",
    examples=["ingest quarantine $INGESTION"],
)
def list_quarantine(context: Context, request: QuarantineRequest) -> Page[QuarantinedRow]:
    """List the rows of an ingestion that could not be read: file, line, reason, and the row itself."""
    note = _note(context, request.id)
    if not note.quarantine:
        return Page(items=[], total=0)
    address = charges_table(context.ports).attachment(note.quarantine)
    rows = _lines(context, address)
    shown, cursor = _page(rows, request)
    items = [QuarantinedRow.model_validate(json.loads(row)) for row in shown]
    return Page(items=items, next_cursor=cursor, total=len(rows))


def _lines(context: Context, address: str) -> list[str]:
    path = Path(address)
    if address.startswith(REMOTE):
        path = context.ports.home / "cache" / address.rsplit("/", 1)[-1]
        path.parent.mkdir(parents=True, exist_ok=True)
        context.ports.object_stores.download(address, path)
    return path.read_text(encoding="utf-8").splitlines()


class RemoveRequest(BaseModel):
    """Which deliveries to take out: by id, or all of a connection."""

    delivery: list[str] = Field(default_factory=list, description="Ids of deliveries (see `costs status`).")
    connection: str | None = Field(None, description="Take out everything that came in under this label.")


class Removed(BaseModel):
    """What was taken out; older versions still show it."""

    deliveries: list[str]
    months: list[str]
    version: int


@operation(
    "ingest.remove",
    scope="costs:write",
    effect="destroy",
    route="POST /ingestions/removals",
    transactional=False,
    examples=["ingest remove --connection sample --confirm sample"],
)
def remove(context: Context, request: RemoveRequest) -> Removed:
    """Take deliveries out of the costs in one commit; they stay visible in older versions."""
    if not (request.delivery or request.connection is not None):
        raise UsageError("nothing is named", hint="glasspane ingest remove --connection LABEL")
    ledger = folded_ledger(ChargeStore(context.ports, context.organization).history(), context.organization)
    named = [d for d in ledger.deliveries.values() if d.id in request.delivery or d.connection == request.connection]
    unknown = sorted({*request.delivery} - {d.id for d in named})
    if unknown or not named:
        what = f"no delivery {unknown[0]}" if unknown else f"nothing under the connection {request.connection!r}"
        raise NotFound(f"{what} is stored", hint="glasspane costs status")
    version = remove_deliveries(context, [d.id for d in named])
    _announce(context, removed=[d.id for d in named])
    return Removed(deliveries=[d.id for d in named], months=sorted({d.month for d in named}), version=version)
