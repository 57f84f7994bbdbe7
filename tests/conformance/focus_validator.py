"""Runs `focus-validator`, the conformance checker of the FOCUS project, in its own environment."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv-conformance"
RULES = Path(__file__).with_name("rules")
VERSIONS = ("1.2", "1.3")
"""The versions whose rules the checker can read."""


@dataclass(frozen=True)
class Verdict:
    """What the checker says: how many rules it applied and the message of each that does not hold, by rule id."""

    applied: int
    broken: dict[str, str]


def _command(data: Path, version: str, report: Path) -> list[str]:
    packaged = [] if version == "1.2" else ["--rule-set-path", str(RULES)]
    return [
        str(ENVIRONMENT / "bin" / "python"), "-m", "focus_validator.main", "--data-file", str(data),
        "--validate-version", version,
        "--focus-dataset", "CostAndUsage", "--block-download", *packaged,
        "--output-type", "unittest", "--output-destination", str(report),
    ]  # fmt: skip


def _read(report: Path) -> Verdict:
    cases = list(ElementTree.parse(report).iter("testcase"))
    broken = {}
    for case in cases:
        for outcome in ("failure", "error"):
            if (found := case.find(outcome)) is not None:
                broken[case.get("name", "").split(" ::", 1)[0]] = found.get("message", "") or (found.text or "")
    skipped = sum(case.find("skipped") is not None for case in cases)
    return Verdict(len(cases) - skipped, broken)


def judge(data: Path, version: str) -> Verdict:
    """Check a Cost and Usage file (CSV or Parquet) against one version of FOCUS; about six seconds."""
    if not ENVIRONMENT.is_dir():
        pytest.skip("focus-validator is not installed: make .venv-conformance/.stamp")
    packages = next((ENVIRONMENT / "lib").glob("python3*/site-packages"))
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        # The checker opens its list of currencies relative to the folder it is installed in.
        run = subprocess.run(
            _command(data, version, report), cwd=packages, capture_output=True, text=True, timeout=240, check=False
        )
        assert report.exists(), run.stderr[-2000:]
        return _read(report)
