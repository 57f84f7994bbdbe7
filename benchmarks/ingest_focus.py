"""Ingestion of FOCUS files against a bare DuckDB COPY of the same file into the same Parquet layout."""

from __future__ import annotations

from benchmarks.bench import Bench
from benchmarks.measure import Measured, module
from benchmarks.report import Section, millions, ratio

_REMARKS = (
    "*Bare COPY, typed* is one `COPY (SELECT column::type, …) TO … (FORMAT parquet, COMPRESSION zstd)` in a fresh "
    "process with the same memory limit: the same 71 columns and types, nothing checked. It fails on the first cell "
    "that is no amount. *Untyped* copies the file's own columns as they stand.",
    "On top of it `glasspane ingest` hashes the file, sums its amounts from the untouched text, finds accounts and "
    "months, checks each amount for digits that a DECIMAL(38,18) would lose, keeps undeclared columns as JSON, "
    "reads the "
    "Parquet back for the stored totals and the quality score, and writes the daily roll-up and the commit.",
    "Wanted: at most 2.0 × the typed COPY by the clock, and under 1,500 MB.",
)


def measure(bench: Bench) -> Section:
    """Ingest one Parquet and one CSV file of `bench.rows` rows, and copy both bare."""
    rows = [line for suffix in ("parquet", "csv") for line in _lines(bench, suffix)]
    return Section(
        name="ingest_focus",
        title=f"Ingesting {millions(bench.rows)} FOCUS rows",
        command=bench.command,
        header=("Source and side", "Wall s", "CPU s", "Peak MB", "Wall ratio", "CPU ratio"),
        rows=tuple(rows),
        remarks=_REMARKS,
    )


def _lines(bench: Bench, suffix: str) -> list[tuple[str, ...]]:
    source = bench.source(bench.rows, suffix)
    bare = {}
    for kind in ("typed", "untyped"):
        target = bench.folder / f"bare-{suffix}.parquet"
        bare[kind] = module("bare_copy", str(source), str(target), kind)
        target.unlink()
    ours = bench.ingested(bench.rows, suffix)
    size = source.stat().st_size / 1e9
    name = f"{'Parquet' if suffix == 'parquet' else 'CSV'} ({size:.2f} GB)"
    lines = [(f"{name}: `glasspane ingest`", *_figures(ours), "1", "1")]
    for kind, theirs in bare.items():
        ratios = (ratio(ours.wall, theirs.wall), ratio(ours.cpu, theirs.cpu))
        lines.append((f"{name}: bare COPY, {kind}", *_figures(theirs), *ratios))
    return lines


def _figures(taken: Measured) -> tuple[str, str, str]:
    return f"{taken.wall:.1f}", f"{taken.cpu:.1f}", f"{taken.peak_mb:,.0f}"
