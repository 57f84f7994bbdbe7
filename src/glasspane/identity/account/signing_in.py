"""Signing in with a password, joining by invitation, and what a person does with their own account."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from glasspane.core.errors import Conflict, Denied, Unauthenticated
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import organizations, people, store
from glasspane.identity.account import attempts, passwords, second_factor
from glasspane.identity.credentials import sessions
from glasspane.identity.credentials import store as credentials
from glasspane.identity.model import ADMIN, Account, Invitation, Member, Tokens

PASSWORD = "password"


@dataclass(frozen=True)
class Visitor:
    """Where somebody signs in from."""

    address: str = ""
    agent: str = ""


def sign_in(ports: Ports, email: str, password: str, code: str, organization: str, visitor: Visitor) -> Tokens:
    """Open a session for the right password, and code where the account takes one.

    Every failure reads the same, whether or not there is such an account. Not inside a transaction: see `attempts`.
    """
    account = proved(ports, people.address_of(email), password, code, visitor.address)
    member = _membership(ports, account.id, organization)
    return _opened(ports, member, visitor)


def proved(ports: Ports, email: str, password: str, code: str, address: str, *, with_code: bool = True) -> Account:
    """Return the account whose password, and code, these are; Unauthenticated otherwise."""
    attempts.begin(ports, email, address)
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, email=email)
    right, anew = passwords.verified(password, account.password if account else None)
    if account is None or not right:
        raise Unauthenticated("e-mail address or password is wrong", hint="ask an administrator if you lost it")
    if with_code:
        second_factor.demand(ports, account, code)
    if anew:
        people.store_account(ports, account.id, {"password": anew})
    attempts.succeeded(ports, email)
    return account


def join(ports: Ports, invitation: str, password: str, code: str, name: str, visitor: Visitor) -> Tokens:
    """Accept an invitation: with a new password, or as the account that the person has already."""
    known = people.invitation(ports, invitation)
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, id=known.user_id)
        elsewhere = [m for m in store.memberships(db, known.user_id) if m.status != "invited"]
    if account is None:
        raise people.unknown_invitation()
    if account.password is not None:
        proved(ports, account.email, password, code, visitor.address)
        return _admitted(ports, known, name, {}, visitor)
    if elsewhere:
        # whoever holds an invitation must not get a hold of an account that others know
        raise Denied("this account signs in with an identity provider", hint="sign in there")
    passwords.check(password, account.email)
    return _admitted(ports, known, name, {"password": passwords.hashed(password)}, visitor)


def _admitted(ports: Ports, known: Invitation, name: str, account: dict[str, str], visitor: Visitor) -> Tokens:
    """Use the invitation up and make its person an active member, with what is new in their account."""
    with ports.catalog.transaction(known.organization) as db:
        member = store.member(db, known.organization, known.user_id)
        used = store.use_invitation(db, known)
        if member is None or not used or member.status != "invited":
            raise people.unknown_invitation()
        if account:
            people.store_account(ports, known.user_id, account)
        values = {"status": "active"} | ({"name": name} if name else {})
        store.change_member(db, member.organization, member.user_id, values)
    sessions.changed(ports, member.organization, "user", member.user_id)
    return _opened(ports, member, visitor)


def register(ports: Ports, email: str, password: str, name: str, organization: str, visitor: Visitor) -> Tokens:
    """Make an account and an organization of its own; Denied unless registration is open."""
    if not ports.open_registration:
        raise Denied("people join this installation by invitation", hint="export GLASSPANE_REGISTRATION=open")
    email = people.address_of(email)
    passwords.check(password, email)
    account = Account(secrets.token_hex(8), email, passwords.hashed(password))
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        if not store.add_account(db, account):
            raise Conflict("this e-mail address has an account", hint="glasspane login URL")
        made = organizations.make(ports, organization or name or email.split("@", 1)[0])
        member = people.new_member(ports, made.organization, account, name, ADMIN, "active")
        with ports.catalog.transaction(made.organization) as there:
            store.add_member(there, member)
    return _opened(ports, member, visitor)


def switch(ports: Ports, principal: Principal, organization: str, visitor: Visitor) -> Tokens:
    """Go on in another organization. Only a session begun with the password may: its owner proved the whole account."""
    with ports.catalog.transaction(principal.organization) as db:
        session = credentials.session(db, principal.organization, principal.session)
        if session is None or session.how != PASSWORD:
            raise Denied("this session counts in its organization alone", hint="sign in to the other one")
        member = _membership(ports, principal.id, organization)
        credentials.end_session(db, session.organization, session.id, ports.now())
        return _opened(ports, member, visitor)


def change_password(ports: Ports, principal: Principal, old: str, new: str) -> int:
    """Set a new password, end the person's other sessions and return how many."""
    account = proved(ports, principal.name, old, "", principal.address, with_code=False)
    passwords.check(new, account.email)
    people.store_account(ports, account.id, {"password": passwords.hashed(new)})
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        ended = credentials.end_everywhere(db, account.id, ports.now(), besides=principal.session)
    sessions.changed(ports, principal.organization, "user", account.id)
    return ended


def own_account(ports: Ports, principal: Principal) -> Account:
    """Return the account of who asks; Conflict for keys and for the person at this machine, who have none."""
    if principal.kind != "user":
        raise Conflict("this takes an account, and you are not signed in to one", hint="glasspane login URL")
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, id=principal.id)
    if account is None:
        raise Conflict("this account is gone", hint="glasspane login URL")
    return account


def _membership(ports: Ports, user_id: str, organization: str) -> Member:
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        active = [m for m in store.memberships(db, user_id) if m.status == "active"]
    chosen = next((m for m in active if organization in ("", m.organization)), None)
    if chosen is None:
        raise Denied("this account is no active member there", hint="ask an administrator for an invitation")
    return chosen


def _opened(ports: Ports, member: Member, visitor: Visitor) -> Tokens:
    return sessions.open_session(
        ports, member.user_id, member.organization, how=PASSWORD, address=visitor.address, agent=visitor.agent
    )
