"""Content digests of files, and the length of their longest line."""

from __future__ import annotations

import hashlib
from pathlib import Path

_CHUNK = 1 << 20


class LineTooLong(Exception):
    """The file has no line break in as many bytes as a line may have."""


def sha256_of(path: Path, *, max_line_bytes: int | None = None) -> str:
    """Return the file's SHA-256 in hex; LineTooLong when a stretch of `max_line_bytes` holds no line break."""
    digest = hashlib.sha256()
    since_break = 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            last = chunk.rfind(b"\n")
            since_break = since_break + len(chunk) if last < 0 else len(chunk) - last - 1
            if max_line_bytes is not None and since_break > max_line_bytes:
                raise LineTooLong(path.name)
    return digest.hexdigest()


def line_number(path: Path, byte_position: int) -> int:
    """Return the number, from 1, of the line in which the byte stands."""
    seen, line = 0, 1
    with path.open("rb") as stream:
        while seen < byte_position and (chunk := stream.read(min(_CHUNK, byte_position - seen))):
            line += chunk.count(b"\n")
            seen += len(chunk)
    return line
