"""Renders any answer: a list as a table, anything else as names and values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from glasspane.cli.render.tables import Heading, figures, shown, table


def answer(screen: Console, value: Mapping[str, Any], rows: str) -> None:
    """Print an answer whose list, if it has one, is the field `rows`."""
    if rows:
        listing(screen, value[rows])
        more(screen, value)
    else:
        pairs(screen, value)


def listing(screen: Console, rows: list[Mapping[str, Any]]) -> None:
    """Print rows as a table with a column per field."""
    if not rows:
        screen.print("nothing found")
        return
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = {name: [row.get(name) for row in rows] for name in names}
    headings = [Heading(name.replace("_", " "), figures(columns[name])) for name in names]
    table(screen, headings, zip(*columns.values(), strict=True))


def pairs(screen: Console, value: Mapping[str, Any]) -> None:
    """Print names and values below each other."""
    width = max((len(name) for name in value), default=0)
    for name, part in value.items():
        screen.print(Text(f"{name.replace('_', ' '):<{width}}  {shown(part)}"))


def more(screen: Console, value: Mapping[str, Any]) -> None:
    """Say how to see the next page, when there is one."""
    if value.get("next_cursor"):
        of = f" of {value['total']:,}" if value.get("total") is not None else ""
        screen.print(Text(f"more{of}: --cursor {value['next_cursor']}", style="dim"))
