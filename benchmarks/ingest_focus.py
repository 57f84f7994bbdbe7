"""Ingestion of FOCUS files against a bare DuckDB COPY of the same file into the same Parquet layout."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.measure import Measured, module
from benchmarks.report import Section, millions, ratio

_REMARKS = (
    "*Bare COPY, typed* is one `COPY (SELECT column::type, …) TO …` in a fresh process with the same memory limit, "
    "columns, types and compression (zstd, level 1), nothing checked. It fails on the first cell that is no amount. "
    "*Untyped* copies the file's own columns as they stand, those of a CSV file as text.",
    "On top of it `glasspane ingest` hashes the file, sums its amounts from the untouched text, finds accounts and "
    "months, checks each amount for digits that a DECIMAL(38,18) would lose, keeps undeclared columns as JSON, "
    "reads the "
    "Parquet back for the stored totals and the quality score, and writes the daily roll-up and the commit.",
    "Wanted: at most 2.0 × the typed COPY by the clock, and under 1,500 MB.",
)


def measure_parquet(bench: Bench) -> Section:
    """Ingest a Parquet file of `bench.rows` rows, and copy it bare."""
    return _section(bench, "parquet", "Parquet")


def measure_csv(bench: Bench) -> Section:
    """Ingest a CSV file of `bench.rows` rows, and copy it bare."""
    return _section(bench, "csv", "CSV")


def _section(bench: Bench, suffix: str, title: str) -> Section:
    source = bench.source(bench.rows, suffix)
    return Section(
        name=f"ingest_{suffix}",
        title=f"Ingesting {millions(bench.rows)} FOCUS rows from {title} ({source.stat().st_size / 1e9:.2f} GB)",
        command=bench.command,
        header=("Side", "Wall s", "CPU s", "Peak MB", "Our wall is", "Our CPU is"),
        rows=tuple(_lines(bench, source)),
        remarks=_REMARKS,
    )


def _lines(bench: Bench, source: Path) -> list[tuple[str, ...]]:
    suffix = source.suffix.removeprefix(".")
    bare = {kind: _copied(bench, source, kind) for kind in ("typed", "untyped")}
    ours = bench.ingested(bench.rows, suffix)
    lines = [("`glasspane ingest`", *_figures(ours), "1", "1")]
    for kind, theirs in bare.items():
        ratios = (ratio(ours.wall, theirs.wall), ratio(ours.cpu, theirs.cpu))
        lines.append((f"Bare COPY, {kind}", *_figures(theirs), *ratios))
    return lines


def _copied(bench: Bench, source: Path, kind: str) -> Measured:
    target = bench.folder / f"bare-{kind}.parquet"
    taken = module("bare_copy", str(source), str(target), kind)
    target.unlink()
    return taken


def _figures(taken: Measured) -> tuple[str, str, str]:
    return f"{taken.wall:.1f}", f"{taken.cpu:.1f}", f"{taken.peak_mb:,.0f}"
