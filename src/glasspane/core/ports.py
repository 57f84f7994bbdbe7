"""The seams between domains and the world, from the query engine to the vault, and all of them as `Ports`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from glasspane.core.audit import Audit, NullAudit
from glasspane.core.cache import Cache, Limiter, NullCache, NullLimiter
from glasspane.core.estate import Estate, NullEstate
from glasspane.core.events import Events, NullEvents
from glasspane.core.jobs import Jobs, NullJobs
from glasspane.core.replays import NullReplays, Replays
from glasspane.core.vault import Vault

if TYPE_CHECKING:
    from glasspane.core.billing import BillingFormat, ManifestReader


@dataclass(frozen=True)
class ResultSet:
    """The answer of an engine: column names and rows; decimals are `decimal.Decimal`, instants naive UTC."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    def dicts(self) -> list[dict[str, Any]]:
        """Return each row as a mapping from column name to value."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


@dataclass(frozen=True)
class Relation:
    """A named input of a query: Parquet files, or literal rows; never both.

    `schema` maps column name to DuckDB type and gives the relation its shape when there are no files.
    """

    schema: Mapping[str, str]
    files: Sequence[str] = ()
    rows: Sequence[Sequence[Any]] = ()


class Engine(Protocol):
    """Runs a query written in DuckDB's dialect over named relations."""

    @property
    def name(self) -> str:
        """`duckdb` or `spark-connect`."""
        ...

    def query(
        self, sql: str, relations: Mapping[str, Relation], parameters: Mapping[str, Any] | None = None
    ) -> ResultSet:
        """Run one SELECT. `$name` in the SQL is bound from `parameters`."""
        ...

    def translate(self, sql: str) -> str:
        """Return the SQL as this engine will run it."""
        ...


@dataclass(frozen=True)
class LakeFile:
    """A Parquet file of a lake table: absolute address, partition values, rows and bytes."""

    address: str
    partition: Mapping[str, str]
    rows: int
    bytes: int


@dataclass(frozen=True)
class StagedFile:
    """A Parquet file written to local disk and not part of any table yet."""

    path: Path
    partition: Mapping[str, str]
    rows: int


@dataclass(frozen=True)
class LakeCommit:
    """One version of a lake table: its number, its instant (UTC) and the note committed with it."""

    version: int
    time: datetime
    note: Mapping[str, Any]


class LakeTable(Protocol):
    """A Delta table: versions, the files of each, and commits that add and replace at once."""

    def version(self) -> int:
        """The newest version; -1 when the table does not exist yet."""
        ...

    def files(self, version: int | None = None, where: Mapping[str, Sequence[str]] | None = None) -> list[LakeFile]:
        """The files of a version (newest by default) whose partition values are all among `where`."""
        ...

    def commit(
        self,
        add: Sequence[StagedFile],
        note: Mapping[str, Any],
        replace: Mapping[str, Sequence[str]] | None = None,
        attachments: Sequence[StagedFile] = (),
    ) -> int:
        """Move the staged files in, drop every file that matches `replace`, record `note`: one atomic version.

        `attachments` are moved below the table's folder before the commit but are not rows of the table.
        """
        ...

    def history(self, after: int = -1) -> Iterator[LakeCommit]:
        """Commits with a version above `after`, oldest first."""
        ...

    def attachment(self, name: str) -> str:
        """The address of an attachment moved in by `commit`."""
        ...


class Lake(Protocol):
    """The lake's tables by name."""

    @property
    def address(self) -> str:
        """Folder or object-store prefix of the lake."""
        ...

    def table(self, name: str, schema: Mapping[str, str], partition_by: Sequence[str]) -> LakeTable:
        """Open a table; it comes into being with its first commit. `schema` maps column to DuckDB type."""
        ...


EVERY_ORGANIZATION = "*"
"""In place of an organization: the statements of this transaction may reach over all of them."""


class Catalog(Protocol):
    """The relational store."""

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        ...

    def transaction(self, organization: str) -> AbstractContextManager[Any]:
        """Yield a `kit.sql.Transaction` that refuses every statement which is not limited to the organization.

        It commits on success. Inside another transaction of the same catalog it joins that one.
        """
        ...

    def apart(self, organization: str) -> AbstractContextManager[Any]:
        """Like `transaction`, but never part of a running one: what it writes stays when that is undone.

        With SQLite it must not be used while a transaction is open in the same thread.
        """
        ...

    def connections(self) -> int:
        """How many connections to the store this process has in use."""
        ...


class Locks(Protocol):
    """Named locks over all processes that share the data folder; released when a process dies."""

    def held(self, name: str, *, wait_seconds: float = 600.0) -> AbstractContextManager[None]:
        """Hold the lock inside the block."""
        ...


class ObjectStores(Protocol):
    """Reads `s3://`, `gs://` and `az://` addresses."""

    def list(self, prefix: str) -> list[tuple[str, int]]:
        """Addresses and sizes in bytes below the prefix."""
        ...

    def download(self, address: str, to: Path) -> None:
        """Copy one object to a local file."""
        ...


@dataclass(frozen=True)
class Ports:
    """Everything a domain may reach outside itself."""

    home: Path
    engine: Engine
    lake: Lake
    catalog: Catalog
    locks: Locks
    object_stores: ObjectStores
    vault: Vault
    audit: Audit = field(default_factory=NullAudit)
    events: Events = field(default_factory=NullEvents)
    jobs: Jobs = field(default_factory=NullJobs)
    cache: Cache = field(default_factory=NullCache)
    limiter: Limiter = field(default_factory=NullLimiter)
    replays: Replays = field(default_factory=NullReplays)
    estate: Estate = field(default_factory=NullEstate)
    formats: Sequence[BillingFormat] = ()
    manifests: Sequence[ManifestReader] = ()
    provider_names: Mapping[str, str] = field(default_factory=dict)
    now: Callable[[], datetime] = field(default=lambda: datetime.now().astimezone())
    memory_limit: str = "1GB"
    private_networks: bool = False
    """Whether identity providers may be on this machine or in private networks."""
    scopes: Sequence[str] = ()
    """Every permission that an operation asks for."""
    open_registration: bool = False
    """Whether anybody may make an account, and an organization for it."""
