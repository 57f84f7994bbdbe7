"""`glasspane mcp`: the tools for assistants, over standard input and output."""

from __future__ import annotations

from argparse import Namespace

from glasspane.cli.parsing import Parser

SUMMARY = "Offer the operations to an assistant (MCP over standard input and output)."
DESCRIPTION = """Offer the operations to an assistant over the Model Context Protocol on standard input and output.

It is read-only unless GLASSPANE_MCP_WRITES is true."""
EXAMPLES = ("mcp",)


def declare(parser: Parser) -> None:
    """There are no options."""


def run(options: Namespace) -> int:
    """Serve until standard input ends."""
    from glasspane.bootstrap import application
    from glasspane.mcp import run_stdio

    run_stdio(application())
    return 0
