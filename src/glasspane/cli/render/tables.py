"""How all tables look: right-aligned exact figures, quiet borders, a caption that says what the figures are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

NOTHING = "(none)"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
HALF_CENT = Decimal("0.005")


@dataclass(frozen=True)
class Heading:
    """A column: its title, whether it holds figures, and whether its texts stay on one line."""

    title: str
    figures: bool = False
    whole: bool = False


def table(screen: Console, headings: Sequence[Heading], rows: Iterable[Sequence[Any]]) -> None:
    """Print a table."""
    made = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for heading in headings:
        whole = heading.figures or heading.whole
        made.add_column(heading.title, justify="right" if heading.figures else "left", no_wrap=whole, overflow="fold")
    for row in rows:
        made.add_row(*(Text(shown(value)) for value in row))
    screen.print(made)


def caption(screen: Console, *parts: str) -> None:
    """Print what a table's figures are; empty parts are left out."""
    if text := " · ".join(part for part in parts if part):
        screen.print(Text(text, style="dim"))


def shown(value: Any) -> str:
    """Return a value as text for people: `(none)` for null, thousands separated in whole numbers, times in UTC."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, list):
        return ", ".join(map(shown, value))
    if isinstance(value, dict):
        return ", ".join(f"{key} {shown(part)}" for key, part in value.items())
    return f"{value[:19].replace('T', ' ')} UTC" if is_instant(value) else str(value)


def is_instant(value: Any) -> bool:
    """Whether a value is a point in time as answers write it: `2026-11-20T20:24:49.265246Z`."""
    return isinstance(value, str) and INSTANT.fullmatch(value) is not None


def money(text: str | None) -> str:
    """Return an amount to the cent with thousands separated; all digits where the cent would hide it.

    >>> money("1234567.5"), money("0.0000000004"), money("-3")
    ('1,234,567.50', '0.0000000004', '-3.00')
    """
    if text is None:
        return ""
    amount = _number(text)
    if amount is None:
        return text
    if amount and abs(amount) < HALF_CENT:
        return format(amount, "f").rstrip("0")
    return f"{amount:,.2f}"


def is_rounded(text: str | None) -> bool:
    """Whether `money` hides digits of the amount."""
    amount = None if text is None else _number(text)
    return amount is not None and abs(amount) >= HALF_CENT and amount * 100 % 1 != 0


def percent(share: float) -> str:
    """Return a share as percent: `0.849` is `84.9 %`."""
    return f"{share * 100:.1f} %".replace("-0.0 %", "0.0 %")


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def figures(values: Sequence[Any]) -> bool:
    """Whether all values of a column are numbers or amounts, so that it is aligned right."""
    known = [value for value in values if value is not None]
    return bool(known) and all(_is_number(value) for value in known)


def _is_number(value: Any) -> bool:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return True
    if not isinstance(value, str) or (not value[:1].lstrip("-")[:1].isdigit() and not value.startswith("-")):
        return False
    return value.lstrip("-").replace(".", "", 1).isdigit()
