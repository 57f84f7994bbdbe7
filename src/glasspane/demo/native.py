"""Writes the demo's charges as the providers' own files, delivery by delivery."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from glasspane.core.billing import BillingFormat, packaged
from glasspane.demo.plan import Month, Plan
from glasspane.demo.truth import show
from glasspane.kit.duck import Session, literal, quoted

Months = Sequence[Month]
_PACKAGE = "glasspane.demo"
_STATE = "made.json"
_PLAN = "plan"
_COPY = {"parquet": "FORMAT parquet, COMPRESSION snappy", "csv": "FORMAT csv, HEADER", "jsonl": "FORMAT json"}


@dataclass(frozen=True)
class Export:
    """A file that a provider delivers: its span (a month, or all the history at once), format, container and path.

    `items` names the member of a document whose rows are written, for services that are asked for those rows alone;
    `without` names, separated by blanks, columns that the company does not have exported.
    """

    source: str
    span: str
    format: str
    variant: str
    container: str
    path: str
    items: str
    without: str
    manifest: str
    manifest_path: str


def exports(source: str) -> list[Export]:
    """Return what a source delivers."""
    rows = csv.DictReader(io.StringIO(packaged(_PACKAGE, "data/exports.csv")))
    return [Export(**row) for row in rows if row["source"] == source]


class NativeFolder:
    """The folder of native files, and what is known of the plan each delivery was made from."""

    def __init__(self, folder: Path, formats: Sequence[BillingFormat], plan: Plan) -> None:
        self.folder = folder
        self._formats = {f.id: f for f in formats}
        self._plan = plan
        self._made = self._read()

    @property
    def is_of_another_plan(self) -> bool:
        """Whether the files were made from a plan that this one does not continue."""
        return self._made.get(_PLAN, self._plan.identity) != self._plan.identity

    def is_whole(self, source: str, months: Months) -> bool:
        """Whether all the source's files of these months are there as the plan asks for."""
        wanted = ((export, span) for export in exports(source) for span in _spans(export, months))
        return all(self._is_made(export, span) for export, span in wanted)

    def paths(self, source: str, months: Months) -> list[str]:
        """Return what to ingest for these months: the files, or the whole folder where manifests name its files."""
        delivered = exports(source)
        if any(export.manifest for export in delivered):
            return [str(self.folder / source)]
        return [
            str(self.folder / _filled(export.path, span)) for export in delivered for span in _spans(export, months)
        ]

    def write(self, session: Session, source: str, months: Months) -> None:
        """Write the months of the charges that the session made last, where their files are not there yet."""
        for export in exports(source):
            for span in _spans(export, months):
                if not self._is_made(export, span):
                    self._write(session, export, span)

    def _is_made(self, export: Export, months: Months) -> bool:
        path = _filled(export.path, months)
        return self._made.get(path) == self._plan.fingerprint(months) and (self.folder / path).is_file()

    def _write(self, session: Session, export: Export, months: Months) -> None:
        show(session, months)
        path = _filled(export.path, months)
        self._write_file(session, export, self.folder / path)
        if export.manifest:
            self._write_manifest(export, months, path)
        self._made |= {_PLAN: self._plan.identity, path: self._plan.fingerprint(months)}
        _replace(self.folder / _STATE, json.dumps(self._made, indent=1, sort_keys=True))

    def _write_file(self, session: Session, export: Export, target: Path) -> None:
        found = self._formats[export.format]
        rows = found.native_variants[export.variant] if export.variant else found.native_sql
        wanted = f"unnest({quoted(export.items)}, recursive := true)" if export.items else "*"
        select = f"SELECT {wanted}{_excluded(export.without)} FROM ({rows}\n)"
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f".{target.name}.partial")
        session.execute(f"COPY ({select}) TO {literal(str(partial))} ({_COPY[export.container]})")
        partial.replace(target)

    def _write_manifest(self, export: Export, months: Months, path: str) -> None:
        end = min(self._plan.end, max(m.end for m in months))
        text = packaged(_PACKAGE, f"data/{export.manifest}")
        values = {
            "digest": self._plan.fingerprint(months),
            "issued": f"{end.isoformat()}T06:00:00Z",
            "file": path,
        }
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        _replace(self.folder / _filled(export.manifest_path, months), text)

    def _read(self) -> dict[str, str]:
        try:
            return dict(json.loads((self.folder / _STATE).read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}


def _excluded(columns: str) -> str:
    return f" EXCLUDE ({', '.join(map(quoted, columns.split()))})" if columns else ""


def _spans(export: Export, months: Months) -> list[Months]:
    """One file for each month, or one for the newest month, which changes day by day, and one for its history."""
    if export.span == "month":
        return [(month,) for month in months]
    newest, history = [m for m in months if m.ago == 0], [m for m in months if m.ago > 0]
    return [span for span in (newest, history) if span]


def _filled(path: str, months: Months) -> str:
    first, last = min(m.start for m in months), max(m.end for m in months) - timedelta(days=1)
    return path.format(month=f"{first:%Y-%m}", first=f"{first:%Y%m%d}", last=f"{last:%Y%m%d}")


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)
