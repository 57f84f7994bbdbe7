"""The catalog's tables of people: organizations, accounts, members, custom roles, invitations, failed sign-ins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from glasspane.identity.model import Account, CustomRole, Invitation, Member, Organization
from glasspane.kit.sql import Transaction
from glasspane.kit.tables import KEPT, SHARED, Document, Moment, metadata, organization_column

organizations = Table(
    "organizations",
    metadata,
    organization_column(primary_key=True),
    Column("name", String(200), nullable=False),
    Column("tier", String(32), nullable=False),
    Column("settings", Document, nullable=False),
    Column("created", Moment, nullable=False),
    info=KEPT,
)
GONE = "-"
"""Tier of an organization that was deleted: its row keeps the id, which nobody gets again, from being used."""
accounts = Table(
    "accounts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("email", String(320), nullable=False, unique=True),
    Column("password", String(255)),
    Column("totp", String(255)),
    Column("totp_confirmed", Boolean, nullable=False),
    Column("totp_step", Integer, nullable=False),
    info=SHARED,
)
members = Table(
    "members",
    metadata,
    organization_column(),
    Column("user_id", String(32), nullable=False),
    Column("name", String(200), nullable=False),
    Column("role", String(64), nullable=False),
    Column("status", String(16), nullable=False),
    Column("created", Moment, nullable=False),
    Column("last_seen", Moment),
    PrimaryKeyConstraint("organization", "user_id"),
    Index("ix_members_user_id", "user_id"),
)
roles = Table(
    "roles",
    metadata,
    organization_column(),
    Column("name", String(64), nullable=False),
    Column("description", String(500), nullable=False),
    Column("scopes", Document, nullable=False),
    PrimaryKeyConstraint("organization", "name"),
)
invitations = Table(
    "invitations",
    metadata,
    organization_column(),
    Column("digest", String(64), nullable=False, unique=True),
    Column("user_id", String(32), nullable=False),
    Column("expires", Moment, nullable=False),
    PrimaryKeyConstraint("organization", "user_id"),
)
outside = Table(
    "outside_identities",
    metadata,
    organization_column(),
    Column("issuer", String(500), nullable=False),
    Column("subject", String(500), nullable=False),
    Column("user_id", String(32), nullable=False),
    PrimaryKeyConstraint("organization", "issuer", "subject"),
    Index("ix_outside_identities_user_id", "organization", "user_id"),
)
attempts = Table(
    "sign_in_attempts",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last", Moment, nullable=False, index=True),
    info=SHARED,
)

_MEMBER = (
    members.c.organization,
    members.c.user_id,
    accounts.c.email,
    members.c.name,
    members.c.role,
    members.c.status,
    members.c.created,
    members.c.last_seen,
)
_MEMBERS = select(*_MEMBER).join(accounts, accounts.c.id == members.c.user_id)
Values = Mapping[str, Any]


def organization(db: Transaction, id: str) -> Organization | None:
    """Return an organization."""
    where = (organizations.c.organization == id, organizations.c.tier != GONE)
    row = db.execute(select(organizations).where(*where)).mappings().first()
    return Organization(**row) if row else None


def organizations_page(
    db: Transaction, after: str, limit: int, ids: Sequence[str] | None
) -> tuple[list[Organization], int]:
    """Return organizations by id after `after`, and how many there are; of `ids` alone when they are given."""
    where = [organizations.c.tier != GONE]
    if ids is not None:
        where.append(organizations.c.organization.in_(ids))
    page = select(organizations).where(organizations.c.organization > after, *where)
    rows = db.execute(page.order_by(organizations.c.organization).limit(limit)).mappings().all()
    total = db.execute(select(func.count()).select_from(organizations).where(*where)).scalar_one()
    return [Organization(**row) for row in rows], total


def add_organization(db: Transaction, made: Organization) -> bool:
    """Store an organization; False when the id is taken, or was."""
    statement = _insert(db, organizations).values(**vars(made)).on_conflict_do_nothing()
    return db.changed(statement) == 1


def change_organization(db: Transaction, id: str, values: Values) -> None:
    """Change an organization's name, tier or settings."""
    db.execute(update(organizations).where(organizations.c.organization == id).values(**values))


