"""The catalog's tables are what the stores declare, on both engines, however old the database is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text

from glasspane.backends import catalog_schema
from glasspane.backends.relational_catalog import RelationalCatalog, postgres, sqlite
from glasspane.bootstrap import application
from glasspane.bootstrap.declared import declare_tables
from glasspane.core.errors import StorageError
from glasspane.kit.tables import metadata
from glasspane.settings import Settings


@pytest.fixture
def engine(tmp_path: Path, database_url: str) -> Iterator[Engine]:
    made = postgres(database_url) if database_url else sqlite(tmp_path / "catalog.sqlite")
    yield made
    made.dispose()


def test_the_steps_make_the_tables_that_the_stores_declare(engine: Engine) -> None:
    declare_tables()
    catalog_schema.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_tables_are_made_once(engine: Engine) -> None:
    for _ in range(2):
        catalog_schema.upgrade(engine)
    with engine.begin() as connection:
        assert catalog_schema.current(connection) == catalog_schema.newest() == catalog_schema.known()[-1]


def test_processes_that_start_together_make_them_in_turn(engine: Engine, database_url: str, tmp_path: Path) -> None:
    def open_one(_: int) -> None:
        own = postgres(database_url) if database_url else sqlite(tmp_path / "catalog.sqlite")
        RelationalCatalog(own, catalog_schema.upgrade).close()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(open_one, range(6)))
    assert "audit_entries" in inspect(engine).get_table_names()


def test_a_database_of_a_newer_glasspane_is_left_alone(engine: Engine) -> None:
    catalog_schema.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError, match="newer Glasspane") as raised:
        catalog_schema.upgrade(engine)
    assert "upgrade" in raised.value.hint


def test_a_catalog_without_tables_gets_them(tmp_path: Path) -> None:
    """The first release made an empty file; it is brought up to date with the first write."""
    sqlite3.connect(tmp_path / "catalog.sqlite").close()
    application(Settings(home=tmp_path)).run("roles.create", {"name": "reader", "scopes": ["costs:read"]})
    with sqlite3.connect(tmp_path / "catalog.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM roles").fetchone() == (1,)


def test_a_step_that_fails_leaves_the_database_as_it_was(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE roles (mine INTEGER)"))
    with pytest.raises(Exception, match="roles"):
        catalog_schema.upgrade(engine)
    assert inspect(engine).get_table_names() == ["roles"]
