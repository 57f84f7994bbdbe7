"""Keeps the answers to idempotency keys in the catalog, sealed: an answer may hold a key that is shown once."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Column, Index, String, Table, Text, delete, select, update

from glasspane.core.errors import KeyReused, StillRunning
from glasspane.core.ports import Catalog
from glasspane.core.replays import KEPT_HOURS, LEASE_SECONDS, Claim, Kept
from glasspane.core.vault import Vault
from glasspane.kit.tables import Moment, metadata, organization_column

KEYS = Table(
    "idempotency_keys",
    metadata,
    organization_column(primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("owner", String(64), nullable=False),
    Column("created", Moment, nullable=False),
    Column("leased_until", Moment, nullable=False),
    Column("answer", Text),
    Index("ix_idempotency_keys_created", "organization", "created"),
)


class CatalogReplays:
    """A row per key: who holds it and until when, then the answer."""

    def __init__(self, catalog: Catalog, vault: Vault, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._catalog = catalog
        self._vault = vault
        self._now = now

    def claim(self, claim: Claim) -> Kept | None:
        """Return the kept answer, or None with the key in the hands of `claim.owner`."""
        with self._catalog.transaction(claim.organization) as transaction:
            self._forget_old(transaction, claim.organization)
            row = transaction.execute(select(KEYS).where(*_of(claim)).with_for_update()).one_or_none()
            if row is None:
                self._insert(transaction, claim)
                return None
            if not secrets.compare_digest(row.fingerprint, claim.fingerprint):
                raise KeyReused("this idempotency key came with another request", hint="use a new key for each write")
            if row.answer is not None:
                return self._opened(claim, row.answer)
            if row.leased_until > self._now():
                raise _running()
            transaction.execute(update(KEYS).where(*_of(claim)).values(owner=claim.owner, leased_until=self._lease()))
            return None

    def renew(self, claim: Claim) -> None:
        """Hold the key for another while."""
        with self._catalog.transaction(claim.organization) as transaction:
            transaction.execute(update(KEYS).where(*_held(claim)).values(leased_until=self._lease()))

    def keep(self, claim: Claim, answer: Kept) -> None:
        """Keep the answer, sealed."""
        text = json.dumps([answer.status, answer.headers, answer.body.decode("latin-1")]).encode()
        sealed = self._vault.seal(text, bound_to=_place(claim))
        with self._catalog.transaction(claim.organization) as transaction:
            transaction.execute(update(KEYS).where(*_held(claim)).values(answer=sealed))

    def release(self, claim: Claim) -> None:
        """Take the key's row away unless it has its answer."""
        with self._catalog.transaction(claim.organization) as transaction:
            transaction.execute(delete(KEYS).where(*_held(claim), KEYS.c.answer.is_(None)))

    def _insert(self, transaction: Any, claim: Claim) -> None:
        """Two first requests may insert at once on PostgreSQL: the second finds the row there and has to wait."""
        from sqlalchemy.dialects import postgresql, sqlite

        dialect: Any = postgresql if self._catalog.dialect == "postgresql" else sqlite
        values = {"organization": claim.organization, "id": claim.id, "fingerprint": claim.fingerprint}
        values |= {"owner": claim.owner}
        moments = {"created": self._now(), "leased_until": self._lease()}
        if not transaction.changed(dialect.insert(KEYS).values(**values, **moments).on_conflict_do_nothing()):
            raise _running()

    def _forget_old(self, transaction: Any, organization: str) -> None:
        oldest = self._now() - timedelta(hours=KEPT_HOURS)
        transaction.execute(delete(KEYS).where(KEYS.c.organization == organization, KEYS.c.created < oldest))

    def _opened(self, claim: Claim, sealed: str) -> Kept:
        status, headers, body = json.loads(self._vault.open(sealed, bound_to=_place(claim)))
        return Kept(status, body.encode("latin-1"), headers)

    def _lease(self) -> datetime:
        return self._now() + timedelta(seconds=LEASE_SECONDS)


def _of(claim: Claim) -> tuple[Any, ...]:
    return KEYS.c.organization == claim.organization, KEYS.c.id == claim.id


def _held(claim: Claim) -> tuple[Any, ...]:
    return *_of(claim), KEYS.c.owner == claim.owner


def _place(claim: Claim) -> str:
    return f"idempotency/{claim.organization}/{claim.id}"


def _running() -> StillRunning:
    return StillRunning("the first request with this idempotency key still runs", hint="ask again in a moment")
