"""The FOCUS project's own checker accepts exports; what it still finds is named in docs/guides/focus-conformance.md."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests.cli.running import ROOT, SAMPLE
from tests.conformance.focus_validator import VERSIONS, judge

GOLDEN = ROOT / "tests" / "golden"
GUIDE = ROOT / "docs" / "guides" / "focus-conformance.md"
SOURCES = {
    "aws.cur1": GOLDEN / "aws.cur1" / "cur1-anonymous-cut.csv",
    "aws.cur2": GOLDEN / "aws.cur2" / "every-line-type.csv",
    "azure.cost-details": GOLDEN / "azure.cost-details" / "mca-eur.csv",
    "gcp": GOLDEN / "gcp" / "detailed.jsonl",
    "digitalocean": GOLDEN / "digitalocean" / "invoice-with-total.json",
    "oci.cost-report": GOLDEN / "oci.cost-report" / "cost-report.csv",
    "focus": SAMPLE,
}
APPLIED = {"1.2": 130, "1.3": 330}
"""At least so many rules are applied; fewer would mean that the checker passes over columns."""
_ROW = re.compile(
    r"^\| `(?P<rule>[A-Za-z]+-C-\d{3}-[MCO])` \| (?P<versions>[\d., ]+) \| (?P<sources>[^|]+) \|", re.MULTILINE
)


@cache
def documented() -> dict[tuple[str, str], set[str]]:
    """Read from the guide which rules each source breaks in each version."""
    found: dict[tuple[str, str], set[str]] = {(s, v): set() for s in SOURCES for v in VERSIONS}
    for row in _ROW.finditer(GUIDE.read_text(encoding="utf-8")):
        for version in row["versions"].split(", "):
            for source in SOURCES if row["sources"].strip() == "all" else row["sources"].split(", "):
                found[source.strip(), version.strip()].add(row["rule"])
    return found


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Application]:
    made = {source: application(Settings(home=tmp_path_factory.mktemp("home"))) for source in SOURCES}
    for source, app in made.items():
        app.run("ingest", {"paths": [str(SOURCES[source])]})
    return made


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("source", SOURCES)
def test_the_checker_finds_what_the_guide_names(
    source: str, version: str, homes: dict[str, Application], tmp_path: Path
) -> None:
    path = tmp_path / "charges.parquet"
    homes[source].run("costs.export", {"focus_version": version, "out": str(path)})
    verdict = judge(path, version)
    assert verdict.applied >= APPLIED[version]
    assert simple(verdict.broken) == documented()[source, version]


def simple(broken: dict[str, str]) -> set[str]:
    """Drop rules that only gather others, and the dataset that versions from 1.3 on put before the rule's column."""
    return {rule.removeprefix("CAU-") for rule, why in broken.items() if not why.startswith("Composite")}
