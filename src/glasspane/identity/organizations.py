"""Organizations: made, renamed, deleted with everything that the catalog keeps of them."""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import Any

from glasspane.core.errors import Conflict, NotFound, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import DEFAULT_ORGANIZATION, Principal
from glasspane.identity import store
from glasspane.identity.credentials.sessions import changed
from glasspane.identity.model import ADMIN, Member, Organization
from glasspane.identity.people import drop_orphan

TIER = "standard"
LONGEST_SLUG = 40


def find(ports: Ports, id: str) -> Organization:
    """Return an organization; NotFound when there is none. The default one always exists."""
    with ports.catalog.transaction(id) as db:
        known = store.organization(db, id)
        if known is None and id == DEFAULT_ORGANIZATION:
            known = Organization(id, "Default", TIER, {}, ports.now())
            store.add_organization(db, known)
    if known is None:
        raise NotFound(f"there is no organization {id}", hint="glasspane orgs list")
    return known


def visible(ports: Ports, principal: Principal, after: str, limit: int) -> tuple[list[Organization], int]:
    """Return the organizations that somebody belongs to; all of them for the person at this machine."""
    find(ports, DEFAULT_ORGANIZATION)
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        return store.organizations_page(db, after, limit, _ids(db, principal))


def check_visible(ports: Ports, principal: Principal, id: str) -> None:
    """Raise NotFound for an organization that the caller does not belong to."""
    if principal.kind != "local" and id != principal.organization:
        raise NotFound(f"there is no organization {id}", hint="glasspane orgs list")


def make(ports: Ports, name: str, id: str = "") -> Organization:
    """Store a new organization. Without an id it gets one that nobody can guess others from."""
    id = id or f"{slug(name)}-{secrets.token_hex(3)}"
    made = Organization(id, name, TIER, {}, ports.now())
    with ports.catalog.transaction(id) as db:
        if id == DEFAULT_ORGANIZATION or not store.add_organization(db, made):
            raise Conflict(f"there is an organization {id} already, or was", hint="glasspane orgs create ANOTHER-NAME")
    return made


def create(ports: Ports, principal: Principal, name: str) -> Organization:
    """Make an organization with the caller as its admin; the person at this machine needs to be none."""
    if principal.kind == "local":
        return make(ports, name, slug(name))
    made = make(ports, name)
    with ports.catalog.transaction(principal.organization) as db:
        own = store.member(db, principal.organization, principal.id)
    if own is not None:
        first = Member(made.organization, own.user_id, own.email, own.name, ADMIN, "active", ports.now())
        with ports.catalog.transaction(made.organization) as db:
            store.add_member(db, first)
    return made


def update(ports: Ports, id: str, values: dict[str, Any]) -> Organization:
    """Change name, tier or settings."""
    find(ports, id)
    with ports.catalog.transaction(id) as db:
        if values:
            store.change_organization(db, id, values)
    changed(ports, id, "organization", id)
    return find(ports, id)


def delete(ports: Ports, id: str) -> Organization:
    """Delete an organization with everything in the catalog but its audit log, in one step; the default one stays.

    Conflict while it has charges, or jobs that are not finished. Its id is never given to another: who got it would
    read the audit log and, travelling in time, the charges of the one before.
    """
    if id == DEFAULT_ORGANIZATION:
        raise Conflict("the organization default always exists", hint="glasspane orgs list")
    known = find(ports, id)
    with ports.catalog.transaction(id) as db:
        ports.estate.check_free(id)
        ids = store.member_ids(db, id)
        ports.estate.clear(id)
        store.bury_organization(db, id)
        for user_id in ids:
            drop_orphan(ports, user_id)
    return known


def slug(name: str) -> str:
    """Return a name as an id.

    >>> slug("Research & Development")
    'research-development'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
    if not made:
        raise UsageError("the name has no letters or digits to make an id of", hint="glasspane orgs create research")
    return made


def _ids(db: Any, principal: Principal) -> list[str] | None:
    if principal.kind == "local":
        return None
    if principal.kind != "user":
        return [principal.organization]
    return [m.organization for m in store.memberships(db, principal.id) if m.status == "active"]
