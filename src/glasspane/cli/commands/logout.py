"""`glasspane logout`: let the command line work on the data folder again."""

from __future__ import annotations

import sys
from argparse import Namespace

from glasspane.cli.parsing import Parser

SUMMARY = "Let the command line work on the data folder again."
DESCRIPTION = "End the session on the server and forget it; commands work on the data folder again."
EXAMPLES = ("logout",)


def declare(parser: Parser) -> None:
    """There are no options."""


def run(options: Namespace) -> int:
    """End the session, then forget the server."""
    from glasspane.cli import servers, signing_in
    from glasspane.settings import load

    settings = load()
    if kept := servers.read(settings.home):
        signing_in.end(kept)
    known = servers.forget(settings.home)
    said = "logged out; commands work on" if known else "not logged in; commands work on"
    print(f"{said} {settings.home}", file=sys.stderr)
    return 0
