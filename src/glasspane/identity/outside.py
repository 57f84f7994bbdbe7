"""People whom an identity provider vouches for: found by issuer and subject, or made members at their first visit."""

from __future__ import annotations

from typing import Any

from glasspane.core.errors import Conflict, Denied
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.identity import store
from glasspane.identity.credentials.sessions import changed
from glasspane.identity.model import Account, Member
from glasspane.identity.people import account_for, address_of, new_member
from glasspane.identity.permissions import scopes_of_role


def person_from_outside(
    ports: Ports,
    organization: str,
    *,
    issuer: str,
    subject: str,
    email: str,
    name: str,
    role: str | None,
    trusted: bool = False,
) -> str:
    """Return the id of the user whom a provider of the organization vouches for.

    They are known by issuer and subject. At their first visit they become a member with `role` (viewer by default);
    an account that exists under the e-mail address is linked only when the provider is `trusted` for the address's
    domain and the account is a member here already: Conflict otherwise. An invitation that nobody has accepted is no
    membership yet, for the account may have a password that somebody else has chosen. Denied when they were disabled.
    """
    email = address_of(email)
    with ports.catalog.transaction(organization) as db:
        known = store.linked(db, organization, issuer, subject)
        id = known or _first_visit(ports, db, organization, email, name, role or "viewer", trusted)
        member = store.member(db, organization, id)
        if member is None or member.status == "disabled":
            raise Denied("this account is disabled here", hint="ask an administrator")
        if member.status == "invited":
            store.change_member(db, organization, id, {"status": "active"})
        if known is None:
            store.link(db, organization, issuer, subject, id)
        elif role and role != member.role:
            scopes_of_role(ports, db, organization, role)
            store.change_member(db, organization, id, {"role": role})
    if known is None:
        changed(ports, organization, "user", id)
    return id


def _first_visit(ports: Ports, db: Any, organization: str, email: str, name: str, role: str, trusted: bool) -> str:
    scopes_of_role(ports, db, organization, role)
    with ports.catalog.transaction(EVERY_ORGANIZATION) as everywhere:
        known = store.account(everywhere, email=email)
    if known is None:
        account = account_for(ports, email)
        store.add_member(db, new_member(ports, organization, account, name, role, "active"))
        return account.id
    account, member = known, store.member(db, organization, known.id)
    if trusted and member is not None and member.status != "invited":
        return account.id
    if member is not None and member.status == "invited" and _fresh(ports, account, member):
        return account.id
    raise Conflict(
        "there is an account with this e-mail address that is not linked to this identity provider",
        hint="ask an administrator to trust the provider for the domain, or to remove the account here",
    )


def _fresh(ports: Ports, account: Account, member: Member) -> bool:
    """Whether nobody has ever signed in to the account: its only trace is the invitation to this organization."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        everywhere = store.memberships(db, account.id)
    return account.password is None and [m.organization for m in everywhere] == [member.organization]
