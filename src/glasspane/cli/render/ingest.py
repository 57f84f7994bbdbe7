"""Renders ingestions: the statement of each file, and the rows that could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from glasspane.cli.render import plain
from glasspane.cli.render.costs import amounts, moment, quality, span
from glasspane.cli.render.tables import Heading, caption, percent, table

Value = Mapping[str, Any]
SHOWN_RULES = 5


def statement(screen: Console, request: Value, value: Value) -> None:
    """Print what became of the files, and what to do next."""
    files(screen, value["files"])
    for skipped in value["skipped"]:
        screen.print(Text(f"left alone: {skipped['path']} ({skipped['reason']})", style="dim"))
    stored = sum(file["rows_stored"] for file in value["files"] if file["status"] == "stored")
    screen.print(Text(f"{stored:,} rows stored in {value['seconds']:.1f} s"))
    _advise(screen, value)


def detail(screen: Console, request: Value, value: Value) -> None:
    """Print one ingestion."""
    label = f" as {value['connection']}" if value["connection"] else ""
    screen.print(Text(f"ingestion {value['id']}, {moment(value['time'])} UTC{label}"))
    files(screen, value["statements"])


def listing(screen: Console, request: Value, value: Value) -> None:
    """Print what was ingested."""
    if not value["items"]:
        screen.print("nothing was ingested yet\nhint: glasspane ingest PATH")
        return
    headings = [Heading(t) for t in ("ingestion", "stored", "connection", "months")]
    headings += [Heading(t, True) for t in ("files", "rows", "quarantined", "billed")] + [Heading("adds up")]
    rows = [
        (
            i["id"],
            moment(i["time"]),
            i["connection"],
            span(i["periods"]),
            i["files"],
            i["rows_stored"],
            i["rows_quarantined"],
            amounts(i["stored_totals"]),
            i["reconciled"],
        )
        for i in value["items"]
    ]
    table(screen, headings, rows)
    caption(screen, "billed cost, times in UTC")
    plain.more(screen, value)


def quarantine(screen: Console, request: Value, value: Value) -> None:
    """Print the rows that could not be read."""
    if not value["items"]:
        screen.print("no row was quarantined")
        return
    for row in value["items"]:
        screen.print(Text.assemble((f"{row['file']}:{row['line']}", "bold"), f"  {row['reason']}"))
        screen.print(Text(f"  {row['row']}", style="dim"))
    caption(screen, f"{len(value['items']):,} of {value['total']:,} rows" if value.get("total") is not None else "")
    plain.more(screen, value)


def files(screen: Console, statements: list[Value]) -> None:
    """Print statements: rows, totals, difference, quality, and the broken rules below."""
    headings = [Heading("file"), Heading("format"), Heading("months")]
    headings += [
        Heading(t, True)
        for t in ("read", "stored", "quarantined", "source total", "stored total", "difference", "quality")
    ]
    table(screen, headings, [_row(file) for file in statements])
    caption(screen, "billed cost; difference is source − stored − quarantined")
    for file in statements:
        _remarks(screen, file)
    if len(statements) == 1:
        quality(screen, statements[0]["quality"])


def _row(file: Value) -> tuple[Any, ...]:
    score = percent(file["quality"]["overall"]) if file["quality"] else ""
    state = "" if file["status"] == "stored" else f" ({file['status']})"
    return (
        file["path"] + state, file["format"], span(file["periods"]), file["rows_read"], file["rows_stored"],
        file["rows_quarantined"], amounts(file["source_totals"]), amounts(file["stored_totals"]),
        amounts(file["difference"]), score,
    )  # fmt: skip


def _remarks(screen: Console, file: Value) -> None:
    if not file["reconciled"]:
        screen.print(
            Text(f"{file['path']} does not add up: the difference above is missing or too much", style="bold red")
        )
    for reason, rows in file["set_aside"].items():
        screen.print(Text(f"{file['path']}: {rows:,} rows do not count: {reason}", style="dim"))
    broken = file["quality"]["broken"] if file["quality"] else []
    for rule in sorted(broken, key=lambda r: -r["rows"])[:SHOWN_RULES]:
        screen.print(Text(f"{file['path']}: {rule['rows']:,} rows break {rule['rule']}", style="dim"))
    if len(broken) > SHOWN_RULES:
        screen.print(
            Text(f"{file['path']}: {len(broken) - SHOWN_RULES} more rules are broken (--json lists them)", style="dim")
        )


def _advise(screen: Console, value: Value) -> None:
    quarantined = sum(file["rows_quarantined"] for file in value["files"])
    if quarantined and value["ingestions"]:
        screen.print(Text(f"{quarantined:,} rows could not be read", style="bold red"))
        screen.print(f"hint: glasspane ingest quarantine {value['ingestions'][0]}")
    elif value["files"] and all(file["status"] == "unchanged" for file in value["files"]):
        screen.print("everything was stored already; nothing changed")
    else:
        screen.print("next: glasspane costs summary --by provider,service")
