"""How long the command line takes to start, and how much disk a base installation takes."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.measure import BIN, glasspane, run
from benchmarks.report import ROOT, Section

TIMES = 20


def measure(bench: Bench) -> Section:
    """Start the command line twenty times; install the base requirements into an empty environment."""
    taken = [glasspane("--help", home=bench.folder / "home-empty") for _ in range(TIMES)]
    bare = statistics.median(run([str(BIN / "python"), "-c", "pass"]).wall for _ in range(TIMES))
    wall, cpu = (statistics.median(getattr(t, side) for t in taken) for side in ("wall", "cpu"))
    megabytes = _installed(bench.folder / "base")
    return Section(
        name="start",
        title="Start and size",
        command=bench.command,
        header=("What", "Measured", "Wanted"),
        rows=(
            ("`glasspane --help`, wall, median of 20", f"{wall * 1000:.0f} ms", "< 150 ms"),
            ("`glasspane --help`, CPU, median of 20", f"{cpu * 1000:.0f} ms", ""),
            ("`python -c pass`, wall, median of 20", f"{bare * 1000:.0f} ms", ""),
            ("Base installation in an empty environment", f"{megabytes:.0f} MB", "< 350 MB"),
        ),
        remarks=(
            "The installation is `uv pip install .` at the locked versions, without extras and without compiled "
            "bytecode; the Python interpreter itself is not in it, the built pages are.",
        ),
    )


def _installed(folder: Path) -> float:
    """Return the MB of an environment with the project and what it needs, and nothing else."""
    uv = shutil.which("uv") or str(ROOT / ".tools" / "uv" / "bin" / "uv")
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([uv, "venv", "--quiet", "--python", str(BIN / "python"), str(folder)], check=True)
    python = str(folder / "bin" / "python")
    versions = folder / "versions.txt"
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    versions.write_text("\n".join(line.rstrip("\\ ") for line in lock if line[:1].isalnum()), encoding="utf-8")
    install = [uv, "pip", "install", "--quiet", "--python", python, "--constraint", str(versions), str(ROOT)]
    subprocess.run(install, check=True)
    size = _bytes(folder) / 1e6
    shutil.rmtree(folder)
    return size


def _bytes(folder: Path) -> int:
    """Return the bytes of the files, each hard link once."""
    seen: dict[tuple[int, int], int] = {}
    for root, _, files in os.walk(folder):
        for name in files:
            found = os.lstat(Path(root) / name)
            seen[found.st_dev, found.st_ino] = found.st_size
    return sum(seen.values())
