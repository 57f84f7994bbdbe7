"""`glasspane logout`: let the command line work on the data folder again."""

from __future__ import annotations

import sys
from argparse import Namespace

from glasspane.cli.parsing import Parser

SUMMARY = "Let the command line work on the data folder again."
DESCRIPTION = "Forget the server and its token; commands work on the data folder again."
EXAMPLES = ("logout",)


def declare(parser: Parser) -> None:
    """There are no options."""


def run(options: Namespace) -> int:
    """Forget the server."""
    from glasspane.cli import servers
    from glasspane.settings import load

    settings = load()
    known = servers.forget(settings.home)
    said = "logged out; commands work on" if known else "not logged in; commands work on"
    print(f"{said} {settings.home}", file=sys.stderr)
    return 0
