"""Unpacks zip and gzip files without leaving the target folder and without filling the disk."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

MAX_RATIO = 200
FREE_BYTES = 100 << 20
"""An archive may always unpack to this many bytes; beyond, to `MAX_RATIO` times its packed size."""

MAX_MEMBERS = 10_000
_CHUNK = 1 << 20


class ArchiveUnsafe(Exception):
    """The archive names a path outside its folder, or unpacks to far more than its size."""


class ArchiveDamaged(Exception):
    """The archive ends early or its check sums do not hold."""


def unpack_gzip(path: Path, target: Path) -> Path:
    """Unpack one gzip file to `target`."""
    limit = _limit(path.stat().st_size)
    try:
        with gzip.open(path, "rb") as packed, target.open("wb") as unpacked:
            _copy(packed, unpacked, limit, path.name)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ArchiveDamaged(str(error)) from error
    return target


def unpack_zip(path: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Unpack a zip file below `folder`, yielding each member's name and file."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            _check_members(members, path)
            for member in members:
                target = folder / PurePosixPath(member.filename)
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(member) as packed, target.open("wb") as unpacked:
                    _copy(packed, unpacked, _limit(member.compress_size), member.filename)
                yield member.filename, target
    except (zipfile.BadZipFile, EOFError, zlib.error) as error:
        raise ArchiveDamaged(str(error)) from error


def _limit(packed_bytes: int) -> int:
    return max(FREE_BYTES, MAX_RATIO * packed_bytes)


def _check_members(members: list[zipfile.ZipInfo], path: Path) -> None:
    if len(members) > MAX_MEMBERS:
        raise ArchiveUnsafe(f"{path.name} holds {len(members)} files, more than {MAX_MEMBERS}")
    for member in members:
        name = PurePosixPath(member.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]:
            raise ArchiveUnsafe(f"{path.name} holds {member.filename!r}, a path outside the archive")
        if (member.external_attr >> 16) & 0o170000 == 0o120000:
            raise ArchiveUnsafe(f"{path.name} holds {member.filename!r}, a symbolic link")
    if sum(m.file_size for m in members) > _limit(path.stat().st_size):
        raise ArchiveUnsafe(f"{path.name} would unpack to more than {MAX_RATIO} times its size")


def _copy(packed: IO[bytes] | gzip.GzipFile, unpacked: IO[bytes], limit: int, name: str) -> None:
    written = 0
    while chunk := packed.read(_CHUNK):
        written += len(chunk)
        if written > limit:
            raise ArchiveUnsafe(f"{name} unpacks to more than {MAX_RATIO} times its size")
        unpacked.write(chunk)
