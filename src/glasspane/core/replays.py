"""Idempotency keys: a write that a caller repeats under the same key is done once and answered twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

KEPT_HOURS = 24
LEASE_SECONDS = 30.0
"""How long a claim holds without being renewed: after that its process is taken for dead."""


@dataclass(frozen=True)
class Claim:
    """The right to do a write under a key: whose it is, which request it is for, and which repeat holds it."""

    organization: str
    id: str
    fingerprint: str
    owner: str


@dataclass(frozen=True)
class Kept:
    """An answer that was given: status, headers worth repeating, body."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


class Replays(Protocol):
    """Keeps the first answer to each key for a day."""

    def claim(self, claim: Claim) -> Kept | None:
        """Return the answer that is kept, or None when the caller is to do the write now.

        KeyReused when the key stands for another request, StillRunning when another repeat holds the claim.
        """
        ...

    def renew(self, claim: Claim) -> None:
        """Say that the write still runs."""
        ...

    def keep(self, claim: Claim, answer: Kept) -> None:
        """Keep the answer; in a running transaction it is kept when that commits."""
        ...

    def release(self, claim: Claim) -> None:
        """Give the key up without an answer, so that a repeat does the write; an answer that is kept stays."""
        ...


class NullReplays:
    """Keeps nothing: every repeat is done again."""

    def claim(self, claim: Claim) -> Kept | None:
        """Go on."""
        return None

    def renew(self, claim: Claim) -> None:
        """There is nothing to renew."""

    def keep(self, claim: Claim, answer: Kept) -> None:
        """Forget it."""

    def release(self, claim: Claim) -> None:
        """There is nothing to give up."""
