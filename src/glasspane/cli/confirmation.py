"""Before something is destroyed, its name has to be typed, or given with `--confirm`."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from typing import Any

from glasspane.cli.index import Command
from glasspane.core.errors import UsageError


def demand(command: Command, request: Mapping[str, Any], given: str | None) -> None:
    """Return when the name was given or is typed now; UsageError otherwise."""
    wanted = name(command, request)
    if given is None and sys.stdin.isatty():
        print(f"{command.summary}\nType {wanted!r} to go on: ", end="", file=sys.stderr, flush=True)
        given = sys.stdin.readline().strip()
    if given != wanted:
        again = shlex.join([*sys.argv[1:], "--confirm", wanted])
        raise UsageError(f"{' '.join(command.words)} wants to be confirmed", hint=f"glasspane {again}")


def name(command: Command, request: Mapping[str, Any]) -> str:
    """Return what has to be typed: the values that say what is to go, in the order of the command's help."""
    values = [request[a.field] for a in command.arguments if a.field in request]
    return " ".join(",".join(map(str, v)) if isinstance(v, list) else str(v) for v in values)
