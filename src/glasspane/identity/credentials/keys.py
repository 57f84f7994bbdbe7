"""API keys: made, shown once, known again by their digest, limited to what their owner may do."""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime, timedelta
from typing import Any

from glasspane.core.errors import Denied, GlasspaneError, NotFound, Unauthenticated, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import store as people
from glasspane.identity.credentials import store, tokens
from glasspane.identity.credentials.sessions import changed
from glasspane.identity.model import LOCAL, Key
from glasspane.identity.permissions import check_grantable, check_known, scopes_of_role

PREFIX = "gp_"
LAST_USE_EVERY = timedelta(minutes=1)
_SHAPE = re.compile(r"gp_([0-9a-f]{16})_([A-Za-z0-9_-]{43})", re.ASCII)


def make(ports: Ports, principal: Principal, name: str, scopes: list[str], expires: datetime | None) -> tuple[Key, str]:
    """Store a new key of the caller and return it with its text, which nobody can show again."""
    wanted = check_known(ports, scopes)
    check_grantable(principal, wanted)
    now = ports.now()
    if expires is not None and expires <= now:
        raise UsageError(
            "the key would be over at once", hint="glasspane keys create --name NAME --scope costs:read --expires 90d"
        )
    id, secret = secrets.token_hex(8), tokens.opaque()
    made = Key(
        principal.organization, id, owner(principal), name, sorted(wanted), now, expires, digest=tokens.digest(secret)
    )
    with ports.catalog.transaction(principal.organization) as db:
        store.add_key(db, made)
    changed(ports, principal.organization, "key", id)
    return made, f"{PREFIX}{id}_{secret}"


def owner(principal: Principal) -> str:
    """Return whose keys the caller makes: Denied for a key, which could outlive itself in others."""
    if principal.kind == "local":
        return LOCAL
    if principal.kind != "user":
        raise Denied("a key cannot make or list keys", hint="glasspane login URL")
    return principal.id


def page(ports: Ports, principal: Principal, after: str, limit: int) -> tuple[list[Key], int]:
    """Return the caller's own keys, or everybody's for those who may read users."""
    whose = None if principal.may("users:read") else owner(principal)
    with ports.catalog.transaction(principal.organization) as db:
        return store.keys_page(db, principal.organization, after, limit, whose)


def revoke(ports: Ports, principal: Principal, id: str) -> Key:
    """End a key: one's own, or anybody's for those who may change users; NotFound when there is none."""
    with ports.catalog.transaction(principal.organization) as db:
        key = store.key_here(db, principal.organization, id)
        if key is None or not (principal.may("users:write") or key.user_id == owner(principal)):
            raise NotFound(f"there is no key {id}", hint="glasspane keys list")
        store.revoke_key(db, principal.organization, id, ports.now())
    changed(ports, principal.organization, "key", id)
    return key


def principal_of_key(ports: Ports, text: str, *, address: str) -> Principal:
    """Return who a key stands for, with its scopes as far as its owner still holds them."""
    match = _SHAPE.fullmatch(text)
    if match is None:
        raise tokens.unknown()
    now = ports.now()
    with ports.catalog.transaction(EVERY_ORGANIZATION) as everywhere:
        key = store.key(everywhere, match[1])
        if key is None or not hmac.compare_digest(key.digest, tokens.digest(match[2])) or _over(key, now):
            raise tokens.unknown()
        with ports.catalog.transaction(key.organization) as db:
            scopes = frozenset(key.scopes) & _owners(ports, db, key)
            if _stale(key, now):
                store.used_key(db, key.organization, key.id, now, now - LAST_USE_EVERY)
    return Principal(key.id, scopes, organization=key.organization, kind="key", name=key.name, address=address)


def scopes_of_key(ports: Ports, organization: str, id: str) -> frozenset[str]:
    """Return what a key may do now; nothing when it is revoked, over, or its owner is gone."""
    with ports.catalog.transaction(organization) as db:
        key = store.key_here(db, organization, id)
        if key is None or _over(key, ports.now()):
            return frozenset()
        try:
            return frozenset(key.scopes) & _owners(ports, db, key)
        except Unauthenticated:
            return frozenset()


def _owners(ports: Ports, db: Any, key: Key) -> frozenset[str]:
    if key.user_id == LOCAL:
        return frozenset(key.scopes)
    member = people.member(db, key.organization, key.user_id)
    if member is None or member.status != "active":
        raise tokens.unknown()
    try:
        return scopes_of_role(ports, db, key.organization, member.role)
    except GlasspaneError:
        raise tokens.unknown() from None


def _over(key: Key, now: datetime) -> bool:
    return key.revoked is not None or (key.expires is not None and key.expires <= now)


def _stale(key: Key, now: datetime) -> bool:
    return key.last_used is None or key.last_used < now - LAST_USE_EVERY
