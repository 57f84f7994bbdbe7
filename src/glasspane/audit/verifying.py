"""Proves that a chain of entries is whole, or names the first place where it is not and what is wrong there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from glasspane.audit.chain import FORMAT, GENESIS, Entry, digest, line
from glasspane.audit.model import AuditEntry, Fault, Finding, Head, Verification

MEMBERS = frozenset({"format", "sequence", "previous", "hash", *AuditEntry.model_fields})
LONGEST_LINE = 65_536


class Broken(Exception):
    """The first fault of a chain."""

    def __init__(self, kind: Fault, sequence: int, message: str) -> None:
        super().__init__(message)
        self.kind: Fault = kind
        self.sequence = sequence
        self.message = message


@dataclass
class _Place:
    """How far a chain has been proven."""

    organization: str = ""
    last: int = 0
    hash: str = GENESIS
    lines: int = 0


def verify(lines: Iterable[str], head: Head | None = None) -> Verification:
    """Read an export line by line; with a head, also prove that its end was not cut off or written anew."""
    place, rest = _Place(), iter(lines)
    try:
        for text in rest:
            place.lines += 1
            _prove(text, place, rest)
            if head is not None and place.last == head.sequence:
                _meet(head, place)
        if head is not None:
            _reached(head, place)
    except Broken as fault:
        finding = Finding(kind=fault.kind, sequence=fault.sequence, line=max(place.lines, 1), message=fault.message)
        return _result(place, head, finding)
    return _result(place, head, None)


def _result(place: _Place, head: Head | None, broken: Finding | None) -> Verification:
    return Verification(
        whole=broken is None,
        organization=place.organization,
        entries=place.lines,
        last=place.last,
        last_hash=place.hash,
        head_checked=head is not None,
        broken=broken,
    )


def _prove(text: str, place: _Place, rest: Iterator[str]) -> None:
    expected = place.last + 1
    entry = _read(text, expected)
    sequence = entry["sequence"]
    if sequence < expected:
        raise Broken(
            "inserted", sequence, f"entry {sequence} stands where entry {expected} belongs: it was there before"
        )
    _check_hash(entry)
    if sequence > expected:
        raise _gap(expected, sequence, rest)
    if place.organization and entry["organization"] != place.organization:
        raise Broken("inserted", sequence, f"entry {sequence} is of the organization {entry['organization']}")
    if entry["previous"] != place.hash:
        before = f"entry {place.last}" if place.last else "the beginning"
        raise Broken("changed", sequence, f"entry {sequence} does not follow {before}: one of the two was replaced")
    place.organization, place.last, place.hash = entry["organization"], sequence, entry["hash"]


def _read(text: str, expected: int) -> Entry:
    """Return the entry of a line, which has to be spelled exactly as an export spells it."""
    body = text.removesuffix("\n")
    if not body.strip():
        raise Broken("inserted", expected, f"an empty line stands where entry {expected} belongs")
    try:
        entry: Any = json.loads(body) if len(body) <= LONGEST_LINE else None
        if isinstance(entry, dict) and entry.keys() == MEMBERS and type(entry["sequence"]) is int:
            if line(entry) == body and entry["format"] == FORMAT:
                return entry
            raise Broken("changed", entry["sequence"], f"entry {entry['sequence']} is not spelled as it was written")
    except (ValueError, TypeError, RecursionError):
        pass
    raise Broken("changed", expected, f"the line of entry {expected} is no entry of an audit log")


def _check_hash(entry: Entry) -> None:
    if digest(entry) != entry["hash"]:
        raise Broken("changed", entry["sequence"], f"entry {entry['sequence']} is not what its hash was made of")


def _gap(expected: int, found: int, rest: Iterator[str]) -> Broken:
    if any(_is(text, expected) for text in rest):
        return Broken("reordered", expected, f"entry {expected} stands behind entry {found}")
    last = f" to {found - 1}" if found - 1 > expected else ""
    return Broken("missing", expected, f"entry {expected}{last} is missing before entry {found}")


def _is(text: str, sequence: int) -> bool:
    try:
        entry = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(entry, dict) and entry.get("sequence") == sequence


def _meet(head: Head, place: _Place) -> None:
    if head.organization != place.organization:
        raise Broken("head", head.sequence, f"the head is of the organization {head.organization}")
    if head.hash != place.hash:
        raise Broken(
            "changed", head.sequence, f"entry {head.sequence} is not the one of the head: the log was rewritten"
        )


def _reached(head: Head, place: _Place) -> None:
    if place.last < head.sequence:
        missing = place.last + 1
        raise Broken("truncated", missing, f"the end is cut off: entries {missing} to {head.sequence} are missing")
