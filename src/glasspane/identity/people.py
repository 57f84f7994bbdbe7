"""Members of an organization: invited, admitted, changed, removed; one admin always stays."""

from __future__ import annotations

import re
import secrets
from typing import Any

from glasspane.core.errors import Conflict, Denied, NotFound, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import store
from glasspane.identity.credentials import store as credentials
from glasspane.identity.credentials import tokens
from glasspane.identity.credentials.sessions import changed
from glasspane.identity.model import ADMIN, INVITATION, Account, Invitation, Member
from glasspane.identity.permissions import check_grantable, scopes_of_role

LONGEST_ADDRESS = 254
_ADDRESS = re.compile(r"[^@\s\x00-\x1f\x7f]{1,64}@[^@\s\x00-\x1f\x7f.]+(\.[^@\s\x00-\x1f\x7f.]+)+")


def address_of(text: str) -> str:
    """Return an e-mail address as it is compared: in small letters; UsageError when it is none."""
    address = text.strip().casefold()
    if len(address) > LONGEST_ADDRESS or _ADDRESS.fullmatch(address) is None:
        raise UsageError("that is no e-mail address", hint="glasspane users create you@example.com")
    return address


def anyone(ports: Ports) -> bool:
    """Whether there is a member of any organization, so that somebody can sign in."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        return store.anyone(db)


def new_member(ports: Ports, organization: str, account: Account, name: str, role: str, status: str) -> Member:
    """Return a member made of an account."""
    return Member(organization, account.id, account.email, name[:200], role, status, ports.now())


def invite(
    ports: Ports, principal: Principal, email: str, name: str, role: str, password: str | None = None
) -> tuple[Member, str]:
    """Make somebody a member and return the text of their invitation.

    Until it is accepted they have no access. Whether the address has an account in another organization makes no
    difference to see. With a password hash, which the person at this machine alone may set, they are active at once.
    """
    organization = principal.organization
    with ports.catalog.transaction(organization) as db:
        check_grantable(principal, scopes_of_role(ports, db, organization, role))
        account = account_for(ports, email)
        member = new_member(ports, organization, account, name, role, "active" if password else "invited")
        if not store.add_member(db, member):
            raise Conflict(f"{email} is a member already", hint=f"glasspane users show {email}")
        if password:
            store_account(ports, account.id, {"password": password})
        text = "" if password else _invitation(ports, db, organization, account.id)
    changed(ports, organization, "user", account.id)
    return member, text


def account_for(ports: Ports, email: str) -> Account:
    """Return the account of an e-mail address, a new one where there is none."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, email=email)
        if account is None:
            account = Account(secrets.token_hex(8), email)
            store.add_account(db, account)
    return account


def store_account(ports: Ports, id: str, values: store.Values) -> None:
    """Change an account, which is the same in every organization."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        store.change_account(db, id, values)


def invite_again(ports: Ports, principal: Principal, email: str) -> tuple[Member, str]:
    """Return a new invitation for somebody who has not accepted theirs; the old one ends."""
    with ports.catalog.transaction(principal.organization) as db:
        member = found(db, principal.organization, email)
        check_over(ports, db, principal, member)
        if member.status != "invited":
            raise Conflict(f"{email} has accepted already", hint=f"glasspane users show {email}")
        return member, _invitation(ports, db, principal.organization, member.user_id)


def invitation(ports: Ports, text: str) -> Invitation:
    """Return a live invitation without using it up; Denied when it is unknown, used or over."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        known = store.invitation(db, tokens.digest(text))
    if known is None or known.expires <= ports.now():
        raise unknown_invitation()
    return known


def unknown_invitation() -> Denied:
    """Return the one error for every invitation that does not count."""
    return Denied("that invitation is not known, or its time is over", hint="ask an administrator for a new one")


def found(db: Any, organization: str, who: str) -> Member:
    """Return a member by id or e-mail address; NotFound when there is none here."""
    member = store.member(db, organization, who) or store.member_by_email(db, organization, who.strip().casefold())
    if member is None:
        raise NotFound(f"there is no user {who}", hint="glasspane users list")
    return member


def change(
    ports: Ports,
    principal: Principal,
    who: str,
    *,
    name: str | None = None,
    role: str | None = None,
    disabled: bool | None = None,
) -> Member:
    """Change a member's name, role, or whether they have access; Conflict when no admin would be left."""
    organization = principal.organization
    with ports.catalog.transaction(organization) as db:
        member = found(db, organization, who)
        check_over(ports, db, principal, member)
        values = {"name": name, "role": role, "status": _status(member, disabled)}
        if role is not None:
            check_grantable(principal, scopes_of_role(ports, db, organization, role))
        if role not in (None, ADMIN) or disabled:
            _keep_an_admin(db, member)
        wanted = {key: value for key, value in values.items() if value is not None}
        if wanted:
            store.change_member(db, organization, member.user_id, wanted)
        if disabled:
            credentials.end_sessions(db, organization, member.user_id, ports.now())
        answer = found(db, organization, member.user_id)
    changed(ports, organization, "user", member.user_id)
    return answer


def remove(ports: Ports, principal: Principal, who: str) -> Member:
    """Remove a member with their sessions and keys; the account goes when no other organization has it."""
    organization = principal.organization
    with ports.catalog.transaction(organization) as db:
        member = found(db, organization, who)
        check_over(ports, db, principal, member)
        _keep_an_admin(db, member)
        store.drop_member(db, organization, member.user_id)
        credentials.drop_of_member(db, organization, member.user_id)
        drop_orphan(ports, member.user_id)
    changed(ports, organization, "user", member.user_id)
    return member


def drop_orphan(ports: Ports, user_id: str) -> None:
    """Delete an account that no organization has any more."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        if not store.memberships(db, user_id):
            credentials.put_recovery_codes(db, user_id, ())
            store.drop_account(db, user_id)


def _invitation(ports: Ports, db: Any, organization: str, user_id: str) -> str:
    text = tokens.opaque()
    store.put_invitation(db, Invitation(organization, tokens.digest(text), user_id, ports.now() + INVITATION))
    return text


def _status(member: Member, disabled: bool | None) -> str | None:
    if disabled:
        return "disabled"
    return "active" if disabled is False and member.status == "disabled" else None


def check_over(ports: Ports, db: Any, principal: Principal, member: Member) -> None:
    """Nobody decides over somebody who may do more than they."""
    try:
        held = scopes_of_role(ports, db, member.organization, member.role)
    except NotFound:
        held = frozenset()
    check_grantable(principal, held)


def _keep_an_admin(db: Any, member: Member) -> None:
    if member.role != ADMIN or member.status != "active":
        return
    if not store.others_with(db, member.organization, ADMIN, member.user_id):
        raise Conflict(f"{member.email} is the last admin", hint="glasspane users update SOMEBODY --role admin, first")
