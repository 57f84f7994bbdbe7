"""Keeps secrets out of the audit log, and what it tells of one deed within bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from glasspane.audit.chain import canonical, exact

HIDDEN = "…"
MOST_CHARACTERS = 1_000
MOST_PARTS = 50
DEEPEST = 6
MOST_BYTES = 16_384

_SECRET_NAME = re.compile(
    r"passw|secret|passphrase|credential|authori[sz]ation|cookie|private.?key|api.?key|access.?key|session.?key"
    r"|(^|[_-])(token|otp|pin|key|assertion|signature)$|_token|token_",
    re.IGNORECASE,
)
_SECRET_VALUE = re.compile(
    r"(?P<scheme>\b[a-z][a-z0-9+.-]*://[^\s/:@]*):[^\s/@]+(?=@)"  # a password in an address
    r"|\beyJ[\w-]+\.[\w-]+\.[\w-]*"  # a JSON web token
    r"|\bBearer\s+[\w.~+/=-]{8,}"
    r"|\bgp[a-z]?[_-][\w-]{16,}"  # our own keys and tokens
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|\b(?:ghp|gho|glpat|xox[abp]|dop_v1|sk)[_-][\w-]{16,}"
    r"|(?P<query>[?&;](?:sig|token|access_token|password|secret|key|X-Amz-Signature|X-Amz-Security-Token)=)[^&\s]+"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)",
    re.IGNORECASE,
)


def text(value: str) -> str:
    """Return a text without what looks like a secret, cut to a thousand characters.

    >>> text("postgresql://me:swordfish@host/db failed")
    'postgresql://me:…@host/db failed'
    """
    # cut twice: far outside of the bound first, so that a huge text costs nothing
    shown = _SECRET_VALUE.sub(_hidden, value[: 4 * MOST_CHARACTERS])
    return shown if len(shown) <= MOST_CHARACTERS else shown[: MOST_CHARACTERS - 1] + HIDDEN


def details(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts about a deed without secrets, in a canonical form of at most 16 KiB."""
    shown: dict[str, Any] = exact(_bounded(given, 0))
    size = len(canonical(shown).encode())
    return shown if size <= MOST_BYTES else {"omitted": f"{size} bytes", "fields": sorted(shown)[:MOST_PARTS]}


def _bounded(value: Any, depth: int) -> Any:
    if isinstance(value, Mapping):
        kept = list(value.items())[:MOST_PARTS]
        shown = {text(str(name)): _named(str(name), part, depth) for name, part in kept}
        return shown if len(value) == len(kept) else {**shown, HIDDEN: f"{len(value) - len(kept)} more"}
    if isinstance(value, list | tuple | set | frozenset):
        parts = [_bounded(part, depth + 1) for part in list(value)[:MOST_PARTS]] if depth < DEEPEST else []
        return parts if len(parts) == len(value) else [*parts, f"{HIDDEN} {len(value) - len(parts)} more"]
    return text(value) if isinstance(value, str) else value


def _named(name: str, part: Any, depth: int) -> Any:
    if depth >= DEEPEST or (_SECRET_NAME.search(name) and part not in (None, "", True, False)):
        return HIDDEN
    return _bounded(part, depth + 1)


def _hidden(match: re.Match[str]) -> str:
    if match["scheme"]:
        return f"{match['scheme']}:{HIDDEN}"
    return f"{match['query'] or ''}{HIDDEN}"
