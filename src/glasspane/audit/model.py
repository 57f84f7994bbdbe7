"""What the audit log answers with: entries, heads, and what a verification found."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from glasspane.core.instants import Instant

Fault = Literal["changed", "missing", "inserted", "reordered", "truncated", "head"]


class AuditEntry(BaseModel):
    """One entry of the audit log, with the hash that chains it to the one before."""

    sequence: int = Field(description="Place in the organization's chain, from 1.")
    time: Instant
    actor: str = Field(description="Id of the user, key or system that acted.")
    actor_kind: str = Field(description="local, user, key, system or anonymous.")
    actor_name: str
    session: str = Field(description="The sign-in that the actor came with.")
    address: str = Field(description="Network address of the actor; empty at this machine.")
    action: str = Field(description="Id of the operation, or a word such as credential.read.")
    target: str
    outcome: str = Field(description="done, failed or denied.")
    reason: str = Field(description="Why it failed or was denied.")
    details: dict[str, Any]
    organization: str
    previous: str = Field(description="Hash of the entry before; 64 zeros in the first.")
    hash: str = Field(description="SHA-256 of the entry's canonical form.")


class Head(BaseModel):
    """The end of an organization's chain, signed: whoever keeps it can tell later that nothing was cut off."""

    organization: str
    sequence: int
    hash: str
    time: Instant = Field(description="When the last entry was made.")
    key: str = Field(description="Public Ed25519 key that signed, in base64.")
    signature: str = Field(description="Ed25519 signature over the canonical form of the members above, in base64.")
    head: str = Field(description="All of it as one word: keep this, and give it to audit verify --head.")


class Finding(BaseModel):
    """The first entry at which a chain is broken."""

    kind: Fault
    sequence: int = Field(description="Number of the entry that is wrong or should be there.")
    line: int = Field(description="Line of the file; in the stored log the number of the entry read.")
    message: str


class Verification(BaseModel):
    """Whether a chain is whole. `entries` were read; `broken` is the first thing that is wrong."""

    whole: bool
    organization: str
    entries: int
    last: int = Field(description="Number of the last entry that was proven.")
    last_hash: str
    head_checked: bool = Field(description="Whether a head was given; without one a cut-off end cannot be seen.")
    broken: Finding | None

    def findings(self) -> bool:
        """Whether the chain is broken."""
        return not self.whole


class AuditExported(BaseModel):
    """What was exported, and the head to keep with it."""

    path: str
    entries: int
    head: Head | None
