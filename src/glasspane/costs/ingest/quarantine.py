"""Finds unreadable rows again in their file: line, reason, text, and their amount where it is readable."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from glasspane.core.billing import BillingFormat
from glasspane.core.errors import BadBillingFile, CurrencyContradiction, FileTruncated
from glasspane.core.money import exactly
from glasspane.costs.ingest.headers import Header
from glasspane.costs.ingest.mapping import create_mapped, rejected_lines
from glasspane.costs.ingest.relations import create_relations
from glasspane.costs.ingest.statement import QuarantinedRow
from glasspane.kit.digests import line_number, mixes_line_ends
from glasspane.kit.duck import Session

ROW_CHARACTERS = 4000
SYMBOLS: Mapping[str, frozenset[str]] = {
    "€": frozenset({"EUR"}),
    "£": frozenset({"GBP"}),
    "¥": frozenset({"JPY", "CNY"}),
    "₹": frozenset({"INR"}),
    "$": frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "BRL", "TWD"}),
}


def refused_lines(session: Session, path: Path, name: str) -> list[QuarantinedRow]:
    """Return the lines with too many or too few cells; a quote that never closes refuses the file."""
    found = []
    for position, kind, message, text in rejected_lines(session):
        line = line_number(path, position)
        if kind not in ("MISSING COLUMNS", "TOO MANY COLUMNS"):
            raise two_line_ends(path, name) or _unreadable_file(kind, name, line)
        found.append(QuarantinedRow(file=name, line=line, reason=message.strip().rstrip("."), row=_cut(text)))
    return found


def two_line_ends(path: Path, name: str) -> BadBillingFile | None:
    """Return what to tell about a CSV file whose lines do not all end alike; None when they do."""
    if not mixes_line_ends(path):
        return None
    return BadBillingFile(
        f"{name} ends some lines with \\n and others with \\r\\n: one file, one kind",
        hint=f"sed -i 's/\\r$//' {name}, then run the same command",
    )


def _unreadable_file(kind: str, name: str, line: int) -> BadBillingFile:
    if kind == "UNQUOTED VALUE":
        return FileTruncated(
            f"{name}, line {line}: a quoted cell never ends, so the rows after it cannot be told apart",
            hint="download the file again; it may be cut off or edited",
        )
    return BadBillingFile(f"{name}, line {line}: {kind.lower()}", hint="export the file again as CSV in UTF-8")


def unreadable_rows(
    session: Session,
    path: Path,
    name: str,
    header: Header,
    billing_format: BillingFormat,
    *,
    twin: bool,
    variant: str,
    refused: Iterable[QuarantinedRow],
) -> list[QuarantinedRow]:
    """Return the rows that the mapping could not read, with their physical line."""
    session.execute("SET threads=1")
    session.execute("SET preserve_insertion_order=true")
    try:
        create_relations(session, path, header, billing_format, twin=twin, variant=variant, numbered=True)
        create_mapped(session, billing_format, numbered=True)
        rows = session.execute(
            "SELECT x_Ordinal, x_Unread, BilledCost, BillingCurrency FROM mapped "
            "WHERE x_Unread IS NOT NULL AND x_SetAside IS NULL AND NOT x_Derived ORDER BY 1"
        ).fetchall()
        places = _places(session, path, header, {r[0] for r in rows}, {q.line for q in refused})
    finally:
        session.execute("RESET threads")
        session.execute("SET preserve_insertion_order=false")
    found = []
    for ordinal, reason, amount, currency in rows:
        line, text = places.get(ordinal, (ordinal, ""))
        _refuse_contradiction(reason, currency, name, line)
        found.append(
            QuarantinedRow(file=name, line=line, reason=reason, row=_cut(text), amount=amount, currency=currency)
        )
    return found


def _refuse_contradiction(reason: str, currency: str | None, name: str, line: int) -> None:
    """Refuse a file whose amount carries the sign of another currency than its row states."""
    shown = reason.split(" is no amount", 1)[0]
    for symbol, currencies in SYMBOLS.items():
        if currency and symbol in reason and currency not in currencies:
            raise CurrencyContradiction(
                f"{name}, line {line}: the row is in {currency}, yet {shown} is in another currency",
                hint="correct the export; amounts of two currencies cannot share a row",
            )


def _places(
    session: Session, path: Path, header: Header, ordinals: set[int], refused: set[int]
) -> dict[int, tuple[int, str]]:
    """Map the ordinal of each wanted row to its line and text."""
    if not ordinals:
        return {}
    if header.container == "csv":
        return dict(_csv_places(path, header, ordinals, refused))
    listed = ", ".join(str(int(o)) for o in ordinals)
    column = "line" if header.container == "jsonl" else "to_json(f)::VARCHAR"
    rows = session.execute(
        f"SELECT n, t FROM (SELECT row_number() OVER () AS n, {column} AS t FROM file f) WHERE n IN ({listed})"
    ).fetchall()
    return {ordinal: (ordinal, text) for ordinal, text in rows}


def _csv_places(
    path: Path, header: Header, ordinals: set[int], refused: set[int]
) -> Iterator[tuple[int, tuple[int, str]]]:
    last = max(ordinals)
    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        taken: list[str] = []
        reader = csv.reader(_kept(stream, taken), delimiter=header.delimiter)
        next(reader, None)
        start, ordinal = reader.line_num + 1, 0
        taken.clear()
        for cells in reader:
            if cells and len(cells) == len(header.names) and start not in refused:
                ordinal += 1
                if ordinal in ordinals:
                    yield ordinal, (start, "".join(taken).rstrip("\r\n"))
                if ordinal >= last:
                    return
            start = reader.line_num + 1
            taken.clear()


def _kept(stream: Iterable[str], taken: list[str]) -> Iterator[str]:
    for line in stream:
        taken.append(line)
        yield line


def _cut(text: str | None) -> str:
    return (text or "").rstrip("\r\n")[:ROW_CHARACTERS]


def readable_totals(rows: Iterable[QuarantinedRow]) -> dict[str, Decimal]:
    """Sum the amounts of the quarantined rows that have one, by currency."""
    totals: dict[str, Decimal] = {}
    with exactly():
        for row in rows:
            if row.amount is not None and row.currency:
                totals[row.currency] = totals.get(row.currency, Decimal(0)) + row.amount
    return totals
