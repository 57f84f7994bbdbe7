"""Unpacks zip and gzip files without leaving the target folder and without filling the disk."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

MAX_RATIO = 200
FREE_BYTES = 100 << 20
"""An archive may always unpack to this many bytes; beyond, to `MAX_RATIO` times its packed size."""

MAX_NESTING = 4
"""Archives in archives are unpacked to this depth."""

MAX_MEMBERS = 10_000
_CHUNK = 1 << 20
_ENCRYPTED = 0x1


class ArchiveUnsafe(Exception):
    """The archive names a path outside its folder or one path twice, unpacks to far more than its size, is locked."""


class ArchiveDamaged(Exception):
    """The archive ends early or its check sums do not hold."""


class Allowance:
    """How much may still be unpacked from one file, the archives in it included."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._left = max(FREE_BYTES, MAX_RATIO * path.stat().st_size)

    def take(self, number: int) -> None:
        """Count bytes as unpacked; ArchiveUnsafe when they are too many."""
        self.expect(number)
        self._left -= number

    def expect(self, number: int) -> None:
        """Refuse to unpack more bytes than are left."""
        if number > self._left:
            raise ArchiveUnsafe(f"{self._name} unpacks to more than {MAX_RATIO} times its size")


def unpack_gzip(path: Path, target: Path, allowance: Allowance) -> Path:
    """Unpack one gzip file to `target`."""
    try:
        with gzip.open(path, "rb") as packed, target.open("wb") as unpacked:
            _copy(packed, unpacked, allowance)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ArchiveDamaged(str(error)) from error
    return target


def unpack_zip(path: Path, folder: Path, allowance: Allowance) -> Iterator[tuple[str, Path]]:
    """Unpack a zip file below `folder`, yielding each member's name and file; hidden members are left out."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if not (m.is_dir() or _is_hidden(m.filename))]
            _check_members(members, path, allowance)
            for member in members:
                target = folder / PurePosixPath(member.filename)
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(member) as packed, target.open("wb") as unpacked:
                    _copy(packed, unpacked, allowance)
                yield member.filename, target
    except NotImplementedError as error:
        raise ArchiveUnsafe(f"{path.name} is packed in a way that only other tools can unpack") from error
    except (zipfile.BadZipFile, EOFError, zlib.error) as error:
        raise ArchiveDamaged(str(error)) from error


def _is_hidden(name: str) -> bool:
    """Whether a member is what a desktop leaves in archives: `__MACOSX/._bill.csv`, `.DS_Store`."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part != ".." for part in parts)


def _check_members(members: list[zipfile.ZipInfo], path: Path, allowance: Allowance) -> None:
    if len(members) > MAX_MEMBERS:
        raise ArchiveUnsafe(f"{path.name} holds {len(members)} files, more than {MAX_MEMBERS}")
    twice = [name for name, number in Counter(m.filename for m in members).items() if number > 1]
    if twice:
        raise ArchiveUnsafe(f"{path.name} holds {twice[0]!r} twice")
    for member in members:
        name = PurePosixPath(member.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]:
            raise ArchiveUnsafe(f"{path.name} holds {member.filename!r}, a path outside the archive")
        if (member.external_attr >> 16) & 0o170000 == 0o120000:
            raise ArchiveUnsafe(f"{path.name} holds {member.filename!r}, a symbolic link")
        if member.flag_bits & _ENCRYPTED:
            raise ArchiveUnsafe(f"{path.name} is locked with a password")
    allowance.expect(sum(m.file_size for m in members))


def _copy(packed: IO[bytes] | gzip.GzipFile, unpacked: IO[bytes], allowance: Allowance) -> None:
    while chunk := packed.read(_CHUNK):
        allowance.take(len(chunk))
        unpacked.write(chunk)
