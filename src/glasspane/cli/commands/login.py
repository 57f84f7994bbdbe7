"""`glasspane login`: let the command line work on a server."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from glasspane.cli.parsing import Parser

if TYPE_CHECKING:
    from pathlib import Path

    from glasspane.cli.servers import Server

SUMMARY = "Let the command line work on a server."
DESCRIPTION = """Let the command line work on a server from now on, until `glasspane logout`.

E-mail address, password and, where your account takes one, a code are asked for; --token-stdin reads an API key
instead. What the server answers is kept in the data folder, in a file that only you can read, and renewed as needed.
A server of yours on this machine knows you without any of it."""
EXAMPLES = ("login https://glasspane.example.com", "login http://127.0.0.1:8420 --token-stdin")


def declare(parser: Parser) -> None:
    """Add the options."""
    parser.add_argument("url", metavar="URL", help="address of the server")
    parser.add_argument("--email", metavar="EMAIL", help="who you are (asked for otherwise)")
    parser.add_argument("--org", metavar="ID", default="", help="organization to work in (default: your oldest)")
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    parser.add_argument("--token-stdin", action="store_true", help="read an API key from standard input")


def run(options: Namespace) -> int:
    """Prove who it is, check that the server takes it, then remember both."""
    from glasspane.cli import remote, servers
    from glasspane.settings import load

    home = load().home
    server = _proven(options, home)
    remote.check(server)
    servers.remember(home, server)
    print(f"commands now work on {server.url}; glasspane logout ends that", file=sys.stderr)
    return 0


def _proven(options: Namespace, home: Path) -> Server:
    from glasspane.cli import secrets, signing_in
    from glasspane.cli.servers import Server

    url = options.url.rstrip("/")
    if options.token_stdin:
        return Server(url, sys.stdin.readline().strip())
    if not options.email and not options.org and signing_in.is_open(url):
        return Server(url)
    email = options.email or signing_in.asked_email()
    flag = "--password-stdin"
    password = secrets.line(flag) if options.password_stdin else secrets.prompted("password", flag)
    return signing_in.signed_in(home, url, email, password, options.org)
