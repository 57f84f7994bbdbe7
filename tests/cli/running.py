"""Runs the command line as people do: a process of its own, with a data folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests/golden/focus/official-sample-1.0.csv"


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a command that works on `home` alone."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GLASSPANE_")}
    return {**kept, "GLASSPANE_HOME": str(home), **more}


def glasspane(
    *words: str, home: Path, given: str = "", folder: Path = ROOT, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end; `given` is its standard input, `folder` where it is typed."""
    return subprocess.run(
        [sys.executable, "-m", "glasspane", *words],
        cwd=folder,
        env=environment(home, **more),
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
