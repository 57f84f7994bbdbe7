"""The catalog's tables of identity providers, of what was used up while signing in, and of SCIM's own facts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, Index, PrimaryKeyConstraint, Row, String, Table, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from glasspane.core.ports import Ports
from glasspane.identity.federation.model import Kind, Provider, Terms
from glasspane.identity.federation.scim import ScimUser
from glasspane.kit.tables import Document, Moment, metadata, organization_column

providers = Table(
    "sso_providers",
    metadata,
    organization_column(),
    Column("id", String(32), nullable=False),
    Column("slug", String(63), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("name", String(255), nullable=False),
    Column("terms", Document, nullable=False),
    Column("secret", String, nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("created", Moment, nullable=False),
    Column("updated", Moment, nullable=False),
    PrimaryKeyConstraint("organization", "id"),
    Index("uq_sso_providers_slug", "organization", "slug", unique=True),
)
used = Table(
    "sso_used",
    metadata,
    organization_column(),
    Column("provider", String(32), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("expires", Moment, nullable=False),
    PrimaryKeyConstraint("organization", "provider", "digest"),
    Index("ix_sso_used_expires", "organization", "expires"),
)
scim = Table(
    "scim_users",
    metadata,
    organization_column(),
    Column("user_id", String(32), nullable=False),
    Column("user_name", String(255), nullable=False),
    Column("name_key", String(255), nullable=False),
    Column("external_id", String(255), nullable=False),
    Column("given", String(255), nullable=False),
    Column("family", String(255), nullable=False),
    Column("updated", Moment, nullable=False),
    PrimaryKeyConstraint("organization", "user_id"),
    Index("ix_scim_users_name_key", "organization", "name_key"),
    Index("ix_scim_users_external_id", "organization", "external_id"),
)
IDS_AT_ONCE = 500


def all_of(ports: Ports, organization: str) -> list[Provider]:
    """Return the organization's providers by slug."""
    statement = select(providers).where(providers.c.organization == organization).order_by(providers.c.slug)
    with ports.catalog.transaction(organization) as transaction:
        return [_provider(row) for row in transaction.execute(statement)]


def find(ports: Ports, organization: str, slug: str) -> Provider | None:
    """Return a provider by its slug."""
    statement = select(providers).where(providers.c.organization == organization, providers.c.slug == slug)
    with ports.catalog.transaction(organization) as transaction:
        row = transaction.execute(statement).first()
    return _provider(row) if row else None


def add(ports: Ports, provider: Provider) -> bool:
    """Store a new provider; False when the slug is taken."""
    if find(ports, provider.organization, provider.slug):
        return False
    with ports.catalog.transaction(provider.organization) as transaction:
        transaction.execute(insert(providers).values(**_values(provider)))
    return True


def replace(ports: Ports, provider: Provider) -> None:
    """Store what changed of a provider."""
    statement = update(providers).where(
        providers.c.organization == provider.organization, providers.c.id == provider.id
    )
    with ports.catalog.transaction(provider.organization) as transaction:
        transaction.execute(statement.values(**_values(provider)))


def remove(ports: Ports, provider: Provider) -> None:
    """Forget a provider and what was used up with it."""
    own = providers.c.organization == provider.organization, providers.c.id == provider.id
    spent = used.c.organization == provider.organization, used.c.provider == provider.id
    with ports.catalog.transaction(provider.organization) as transaction:
        transaction.execute(delete(providers).where(*own))
        transaction.execute(delete(used).where(*spent))


def use_up(ports: Ports, provider: Provider, what: str, *, now: datetime, expires: datetime) -> bool:
    """Remember that something was used; False when it had been used before. What has expired is forgotten."""
    row = {
        "organization": provider.organization,
        "provider": provider.id,
        "digest": hashlib.sha256(what.encode()).hexdigest(),
        "expires": expires,
    }
    past = delete(used).where(used.c.organization == provider.organization, used.c.expires < now)
    with ports.catalog.transaction(provider.organization) as transaction:
        transaction.execute(past)
        dialect: Any = postgresql if transaction.dialect == "postgresql" else sqlite
        inserted = transaction.changed(dialect.insert(used).values(**row).on_conflict_do_nothing())
    return bool(inserted == 1)


def facts(ports: Ports, organization: str, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return what SCIM told of people, by their ids."""
    found: dict[str, dict[str, Any]] = {}
    with ports.catalog.transaction(organization) as transaction:
        for start in range(0, len(ids), IDS_AT_ONCE):
            some = scim.c.user_id.in_(ids[start : start + IDS_AT_ONCE])
            rows = transaction.execute(select(scim).where(scim.c.organization == organization, some)).mappings()
            found |= {row["user_id"]: dict(row) for row in rows}
    return found


def ids_by_name(ports: Ports, organization: str, user_name: str) -> list[str]:
    """Return the ids of those with a userName; it is compared without case."""
    return _ids(ports, organization, scim.c.name_key == user_name.casefold()[:255])


def ids_by_external(ports: Ports, organization: str, external_id: str) -> list[str]:
    """Return the ids of those to whom the provisioning side gave an id."""
    return _ids(ports, organization, scim.c.external_id == external_id)


def put_facts(ports: Ports, organization: str, user: ScimUser, now: datetime) -> None:
    """Store what SCIM told of a person."""
    values = {
        "organization": organization,
        "user_id": user.id,
        "user_name": user.user_name,
        "name_key": user.user_name.casefold()[:255],
        "external_id": user.external_id,
        "given": user.given,
        "family": user.family,
        "updated": now,
    }
    with ports.catalog.transaction(organization) as transaction:
        _drop_facts(transaction, organization, user.id)
        transaction.execute(insert(scim).values(**values))


def forget_facts(ports: Ports, organization: str, user_id: str) -> None:
    """Forget what SCIM told of a person."""
    with ports.catalog.transaction(organization) as transaction:
        _drop_facts(transaction, organization, user_id)


def _drop_facts(transaction: Any, organization: str, user_id: str) -> None:
    transaction.execute(delete(scim).where(scim.c.organization == organization, scim.c.user_id == user_id))


def _ids(ports: Ports, organization: str, condition: Any) -> list[str]:
    statement = select(scim.c.user_id).where(scim.c.organization == organization, condition)
    with ports.catalog.transaction(organization) as transaction:
        return list(transaction.execute(statement).scalars())


def _values(provider: Provider) -> dict[str, Any]:
    return {**vars(provider), "terms": provider.terms.model_dump(mode="json")}


def _provider(row: Row[Any]) -> Provider:
    kind: Kind = row.kind
    return Provider(
        id=row.id,
        organization=row.organization,
        slug=row.slug,
        kind=kind,
        name=row.name,
        terms=Terms.model_validate(row.terms),
        secret=row.secret,
        enabled=row.enabled,
        created=row.created,
        updated=row.updated,
    )
