"""The catalog commits on success, forgets on failure, and lets processes write in turn."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from glasspane.backends.sqlite_catalog import SqliteCatalog
from glasspane.core.errors import StorageError


@pytest.fixture
def catalog(tmp_path: Path) -> SqliteCatalog:
    made = SqliteCatalog(tmp_path / "new" / "catalog.sqlite")
    with made.transaction() as connection:
        connection.exec_driver_sql("CREATE TABLE counts (value INTEGER)")
        connection.exec_driver_sql("INSERT INTO counts VALUES (0)")
    return made


def value(catalog: SqliteCatalog) -> int:
    with catalog.transaction() as connection:
        found: int = connection.exec_driver_sql("SELECT value FROM counts").scalar_one()
        return found


def test_failure_changes_nothing(catalog: SqliteCatalog) -> None:
    def fail() -> None:
        with catalog.transaction() as connection:
            connection.exec_driver_sql("UPDATE counts SET value = 9")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert value(catalog) == 0


def test_writers_take_turns(catalog: SqliteCatalog, tmp_path: Path) -> None:
    def add() -> None:
        other = SqliteCatalog(tmp_path / "new" / "catalog.sqlite")
        for _ in range(10):
            with other.transaction() as connection:
                seen = connection.exec_driver_sql("SELECT value FROM counts").scalar_one()
                connection.exec_driver_sql(f"UPDATE counts SET value = {seen + 1}")

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert value(catalog) == 40


def test_a_file_that_is_no_catalog_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "catalog.sqlite").mkdir()
    with pytest.raises(StorageError), SqliteCatalog(tmp_path / "catalog.sqlite").transaction():
        pass
