"""How ingestion and questions grow with the number of rows: a hundredth, a tenth, and all of `--rows`."""

from __future__ import annotations

from benchmarks.bench import Bench
from benchmarks.measure import glasspane
from benchmarks.report import Section, millions


def measure(bench: Bench) -> Section:
    """Ingest three Parquet files, each ten times the one before, and ask each lake one question."""
    sizes = [n for n in (bench.rows // 100, bench.rows // 10, bench.rows) if n]
    return Section(
        name="growth",
        title="Growth with the number of rows (Parquet)",
        command=bench.command,
        header=(
            "Rows",
            "Ingest wall s",
            "CPU s",
            "CPU s per million rows",
            "Rows per second",
            "Peak MB",
            "Ask, wall ms",
        ),
        rows=tuple(_line(bench, n) for n in sizes),
        remarks=(
            "Linear means that the CPU per million rows does not rise; the smallest size carries the start of the "
            "process. Wanted: linear up to 100 M rows (`--rows 100000000`), and there in under 1,500 MB.",
            "*Ask* is `glasspane costs summary --by provider,service --grain month` as a command, start of the process "
            "included, answered from the roll-up.",
        ),
    )


def _line(bench: Bench, rows: int) -> tuple[str, ...]:
    taken = bench.ingested(rows, "parquet")
    question = ("costs", "summary", "--by", "provider,service", "--grain", "month", "--json")
    asked = min(glasspane(*question, home=bench.home(rows, "parquet")).wall for _ in range(5))
    return (
        millions(rows),
        f"{taken.wall:.1f}",
        f"{taken.cpu:.1f}",
        f"{taken.cpu / rows * 1e6:.2f}",
        f"{rows / taken.wall:,.0f}",
        f"{taken.peak_mb:,.0f}",
        f"{asked * 1000:.0f}",
    )
