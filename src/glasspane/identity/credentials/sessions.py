"""Opens, renews and ends sessions, and tells from a token or a cookie who asks."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from glasspane.core.audit import Deed
from glasspane.core.errors import Denied
from glasspane.core.events import Event
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import store as people
from glasspane.identity.credentials import store, tokens
from glasspane.identity.credentials.store import Refresh
from glasspane.identity.credentials.tokens import Claims
from glasspane.identity.model import LONGEST_SESSION, REFRESH, Session, Tokens
from glasspane.identity.permissions import scopes_of_role

SEEN_EVERY = timedelta(minutes=1)


def open_session(ports: Ports, user_id: str, organization: str, *, how: str, address: str, agent: str) -> Tokens:
    """Begin a session of somebody who has proved who they are; Denied when they are no active member there."""
    now = ports.now()
    session = Session(organization, secrets.token_hex(8), user_id, how, address, agent[:300], now, now, now + REFRESH)
    cookie = tokens.opaque()
    with ports.catalog.transaction(organization) as db:
        member = people.member(db, organization, user_id)
        if member is None or member.status != "active":
            raise Denied("this account is no active member there", hint="ask an administrator for an invitation")
        store.forget_sessions(db, organization, now - LONGEST_SESSION)
        store.add_session(db, session, tokens.digest(cookie))
        refresh = _new_refresh(db, session, now)
        who = Principal(user_id, organization=organization, name=member.email, session=session.id, address=address)
        ports.audit.record(Deed("session.opened", who, organization=organization, target=member.email, reason=how))
    changed(ports, organization, "session", session.id)
    return _issued(ports, session, refresh, cookie)


def renewed(ports: Ports, refresh_token: str) -> Tokens:
    """Take a refresh token for new tokens of the same session.

    A token that was taken before tells that somebody has a copy of it: the session ends, for the thief and the owner
    (RFC 9700, 4.14.2). It must not run inside a transaction, for the end is kept although this raises Unauthenticated.
    """
    now = ports.now()
    with ports.catalog.apart(EVERY_ORGANIZATION) as everywhere:
        known = store.refresh(everywhere, tokens.digest(refresh_token[: tokens.LONGEST_TOKEN]))
        if known is None:
            raise tokens.unknown()
        with ports.catalog.transaction(known.organization) as db:
            session, refresh = _rotated(db, known, now)
    if refresh is None:
        _tell_reuse(ports, session)
        raise tokens.unknown()
    return _issued(ports, session, refresh, "")


def _rotated(db: Any, known: Refresh, now: datetime) -> tuple[Session, str | None]:
    """Use a refresh token up and return the next one of its session; none, and the end of it, at the second use."""
    session = store.session(db, known.organization, known.session)
    if session is None or _over(session, now) or known.expires <= now or not _active(db, session):
        raise tokens.unknown()
    if not store.use_refresh(db, known.organization, known.digest, now):
        store.end_session(db, session.organization, session.id, now)
        return session, None
    store.prolong(db, session.organization, session.id, now, _until(session, now))
    return session, _new_refresh(db, session, now)


def principal_of_token(ports: Ports, token: str, *, address: str) -> Principal:
    """Return who an access token belongs to; Unauthenticated when its session has ended."""
    claims = tokens.read(ports, token)
    with ports.catalog.transaction(claims.organization) as db:
        session = store.session(db, claims.organization, claims.session)
        if session is None or session.user_id != claims.user_id:
            raise tokens.unknown()
        return _principal(ports, db, session, address)


def principal_of_cookie(ports: Ports, cookie: str, *, address: str) -> tuple[Principal, bool]:
    """Return who a browser's cookie belongs to, and whether the session was prolonged just now."""
    now = ports.now()
    with ports.catalog.transaction(EVERY_ORGANIZATION) as everywhere:
        session = store.session_of_cookie(everywhere, tokens.digest(cookie[: tokens.LONGEST_TOKEN]))
        if session is None:
            raise tokens.unknown()
        with ports.catalog.transaction(session.organization) as db:
            principal = _principal(ports, db, session, address)
            stale = session.seen < now - SEEN_EVERY
            if stale:
                store.prolong(db, session.organization, session.id, now, _until(session, now))
            return principal, stale


def changed(ports: Ports, organization: str, kind: str, id: str) -> None:
    """Tell whoever watches that something of identity changed."""
    ports.events.publish(Event("identity_changed", organization, {"kind": kind, "id": id}, scope="users:read"))


def _principal(ports: Ports, db: Any, session: Session, address: str) -> Principal:
    member = people.member(db, session.organization, session.user_id)
    if _over(session, ports.now()) or member is None or member.status != "active":
        raise tokens.unknown()
    return Principal(
        session.user_id,
        scopes_of_role(ports, db, session.organization, member.role),
        organization=session.organization,
        name=member.email,
        session=session.id,
        address=address,
    )


def _over(session: Session, now: datetime) -> bool:
    return session.ended is not None or session.expires <= now


def _active(db: Any, session: Session) -> bool:
    member = people.member(db, session.organization, session.user_id)
    return member is not None and member.status == "active"


def _until(session: Session, now: datetime) -> datetime:
    return min(now + REFRESH, session.created + LONGEST_SESSION)


def _new_refresh(db: Any, session: Session, now: datetime) -> str:
    secret = tokens.opaque()
    store.add_refresh(db, Refresh(session.organization, tokens.digest(secret), session.id, _until(session, now)))
    return secret


def _issued(ports: Ports, session: Session, refresh: str, cookie: str) -> Tokens:
    claims = Claims(session.user_id, session.organization, session.id)
    return Tokens(session.id, session.organization, tokens.access_token(ports, claims), refresh, cookie)


def _tell_reuse(ports: Ports, session: Session) -> None:
    who = Principal(session.user_id, organization=session.organization, session=session.id)
    reason = "a refresh token was used twice: the session was ended"
    ports.audit.record(Deed("session.reused", who, "denied", session.organization, session.id, reason))
    changed(ports, session.organization, "session", session.id)
