"""Named locks over all processes that share a PostgreSQL database: advisory locks, freed when a connection ends."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import DBAPIError, OperationalError

from glasspane.core.errors import Conflict, StorageError

LOCK_NOT_AVAILABLE = "55P03"


class PostgresLocks:
    """Each held lock has a connection of its own, so that it lives exactly as long as its holder."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def held(self, name: str, *, wait_seconds: float = 600.0) -> Iterator[None]:
        """Hold the lock inside the block; Conflict when it is not free within `wait_seconds`."""
        with self._connected() as connection:
            self._acquire(connection, name, wait_seconds)
            yield

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        try:
            connection = self._engine.connect()
        except OperationalError as error:
            raise StorageError(f"the database does not answer: {error.orig}", hint="glasspane info") from error
        try:
            yield connection
        finally:
            # the lock belongs to the session: a pooled connection would keep it
            connection.invalidate()
            connection.close()

    def _acquire(self, connection: Connection, name: str, wait_seconds: float) -> None:
        milliseconds = max(1, int(wait_seconds * 1000))
        try:
            connection.execute(text(f"SET lock_timeout = {milliseconds}"))
            connection.execute(select(func.pg_advisory_lock(number(name))))
            connection.commit()
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) != LOCK_NOT_AVAILABLE:
                raise
            raise Conflict(
                f"{name} is being changed by another process for more than {wait_seconds:g} s",
                hint="wait for it to end and try again",
            ) from error


def number(name: str) -> int:
    """Return the signed 64-bit number that stands for a name among PostgreSQL's advisory locks."""
    digest = hashlib.blake2b(f"glasspane:{name}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
