"""What a person is here: their role, whether they have a second factor, and the organizations they belong to."""

from __future__ import annotations

from dataclasses import dataclass, field

from glasspane.core.errors import NotFound
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import store
from glasspane.identity.credentials import store as credentials
from glasspane.identity.model import Session


@dataclass(frozen=True)
class Belonging:
    """A person in one organization: its id, its name, their role."""

    id: str
    name: str
    role: str


@dataclass(frozen=True)
class Standing:
    """A person's organizations, the present one among them, and whether signing in takes a code as well."""

    second_factor: bool = False
    organizations: list[Belonging] = field(default_factory=list)


def standing(ports: Ports, principal: Principal) -> Standing:
    """Return what somebody with an account is; nothing for keys and for the person at this machine."""
    if principal.kind != "user":
        return Standing()
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, id=principal.id)
        theirs = [m for m in store.memberships(db, principal.id) if m.status == "active"]
        known = {m.organization: store.organization(db, m.organization) for m in theirs}
    belongings = [
        Belonging(m.organization, made.name if (made := known[m.organization]) else m.organization.capitalize(), m.role)
        for m in theirs
    ]
    return Standing(account is not None and account.second_factor, belongings)


def end_own_session(ports: Ports, principal: Principal, id: str) -> Session:
    """End a session of one's own in whichever organization; NotFound when there is none by this id."""
    now = ports.now()
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        live = credentials.live_sessions(db, principal.id, now) if principal.kind == "user" else []
        found = next((session for session in live if session.id == id), None)
        if found is None:
            raise NotFound(f"you have no session {id}", hint="glasspane auth sessions")
        with ports.catalog.transaction(found.organization) as there:
            credentials.end_session(there, found.organization, id, now)
    return found
