"""Seals secrets with AES-256-GCM under keys derived from one master key, kept in a file or given by the environment."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from glasspane.core.errors import StorageError, UsageError

KEY_BYTES = 32
NONCE_BYTES = 12
PREFIX = "v1."


class MasterKeyVault:
    """One master key; every purpose has a key of its own."""

    def __init__(self, master_key: bytes) -> None:
        self._master = master_key

    def __repr__(self) -> str:
        return "MasterKeyVault(…)"

    def seal(self, secret: bytes, *, bound_to: str) -> str:
        """Return the secret encrypted as text."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return (
            PREFIX + base64.urlsafe_b64encode(nonce + self._cipher.encrypt(nonce, secret, bound_to.encode())).decode()
        )

    def open(self, sealed: str, *, bound_to: str) -> bytes:
        """Return the secret; StorageError when it was changed, moved, or sealed under another master key."""
        try:
            packed = base64.urlsafe_b64decode(sealed.removeprefix(PREFIX))
            return self._cipher.decrypt(packed[:NONCE_BYTES], packed[NONCE_BYTES:], bound_to.encode())
        except (InvalidTag, binascii.Error, ValueError) as error:
            raise StorageError(
                "a stored secret cannot be opened: it was changed, or sealed under another master key",
                hint="export GLASSPANE_MASTER_KEY=… of the installation that stored it",
            ) from error

    def derived(self, purpose: str) -> bytes:
        """Return 32 bytes for one purpose."""
        return HKDF(SHA256(), KEY_BYTES, salt=b"glasspane", info=purpose.encode()).derive(self._master)

    @cached_property
    def _cipher(self) -> AESGCM:
        return AESGCM(self.derived("seal"))


def from_text(text: str) -> MasterKeyVault:
    """Read a master key of 32 bytes in base64; UsageError when it is none."""
    try:
        key = base64.b64decode(text, altchars=b"-_", validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise UsageError("GLASSPANE_MASTER_KEY is not 32 bytes in base64", hint="openssl rand -base64 32")
    return MasterKeyVault(key)


def from_file(path: Path) -> MasterKeyVault:
    """Read the master key from a file that only its owner can read; it is made at the first use."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        _write_new(path)
    return from_text(path.read_text(encoding="ascii").strip())


def _write_new(path: Path) -> None:
    """Write a new key beside the file and link it there, so that of two processes one wins with a whole file."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode())
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
