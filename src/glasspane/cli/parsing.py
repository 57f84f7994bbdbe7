"""Builds the parser of one command from the index and turns what was typed into a request."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from glasspane.cli import secrets
from glasspane.cli.index import Argument, Command
from glasspane.core.errors import UsageError
from glasspane.core.wire import listed, paired

SHARED = "output"


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are UsageErrors, so that every error of the command line looks alike."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint with the help command as its hint."""
        raise UsageError(message, hint=f"{self.prog} --help")


def new(words: Sequence[str], description: str, examples: Sequence[str]) -> Parser:
    """Return an empty parser for a command, its examples below its help."""
    shown = "\n".join(f"  glasspane {example}" for example in examples)
    return Parser(
        prog=" ".join(("glasspane", *words)),
        description=description,
        epilog=f"examples:\n{shown}" if examples else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def parser(command: Command) -> Parser:
    """Return the parser of a generated command."""
    made = new(command.words, command.description, command.examples)
    for argument in command.arguments:
        _add(made, argument)
    add_output(made, command)
    return made


def add_output(made: Parser, command: Command) -> None:
    """Declare what every command can do with its answer, and what every list can."""
    group = made.add_argument_group(SHARED)
    group.add_argument("--json", action="store_true", dest="_json", help="print the answer as JSON")
    if command.rows:
        _add_list_output(group, command)
    if command.sql:
        group.add_argument("--show-sql", action="store_true", dest="_show_sql", help="print the SQL as well")
    if command.effect == "destroy":
        group.add_argument(
            "--confirm", dest="_confirm", metavar="NAME", help="name what is to go, in place of typing it"
        )
    group.add_argument("--web", action="store_true", dest="_web", help="open the page that shows this")
    group.add_argument("--read-only", action="store_true", dest="_read_only", help="refuse to change anything")


def _add_list_output(group: Any, command: Command) -> None:
    group.add_argument("--csv", action="store_true", dest="_csv", help="print the rows as CSV")
    group.add_argument(
        "--fields", action="append", dest="_fields", metavar="A,B", help="print only these fields of each row"
    )
    if not command.has("limit"):
        group.add_argument("--limit", type=int, dest="_limit", metavar="N", help="print at most N rows")
    if not command.has("sort"):
        group.add_argument("--sort", dest="_sort", metavar="FIELD", help="sort by a field; -FIELD for descending")


def sortable(typed: Sequence[str]) -> list[str]:
    """Join `--sort -cost` to `--sort=-cost`, which argparse would take for an option.

    >>> sortable(["--sort", "-cost", "--json"])
    ['--sort=-cost', '--json']
    """
    joined: list[str] = []
    for text in typed:
        if joined and joined[-1] == "--sort" and text.startswith("-") and not text.startswith("--"):
            joined[-1] = f"--sort={text}"
        else:
            joined.append(text)
    return joined


def request(command: Command, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the request's fields that were typed, in the shapes that the operation wants."""
    plain = [a for a in command.arguments if a.shape != "secret"]
    typed = {a.field: _value(a, given[a.field]) for a in plain if given.get(a.field) is not None}
    typed |= secrets.asked(command, given)
    return {field: value for field, value in typed.items() if value != []}


def _value(argument: Argument, given: Any) -> Any:
    if argument.shape == "pairs":
        return paired(given, field=argument.flag)
    if argument.shape == "list":
        return listed([given] if isinstance(given, str) else given)
    return given


def _add(made: Parser, argument: Argument) -> None:
    if argument.shape == "secret":
        made.add_argument(
            f"{argument.flag}-stdin", dest=argument.field, action="store_true", help=secrets.help_of(argument)
        )
    elif argument.positional:
        made.add_argument(argument.field, **_positional(argument))
    elif argument.shape == "switch":
        made.add_argument(argument.flag, dest=argument.field, default=None, help=_help(argument), **_switch(argument))
    else:
        made.add_argument(argument.flag, **_option(argument))


def _switch(argument: Argument) -> dict[str, Any]:
    """What is on by default gets a `--no-` form as well."""
    if argument.default:
        return {"action": argparse.BooleanOptionalAction}
    return {"action": "store_const", "const": True}


def _positional(argument: Argument) -> dict[str, Any]:
    many = argument.shape in ("files", "list")
    arity = ("+" if argument.required else "*") if many else (None if argument.required else "?")
    return {"metavar": argument.metavar or argument.field.upper(), "nargs": arity, "help": _help(argument)}


def _option(argument: Argument) -> dict[str, Any]:
    several = argument.shape in ("list", "files", "pairs")
    choices = argument.choices if argument.choices and not several else None
    return {
        "dest": argument.field,
        "required": argument.required,
        "action": "append" if several else "store",
        "choices": choices,
        "metavar": None if choices else argument.metavar or argument.field.upper(),
        "help": _help(argument),
    }


def _help(argument: Argument) -> str:
    words = argument.help.replace("%", "%%")
    if argument.choices and argument.shape == "list":
        words += f" (of {', '.join(argument.choices)})"
    return f"{words} (default: {argument.default})" if argument.default else words
