"""Reads the header of a billing file and finds the format it belongs to."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from glasspane.core.billing import BillingFormat, Column, Container, folded
from glasspane.core.errors import BadBillingFile, FileTruncated, FormatUnknown
from glasspane.kit.duck import DuckError, Session, literal, words_of

DELIMITERS = {",": "a comma", ";": "a semicolon", "\t": "a tab", "|": "a pipe"}
_HEAD_BYTES = 1 << 20
_JSON_SAMPLE_LINES = 200
_LINE_BREAK = re.compile("\r\n|\r|\n")


@dataclass(frozen=True)
class Header:
    """What stands at the top of a file: its container, its column texts and, in Parquet, their types.

    `quoted_empty` is whether a cell may be `""`, which means the same as nothing.
    """

    container: Container
    names: tuple[str, ...]
    types: tuple[str, ...] = ()
    delimiter: str = ","
    quoted_empty: bool = True


def read_header(session: Session, path: Path, delimiter: str | None = None, *, shown: str = "") -> Header:
    """Return the header of a local CSV, Parquet or JSON-lines file; BadBillingFile when there is none.

    `shown` is what a person would name to ingest the file, where that is another path.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    if not head.strip():
        raise BadBillingFile(f"{path.name} is empty", hint="download the export again, then glasspane ingest it")
    if head.startswith(b"PAR1"):
        return _parquet_header(session, path)
    text = _decoded(head, path)
    if text.lstrip().startswith(("{", "[")):
        return _json_header(text, path)
    return _csv_header(text, path, shown or str(path), delimiter)


def _decoded(head: bytes, path: Path) -> str:
    try:
        return head.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start >= len(head) - 4 and error.start > 0:
            return head[: error.start].decode("utf-8-sig")
        raise BadBillingFile(
            f"{path.name} is not text in UTF-8 and not Parquet", hint="export it as CSV (UTF-8) or Parquet"
        ) from error


def _parquet_header(session: Session, path: Path) -> Header:
    with path.open("rb") as stream:
        stream.seek(-4, io.SEEK_END)
        if stream.read(4) != b"PAR1":
            raise FileTruncated(
                f"{path.name} is the beginning of a Parquet file; its footer is missing",
                hint="download the file again, then run the same command",
            )
    try:
        rows = session.execute(
            f"DESCRIBE SELECT * FROM read_parquet({literal(str(path))}, binary_as_string=true)"
        ).fetchall()
    except DuckError as error:
        raise BadBillingFile(f"{path.name} is damaged Parquet: {words_of(error)}", hint="download it again") from error
    return Header("parquet", tuple(r[0] for r in rows), tuple(r[1] for r in rows))


def _json_header(text: str, path: Path) -> Header:
    names: dict[str, None] = {}
    lines = [line for line in text.splitlines() if line.strip()]
    for line in lines[:_JSON_SAMPLE_LINES]:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(record, dict):
            names.update(dict.fromkeys(record))
    if not names:
        raise FormatUnknown(
            f"{path.name} is JSON, but not one object a line",
            hint="export it as newline-delimited JSON, or name the format with --format",
        )
    return Header("jsonl", tuple(names))


def _csv_header(text: str, path: Path, shown: str, delimiter: str | None) -> Header:
    line = _LINE_BREAK.split(text, maxsplit=1)[0]
    names = tuple(cell.strip() for cell in _cells(line, text, path, delimiter or ","))
    if delimiter is None:
        _refuse_other_delimiter(names, line, path, shown)
    twice = sorted({n for n in names if n and names.count(n) > 1})
    if twice:
        raise _repeated(path.name, f"the column {twice[0]!r} twice")
    return Header("csv", names, delimiter=delimiter or ",")


def _cells(line: str, text: str, path: Path, delimiter: str) -> list[str]:
    """Return the cells of the first row, which may reach over several lines when a header cell does."""
    try:
        whole = io.StringIO(text if line.count('"') % 2 else line, newline=None)
        return next(csv.reader(whole, delimiter=delimiter), [])
    except csv.Error as error:
        raise FormatUnknown(
            f"{path.name} does not begin with a row of column names: {error}", hint="glasspane info --json"
        ) from error


def _refuse_other_delimiter(names: Sequence[str], line: str, path: Path, shown: str) -> None:
    likely = max((d for d in DELIMITERS if d != ","), key=line.count)
    if line.count(likely) > len(names) - 1:
        raise BadBillingFile(
            f"{path.name} separates its columns with {DELIMITERS[likely]}, not with a comma",
            hint=f"glasspane ingest --delimiter {'tab' if likely == chr(9) else repr(likely)} {shlex.quote(shown)}",
        )


def _repeated(name: str, what: str) -> BadBillingFile:
    return BadBillingFile(
        f"{name} has {what}, so its cells cannot be told apart",
        hint="export the file again without the repeated column",
    )


def refuse_repeated_columns(header: Header, billing_format: BillingFormat, name: str) -> None:
    """Refuse a header that spells a column of the format twice: `BilledCost` and `billed cost`."""
    spelled: dict[str, list[str]] = {}
    for cell in header.names:
        spelled.setdefault(folded(cell), []).append(cell)
    for column in billing_format.columns:
        texts = spelled.get(folded(column.name), []) if column.kind != "map" else []
        if len(texts) > 1:
            raise _repeated(name, f"the column {column.name} as {' and as '.join(map(repr, texts))}")


def find_format(header: Header, formats: Iterable[BillingFormat], path: Path) -> BillingFormat:
    """Return the format whose required columns the header has; the one that asks for most wins."""
    present = {folded(name) for name in header.names}
    candidates = [f for f in formats if header.container in f.containers]
    matching = [f for f in candidates if _matches(f, header, present)]
    if matching:
        return max(matching, key=lambda f: (f.priority, len(f.required)))
    raise FormatUnknown(_what_is_missing(candidates, present, header, path), hint="glasspane info --json")


def _matches(billing_format: BillingFormat, header: Header, present: set[str]) -> bool:
    if missing_columns(billing_format, present) or _forbidden(billing_format, present):
        return False
    return billing_format.recognise is None or billing_format.recognise(header.names)


def missing_columns(billing_format: BillingFormat, present: set[str]) -> list[str]:
    """Return the required columns that no header cell spells."""
    declared = {c.name: c for c in billing_format.columns}
    return [
        name
        for name in billing_format.required
        if not present & spellings(declared.get(name, Column(name)))
        and not _has_prefix(declared.get(name, Column(name)), present)
    ]


def spellings(column: Column) -> set[str]:
    """Return all folded header texts that mean the column."""
    return {folded(column.name), *(folded(alias) for alias in column.aliases)}


def _has_prefix(column: Column, present: set[str]) -> bool:
    return bool(column.prefix) and any(name.startswith(folded(column.prefix)) for name in present)


def _forbidden(billing_format: BillingFormat, present: set[str]) -> bool:
    declared = {c.name: c for c in billing_format.columns}
    return any(present & spellings(declared.get(name, Column(name))) for name in billing_format.forbidden)


def _what_is_missing(candidates: Sequence[BillingFormat], present: set[str], header: Header, path: Path) -> str:
    def share(candidate: BillingFormat) -> float:
        return 1 - len(missing_columns(candidate, present)) / max(1, len(candidate.required))

    nearest = max(candidates, key=share, default=None)
    if nearest is None or share(nearest) < 0.5:
        shown = ", ".join(header.names[:4])
        return f"{path.name} is not a billing file Glasspane knows: its columns begin with {shown}"
    lacking = ", ".join(missing_columns(nearest, present))
    return f"{path.name} looks like {nearest.title} but lacks the columns {lacking}"
