"""`glasspane demo`: a made-up company's clouds, to look around in."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from glasspane.cli.commands import serve
from glasspane.cli.parsing import Parser

SUMMARY = "Look around with made-up data of four clouds."
DESCRIPTION = """Make 13 months of bills of a made-up company on four clouds, read them and open the page.

The demo has a data folder of its own (`demo` inside yours), so nothing mixes with real costs."""
EXAMPLES = ("demo --no-serve",)


def declare(parser: Parser) -> None:
    """Add the options."""
    serve.declare_address(parser)
    parser.add_argument("--seed", type=int, default=1, help="another seed makes another company (default: 1)")
    parser.add_argument("--no-serve", action="store_true", help="make and read the data, then end")


def run(options: Namespace) -> int:
    """Make the data, then serve it."""
    from glasspane import demo
    from glasspane.bootstrap import application
    from glasspane.cli.progress import Bar
    from glasspane.settings import load

    settings = load()
    made = application(replace(settings, home=settings.home / "demo", lake_url=""))
    with Bar() as bar:
        demo.run(made, seed=options.seed, progress=bar)
    if not options.no_serve:
        serve.start(made, options)
    return 0
