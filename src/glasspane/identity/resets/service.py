"""Takes a lost password and second factor away, and lets their owner in once, by a token, to choose a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from glasspane.core.errors import Conflict, Denied
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import people, store
from glasspane.identity.account import attempts, passwords
from glasspane.identity.account.signing_in import PASSWORD, Visitor
from glasspane.identity.credentials import sessions, tokens
from glasspane.identity.credentials import store as credentials
from glasspane.identity.model import RESET, Account, Invitation, Member, Tokens

NOTHING: dict[str, Any] = {"password": None, "totp": None, "totp_confirmed": False, "totp_step": 0}


@dataclass(frozen=True)
class Reset:
    """Whose account was reset, the token for its owner, and how many sessions ended."""

    member: Member
    token: str
    ended: int

    def __repr__(self) -> str:
        return f"Reset({self.member.email!r})"


def begin(ports: Ports, principal: Principal, who: str) -> Reset:
    """Take a member's password and second factor away, end their sessions everywhere, and return a token for them."""
    organization, token = principal.organization, tokens.opaque()
    with ports.catalog.transaction(organization) as db:
        member = people.found(db, organization, who)
        _check_may(ports, db, principal, member)
        ended = _emptied(ports, member.user_id)
        store.put_invitation(db, Invitation(organization, _digest(token), member.user_id, ports.now() + RESET))
    sessions.changed(ports, organization, "user", member.user_id)
    return Reset(member, token, ended)


def _emptied(ports: Ports, user_id: str) -> int:
    """Take from an account all that proves it, and return how many sessions ended."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        store.change_account(db, user_id, NOTHING)
        credentials.put_recovery_codes(db, user_id, ())
        return credentials.end_everywhere(db, user_id, ports.now())


def complete(ports: Ports, token: str, password: str, visitor: Visitor) -> Tokens:
    """Use the token up for a new password, and sign its owner in."""
    known, account = _known(ports, token)
    passwords.check(password, account.email)
    hashed = passwords.hashed(password)
    with ports.catalog.transaction(known.organization) as db:
        member = store.member(db, known.organization, known.user_id)
        if member is None or member.status != "active" or not store.use_invitation(db, known):
            raise _unknown()
        people.store_account(ports, account.id, {"password": hashed})
    attempts.succeeded(ports, account.email)
    sessions.changed(ports, known.organization, "user", account.id)
    return sessions.open_session(
        ports, account.id, known.organization, how=PASSWORD, address=visitor.address, agent=visitor.agent
    )


def _known(ports: Ports, token: str) -> tuple[Invitation, Account]:
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        known = store.invitation(db, _digest(token))
        account = store.account(db, id=known.user_id) if known else None
    if known is None or account is None or known.expires <= ports.now():
        raise _unknown()
    return known, account


def _check_may(ports: Ports, db: Any, principal: Principal, member: Member) -> None:
    """An account that other organizations know is not for an administrator of one to take over."""
    if member.status != "active":
        raise Conflict(f"{member.email} is {member.status} here", hint=f"glasspane users show {member.email}")
    if principal.kind == "local":
        return
    if principal.kind != "user":
        raise Denied("a key cannot reset anybody's account", hint="glasspane login URL")
    if principal.id == member.user_id:
        raise Denied("you prove your own changes with your password", hint="glasspane auth password")
    people.check_over(ports, db, principal, member)
    if _known_elsewhere(ports, member):
        raise Denied(
            f"{member.email} belongs to other organizations as well",
            hint="ask whoever runs this server: glasspane users reset",
        )


def _known_elsewhere(ports: Ports, member: Member) -> bool:
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        everywhere = store.memberships(db, member.user_id)
    return any(m.organization != member.organization and m.status != "invited" for m in everywhere)


def _digest(token: str) -> str:
    """Return what is stored: an invitation's text is no token for a reset, nor the other way round."""
    return tokens.digest(f"reset:{token}")


def _unknown() -> Denied:
    return Denied("that token is not known, or its time is over", hint="ask an administrator for a new one")
