"""Every command line that the documentation or a hint shows is one that the command line understands."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from glasspane.cli import commands, index, parsing

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs" / "guides").glob("*.md"))]
SHOWN = re.compile(r"^\$ (?:\S*/)?glasspane (.+)$", re.MULTILINE)
HINTED = re.compile(r"hint=\"glasspane ([a-z][^\"{]*)\"")
PLACEHOLDERS = re.compile(r"\[[^\]]*\]|…|\.\.\.")


def _lines() -> list[tuple[str, str]]:
    shown = [(page.name, line) for page in PAGES for line in SHOWN.findall(page.read_text(encoding="utf-8"))]
    sources = sorted((ROOT / "src").rglob("*.py"))
    hinted = [(path.name, line) for path in sources for line in HINTED.findall(path.read_text(encoding="utf-8"))]
    return [(name, PLACEHOLDERS.sub("", line.split("  #")[0])) for name, line in (*shown, *hinted)]


LINES = _lines()


def test_the_documentation_shows_commands() -> None:
    assert len(LINES) > 20


@pytest.mark.parametrize(("where", "line"), LINES, ids=[f"{where}: {line}" for where, line in LINES])
def test_a_shown_command_line_is_understood(where: str, line: str) -> None:
    words = shlex.split(re.split(r" \| |, ", line)[0])
    if "--help" in words or "COMMAND" in words:
        return
    if words[0] in commands.MODULES:
        commands.parser(words[0]).parse_args(words[1:])
        return
    known = index.commands()
    length = next((n for n in range(len(words), 0, -1) if tuple(words[:n]) in known), 0)
    assert length, f"{where}: glasspane {line} is no command"
    parsing.parser(known[tuple(words[:length])]).parse_args(words[length:])
