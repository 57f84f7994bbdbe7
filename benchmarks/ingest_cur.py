"""Ingestion of an AWS CUR 2.0 file against `focus-converter` on the same file."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.bench import Bench, ingest
from benchmarks.measure import Measured, module, run
from benchmarks.report import ROOT, Section, millions, ratio

CONVERTER = ROOT / ".venv-bench" / "bin" / "focus-converter"
LARGEST = 1_000_000
"""The other side holds a file in memory several times over."""


def measure(bench: Bench) -> Section:
    """Map one CUR 2.0 file of at most a million rows with both."""
    rows = min(bench.rows, LARGEST)
    source = bench.folder / f"cur2-{rows}.parquet"
    if not source.is_file():
        module("cur_files", str(source), str(rows))
    home = bench.folder / "home-cur2"
    shutil.rmtree(home, ignore_errors=True)
    ours = ingest(source, home, rows)
    theirs = {kind: _converted(bench, source, kind) for kind in ("file", "dataset")}
    lines = [_line("`glasspane ingest`", ours, ours, rows)]
    lines += [_line(f"`focus-converter --parquet-data-format {k}`", t, ours, rows) for k, t in theirs.items()]
    return Section(
        name="ingest_cur",
        title=f"Ingesting {millions(rows)} rows of AWS CUR 2.0 (Parquet)",
        command=bench.command,
        header=("Side", "Wall s", "CPU s", "Peak MB", "Rows per second", "Our speed by the clock", "by CPU"),
        rows=tuple(lines),
        remarks=(
            "Both write Parquet; `glasspane ingest` also does all that is listed above. focus-converter 1.0.0 is run "
            "without the source columns (`--no-export-include-source-columns`).",
            "The file is written by Glasspane's own CUR 2.0 writer from FOCUS rows, as no public CUR 2.0 file of this "
            "size exists. The processes that focus-converter starts to write Parquet count in its CPU, "
            "not in its peak.",
            "Wanted: at least 5 × its rows per second. Not reached: by CPU both are about equal.",
        ),
    )


def _converted(bench: Bench, source: Path, kind: str) -> Measured:
    target = bench.folder / "converted"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    command = [str(CONVERTER), "convert", "--provider", "aws", "--data-format", "parquet"]
    command += ["--parquet-data-format", kind, "--data-path", str(source), "--export-path", str(target)]
    taken = run([*command, "--no-export-include-source-columns"])
    shutil.rmtree(target)
    return taken


def _line(name: str, taken: Measured, ours: Measured, rows: int) -> tuple[str, ...]:
    figures = (f"{taken.wall:.1f}", f"{taken.cpu:.1f}", f"{taken.peak_mb:,.0f}", f"{rows / taken.wall:,.0f}")
    faster = ("1", "1") if taken is ours else (ratio(taken.wall, ours.wall), ratio(taken.cpu, ours.cpu))
    return (name, *figures, *faster)