def account(db: Transaction, *, id: str = "", email: str = "") -> Account | None:
    """Return an account by its id or its e-mail address; the transaction is over every organization."""
    where = accounts.c.id == id if id else accounts.c.email == email
    row = db.execute(select(accounts).where(where)).mappings().first()
    return Account(**row) if row else None


def add_account(db: Transaction, made: Account) -> bool:
    """Store an account; False when the e-mail address is taken."""
    return db.changed(_insert(db, accounts).values(**vars(made)).on_conflict_do_nothing()) == 1


def change_account(db: Transaction, id: str, values: Values) -> None:
    """Change an account's password or second factor."""
    db.execute(update(accounts).where(accounts.c.id == id).values(**values))


def use_step(db: Transaction, id: str, step: int) -> bool:
    """Remember the time step of a one-time code; False when it, or a later one, was used before."""
    later = update(accounts).where(accounts.c.id == id, accounts.c.totp_step < step).values(totp_step=step)
    return db.changed(later) == 1


def drop_account(db: Transaction, id: str) -> None:
    """Delete an account."""
    db.execute(delete(accounts).where(accounts.c.id == id))


def anyone(db: Transaction) -> bool:
    """Whether there is a member of any organization."""
    return db.execute(select(members.c.user_id).limit(1)).first() is not None


def member(db: Transaction, organization: str, user_id: str) -> Member | None:
    """Return a member by id."""
    where = (members.c.organization == organization, members.c.user_id == user_id)
    row = db.execute(_MEMBERS.where(*where)).mappings().first()
    return Member(**row) if row else None


def member_by_email(db: Transaction, organization: str, email: str) -> Member | None:
    """Return a member by e-mail address."""
    where = (members.c.organization == organization, accounts.c.email == email)
    row = db.execute(_MEMBERS.where(*where)).mappings().first()
    return Member(**row) if row else None


def members_page(db: Transaction, organization: str, after: str, limit: int) -> tuple[list[Member], int]:
    """Return members by e-mail address after `after`, and how many there are."""
    here = members.c.organization == organization
    page = _MEMBERS.where(here, accounts.c.email > after).order_by(accounts.c.email).limit(limit)
    rows = db.execute(page).mappings().all()
    total = db.execute(select(func.count()).select_from(members).where(here)).scalar_one()
    return [Member(**row) for row in rows], total


def memberships(db: Transaction, user_id: str) -> list[Member]:
    """Return all memberships of a person; the transaction is over every organization."""
    rows = db.execute(_MEMBERS.where(members.c.user_id == user_id).order_by(members.c.created)).mappings()
    return [Member(**row) for row in rows]


def add_member(db: Transaction, made: Member) -> bool:
    """Store a member; False when they are one already."""
    values = {name: value for name, value in vars(made).items() if name != "email"}
    return db.changed(_insert(db, members).values(**values).on_conflict_do_nothing()) == 1


def change_member(db: Transaction, organization: str, user_id: str, values: Values) -> bool:
    """Change a member; False when there is none."""
    where = (members.c.organization == organization, members.c.user_id == user_id)
    return db.changed(update(members).where(*where).values(**values)) == 1


def drop_member(db: Transaction, organization: str, user_id: str) -> None:
    """Delete a member with their invitation and their outside identities."""
    for table in (members, invitations, outside):
        db.execute(delete(table).where(table.c.organization == organization, table.c.user_id == user_id))


def member_ids(db: Transaction, organization: str) -> list[str]:
    """Return the ids of all members."""
    return list(db.execute(select(members.c.user_id).where(members.c.organization == organization)).scalars())


def bury_organization(db: Transaction, organization: str) -> None:
    """Leave of an organization its id alone."""
    change_organization(db, organization, {"name": "", "tier": GONE, "settings": {}})


def others_with(db: Transaction, organization: str, role: str, besides: str) -> int:
    """Count the other active members with a role, and keep their rows from changing meanwhile."""
    here = (members.c.organization == organization, members.c.role == role, members.c.status == "active")
    ids = db.execute(select(members.c.user_id).where(*here).with_for_update()).scalars().all()
    return len([id for id in ids if id != besides])


