"""The relational store: one SQLite file of the data folder, or a PostgreSQL database."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, OperationalError

from glasspane.core.errors import ExtraMissing, InvalidRequest, StorageError, UsageError
from glasspane.kit import sql

log = logging.getLogger("glasspane.catalog")

BUSY_MILLISECONDS = 30_000
POOL_SIZE = 10
POOL_OVERFLOW = 20


class RelationalCatalog:
    """Transactions over one database; its tables are brought up to date when it is first opened."""

    def __init__(self, engine: Engine, upgrade: Callable[[Engine], None]) -> None:
        self._engine = engine
        self.dialect = engine.dialect.name
        with _explained():
            upgrade(engine)

    @property
    def engine(self) -> Engine:
        """What the connections come from, for a backend that needs one of its own."""
        return self._engine

    @contextmanager
    def transaction(self, organization: str) -> Iterator[sql.Transaction]:
        """Open a transaction or join the running one; StorageError when the database cannot be used."""
        with _explained(), sql.joined(self._engine, organization) as transaction:
            yield transaction

    @contextmanager
    def apart(self, organization: str) -> Iterator[sql.Transaction]:
        """Open a transaction of its own."""
        with _explained(), sql.begun(self._engine, organization) as transaction:
            yield transaction

    def connections(self) -> int:
        """Return how many connections this process has in use."""
        return int(getattr(self._engine.pool, "checkedout", lambda: 0)())

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()


def sqlite(path: Path) -> Engine:
    """Open a SQLite file in write-ahead mode; each transaction begins as a writer, so that none fails half way."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_MILLISECONDS / 1000})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def postgres(url: str) -> Engine:
    """Open a PostgreSQL database by its `postgresql://` address; UsageError when the address is no such thing."""
    try:
        address = make_url(url).set(drivername="postgresql+psycopg")
        return create_engine(address, pool_size=POOL_SIZE, max_overflow=POOL_OVERFLOW, pool_pre_ping=True)
    except ArgumentError as error:
        raise UsageError(
            "the database's address cannot be read", hint="export GLASSPANE_DATABASE_URL=postgresql://user@host/name"
        ) from error
    except ImportError as error:
        raise ExtraMissing(
            "PostgreSQL needs a package that is not installed", hint='pip install "glasspane[server]"'
        ) from error


def _prepare(connection: Any, _record: Any) -> None:
    # the driver must not open transactions by itself: BEGIN IMMEDIATE above does
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_MILLISECONDS}"):
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except DataError as error:
        # PostgreSQL keeps no NUL in a text and no number that is too large for its column
        raise InvalidRequest(
            "a value cannot be stored: it holds a control character or is too large", hint="write it differently"
        ) from error
    except OperationalError as error:
        raise StorageError(_reason(error), hint="glasspane info") from error


def _reason(error: DBAPIError) -> str:
    """Return why the database failed; where it is, which a lost connection's text tells, is for the log alone."""
    if getattr(error.orig, "sqlstate", "") is None:
        log.warning("the catalog's database: %s", _first_line(error))
        return "the catalog's database does not answer"
    return f"the catalog cannot be used: {_first_line(error)}"


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().split("\n", 1)[0]
