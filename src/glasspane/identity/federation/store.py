"""The catalog's tables of identity providers, of what was used up while signing in, and of SCIM's own facts."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, Index, PrimaryKeyConstraint, Row, String, Table, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from glasspane.core.ports import Ports
from glasspane.identity.federation.model import Kind, Provider, Terms
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
