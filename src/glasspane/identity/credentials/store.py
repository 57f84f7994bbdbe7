"""The catalog's tables of sessions, refresh tokens, API keys and recovery codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, PrimaryKeyConstraint, String, Table, delete, func, insert, or_, select, update

from glasspane.identity.model import Key, Session
from glasspane.kit.sql import Transaction
from glasspane.kit.tables import SHARED, Document, Moment, metadata, organization_column

sessions = Table(
    "sessions",
    metadata,
    organization_column(),
    Column("id", String(32), nullable=False),
    Column("user_id", String(32), nullable=False),
    Column("cookie", String(64), nullable=False, unique=True),
    Column("how", String(64), nullable=False),
    Column("address", String(64), nullable=False),
    Column("agent", String(300), nullable=False),
    Column("created", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("ended", Moment),
    PrimaryKeyConstraint("organization", "id"),
    Index("ix_sessions_user_id", "organization", "user_id"),
)
refresh_tokens = Table(
    "refresh_tokens",
    metadata,
    organization_column(),
    Column("digest", String(64), nullable=False, primary_key=True),
    Column("session", String(32), nullable=False),
    Column("expires", Moment, nullable=False),
    Column("used", Moment),
    Index("ix_refresh_tokens_session", "organization", "session"),
)
api_keys = Table(
    "api_keys",
    metadata,
    organization_column(),
    Column("id", String(32), nullable=False, unique=True),
    Column("user_id", String(32), nullable=False),
    Column("name", String(100), nullable=False),
    Column("scopes", Document, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("created", Moment, nullable=False),
    Column("expires", Moment),
    Column("last_used", Moment),
    Column("revoked", Moment),
    PrimaryKeyConstraint("organization", "id"),
)
recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("user_id", String(32), nullable=False),
    Column("digest", String(64), nullable=False),
    PrimaryKeyConstraint("user_id", "digest"),
    info=SHARED,
)

_SESSION = [column for column in sessions.c if column.name != "cookie"]


@dataclass(frozen=True)
class Refresh:
    """A refresh token as stored."""

    organization: str
    digest: str
    session: str
    expires: datetime
    used: datetime | None = None


def add_session(db: Transaction, made: Session, cookie: str) -> None:
    """Store a session with the digest of its cookie."""
    db.execute(insert(sessions).values(**vars(made), cookie=cookie))


def session(db: Transaction, organization: str, id: str) -> Session | None:
    """Return a session by id."""
    where = (sessions.c.organization == organization, sessions.c.id == id)
    row = db.execute(select(*_SESSION).where(*where)).mappings().first()
    return Session(**row) if row else None


def session_of_cookie(db: Transaction, cookie: str) -> Session | None:
    """Return a session by its cookie's digest; the transaction is over every organization."""
    row = db.execute(select(*_SESSION).where(sessions.c.cookie == cookie)).mappings().first()
    return Session(**row) if row else None


def live_sessions(db: Transaction, user_id: str, now: datetime) -> list[Session]:
    """Return a person's sessions in every organization that have not ended, by id."""
    live = (sessions.c.user_id == user_id, sessions.c.ended.is_(None), sessions.c.expires > now)
    rows = db.execute(select(*_SESSION).where(*live).order_by(sessions.c.id)).mappings()
    return [Session(**row) for row in rows]


def prolong(db: Transaction, organization: str, id: str, now: datetime, until: datetime) -> None:
    """Remember that a session was used, and let it last longer."""
    here = (sessions.c.organization == organization, sessions.c.id == id)
    db.execute(update(sessions).where(*here).values(seen=now, expires=until))


def end_session(db: Transaction, organization: str, id: str, now: datetime) -> bool:
    """End a session; False when it has ended, or never was."""
    here = (sessions.c.organization == organization, sessions.c.id == id, sessions.c.ended.is_(None))
    return db.changed(update(sessions).where(*here).values(ended=now)) == 1


def end_sessions(db: Transaction, organization: str, user_id: str, now: datetime, besides: str = "") -> int:
    """End a person's sessions here."""
    here = (sessions.c.organization == organization, sessions.c.user_id == user_id, sessions.c.ended.is_(None))
    return db.changed(update(sessions).where(*here, sessions.c.id != besides).values(ended=now))


