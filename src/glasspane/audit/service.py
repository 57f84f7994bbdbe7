"""Reads an organization's chain: pages of it, single entries, all of it as lines, its signed head."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from glasspane.audit import heads, store, verifying
from glasspane.audit.chain import Entry
from glasspane.audit.model import AuditEntry, Head, Verification
from glasspane.audit.store import Sought
from glasspane.core.errors import NotFound, StorageError
from glasspane.core.lists import Page, cursor_of, text_of, unknown_cursor
from glasspane.core.ports import Ports

BATCH = 1_000
LONGEST_SEQUENCE = 18
COLUMNS = ("organization", "sequence", "time", "actor", "action", "outcome", "target", "hash")


def page(ports: Ports, organization: str, sought: Sought, cursor: str | None, limit: int) -> Page[AuditEntry]:
    """Return a page of what is sought, newest first."""
    below = _below(cursor)
    with ports.catalog.transaction(organization) as transaction:
        found = store.newest(transaction, organization, sought, below, limit + 1)
        total = store.count(transaction, organization, sought)
    shown = [_shown(entry) for entry in found[:limit]]
    return Page(items=shown, next_cursor=_after(shown[-1]) if len(found) > limit else None, total=total)


def entry(ports: Ports, organization: str, sequence: int) -> AuditEntry:
    """Return one entry; NotFound when there is none with that number."""
    with ports.catalog.transaction(organization) as transaction:
        found = store.one(transaction, organization, sequence)
    if found is None:
        raise NotFound(f"there is no audit entry {sequence}", hint="glasspane audit list")
    return _shown(found)


def lines(ports: Ports, organization: str) -> Iterator[str]:
    """Yield every entry as a line of an export, read a thousand at a time."""
    for row in _rows(ports, organization):
        yield f"{row['body']}\n"


def head(ports: Ports, organization: str) -> Head:
    """Return the signed end of the chain; NotFound while it is empty."""
    with ports.catalog.transaction(organization) as transaction:
        last = store.end(transaction, organization)
    if last is None:
        raise NotFound("the audit log has no entry yet", hint="glasspane audit list")
    return heads.signed(ports.vault, organization, last["sequence"], last["hash"], last["time"])


def verified(ports: Ports, organization: str, kept: Head | None) -> Verification:
    """Prove the stored chain."""
    return verifying.verify((_consistent(row) for row in _rows(ports, organization)), kept)


def verified_file(path: Path, kept: Head | None) -> Verification:
    """Prove an exported file; nothing else is read."""
    if not path.is_file():
        raise NotFound(f"{path} is no file", hint=f"ls {path.parent}")
    try:
        with path.open(encoding="utf-8", errors="replace", newline="\n") as file:
            return verifying.verify(_bounded(file), kept)
    except OSError as error:
        raise StorageError(f"{path} cannot be read: {error.strerror}", hint=f"ls {path.parent}") from error


def export(path: Path, text: Iterable[str]) -> int:
    """Write lines to a file that only its owner can read, whole or not at all; return how many."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    count = 0
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            for one in text:
                file.write(one)
                count += 1
        draft.replace(path)
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror}", hint="choose another --out") from error
    finally:
        draft.unlink(missing_ok=True)
    return count


def _rows(ports: Ports, organization: str) -> Iterator[Mapping[str, Any]]:
    after, full = 0, True
    while full:
        with ports.catalog.transaction(organization) as transaction:
            rows = store.stored(transaction, organization, after, BATCH)
        yield from rows
        full = len(rows) == BATCH
        after = rows[-1]["sequence"] if rows else after


def _consistent(row: Mapping[str, Any]) -> str:
    """Return a row's entry; Broken when the columns that are searched tell something else than the entry."""
    if any(row[name] != value for name, value in _columns(row["body"]).items()):
        raise verifying.Broken("changed", row["sequence"], f"entry {row['sequence']} has columns that it does not tell")
    return str(row["body"])


def _columns(body: str) -> dict[str, Any]:
    """Return the members that are columns as well; none when the text is no entry, which the verification finds."""
    try:
        found = AuditEntry.model_validate_json(body)
    except ValueError:
        return {}
    return {name: getattr(found, name) for name in COLUMNS}


def _bounded(file: Any) -> Iterator[str]:
    while text := file.readline(verifying.LONGEST_LINE + 2):
        yield text


def _shown(found: Entry) -> AuditEntry:
    return AuditEntry.model_validate(found)


def _below(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    text = text_of(cursor)
    if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_SEQUENCE):
        raise unknown_cursor()
    return int(text)


def _after(entry: AuditEntry) -> str:
    return cursor_of(str(entry.sequence))
