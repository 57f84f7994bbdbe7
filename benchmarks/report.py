"""Keeps what was measured, one JSON file per benchmark, and renders `docs/benchmarks.md` from all of them."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).parent / "results"
PAGE = ROOT / "docs" / "benchmarks.md"
ORDER = ("ingest_parquet", "ingest_csv", "growth", "ingest_cur", "summary", "serving", "serving_long", "start")
_PACKAGES = ("duckdb", "deltalake", "pydantic", "sqlglot")

_OPENING = """# Benchmarks

Both sides of each comparison run on the same machine and the same file, so read the ratios: the seconds depend on the
machine. Where the load average is above the number of cores, other work was using the machine
too: the clock then tells little, start times nothing, and the ratio of the CPU is the figure to trust.

`make bench` runs everything with a million rows. `make bench ARGS="NAME --rows N"` runs one benchmark with the size you
like; each run replaces its own section and leaves the others as they are. With `--folder DIR` files and lakes are kept
and used again.

CPU is user and system time of the process and of those it waited for. Peak memory is the largest resident set of the
process, as the kernel counts it. MB and GB are decimal. The files come from `benchmarks/focus_files.py`: one billing
account and month, 40 sub-accounts, 120 services, 200,000 resources, 720 hours, tags with gaps.
"""


@dataclass(frozen=True)
class Section:
    """One benchmark as reported: its question, the command, a table and what must be said with it."""

    name: str
    title: str
    command: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...]


def keep(section: Section) -> None:
    """Store a section with its date, its machine and the load it ran under, and write the page anew."""
    RESULTS.mkdir(exist_ok=True)
    kept = asdict(section) | {"measured": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", "machine": machine()}
    (RESULTS / f"{section.name}.json").write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """Return `docs/benchmarks.md` from the stored sections."""
    stored = [json.loads(p.read_text(encoding="utf-8")) for p in (RESULTS / f"{n}.json" for n in ORDER) if p.is_file()]
    return "\n".join([_OPENING, *(_section(kept) for kept in stored)])


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table; the first column is text, the others are figures."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine() -> str:
    """Return the processor, cores, memory, load and versions that a figure depends on."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB; {platform.system()}, "
        f"Python {platform.python_version()}, {packages}; load average at the end {os.getloadavg()[0]:.1f}"
    )


def ratio(ours: float, theirs: float) -> str:
    """Return how many times as much ours is, such as `1.73 ×`."""
    return f"{ours / theirs:.2f} ×"


def millions(rows: int) -> str:
    """Return a number of rows such as `10 M` or `300 k`."""
    return f"{rows / 1e6:g} M" if rows >= 1_000_000 else f"{rows / 1e3:g} k"


def _section(kept: dict[str, object]) -> str:
    rows, remarks = kept["rows"], kept["remarks"]
    assert isinstance(rows, list)
    assert isinstance(remarks, list)
    header = kept["header"]
    assert isinstance(header, list)
    notes = "\n".join(f"- {remark}" for remark in remarks)
    return (
        f"## {kept['title']}\n\n```bash\n{kept['command']}\n```\n\n{table(header, rows)}\n\n{notes}\n\n"
        f"Measured {kept['measured']} on {kept['machine']}.\n"
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
