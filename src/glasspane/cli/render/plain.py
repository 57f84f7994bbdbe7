"""Renders any answer: a list as a table, anything else as names and values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from glasspane.cli.render.tables import NOTHING, Heading, caption, figures, is_instant, shown, table

INLINE = 60
"""So many characters of a part with parts of its own are shown beside its name; more go below it."""

FOLDED = 24
"""The least width of a column whose texts are folded."""
UNFOLDED = 34
GAP = 3

Row = Mapping[str, Any]


def answer(screen: Console, value: Row, rows: str, chosen: Sequence[str] = ()) -> None:
    """Print an answer whose list, if it has one, is the field `rows`; of a list, the chosen fields where given."""
    if rows:
        listing(screen, value[rows], chosen)
        more(screen, value)
    else:
        pairs(screen, value)


def listing(screen: Console, rows: list[Row], chosen: Sequence[str] = ()) -> None:
    """Print rows as a table with as many of the fields that hold anything as the screen has room for."""
    if not rows:
        screen.print("nothing found")
        return
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = {name: [row.get(name) for row in rows] for name in chosen or names}
    cells = {name: [_cell(v) for v in values] for name, values in columns.items() if any(map(_says, values))}
    fitting = _fitting(cells, screen.width)
    headings = [Heading(_title(n), figures(columns[n]), whole=not _folds(cells[n])) for n in fitting]
    table(screen, headings, zip(*(cells[n] for n in fitting), strict=True))
    left = [n for n in names if n not in fitting and any(_says(row.get(n)) for row in rows)]
    in_utc = any(is_instant(v) for n in fitting for v in columns[n])
    caption(screen, "times in UTC" * in_utc, f"--fields has more: {', '.join(left)}" if left else "")


def pairs(screen: Console, value: Row) -> None:
    """Print names and values below each other."""
    for line in _lines(value):
        screen.print(Text(line))


def more(screen: Console, value: Row) -> None:
    """Say how to see the next page, when there is one."""
    if value.get("next_cursor"):
        of = f" of {value['total']:,}" if value.get("total") is not None else ""
        screen.print(Text(f"more{of}: --cursor {value['next_cursor']}", style="dim"))


def _lines(value: Row) -> Iterator[str]:
    width = max(map(len, value), default=0)
    for name, part in value.items():
        below = _below(part)
        if below:
            yield _title(name)
            yield from (f"  {line}" for line in below)
        else:
            yield f"{_title(name):<{width}}  {shown(part) if _says(part) else NOTHING}"


def _below(part: Any) -> list[str]:
    """Return the lines of a part that has parts; none when it is short or plain."""
    if isinstance(part, Mapping) and part and len(shown(part)) > INLINE:
        return list(_lines(part))
    if isinstance(part, list) and part and all(isinstance(one, Mapping) for one in part) and len(shown(part)) > INLINE:
        return [f"{'  ' if number else '- '}{line}" for one in part for number, line in enumerate(_lines(one))]
    return []


def _fitting(cells: Mapping[str, list[str]], width: int) -> list[str]:
    """Return the first columns that there is room for, one at least; wide texts may be folded."""
    taken, found = 0, list[str]()
    for name, values in cells.items():
        longest = max(map(len, (*values, _title(name))))
        taken += (FOLDED if _folds(values) else longest) + GAP * bool(found)
        if found and taken > width:
            break
        found.append(name)
    return found


def _folds(values: list[str]) -> bool:
    longest = max(map(len, values))
    return longest > UNFOLDED or (longest > FOLDED and any(" " in value for value in values))


def _cell(value: Any) -> str:
    """Times to the minute: a table has no room for more."""
    return str(value)[:16].replace("T", " ") if is_instant(value) else shown(value)


def _says(value: Any) -> bool:
    return value is not None and value not in ("", [], {})


def _title(name: str) -> str:
    return name.replace("_", " ")
