"""Which parts a server needs to serve, and whether each answers now."""

from __future__ import annotations

import logging
from collections.abc import Callable

from glasspane.bootstrap import caching
from glasspane.bootstrap.runner import Application
from glasspane.core.ports import EVERY_ORGANIZATION

log = logging.getLogger("glasspane.readiness")


def failing_parts(application: Application) -> list[str]:
    """Return the names of the parts that do not answer; why is for the log alone."""
    return [name for name, probe in _probes(application).items() if not _answers(name, probe)]


def _probes(application: Application) -> dict[str, Callable[[], bool]]:
    probes = {"catalog": lambda: _catalog(application), "lake": lambda: _lake(application)}
    if address := application.settings.redis_url:
        probes["redis"] = lambda: caching.connection(address).answers()
    return probes


def _answers(name: str, probe: Callable[[], bool]) -> bool:
    try:
        return probe()
    except Exception as error:  # noqa: BLE001  whatever fails, the part does not answer
        log.warning("%s does not answer: %s", name, type(error).__name__)
        return False


def _catalog(application: Application) -> bool:
    with application.ports.catalog.transaction(EVERY_ORGANIZATION) as transaction:
        return bool(transaction.connection.exec_driver_sql("SELECT 1").scalar())


def _lake(application: Application) -> bool:
    return application.ports.lake.table("charges", {"x_Provider": "VARCHAR"}, ()).version() >= -1
