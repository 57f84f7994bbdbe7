"""Writes the demo's charges as the providers' own files, one delivery per provider and month."""

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
from glasspane.kit.duck import Session, literal

_PACKAGE = "glasspane.demo"
_STATE = "made.json"
_COPY = {"parquet": "FORMAT parquet, COMPRESSION snappy", "csv": "FORMAT csv, HEADER", "jsonl": "FORMAT json"}


@dataclass(frozen=True)
class Export:
    """One file that a provider delivers every month: its format, container and path below the native folder."""

    provider: str
    format: str
    variant: str
    container: str
    path: str
    manifest: str
    manifest_path: str


def exports(provider: str) -> list[Export]:
    """Return what a provider delivers every month."""
    rows = csv.DictReader(io.StringIO(packaged(_PACKAGE, "data/exports.csv")))
    return [Export(**row) for row in rows if row["provider"] == provider]


class NativeFolder:
    """The folder of native files, and what is known of the plan each delivery was made from."""

    def __init__(self, folder: Path, formats: Sequence[BillingFormat], plan: Plan) -> None:
        self.folder = folder
        self._formats = {f.id: f for f in formats}
        self._plan = plan
        self._made: dict[str, str] = self._read()

    def is_made(self, provider: str, month: Month) -> bool:
        """Whether the provider's files of the month are those that the plan asks for."""
        known = self._made.get(f"{provider}/{month.label}") == self._plan.fingerprint(month)
        return known and all(path.is_file() for path in self.files(provider, month))

    def files(self, provider: str, month: Month) -> list[Path]:
        """Return the paths of the provider's billing files of one month."""
        return [self.folder / _filled(export.path, month) for export in exports(provider)]

    def below(self, provider: str) -> Path:
        """Return the folder of all that a provider delivers."""
        return self.folder / provider

    def write(self, session: Session, provider: str, month: Month) -> None:
        """Write one month of the charges that the session made last; a file is there whole or not at all."""
        show(session, month)
        for export in exports(provider):
            target = self.folder / _filled(export.path, month)
            self._write_file(session, export, target)
            if export.manifest:
                self._write_manifest(export, month, target)
        self._made[f"{provider}/{month.label}"] = self._plan.fingerprint(month)
        _replace(self.folder / _STATE, json.dumps(self._made, indent=1, sort_keys=True))

    def _write_file(self, session: Session, export: Export, target: Path) -> None:
        found = self._formats[export.format]
        select = found.native_variants[export.variant] if export.variant else found.native_sql
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f".{target.name}.partial")
        session.execute(f"COPY ({select}) TO {literal(str(partial))} ({_COPY[export.container]})")
        partial.replace(target)

    def _write_manifest(self, export: Export, month: Month, target: Path) -> None:
        end = min(self._plan.end, month.end)
        text = packaged(_PACKAGE, f"data/{export.manifest}")
        values = {
            "digest": self._plan.fingerprint(month),
            "issued": f"{end.isoformat()}T06:00:00Z",
            "file": target.relative_to(self.folder).as_posix(),
        }
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        _replace(self.folder / _filled(export.manifest_path, month), text)

    def _read(self) -> dict[str, str]:
        path = self.folder / _STATE
        try:
            return dict(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}


def _filled(path: str, month: Month) -> str:
    last = month.end - timedelta(days=1)
    return path.format(
        month=month.label,
        first=f"{month.start:%Y%m%d}",
        last=f"{last:%Y%m%d}",
        compact=f"{month.start:%Y%m}",
        year=month.start.year,
        mm=f"{month.start:%m}",
    )


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)
