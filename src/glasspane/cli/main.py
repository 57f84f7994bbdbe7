"""The command line's entry: finds the command, runs it, turns errors into text and exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from glasspane.cli import commands, help, index
from glasspane.core.errors import GlasspaneError, UsageError

FINE, FAILED, USAGE, FINDINGS, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 fine, 1 error, 2 usage, 3 done but with findings."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(typed)
    except GlasspaneError as error:
        return _complain(error)
    except KeyboardInterrupt as interruption:
        said = str(interruption) or "what was stored is complete, run the command again to go on"
        print(f"\ninterrupted; {said}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # the reader of a pipe has seen enough; keep the interpreter from complaining at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE


def _run(typed: list[str]) -> int:
    if not typed or typed[0] in ("-h", "--help", "help"):
        return help.show(full=bool(typed))
    if typed[0] in ("-V", "--version"):
        return help.version()
    if typed[0] in commands.MODULES:
        return commands.run(typed[0], typed[1:])
    return _generated(typed)


def _generated(typed: list[str]) -> int:
    known = index.commands()
    words = next((w for w in _prefixes(typed) if w in known), None)
    if words is None:
        return help.group(_words(typed))
    from glasspane.cli import execution

    return execution.run(known[words], typed[len(words) :])


def _words(typed: Sequence[str]) -> tuple[str, ...]:
    for position, text in enumerate(typed):
        if text.startswith("-"):
            return tuple(typed[:position])
    return tuple(typed)


def _prefixes(typed: Sequence[str]) -> list[tuple[str, ...]]:
    words = _words(typed)
    return [words[:length] for length in range(len(words), 0, -1)]


def _complain(error: GlasspaneError) -> int:
    hint = f"\n\nhint: {error.hint}" if error.hint else ""
    print(f"error: {error.message}{hint}", file=sys.stderr)
    return USAGE if isinstance(error, UsageError) else error.exit_code
