"""`glasspane demo`: a made-up company's clouds, to look around in."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC
from typing import TYPE_CHECKING

from glasspane.cli.commands import serve
from glasspane.cli.parsing import Parser

if TYPE_CHECKING:
    from glasspane.demo import Outcome

SUMMARY = "Look around with made-up data of four clouds."
DESCRIPTION = """Make 13 months of bills of a made-up company on four clouds, read them and open the page.

The bills are files as the clouds write them; they are ingested like your own, under connections whose names start with
`demo-`, and every total is checked against what the generator knows to be true. A second run changes nothing."""
EXAMPLES = ("demo --no-serve --months 2 --scale 0.02", "demo --remove")


def declare(parser: Parser) -> None:
    """Add the options."""
    serve.declare_address(parser)
    parser.add_argument("--seed", type=int, default=1, help="another seed makes another company (default: 1)")
    parser.add_argument("--months", type=int, default=13, help="how many months, this one included (default: 13)")
    parser.add_argument(
        "--scale", type=float, default=1.0, help="size of the company (default: 1, 1.5 million charges)"
    )
    parser.add_argument("--no-serve", action="store_true", help="make and read the data, then end")
    parser.add_argument("--remove", action="store_true", help="take the demo out again, then end")


def run(options: Namespace) -> int:
    """Make the data, then serve it."""
    from glasspane import demo
    from glasspane.bootstrap import application
    from glasspane.cli.progress import Bar

    made = application()
    if options.remove:
        removed = demo.remove(made)
        print(f"removed {', '.join(removed)}" if removed else "there is no demo data")
        return 0
    today = made.ports.now().astimezone(UTC).date()
    with Bar() as bar:
        plan = demo.Plan(today, options.seed, options.months, options.scale)
        outcome = demo.run(made, plan, lambda line: print(line, flush=True), bar)
    _tell(outcome)
    if outcome.check.differences:
        return 1
    if not options.no_serve:
        serve.start(made, options)
    return 0


def _tell(outcome: Outcome) -> None:
    check, totals = outcome.check, outcome.totals
    billed, charges = sum(t.billed for t in totals), sum(t.charges for t in totals)
    print(f"{'all':<42}{billed:>18,.2f} USD billed{charges:>12,} charges")
    print()
    for wrong in check.differences:
        print(f"{wrong.connection} {wrong.month} {wrong.basis}: stored {wrong.stored} USD, true {wrong.true} USD")
    if not check.differences:
        print(f"All {check.compared} stored totals equal the ground truth to the last digit.")
    print(f"{outcome.stored} files stored, {outcome.unchanged} unchanged, in {outcome.seconds:.1f} s.")
    print(f"Files, and the ground truth of totals, anomalies and waste: {outcome.folder}")
    print()
    print("Next:")
    print("  glasspane costs summary --by provider,service --grain month --top 10")
    print("  glasspane serve")
    print("  glasspane demo --remove")
