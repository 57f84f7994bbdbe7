"""Signs the end of a chain and reads what was signed.

The key is Ed25519, its seed the 32 bytes that the vault derives for `audit`. What is signed is the canonical form of
`{"format":"glasspane.audit-head.v1","hash":…,"organization":…,"sequence":…,"time":…}`. As one word a head is the
canonical form of all its members in base64url, a dot between what was signed and the rest.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import ValidationError

from glasspane.audit.chain import canonical
from glasspane.audit.model import Head
from glasspane.core.errors import UsageError
from glasspane.core.vault import Vault

FORMAT = "glasspane.audit-head.v1"
PURPOSE = "audit"
LONGEST = 4_096


def signed(vault: Vault, organization: str, sequence: int, hash: str, time: str) -> Head:
    """Return the signed head."""
    key = Ed25519PrivateKey.from_private_bytes(vault.derived(PURPOSE))
    message = _message(organization, sequence, hash, time)
    public, signature = _text(key.public_key().public_bytes_raw()), _text(key.sign(message))
    word = ".".join((_text(message), public, signature))
    return Head(
        organization=organization,
        sequence=sequence,
        hash=hash,
        time=datetime.fromisoformat(time),
        key=public,
        signature=signature,
        head=word,
    )


def read(word: str, *, key: str = "") -> Head:
    """Read a head that somebody kept; UsageError when it is none, is not signed, or by another key than `key`."""
    try:
        packed, public, signature = word.strip().split(".")
        message = _bytes(packed)
        Ed25519PublicKey.from_public_bytes(_bytes(public)).verify(_bytes(signature), message)
        values: Any = json.loads(message)
        if values.pop("format") != FORMAT:
            raise ValueError(FORMAT)
        head = Head(**values, key=public, signature=signature, head=word.strip())
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        binascii.Error,
        InvalidSignature,
        ValidationError,
    ) as error:
        raise UsageError("that is not a signed head of an audit log", hint="glasspane audit head") from error
    if key and head.key != key:
        raise UsageError("the head is signed by another installation's key", hint="glasspane audit head --json")
    return head


def _message(organization: str, sequence: int, hash: str, time: str) -> bytes:
    members = {"format": FORMAT, "organization": organization, "sequence": sequence, "hash": hash, "time": time}
    return canonical(members).encode()


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    if len(text) > LONGEST or not text.isascii():
        raise ValueError("too long, or not base64")
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
