"""`ExportFolder`: exports that are fetched over the network, kept for an hour under names nobody can guess."""

from __future__ import annotations

import hashlib
import re
import secrets
import time
from pathlib import Path

from glasspane.core.errors import NotFound

KEPT_SECONDS = 3600
ROUTE = "/api/v1/exports"
_NAME = re.compile(r"[0-9a-f]{32}\.(csv|parquet)")


class ExportFolder:
    """An organization's part of the folder `exports` of a data folder."""

    def __init__(self, home: Path, organization: str) -> None:
        self._all = home / "exports"
        self._folder = self._all / hashlib.sha256(organization.encode()).hexdigest()[:16]

    def new(self, file_format: str) -> Path:
        """Return where to write a new export of the format (csv or parquet); what is older than an hour goes."""
        self.sweep()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._folder / f"{secrets.token_hex(16)}.{file_format}"

    def find(self, name: str) -> Path:
        """Return the file of an export; NotFound when there is none (any more)."""
        path = self._folder / name
        if not _NAME.fullmatch(name) or not path.is_file() or _expired(path):
            raise NotFound("there is no such export", hint="export again; files are kept for an hour")
        return path

    def sweep(self) -> None:
        """Remove the exports of all organizations that are older than an hour."""
        for path in self._all.glob("*/*"):
            if _expired(path):
                path.unlink(missing_ok=True)


def _expired(path: Path) -> bool:
    return path.stat().st_mtime < time.time() - KEPT_SECONDS
