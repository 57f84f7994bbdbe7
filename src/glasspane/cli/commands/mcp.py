"""`glasspane mcp`: the tools for assistants, over standard input and output."""

from __future__ import annotations

from argparse import Namespace

from glasspane.cli.parsing import Parser

SUMMARY = "Offer the operations to an assistant (MCP over standard input and output)."
DESCRIPTION = """Offer the operations to an assistant over the Model Context Protocol on standard input and output.

It is read-only unless GLASSPANE_MCP_WRITES is true."""
EXAMPLES = ("mcp", "mcp --tools")


def declare(parser: Parser) -> None:
    """Add the options."""
    parser.add_argument("--tools", action="store_true", help="write the tools as YAML and end")


def run(options: Namespace) -> int:
    """Serve until standard input ends."""
    from glasspane.bootstrap import application
    from glasspane.mcp import run_stdio, specification

    if options.tools:
        print(specification(application()), end="")
        return 0
    run_stdio(application())
    return 0
