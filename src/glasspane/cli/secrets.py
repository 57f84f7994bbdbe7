"""Secrets on the command line: asked for without echo, or read from standard input; never part of what was typed."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping
from typing import Any

from glasspane.cli.index import Argument, Command
from glasspane.core.errors import UsageError


def asked(command: Command, given: Mapping[str, Any]) -> dict[str, str]:
    """Return the command's secrets: those marked `--…-stdin` from a line of standard input each, in the order of the
    command's help; those required and not marked are asked for.
    """
    wanted = [a for a in command.arguments if a.shape == "secret" and (given.get(a.field) or a.required)]
    return {a.field: line(a.flag) if given.get(a.field) else prompted(_label(a), f"{a.flag}-stdin") for a in wanted}


def line(flag: str) -> str:
    """Return the next line of standard input; UsageError when there is none."""
    text = sys.stdin.readline().rstrip("\r\n")
    if not text:
        raise UsageError(
            f"there is no line for {flag} on standard input", hint=f"printf '%s\\n' … | glasspane … {flag}-stdin"
        )
    return text


def prompted(label: str, flag: str) -> str:
    """Ask for a secret without echo; UsageError when nobody is there to ask."""
    if not sys.stdin.isatty():
        raise UsageError(f"there is nobody to ask for the {label}", hint=f"give it on standard input with {flag}")
    return getpass.getpass(f"{label}: ")


def help_of(argument: Argument) -> str:
    """Return the help text of a secret's flag."""
    words = argument.help.rstrip(".").replace("%", "%%")
    asked_for = "asked for otherwise" if argument.required else "none otherwise"
    return f"read a line of standard input: {words} ({asked_for})"


def _label(argument: Argument) -> str:
    return argument.field.replace("_", " ")
