"""The form of an audit entry that is hashed, and the hash that chains it to the one before.

An entry is a JSON object without nested numbers other than whole ones below 2**53. Its canonical form is that of RFC
8785: keys in the order of their UTF-16 code units, no blanks, UTF-8. Its hash is the SHA-256 of the canonical form of
all its members but `hash`, as hexadecimal text; `previous` is the hash of the entry before, or 64 zeros in the first.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

FORMAT = "glasspane.audit.v1"
GENESIS = "0" * 64
EXACT_WHOLE = 2**53
REPLACEMENT = "\ufffd"

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

Entry = dict[str, Any]


def canonical(value: Any) -> str:
    """Return a JSON value in its canonical form (RFC 8785); TypeError for a fraction, which has no one spelling."""
    if isinstance(value, Mapping):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(canonical(part) for part in value) + "]"
    if value is None or isinstance(value, str | bool):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int) and abs(value) < EXACT_WHOLE:
        return str(value)
    raise TypeError(f"{value!r} has no canonical form")


def exact(value: Any) -> Any:
    """Return a JSON value that has a canonical form: fractions and large numbers as text, no unstorable characters."""
    if isinstance(value, Mapping):
        return {clean(str(key)): exact(part) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [exact(part) for part in value]
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int) and abs(value) < EXACT_WHOLE:
        return value
    return clean(str(value))


def clean(text: str) -> str:
    r"""Return text without NUL and without halves of characters, which databases and UTF-8 refuse.

    >>> clean("a\x00b") == "a" + REPLACEMENT + "b"
    True
    """
    return _UNSTORABLE.sub(REPLACEMENT, text)


def digest(entry: Mapping[str, Any]) -> str:
    """Return the hash of an entry."""
    hashed = {name: value for name, value in entry.items() if name != "hash"}
    return hashlib.sha256(canonical(hashed).encode()).hexdigest()


def sealed(entry: Mapping[str, Any], sequence: int, previous: str) -> Entry:
    """Return the entry in its place of the chain, with its hash."""
    placed = {**entry, "format": FORMAT, "sequence": sequence, "previous": previous}
    return {**placed, "hash": digest(placed)}


def line(entry: Mapping[str, Any]) -> str:
    """Return an entry as a line of an export, without the line's end."""
    return canonical(entry)
