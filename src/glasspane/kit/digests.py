"""Reads files from end to end for their content digest and for what their bytes tell about lines and cells."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

_CHUNK = 1 << 20
_QUOTED_EMPTY = (b',"",', b',""\n', b',""\r', b'\n"",')


class LineTooLong(Exception):
    """The file has no line break in as many bytes as a line may have."""


@dataclass(frozen=True)
class Contents:
    """What one pass over a file's bytes tells: its SHA-256 in hex and whether a CSV cell may be a quoted nothing."""

    digest: str
    quoted_empty: bool


def look_through(path: Path, *, max_line_bytes: int | None = None) -> Contents:
    """Read the whole file; LineTooLong when a stretch of `max_line_bytes` holds no line break."""
    digest = hashlib.sha256()
    since_break, quoted_empty, before = 0, False, b""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            last = chunk.rfind(b"\n")
            since_break = since_break + len(chunk) if last < 0 else len(chunk) - last - 1
            if max_line_bytes is not None and since_break > max_line_bytes:
                raise LineTooLong(path.name)
            if not quoted_empty:
                seam = before + chunk[:4]
                quoted_empty = any(sign in chunk or sign in seam for sign in _QUOTED_EMPTY)
                before = (before + chunk[-4:])[-4:]
    return Contents(digest.hexdigest(), quoted_empty or before.endswith(b',""'))


def line_number(path: Path, byte_position: int) -> int:
    """Return the number, from 1, of the line in which the byte stands."""
    seen, line = 0, 1
    with path.open("rb") as stream:
        while seen < byte_position and (chunk := stream.read(min(_CHUNK, byte_position - seen))):
            line += chunk.count(b"\n")
            seen += len(chunk)
    return line


def mixes_line_ends(path: Path) -> bool:
    """Whether some lines end in a line feed alone and others in carriage return and line feed."""
    feeds, pairs, before = 0, 0, b""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            feeds += chunk.count(b"\n")
            pairs += (before + chunk).count(b"\r\n")
            before = b"\r" if chunk.endswith(b"\r") else b""
    return 0 < pairs < feeds
