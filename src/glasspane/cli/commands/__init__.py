"""Commands made by hand, because they start something instead of asking for it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from glasspane.cli.parsing import Parser, new

MODULES = ("demo", "login", "logout", "mcp", "serve", "worker")


class HandMade(Protocol):
    """What the module of a command made by hand declares."""

    SUMMARY: str
    DESCRIPTION: str
    EXAMPLES: tuple[str, ...]

    def declare(self, parser: Parser) -> None:
        """Add the command's options."""
        ...

    def run(self, options: object) -> int:
        """Do it and return the exit code."""
        ...


def module(name: str) -> HandMade:
    """Return the module of a command."""
    return cast(HandMade, import_module(f"{__name__}.{name}"))


def all() -> dict[str, HandMade]:
    """Return every command made by hand by its name."""
    return {name: module(name) for name in MODULES}


def parser(name: str) -> Parser:
    """Return the parser of a command made by hand."""
    made = module(name)
    built = new((name,), made.DESCRIPTION, made.EXAMPLES)
    made.declare(built)
    return built


def run(name: str, arguments: Sequence[str]) -> int:
    """Parse and run a command made by hand."""
    return module(name).run(parser(name).parse_args(arguments))
