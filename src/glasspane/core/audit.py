"""The record of who did what: its entries and the port that keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from glasspane.core.principal import Principal

Outcome = Literal["done", "failed", "denied"]


@dataclass(frozen=True)
class Deed:
    """One thing that somebody did or tried: `action` is an operation's id or a word such as `credential.read`.

    `target` names what it was done to; `details` are facts for people, with nothing secret among them.
    """

    action: str
    principal: Principal
    outcome: Outcome = "done"
    organization: str = ""
    target: str = ""
    reason: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


class Audit(Protocol):
    """Appends to the audit log; in a running transaction the entry is committed with it."""

    def record(self, deed: Deed) -> None:
        """Append one entry; StorageError when that is not possible, for what cannot be recorded must not be done."""
        ...

    def settle(self) -> None:
        """Enter what was counted and not entered yet: denials that one caller repeats."""
        ...


class NullAudit:
    """Keeps nothing."""

    def record(self, deed: Deed) -> None:
        """Drop the entry."""

    def settle(self) -> None:
        """Have nothing to enter."""
