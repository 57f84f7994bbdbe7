"""`glasspane login`: let the command line work on a server."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace

from glasspane.cli.parsing import Parser

SUMMARY = "Let the command line work on a server."
DESCRIPTION = """Let the command line work on a server from now on, until `glasspane logout`.

The token is asked for, or read from standard input with --token-stdin; it is kept in the data folder, in a file that
only you can read. A server on this machine wants none: leave it empty."""
EXAMPLES = ("login http://127.0.0.1:8420 --token-stdin",)


def declare(parser: Parser) -> None:
    """Add the options."""
    parser.add_argument("url", metavar="URL", help="address of the server")
    parser.add_argument("--token-stdin", action="store_true", help="read the token from standard input")


def run(options: Namespace) -> int:
    """Check that the server answers and takes the token, then remember both."""
    from glasspane.cli import remote, servers
    from glasspane.settings import load

    token = sys.stdin.readline().strip() if options.token_stdin else _asked()
    server = servers.Server(options.url.rstrip("/"), token)
    remote.check(server)
    servers.remember(load().home, server)
    print(f"commands now work on {server.url}; glasspane logout ends that", file=sys.stderr)
    return 0


def _asked() -> str:
    return getpass.getpass("token (empty for none): ") if sys.stdin.isatty() else ""