def with_role(db: Transaction, organization: str, role: str) -> int:
    """Count the members with a role."""
    where = (members.c.organization == organization, members.c.role == role)
    return int(db.execute(select(func.count()).select_from(members).where(*where)).scalar_one())


def role(db: Transaction, organization: str, name: str) -> CustomRole | None:
    """Return a custom role."""
    where = (roles.c.organization == organization, roles.c.name == name)
    row = db.execute(select(roles).where(*where)).mappings().first()
    return CustomRole(**row) if row else None


def custom_roles(db: Transaction, organization: str) -> list[CustomRole]:
    """Return the custom roles by name."""
    page = select(roles).where(roles.c.organization == organization).order_by(roles.c.name)
    return [CustomRole(**row) for row in db.execute(page).mappings()]


def add_role(db: Transaction, made: CustomRole) -> bool:
    """Store a custom role; False when the name is taken."""
    return db.changed(_insert(db, roles).values(**vars(made)).on_conflict_do_nothing()) == 1


def change_role(db: Transaction, organization: str, name: str, values: Values) -> None:
    """Change a custom role."""
    db.execute(update(roles).where(roles.c.organization == organization, roles.c.name == name).values(**values))


def drop_role(db: Transaction, organization: str, name: str) -> None:
    """Delete a custom role."""
    db.execute(delete(roles).where(roles.c.organization == organization, roles.c.name == name))


def put_invitation(db: Transaction, made: Invitation) -> None:
    """Store an invitation in place of an earlier one for the same person."""
    here = (invitations.c.organization == made.organization, invitations.c.user_id == made.user_id)
    db.execute(delete(invitations).where(*here))
    db.execute(insert(invitations).values(**vars(made)))


def invitation(db: Transaction, digest: str) -> Invitation | None:
    """Return an invitation; the transaction is over every organization."""
    row = db.execute(select(invitations).where(invitations.c.digest == digest)).mappings().first()
    return Invitation(**row) if row else None


def use_invitation(db: Transaction, known: Invitation) -> bool:
    """Use an invitation up; False when it is gone."""
    here = (invitations.c.organization == known.organization, invitations.c.digest == known.digest)
    return db.changed(delete(invitations).where(*here)) == 1


def linked(db: Transaction, organization: str, issuer: str, subject: str) -> str | None:
    """Return the user that an identity provider's subject is linked to."""
    where = (outside.c.organization == organization, outside.c.issuer == issuer, outside.c.subject == subject)
    return db.execute(select(outside.c.user_id).where(*where)).scalar_one_or_none()


def link(db: Transaction, organization: str, issuer: str, subject: str, user_id: str) -> bool:
    """Link a subject to a user; False when it is linked already."""
    values = {"organization": organization, "issuer": issuer, "subject": subject, "user_id": user_id}
    return db.changed(_insert(db, outside).values(**values).on_conflict_do_nothing()) == 1


def failures(db: Transaction, digest: str, now: datetime) -> tuple[int, datetime]:
    """Return how often signing in failed in a row, and when last; nobody else counts until the transaction ends."""
    none_yet = _insert(db, attempts).values(digest=digest, failures=0, last=now)
    db.execute(none_yet.on_conflict_do_nothing())  # a row that is not there cannot be locked
    page = select(attempts.c.failures, attempts.c.last).where(attempts.c.digest == digest).with_for_update()
    row = db.execute(page).one()
    return row.failures, row.last


def count_failure(db: Transaction, digest: str, now: datetime) -> None:
    """Add one to the failures of an account, which `failures` has read."""
    here = update(attempts).where(attempts.c.digest == digest)
    db.execute(here.values(failures=attempts.c.failures + 1, last=now))


def forget_failures(db: Transaction, digest: str, before: datetime) -> None:
    """Forget the failures of an account, and all that are older than `before`."""
    db.execute(delete(attempts).where((attempts.c.digest == digest) | (attempts.c.last < before)))


def _insert(db: Transaction, table: Table) -> Any:
    return (postgresql if db.dialect == "postgresql" else sqlite).insert(table)
