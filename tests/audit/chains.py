"""Chains of audit entries to break, and applications that make them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from glasspane.audit import heads
from glasspane.audit.chain import GENESIS, Entry, line, sealed
from glasspane.audit.log import entered
from glasspane.audit.model import Head
from glasspane.backends.master_key_vault import MasterKeyVault
from glasspane.bootstrap import Application, application
from glasspane.core.audit import Deed
from glasspane.core.principal import Principal
from glasspane.settings import Settings

VAULT = MasterKeyVault(b"k" * 32)
START = datetime(2026, 11, 20, 12, tzinfo=UTC)
ALICE = Principal("u1", name="Alice Ångström", organization="acme", session="s1", address="192.0.2.7")


def deed(number: int, **changes: Any) -> Deed:
    """Return one of many deeds."""
    made = Deed("ingest", ALICE, "done", "acme", f"file-{number}.csv", "", {"n": number, "share": 0.5, "emoji": "😀"})
    return replace(made, **changes)


def chain(length: int) -> list[Entry]:
    """Return a whole chain."""
    previous, made = GENESIS, []
    for number in range(1, length + 1):
        entry = sealed(entered(deed(number), START + timedelta(seconds=number)), number, previous)
        previous = entry["hash"]
        made.append(entry)
    return made


def lines(entries: list[Entry]) -> list[str]:
    """Return entries as an export has them."""
    return [line(entry) + "\n" for entry in entries]


def head_of(entry: Entry) -> Head:
    """Return the signed head when the entry was the last."""
    return heads.signed(VAULT, entry["organization"], entry["sequence"], entry["hash"], entry["time"])


def opened(home: Path, database_url: str = "") -> Application:
    """Return an application on a data folder."""
    return application(Settings(home=home, database_url=database_url))
