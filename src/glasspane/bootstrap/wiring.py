"""Puts the ports together from the settings; each backend is imported when it is first used."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

from glasspane.bootstrap import caching, declared, extensions
from glasspane.bootstrap.deferred import DeferredMapping, DeferredSequence, deferred
from glasspane.bootstrap.estate import WholeEstate
from glasspane.core.audit import Audit
from glasspane.core.errors import ExtraMissing, StorageError, UsageError
from glasspane.core.events import Events
from glasspane.core.ports import Catalog, Engine, Lake, Locks, ObjectStores, Ports
from glasspane.core.replays import Replays
from glasspane.core.vault import Vault
from glasspane.settings import Settings

if TYPE_CHECKING:
    from glasspane.backends.relational_catalog import RelationalCatalog

SPARK_SCHEME = "sc://"


def ports(settings: Settings) -> Ports:
    """Return the ports that the settings ask for; UsageError when the engine is none that is known."""
    _check_engine(settings.engine)
    catalog = deferred(lambda: _catalog(settings))
    vault = deferred(lambda: _vault(settings))
    cache = deferred(lambda: caching.cache(settings))
    made = Ports(
        home=settings.home,
        engine=deferred(lambda: _engine(settings)),
        lake=deferred(lambda: _lake(settings)),
        catalog=catalog,
        locks=deferred(lambda: _locks(settings)),
        object_stores=deferred(_object_stores),
        vault=vault,
        audit=deferred(lambda: _audit(catalog)),
        events=caching.Dropping(deferred(lambda: _events(catalog)), cache),
        cache=cache,
        limiter=deferred(lambda: caching.limiter(settings)),
        replays=deferred(lambda: _replays(catalog, vault)),
        formats=DeferredSequence(extensions.formats),
        provider_names=DeferredMapping(extensions.provider_names),
        manifests=DeferredSequence(extensions.manifests),
        memory_limit=settings.memory_limit,
        private_networks=settings.sso_private_networks,
        scopes=DeferredSequence(_scopes),
        open_registration=settings.registration == "open",
    )
    return replace(made, estate=WholeEstate(made))


def _scopes() -> list[str]:
    return sorted({operation.scope for operation in declared.catalogue()})


def prepared_home(settings: Settings) -> None:
    """Create the data folder, readable by its owner alone; StorageError when that cannot be done."""
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"the data folder {settings.home} cannot be made: {error.strerror}",
            hint="export GLASSPANE_HOME=/path/you/may/write",
        ) from error


def _check_engine(engine: str) -> None:
    if engine != "duckdb" and not engine.startswith(SPARK_SCHEME):
        raise UsageError(
            f"{engine!r} is no query engine that Glasspane knows",
            hint="export GLASSPANE_ENGINE=duckdb, or GLASSPANE_ENGINE=sc://host:15002",
        )


def _engine(settings: Settings) -> Engine:
    if settings.engine.startswith(SPARK_SCHEME):
        return _spark(settings)
    from glasspane.backends.duckdb_engine import DuckDBEngine

    prepared_home(settings)
    return DuckDBEngine(memory_limit=settings.memory_limit, spill=settings.home / "spill")


def _spark(settings: Settings) -> Engine:
    try:
        from glasspane.backends.spark_engine import SparkConnectEngine
    except ImportError as error:
        raise ExtraMissing(
            "the distributed engine needs a package that is not installed", hint='pip install "glasspane[spark]"'
        ) from error
    return SparkConnectEngine(settings.engine)


def _lake(settings: Settings) -> Lake:
    from glasspane.backends.delta_lake import DeltaLake

    prepared_home(settings)
    return DeltaLake(settings.lake_url or str(settings.home / "lake"))


def _catalog(settings: Settings) -> Catalog:
    from glasspane.backends import relational_catalog
    from glasspane.backends.catalog_schema import upgrade

    if settings.database_url:
        return relational_catalog.RelationalCatalog(relational_catalog.postgres(settings.database_url), upgrade)
    prepared_home(settings)
    return relational_catalog.RelationalCatalog(relational_catalog.sqlite(settings.home / "catalog.sqlite"), upgrade)


def _vault(settings: Settings) -> Vault:
    from glasspane.backends import master_key_vault

    if settings.master_key:
        return master_key_vault.from_text(settings.master_key)
    prepared_home(settings)
    return master_key_vault.from_file(settings.home / "master-key")


def _audit(catalog: Catalog) -> Audit:
    from glasspane.audit import AuditLog

    return AuditLog(catalog, lambda: datetime.now().astimezone())


def _events(catalog: Catalog) -> Events:
    from glasspane.backends.catalog_events import CatalogEvents

    return CatalogEvents(cast("RelationalCatalog", catalog), lambda: datetime.now().astimezone())


def _replays(catalog: Catalog, vault: Vault) -> Replays:
    from glasspane.backends.catalog_idempotency import CatalogReplays

    return CatalogReplays(catalog, vault)


def _locks(settings: Settings) -> Locks:
    if settings.database_url:
        from glasspane.backends.postgres_locks import PostgresLocks
        from glasspane.backends.relational_catalog import postgres

        return PostgresLocks(postgres(settings.database_url))
    from glasspane.backends.folder_locks import FolderLocks

    prepared_home(settings)
    return FolderLocks(settings.home / "locks")


def _object_stores() -> ObjectStores:
    from glasspane.backends.object_stores import CloudObjectStores

    return CloudObjectStores()