def end_everywhere(db: Transaction, user_id: str, now: datetime, besides: str = "") -> int:
    """End a person's sessions in every organization."""
    theirs = (sessions.c.user_id == user_id, sessions.c.ended.is_(None), sessions.c.id != besides)
    return db.changed(update(sessions).where(*theirs).values(ended=now))


def forget_sessions(db: Transaction, organization: str, before: datetime) -> None:
    """Delete an organization's sessions and refresh tokens that expired before an instant."""
    for table in (sessions, refresh_tokens):
        db.execute(delete(table).where(table.c.organization == organization, table.c.expires < before))


def add_refresh(db: Transaction, made: Refresh) -> None:
    """Store a refresh token."""
    db.execute(insert(refresh_tokens).values(**vars(made)))


def refresh(db: Transaction, digest: str) -> Refresh | None:
    """Return a refresh token; the transaction is over every organization."""
    row = db.execute(select(refresh_tokens).where(refresh_tokens.c.digest == digest)).mappings().first()
    return Refresh(**row) if row else None


def use_refresh(db: Transaction, organization: str, digest: str, now: datetime) -> bool:
    """Use a refresh token up; False when it was used before."""
    unused = (refresh_tokens.c.organization == organization, refresh_tokens.c.digest == digest)
    statement = update(refresh_tokens).where(*unused, refresh_tokens.c.used.is_(None)).values(used=now)
    return db.changed(statement) == 1


def add_key(db: Transaction, made: Key) -> None:
    """Store an API key."""
    db.execute(insert(api_keys).values(**vars(made)))


def key(db: Transaction, id: str) -> Key | None:
    """Return an API key by id; the transaction is over every organization."""
    row = db.execute(select(api_keys).where(api_keys.c.id == id)).mappings().first()
    return Key(**row) if row else None


def key_here(db: Transaction, organization: str, id: str) -> Key | None:
    """Return an organization's API key."""
    where = (api_keys.c.organization == organization, api_keys.c.id == id)
    row = db.execute(select(api_keys).where(*where)).mappings().first()
    return Key(**row) if row else None


def keys_page(db: Transaction, organization: str, after: str, limit: int, owner: str | None) -> tuple[list[Key], int]:
    """Return API keys by id after `after`, and how many there are; of one owner when one is given."""
    where = [api_keys.c.organization == organization]
    if owner is not None:
        where.append(api_keys.c.user_id == owner)
    page = select(api_keys).where(*where, api_keys.c.id > after).order_by(api_keys.c.id).limit(limit)
    total = db.execute(select(func.count()).select_from(api_keys).where(*where)).scalar_one()
    return [Key(**row) for row in db.execute(page).mappings()], total


def revoke_key(db: Transaction, organization: str, id: str, now: datetime) -> bool:
    """Revoke an API key; False when it was revoked before."""
    here = (api_keys.c.organization == organization, api_keys.c.id == id, api_keys.c.revoked.is_(None))
    return db.changed(update(api_keys).where(*here).values(revoked=now)) == 1


def used_key(db: Transaction, organization: str, id: str, now: datetime, before: datetime) -> None:
    """Remember when a key was used, unless that was done after `before`."""
    stale = or_(api_keys.c.last_used.is_(None), api_keys.c.last_used < before)
    here = (api_keys.c.organization == organization, api_keys.c.id == id)
    db.execute(update(api_keys).where(*here, stale).values(last_used=now))


def drop_of_member(db: Transaction, organization: str, user_id: str) -> None:
    """Delete a person's sessions and keys here."""
    for table in (sessions, api_keys):
        db.execute(delete(table).where(table.c.organization == organization, table.c.user_id == user_id))


def put_recovery_codes(db: Transaction, user_id: str, digests: Sequence[str]) -> None:
    """Store a person's recovery codes in place of the earlier ones."""
    db.execute(delete(recovery_codes).where(recovery_codes.c.user_id == user_id))
    rows: list[dict[str, Any]] = [{"user_id": user_id, "digest": digest} for digest in digests]
    if rows:
        db.execute(insert(recovery_codes), rows)


def use_recovery_code(db: Transaction, user_id: str, digest: str) -> bool:
    """Use a recovery code up; False when it is none."""
    where = (recovery_codes.c.user_id == user_id, recovery_codes.c.digest == digest)
    return db.changed(delete(recovery_codes).where(*where)) == 1
