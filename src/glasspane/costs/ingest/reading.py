"""Reads one file far enough to know what it is: format, totals by its own text, billing accounts and months."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from glasspane.core.billing import BillingFormat
from glasspane.core.errors import BadBillingFile, CurrencyContradiction, FileTruncated, FileUnsafe, UsageError
from glasspane.costs.ingest.headers import Header, find_format, read_header, refuse_repeated_columns
from glasspane.costs.ingest.mapping import Slot, SourceTotals, create_mapped, find_slots, read_source
from glasspane.costs.ingest.quarantine import refused_lines, two_line_ends
from glasspane.costs.ingest.relations import MAX_LINE_BYTES, REJECTS, create_relations
from glasspane.costs.ingest.sources import SourceFile, unpack_json_document
from glasspane.costs.ingest.statement import QuarantinedRow
from glasspane.kit.digests import Contents, LineTooLong, look_through
from glasspane.kit.duck import DuckError, Session, words_of

DOCUMENT_BYTES = 256 << 20
REFUSED_SHARE = 0.5


@dataclass(frozen=True)
class Reading:
    """A file and what its first pass found."""

    source: SourceFile
    digest: str
    path: Path
    header: Header
    format: BillingFormat
    variant: str
    twin: bool
    totals: SourceTotals
    slots: tuple[Slot, ...]
    refused: tuple[QuarantinedRow, ...]


def contents_of(source: SourceFile) -> Contents:
    """Look through the file; FileUnsafe when a text file has a line longer than any billing line."""
    try:
        return look_through(source.path, max_line_bytes=None if _is_parquet(source.path) else MAX_LINE_BYTES)
    except LineTooLong as error:
        if source.path.stat().st_size <= DOCUMENT_BYTES and source.path.suffix == ".json":
            return look_through(source.path)
        raise FileUnsafe(
            f"{source.name} has a line of more than {MAX_LINE_BYTES >> 20} MB, which no billing file has",
            hint="check that the file is the export itself and not a dump of something else",
        ) from error


def recognise(
    session: Session,
    source: SourceFile,
    contents: Contents,
    formats: Sequence[BillingFormat],
    work: Path,
    *,
    format_id: str | None = None,
    delimiter: str | None = None,
) -> Reading:
    """Find the file's format; BadBillingFile when it has none."""
    allowed = _named_formats(formats, format_id)
    path = _rows_of_document(source, contents.digest, allowed, work)
    header = read_header(session, path, delimiter, shown=source.packed or source.name)
    if header.container == "csv" and header.delimiter == ",":
        header = replace(header, quoted_empty=contents.quoted_empty)
    found = find_format(header, allowed, source.path)
    refuse_repeated_columns(header, found, source.name)
    variant = found.variant(source.path) if found.variant else ""
    return Reading(source, contents.digest, path, header, found, variant, False, SourceTotals(0, 0, {}, 0), (), ())


def first_pass(session: Session, reading: Reading) -> Reading:
    """Sum the file's own text, and find its billing accounts and months."""
    try:
        open_views(session, reading)
        totals = read_source(session, reading.format)
        refused = tuple(refused_lines(session, reading.path, reading.source.name))
        _check(reading, totals, refused)
        return replace(
            reading, totals=totals, slots=tuple(find_slots(session, uniform=totals.uniform)), refused=refused
        )
    except DuckError as error:
        raise damaged(reading, error) from error


def open_views(session: Session, reading: Reading) -> None:
    """Create `source`, `raw` and `mapped` for the file."""
    session.execute(f"DROP TABLE IF EXISTS {REJECTS}")
    session.execute("DROP TABLE IF EXISTS rejected_scans")
    create_relations(session, reading.path, reading.header, reading.format, twin=reading.twin, variant=reading.variant)
    create_mapped(session, reading.format)


def damaged(reading: Reading, error: DuckError) -> BadBillingFile:
    """Return what to tell about a file that the engine could not read."""
    if reading.header.container == "csv" and (reason := two_line_ends(reading.path, reading.source.name)):
        return reason
    return BadBillingFile(
        f"{reading.source.name} could not be read as {reading.format.title}: {words_of(error)}",
        hint="download the file again; if it stays so, name the format with --format",
    )


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"PAR1"


def _named_formats(formats: Sequence[BillingFormat], format_id: str | None) -> Sequence[BillingFormat]:
    if format_id is None:
        return formats
    named = [f for f in formats if f.id == format_id]
    if not named:
        known = ", ".join(sorted(f.id for f in formats))
        raise UsageError(f"there is no billing format {format_id!r}", hint=f"one of: {known}")
    return named


def _rows_of_document(source: SourceFile, digest: str, formats: Sequence[BillingFormat], work: Path) -> Path:
    """Return the file itself, or JSON lines made from the array of a JSON document that a format names."""
    members = {f.json_path for f in formats if f.json_path}
    if source.path.stat().st_size > DOCUMENT_BYTES or _is_parquet(source.path):
        return source.path
    with source.path.open("rb") as stream:
        if not stream.read(64).lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"{", b"[")):
            return source.path
    try:
        document = json.loads(source.path.read_text(encoding="utf-8-sig"), parse_float=str)
    except UnicodeDecodeError:
        return source.path
    except ValueError as error:
        return _lines_or_truncated(source, error)
    except RecursionError as error:
        raise FileUnsafe(f"{source.name} is JSON nested too deeply", hint="download the file again") from error
    member = next((m for m in members if isinstance(document, dict) and isinstance(document.get(m), list)), None)
    rows = document[member] if member else document
    if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
        return source.path
    return unpack_json_document(source.path, member or "", work / f"{digest}.jsonl")


def _lines_or_truncated(source: SourceFile, error: ValueError) -> Path:
    """A file of JSON lines is no JSON document, and that is fine; a document cut short is not."""
    with source.path.open(encoding="utf-8-sig", errors="replace") as stream:
        first = next((line for line in stream if line.strip()), "")
    try:
        json.loads(first)
    except ValueError:
        raise FileTruncated(
            f"{source.name} is JSON that ends or breaks off early: {error}",
            hint="download the file again, then run the same command",
        ) from error
    return source.path


def _check(reading: Reading, totals: SourceTotals, refused: Sequence[QuarantinedRow]) -> None:
    if totals.contradictions:
        raise CurrencyContradiction(
            f"{reading.source.name} has {totals.contradictions} rows that state two different amounts or currencies"
            " for one charge",
            hint="correct the export; a charge has one billing currency and one amount in it",
        )
    if refused and len(refused) > REFUSED_SHARE * (len(refused) + totals.rows):
        raise BadBillingFile(
            f"{reading.source.name}: {len(refused)} of {len(refused) + totals.rows} lines do not have the header's"
            f" {len(reading.header.names)} columns (first: line {refused[0].line})",
            hint="check the file's delimiter and quoting",
        )
