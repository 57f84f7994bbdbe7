"""The security page goes through ASVS levels 1 and 2 completely, and every test that it names exists."""

from __future__ import annotations

import ast
import csv
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.contract.architecture.source_tree import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
IDS = Path(__file__).parent / "data" / "asvs-5.0.0-ids.csv"
ROW = re.compile(r"^\| (V\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
STATES = {"holds", "not applicable", "does not hold"}
PARTS = (
    "Reporting a weakness",
    "Trust boundaries",
    "What is encrypted with what",
    "TLS",
    "What is taken in",
    "Signing in",
    "Sessions",
    "Who may see and do what",
    "Kinds of data",
    "Connections to others",
    "What is expensive",
    "What is recorded",
    "Dependencies",
    "ASVS 5.0.0, levels 1 and 2",
)


@dataclass(frozen=True)
class Line:
    """One requirement: its id, what it asks, its state, and the tests or the reason."""

    id: str
    asks: str
    state: str
    shown: str

    @property
    def tests(self) -> list[tuple[str, str]]:
        """Files and functions."""
        return TEST.findall(self.shown)


LINES = [Line(*(part.strip() for part in row)) for row in ROW.findall(PAGE)]


@cache
def functions(file: str) -> frozenset[str]:
    """Return the names of the test functions of a file, read and not run."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_requirement_is_there_once() -> None:
    with IDS.open(encoding="utf-8") as file:
        wanted = Counter(row["id"] for row in csv.DictReader(file))
    assert len(wanted) == 253
    assert Counter(line.id for line in LINES) == wanted


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.id)
def test_a_line_says_what_is_shown_by_which_test_or_why_not(line: Line) -> None:
    assert line.state in STATES
    assert line.asks
    if line.state == "holds":
        assert line.tests, "what holds is shown by a test"
    else:
        assert len(line.shown) > 8, "what does not hold or apply has a reason"


@pytest.mark.parametrize(("file", "name"), sorted({test for line in LINES for test in line.tests}))
def test_every_named_test_exists(file: str, name: str) -> None:
    assert name in functions(file)


def test_the_page_has_its_parts() -> None:
    """V2.1, V5.1.1, V6.1, V7.1, V8.1, V11.1.2, V13.1.1, V14.1, V15.1, V16.1.1: what ASVS wants written down is."""
    parts = re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]
    found = {part.split("\n", 1)[0].strip(): part.split("\n", 1)[1].strip() for part in parts}
    assert tuple(found) == PARTS
    assert all(len(text) > 100 for text in found.values())


def test_the_counts_are_those_of_the_lines() -> None:
    counts = Counter(line.state for line in LINES)
    for state in STATES:
        assert f"{counts[state]} {state}" in PAGE


def test_the_source_and_licence_are_named() -> None:
    assert "CC BY-SA 4.0" in PAGE
    assert "OWASP Application Security Verification Standard 5.0.0" in PAGE
