"""The committed index of commands: all that help and parsing need, without importing any domain."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

PATH = Path(__file__).with_name("index.json")


@dataclass(frozen=True)
class Argument:
    """A request field as the command line takes it. `shape` is value, switch, list, pairs, files or secret."""

    field: str
    help: str
    shape: str = "value"
    type: str = "text"
    positional: bool = False
    required: bool = False
    metavar: str = ""
    default: str = ""
    choices: tuple[str, ...] = ()
    here: bool = False

    @property
    def flag(self) -> str:
        """The option's name: `focus_version` is `--focus-version`."""
        return "--" + self.field.replace("_", "-")


@dataclass(frozen=True)
class Command:
    """An operation as the command line shows it.

    `module` is where it is declared, `rows` the name of the answer's list, `sql` whether the answer tells its SQL,
    `lasting` whether a server may run it as a job.
    """

    id: str
    words: tuple[str, ...]
    summary: str
    description: str
    examples: tuple[str, ...]
    effect: str
    method: str
    path: str
    local: bool
    module: str
    arguments: tuple[Argument, ...]
    rows: str = ""
    sql: bool = False
    lasting: bool = False

    def here(self, request: Mapping[str, Any]) -> bool:
        """Whether the request names something at this machine, which no server could look at."""
        return any(argument.here and request.get(argument.field) is not None for argument in self.arguments)

    def has(self, field: str) -> bool:
        """Whether the request has this field."""
        return any(argument.field == field for argument in self.arguments)


@cache
def commands() -> dict[tuple[str, ...], Command]:
    """Return every generated command by its words."""
    return from_entries(json.loads(PATH.read_text(encoding="utf-8")))


def from_entries(entries: Iterable[dict[str, Any]]) -> dict[tuple[str, ...], Command]:
    """Return the commands that index entries describe, by their words."""
    return {tuple(entry["words"]): _command(entry) for entry in entries}


def _command(entry: dict[str, Any]) -> Command:
    arguments = tuple(Argument(**{**a, "choices": tuple(a.get("choices", ()))}) for a in entry["arguments"])
    texts = {"words": tuple(entry["words"]), "examples": tuple(entry["examples"]), "arguments": arguments}
    return Command(**{**entry, **texts})
