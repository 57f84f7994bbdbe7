"""Sealing of what must not lie about in the open: the port to the master key."""

from __future__ import annotations

from typing import Protocol


class Vault(Protocol):
    """Encrypts small secrets, each bound to the place where it is kept, and derives keys for other purposes."""

    def seal(self, secret: bytes, *, bound_to: str) -> str:
        """Return the secret encrypted (AES-256-GCM) as text; it opens only under the same `bound_to`."""
        ...

    def open(self, sealed: str, *, bound_to: str) -> bytes:
        """Return the secret; StorageError when it was changed, moved, or sealed under another master key."""
        ...

    def derived(self, purpose: str) -> bytes:
        """Return 32 bytes for one purpose (HKDF-SHA-256 of the master key); the same in every process."""
        ...
