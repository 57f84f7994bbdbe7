"""`glasspane serve`: the pages and the API."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from glasspane.cli.parsing import Parser

if TYPE_CHECKING:
    from glasspane.bootstrap import Application

SUMMARY = "Serve the pages and the API."
DESCRIPTION = """Serve the pages and the API until Ctrl-C.

On this machine alone nobody needs to sign in: it knows the user who runs it, and opens the browser signed in. When
others can reach it (--host, GLASSPANE_ALLOWED_HOSTS), everybody signs in to an account: glasspane users create."""
EXAMPLES = ("serve", "serve --port 0 --no-browser")


def declare(parser: Parser) -> None:
    """Add the options."""
    declare_address(parser)
    parser.add_argument("--read-only", action="store_true", help="refuse to change anything")


def run(options: Namespace) -> int:
    """Serve until interrupted."""
    from glasspane.bootstrap import application
    from glasspane.settings import load

    settings = load()
    if options.read_only:
        settings = replace(settings, read_only=True)
    start(application(settings), options)
    return 0


def declare_address(parser: Parser) -> None:
    """Add the options that say where to serve."""
    parser.add_argument("--host", help="address to listen on (default: GLASSPANE_HOST or 127.0.0.1)")
    parser.add_argument("--port", type=int, help="port; 0 takes a free one (default: GLASSPANE_PORT or 8420)")
    parser.add_argument("--no-browser", action="store_true", help="do not open the browser")


def start(application: Application, options: Namespace) -> None:
    """Serve all faces of an application until interrupted."""
    from glasspane import api, mcp

    settings = application.settings
    port = settings.port if options.port is None else options.port
    browser = not options.no_browser and sys.stderr.isatty()
    host = options.host or settings.host
    with application.working(settings.workers):
        api.serve(application, host, port, opened="/" if browser else None, parts=[mcp.http_app(application)])
