"""What a role allows: built-in roles from the matrix, custom roles from the catalog."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from glasspane.core.errors import Denied, NotFound, UsageError
from glasspane.core.ports import Ports
from glasspane.core.principal import PUBLIC, SELF, Principal
from glasspane.identity import store
from glasspane.identity.model import ROLES, SCOPES_OF_FACES


def known_scopes(ports: Ports) -> frozenset[str]:
    """Return every scope that a role can hold."""
    return (frozenset(ports.scopes) | SCOPES_OF_FACES) - {PUBLIC, SELF}


def scopes_of_role(ports: Ports, db: Any, organization: str, role: str) -> frozenset[str]:
    """Return what a role allows in an organization; NotFound when there is no such role."""
    known = known_scopes(ports)
    if role in ROLES:
        return ROLES[role].scopes(known)
    custom = store.role(db, organization, role)
    if custom is None:
        raise NotFound(f"there is no role {role!r}", hint="glasspane roles list")
    return frozenset(custom.scopes) & known


def scopes_of(ports: Ports, organization: str, user_id: str) -> frozenset[str]:
    """Return what a person may do in an organization; nothing when they are no active member."""
    with ports.catalog.transaction(organization) as db:
        member = store.member(db, organization, user_id)
        if member is None or member.status != "active":
            return frozenset()
        return scopes_of_role(ports, db, organization, member.role)


def check_known(ports: Ports, scopes: Iterable[str]) -> frozenset[str]:
    """Return the scopes; UsageError when one does not exist."""
    given = frozenset(scopes)
    if unknown := sorted(given - known_scopes(ports)):
        raise UsageError(f"there is no permission {unknown[0]!r}", hint="glasspane roles list")
    return given


def check_grantable(principal: Principal, scopes: Iterable[str]) -> None:
    """Raise Denied when somebody would grant, or decide over, more than they hold themselves."""
    if lacking := sorted(s for s in scopes if not principal.may(s)):
        raise Denied(
            f"that takes the permission {lacking[0]}, which you do not hold", hint="ask somebody whose role holds it"
        )


def limited(principal: Principal, scopes: Iterable[str]) -> Principal:
    """Return the principal with those scopes alone."""
    return replace(principal, scopes=frozenset(scopes))
