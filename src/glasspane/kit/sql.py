"""Relational transactions that stay within one organization, and join the one that is already running."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import CursorResult, Result
from sqlalchemy.sql.expression import Executable

from glasspane.kit.scoping import Rows, check

EVERY = "*"


@dataclass(frozen=True)
class Transaction:
    """Runs statements that are limited to `organization`; with `EVERY` it runs any."""

    connection: Connection
    organization: str
    endings: list[tuple[int, Callable[[Transaction], None]]] = field(default_factory=list, repr=False, compare=False)

    def at_end(self, act: Callable[[Transaction], None], *, order: int) -> None:
        """Have `act` run just before the commit, in a transaction over every organization.

        What takes a lock that all writers want belongs here: it is held for the shortest time, and always taken in the
        same order (`order`, then as asked for), so that two transactions never wait for each other.
        """
        self.endings.append((order, act))

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.connection.dialect.name

    def execute(self, statement: Executable, rows: Rows = None) -> Result[Any]:
        """Run a statement, once for all `rows`; Unscoped when it could reach beyond the organization."""
        if self.organization != EVERY:
            check(statement, self.organization, rows)
        return self.connection.execute(statement, rows)

    def changed(self, statement: Executable, rows: Rows = None) -> int:
        """Run a statement that changes rows and return how many."""
        # without the option PostgreSQL does not tell of an upsert whether it inserted
        result = self.execute(statement.execution_options(preserve_rowcount=True), rows)
        assert isinstance(result, CursorResult)
        return result.rowcount


_running: ContextVar[dict[int, Transaction] | None] = ContextVar("glasspane_transactions", default=None)


@contextmanager
def joined(engine: Engine, organization: str) -> Iterator[Transaction]:
    """Yield a transaction of the running one of this engine, or of a new one that commits on success."""
    running = (_running.get() or {}).get(id(engine))
    if running is not None:
        yield Transaction(running.connection, organization, running.endings)
        return
    with begun(engine, organization) as transaction:
        yield transaction


@contextmanager
def begun(engine: Engine, organization: str) -> Iterator[Transaction]:
    """Yield a new transaction, which those opened inside of it join; it commits on success."""
    with engine.begin() as connection:
        transaction = Transaction(connection, organization)
        token = _running.set({**(_running.get() or {}), id(engine): transaction})
        try:
            yield transaction
            _finish(transaction)
        finally:
            _running.reset(token)


def _finish(transaction: Transaction) -> None:
    everywhere = Transaction(transaction.connection, EVERY, transaction.endings)
    while transaction.endings:
        transaction.endings.sort(key=lambda ending: ending[0])
        transaction.endings.pop(0)[1](everywhere)
