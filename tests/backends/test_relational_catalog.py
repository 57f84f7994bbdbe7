"""The catalog commits on success, forgets on failure, joins what runs, and lets processes write in turn."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Column, Engine, Integer, MetaData, Table, insert, select, update

from glasspane.backends.relational_catalog import RelationalCatalog, postgres, sqlite
from glasspane.core.errors import StorageError, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION

METADATA = MetaData()
COUNTS = Table("counts", METADATA, Column("value", Integer))


@pytest.fixture
def opened(tmp_path: Path, database_url: str) -> Callable[[], RelationalCatalog]:
    def opened() -> RelationalCatalog:
        engine = postgres(database_url) if database_url else sqlite(tmp_path / "new" / "catalog.sqlite")
        return RelationalCatalog(engine, METADATA.create_all)

    return opened


@pytest.fixture
def catalog(opened: Callable[[], RelationalCatalog]) -> RelationalCatalog:
    made = opened()
    with made.transaction(EVERY_ORGANIZATION) as transaction:
        transaction.execute(insert(COUNTS).values(value=0))
    return made


def value(catalog: RelationalCatalog) -> int:
    with catalog.transaction(EVERY_ORGANIZATION) as transaction:
        found: int = transaction.execute(select(COUNTS.c.value)).scalar_one()
        return found


def test_failure_changes_nothing(catalog: RelationalCatalog) -> None:
    def fail() -> None:
        with catalog.transaction(EVERY_ORGANIZATION) as transaction:
            transaction.execute(update(COUNTS).values(value=9))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert value(catalog) == 0


def test_an_inner_transaction_is_part_of_the_outer_one(catalog: RelationalCatalog) -> None:
    def fail() -> None:
        with catalog.transaction(EVERY_ORGANIZATION):
            with catalog.transaction(EVERY_ORGANIZATION) as inner:
                assert inner.changed(update(COUNTS).values(value=9)) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert value(catalog) == 0


def test_writers_take_turns(catalog: RelationalCatalog, opened: Callable[[], RelationalCatalog]) -> None:
    def add() -> None:
        other = opened()
        for _ in range(10):
            with other.transaction(EVERY_ORGANIZATION) as transaction:
                seen = transaction.execute(select(COUNTS.c.value).with_for_update()).scalar_one()
                transaction.execute(update(COUNTS).values(value=seen + 1))

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert value(catalog) == 40


def test_a_file_that_is_no_catalog_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "catalog.sqlite").mkdir()
    with pytest.raises(StorageError):
        RelationalCatalog(sqlite(tmp_path / "catalog.sqlite"), METADATA.create_all)


def test_an_address_that_is_none_is_a_usage_error() -> None:
    with pytest.raises(UsageError):
        postgres("postgresql//nowhere")


def test_a_server_that_does_not_answer_is_a_storage_error(caplog: pytest.LogCaptureFixture) -> None:
    def upgrade(engine: Engine) -> None:
        METADATA.create_all(engine)

    with pytest.raises(StorageError, match=r"does not answer$"):
        RelationalCatalog(postgres("postgresql://nobody@127.0.0.1:1/none"), upgrade)
    assert "refused" in caplog.text
