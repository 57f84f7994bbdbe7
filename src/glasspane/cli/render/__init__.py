"""Renders answers for people: by hand for the most used commands, as a plain table or list for all others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from rich.console import Console

from glasspane.cli.index import Command
from glasspane.cli.render import plain

PIPE_WIDTH = 4_000
Renderer = Callable[[Console, Mapping[str, Any], Any], None]

HAND_MADE: Mapping[str, str] = {
    "auth.totp_begin": "auth:begun",
    "costs.diff": "costs:diff",
    "costs.rows": "costs:charges",
    "costs.status": "costs:status",
    "costs.summary": "costs:summary",
    "costs.versions": "costs:versions",
    "info": "info:info",
    "ingest": "ingest:statement",
    "ingest.list": "ingest:listing",
    "ingest.quarantine": "ingest:quarantine",
    "ingest.show": "ingest:detail",
}
"""Operation id → `module:function` below this package."""

FIRST: Mapping[str, tuple[str, ...]] = {
    "audit.list": ("sequence", "time", "actor_name", "action", "outcome", "target", "reason", "address"),
    "auth.sessions": ("id", "organization", "current", "how", "created", "seen", "agent", "address"),
    "jobs.list": ("id", "state", "operation", "created", "finished", "message", "who"),
    "keys.list": ("id", "name", "scopes", "expires", "last_used", "revoked", "owner"),
    "roles.list": ("name", "description", "scopes"),
    "schedules.list": ("name", "operation", "cron", "zone", "enabled", "next_at", "last_at", "who"),
    "users.list": ("email", "name", "role", "status", "created", "id"),
}
"""Of lists with many fields those that people want to see, the most telling first; `--fields` shows the others."""


def screen() -> Console:
    """Return the terminal: no colour unless it is one and NO_COLOR is unset; a pipe gets each row on one line."""
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    return Console(file=sys.stdout, width=width, highlight=False, emoji=False, markup=False)


def answer(screen: Console, command: Command, request: Mapping[str, Any], value: Any, *, plain_rows: bool) -> None:
    """Print an answer."""
    place = HAND_MADE.get(command.id)
    if place is None or plain_rows:
        plain.answer(screen, value, command.rows, () if plain_rows else FIRST.get(command.id, ()))
    else:
        renderer(place)(screen, request, value)


def renderer(place: str) -> Renderer:
    """Return the function at `module:function`."""
    module, _, name = place.partition(":")
    found: Renderer = getattr(import_module(f"{__name__}.{module}"), name)
    return found
