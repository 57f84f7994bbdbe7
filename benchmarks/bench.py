"""`Bench`: the working folder of a run, with the files and lakes that several benchmarks share."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.measure import Measured, glasspane, module


@dataclass(frozen=True)
class Bench:
    """Where a run works, how many rows it takes and the command that does the same."""

    folder: Path
    rows: int
    command: str

    def source(self, rows: int, suffix: str) -> Path:
        """Return a FOCUS file of that many rows, made at first use; `suffix` is `parquet` or `csv`."""
        path = self.folder / f"focus-{rows}.{suffix}"
        if not path.is_file():
            partial = self.folder / f"partial-{rows}.{suffix}"
            module("focus_files", str(partial), str(rows))
            partial.rename(path)
        return path

    def ingested(self, rows: int, suffix: str) -> Measured:
        """Ingest such a file into a lake of its own, at first use, and return what that took."""
        home = self.home(rows, suffix)
        kept = home / "measured.json"
        if kept.is_file():
            return Measured(**json.loads(kept.read_text(encoding="utf-8")))
        shutil.rmtree(home, ignore_errors=True)
        taken = ingest(self.source(rows, suffix), home, rows)
        kept.write_text(json.dumps(asdict(taken)), encoding="utf-8")
        return taken

    def home(self, rows: int, suffix: str) -> Path:
        """Return the data folder that such a file is ingested into."""
        return self.folder / f"home-{rows}-{suffix}"


def ingest(source: Path, home: Path, rows: int) -> Measured:
    """Ingest a file through the command line; RuntimeError unless all its rows were stored and reconciled."""
    taken = glasspane("ingest", str(source), "--json", home=home)
    [statement] = json.loads(taken.output[taken.output.index("{") :])["files"]
    if not statement["reconciled"] or statement["rows_read"] != rows or statement["rows_quarantined"]:
        raise RuntimeError(f"{source.name} was not ingested whole: {statement}")
    return taken
