"""Files that came over the network, kept in the data folder until an operation has read them."""

from __future__ import annotations

import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from glasspane.core.errors import NotFound, UsageError

SCHEME = "upload://"
KEPT_SECONDS = 24 * 3600
LONGEST_PART, LONGEST_NAME = 200, 1_000
_ID = re.compile(r"[0-9a-f]{32}\Z")


class Uploads:
    """One folder per upload, named by an unguessable id, which may receive several files."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "uploads"

    def new(self) -> str:
        """Begin an upload and return its id; folders older than a day are removed."""
        self.sweep()
        id = secrets.token_hex(16)
        (self._folder / id).mkdir(mode=0o700, parents=True)
        return id

    def place(self, id: str, name: str) -> Path:
        """Return where a file of the upload is to be written; UsageError when the name leaves the upload's folder."""
        folder = self.folder(id)
        parts = PurePosixPath(name).parts
        if not _is_name(name):
            raise UsageError(f"{name!r} is not a file name", hint="send the file's name without a leading folder")
        path = folder.joinpath(*parts)
        if path.exists():
            raise UsageError(f"{name!r} was uploaded already", hint="begin a new upload")
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def folder(self, id: str) -> Path:
        """Return the upload's folder; NotFound when there is none (any more)."""
        if not _ID.match(id) or not (self._folder / id).is_dir():
            raise NotFound(f"there is no upload {id}", hint="upload the files again; they are kept for a day")
        return self._folder / id

    def resolve(self, address: str) -> Path:
        """Return the local path of `upload://<id>` or `upload://<id>/<name>`."""
        id, _, name = address.removeprefix(SCHEME).partition("/")
        folder = self.folder(id)
        path = folder / name
        if (name and not _is_name(name)) or not path.exists():
            raise NotFound(f"the upload {id} has no file {name!r}", hint="upload the files again")
        return path

    @contextmanager
    def consumed(self, addresses: list[str]) -> Iterator[None]:
        """Remove the uploads after the block has read them, unless it failed."""
        yield
        self.drop(addresses)

    def keep(self, addresses: list[str]) -> None:
        """Keep the uploads for a job, however long it takes."""
        for folder in self._folders(addresses):
            _mark(folder).touch()

    def let_go(self, addresses: list[str]) -> None:
        """Keep the uploads for another day, in which the job can be retried."""
        for folder in self._folders(addresses):
            _mark(folder).unlink(missing_ok=True)
            folder.touch()

    def drop(self, addresses: list[str]) -> None:
        """Remove the uploads: the job is done."""
        for folder in self._folders(addresses):
            _mark(folder).unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)

    def sweep(self) -> None:
        """Remove the uploads that nobody used for a day and no job needs."""
        oldest = time.time() - KEPT_SECONDS
        for folder in self._folder.glob("*"):
            if _ID.match(folder.name) and not _mark(folder).exists() and folder.stat().st_mtime < oldest:
                shutil.rmtree(folder, ignore_errors=True)

    def _folders(self, addresses: list[str]) -> list[Path]:
        named = {address.removeprefix(SCHEME).split("/", 1)[0] for address in addresses}
        return [self._folder / id for id in sorted(named) if (self._folder / id).is_dir()]


def _mark(folder: Path) -> Path:
    """Return the file beside an upload that says that a job needs it."""
    return folder.with_name(f"{folder.name}.job")


def _is_name(name: str) -> bool:
    """Whether a file of that name stays in its folder and can be made there."""
    parts = PurePosixPath(name).parts
    climbs = ".." in parts or "\\" in name or PurePosixPath(name).is_absolute()
    short = all(len(part.encode()) <= LONGEST_PART for part in parts) and len(name.encode()) <= LONGEST_NAME
    return bool(parts) and not climbs and name.isprintable() and short
