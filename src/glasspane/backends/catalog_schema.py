"""Brings the catalog's tables up to date when it is opened; a database of a newer Glasspane is left alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, func, inspect, select, text

from glasspane.backends.postgres_locks import number
from glasspane.core.errors import StorageError

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).with_name("migrations")
VERSION_TABLE = "alembic_version"


def upgrade(engine: Engine) -> None:
    """Run the steps that the database has not seen; processes that start together do it in turn."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(number("catalog schema"))))
        version = current(connection)
        if version == newest():
            return
        if version is not None and version not in known():
            raise StorageError(
                f"the catalog was made by a newer Glasspane (its tables are at {version})",
                hint="pip install --upgrade glasspane",
            )
        _run(connection)


def current(connection: Connection) -> str | None:
    """Return the step that the database is at; None when it is empty."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found: str | None = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
    return found


def known() -> list[str]:
    """Return the names of all steps, oldest first."""
    return sorted(path.name.split("_", 1)[0] for path in (FOLDER / "versions").glob("[0-9]*_*.py"))


def newest() -> str:
    """Return the name of the last step."""
    return known()[-1]


def configuration(connection: Connection) -> Config:
    """Return what Alembic's commands want."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


def _run(connection: Connection) -> None:
    from alembic import command

    command.upgrade(configuration(connection), "head")
