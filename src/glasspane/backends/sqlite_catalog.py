"""The relational store in one SQLite file of the data folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError

from glasspane.core.errors import StorageError

BUSY_MILLISECONDS = 30_000


class SqliteCatalog:
    """Transactions over a SQLite file in write-ahead mode; each begins as a writer, so that none fails half way."""

    def __init__(self, path: Path) -> None:
        self._engine = _opened(path)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Open a transaction that commits on success; StorageError when the file cannot be opened or written."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except OperationalError as error:
            raise StorageError(f"the catalog cannot be used: {error.orig}", hint="glasspane info") from error


def _opened(path: Path) -> Engine:
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_MILLISECONDS / 1000})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    # the driver must not open transactions by itself: BEGIN IMMEDIATE below does
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_MILLISECONDS}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
