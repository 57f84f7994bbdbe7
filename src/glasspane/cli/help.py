"""What `glasspane` says about itself: the short help, the full list of commands, a group's commands."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable

from glasspane.cli import commands, index
from glasspane.core.errors import UsageError

SENTENCE = "Glasspane: one pane over your clouds. Billing files in, one true picture of cost out."
COMMON = ("demo", "ingest", "costs summary", "serve", "info")
EXAMPLES = (
    ("glasspane demo", "look around with made-up data"),
    ("glasspane ingest ~/Downloads/bills", "read billing files of any cloud"),
    ("glasspane costs summary --by provider,service", "what it costs, by cloud and service"),
)
EXIT_CODES = "exit codes: 0 fine, 1 error, 2 usage, 3 done but with findings"


def show(*, full: bool) -> int:
    """Print the short help, or all commands; returns the exit code."""
    summaries = _summaries()
    shown = summaries if full else {name: summaries[name] for name in COMMON if name in summaries}
    title = "commands:" if full else "common commands:"
    print(f"{SENTENCE}\n\nusage: glasspane COMMAND [OPTIONS]\n\n{title}")
    _print_pairs(shown.items())
    print("\nexamples:")
    _print_pairs(EXAMPLES)
    print("\nglasspane COMMAND --help explains a command" + ("" if full else "; glasspane --help lists all") + ".")
    if full:
        print(EXIT_CODES)
    return 0


def version() -> int:
    """Print the version; returns the exit code."""
    from importlib.metadata import version as installed

    print(f"glasspane {installed('glasspane')}")
    return 0


def group(words: tuple[str, ...]) -> int:
    """Print the commands that begin with the words; UsageError with the nearest command when there are none."""
    summaries = _summaries()
    inside = {name: text for name, text in summaries.items() if name.split(" ")[: len(words)] == list(words)}
    if not words or not inside:
        raise _unknown(" ".join(words) or " ".join(sys.argv[1:2]), summaries)
    print(f"usage: glasspane {' '.join(words)} COMMAND [OPTIONS]\n\ncommands:")
    _print_pairs(inside.items())
    return 0


def _unknown(typed: str, names: Iterable[str]) -> UsageError:
    near = difflib.get_close_matches(typed, list(names), n=1, cutoff=0.5)
    return UsageError(f"there is no command {typed!r}", hint=f"glasspane {near[0]}" if near else "glasspane --help")


def _summaries() -> dict[str, str]:
    generated = {" ".join(words): command.summary for words, command in index.commands().items()}
    made = {name: module.SUMMARY for name, module in commands.all().items()}
    return dict(sorted((generated | made).items()))


def _print_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    pairs = list(pairs)
    width = max(len(name) for name, _ in pairs)
    for name, text in pairs:
        print(f"  {name:<{width}}  {text}")
