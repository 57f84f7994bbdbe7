"""An application on a data folder of its own, and short ways to ingest and to ask."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from glasspane.bootstrap import Application, application
from glasspane.core.context import Context
from glasspane.costs.charges import ChargeStore
from glasspane.costs.ingest import IngestResult, Options, ingest
from glasspane.settings import Settings


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder."""
    return tmp_path / "home"


@pytest.fixture
def app(home: Path) -> Application:
    """The application on the data folder."""
    return application(Settings(home=home))


@pytest.fixture
def context(app: Application) -> Context:
    """The local user's context."""
    return Context(app.ports)


Bring = Callable[..., IngestResult]


@pytest.fixture
def bring(context: Context) -> Bring:
    """Ingest paths with options."""

    def run(*paths: Path | str, **options: Any) -> IngestResult:
        return ingest(context, [str(p) for p in paths], Options(**options))

    return run


@pytest.fixture
def stored(context: Context) -> Callable[..., list[tuple[Any, ...]]]:
    """Query the stored charges: SQL over the relation `charges`, of the newest or a given version."""

    def run(sql: str, version: int | None = None) -> list[tuple[Any, ...]]:
        relation = ChargeStore(context.ports, context.organization).relation(version)
        return context.ports.engine.query(sql, {"charges": relation}).rows

    return run


@pytest.fixture
def billed(stored: Callable[..., list[tuple[Any, ...]]]) -> Callable[..., Decimal]:
    """The billed total of the stored charges."""

    def total(version: int | None = None) -> Decimal:
        [(amount,)] = stored("SELECT coalesce(sum(BilledCost), 0) FROM charges", version)
        return Decimal(amount)

    return total
