"""`make bench`: runs the benchmarks named, all by default, and writes `docs/benchmarks.md`."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import growth, ingest_cur, ingest_focus, serving, start, summary
from benchmarks.bench import Bench
from benchmarks.report import Section, keep, table

BENCHMARKS: Mapping[str, Callable[[Bench], Section]] = {
    "start": start.measure,
    "ingest_cur": ingest_cur.measure,
    "ingest_parquet": ingest_focus.measure_parquet,
    "ingest_csv": ingest_focus.measure_csv,
    "growth": growth.measure,
    "summary": summary.measure,
    "serving": serving.measure,
}
ROWS = 1_000_000


def main() -> None:
    """Run what the command line asks for."""
    options = _parsed()
    with tempfile.TemporaryDirectory(prefix="glasspane-bench-") as made:
        folder = options.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        for name in options.names or BENCHMARKS:
            asked = name if name == "start" else f"{name} --rows {options.rows}"
            section = BENCHMARKS[name](Bench(folder, options.rows, f'make bench ARGS="{asked}"'))
            keep(section)
            print(f"{section.title}\n\n{table(section.header, section.rows)}\n", flush=True)
        shutil.rmtree(folder / "spill", ignore_errors=True)


def _parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(BENCHMARKS)}; all by default")
    parser.add_argument("--rows", type=int, default=ROWS, help="rows of the largest file (default %(default)s)")
    parser.add_argument("--folder", type=Path, help="keep files and lakes here and use those that are there")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHMARKS):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    return options


if __name__ == "__main__":
    main()
