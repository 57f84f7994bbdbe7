"""Renders answers for people: by hand for the most used commands, as a plain table or list for all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from rich.console import Console

from glasspane.cli.index import Command
from glasspane.cli.render import plain

Renderer = Callable[[Console, Mapping[str, Any], Any], None]

HAND_MADE: Mapping[str, str] = {
    "info": "info:info",
}
"""Operation id → `module:function` below this package."""


def screen() -> Console:
    """Return the terminal: no colour unless it is one and NO_COLOR is unset; wide when it is a pipe."""
    import shutil
    import sys

    terminal = sys.stdout.isatty()
    width = None if terminal else max(shutil.get_terminal_size((0, 0)).columns, 200)
    return Console(file=sys.stdout, width=width, highlight=False, soft_wrap=False, emoji=False, markup=False)


def answer(screen: Console, command: Command, request: Mapping[str, Any], value: Any, *, plain_rows: bool) -> None:
    """Print an answer."""
    place = HAND_MADE.get(command.id)
    if place is None or plain_rows:
        plain.answer(screen, value, command.rows)
    else:
        renderer(place)(screen, request, value)


def renderer(place: str) -> Renderer:
    """Return the function at `module:function`."""
    module, _, name = place.partition(":")
    found: Renderer = getattr(import_module(f"{__name__}.{module}"), name)
    return found
