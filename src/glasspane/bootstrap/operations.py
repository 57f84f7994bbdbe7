"""`info`: what this installation is made of, where its data lies and whether each part answers."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

from pydantic import BaseModel, Field

from glasspane.bootstrap.remembering import tag_of
from glasspane.core.context import Context
from glasspane.core.errors import GlasspaneError
from glasspane.core.operations import operation
from glasspane.core.ports import EVERY_ORGANIZATION, Ports

_ADDRESS = re.compile(r"\b([a-z][a-z0-9+]*)://\S+")
_FOLDERS = re.compile(r"(?<![\w…])(?:/[^\s/'\":]+)*/(?=[^\s/])")
PACKAGES = ("duckdb", "deltalake", "pydantic", "fastapi", "sqlalchemy", "sqlglot", "mcp", "obstore", "pyspark")


class InfoRequest(BaseModel):
    """What `info` is asked for."""

    redact: Annotated[bool, Field(description="Leave out names of folders, buckets and people, for a bug report.")] = (
        False
    )


class Check(BaseModel):
    """Whether one part of the installation answers."""

    name: str
    ok: bool
    detail: str


class Info(BaseModel):
    """Versions, places and health of an installation."""

    version: str
    python: str
    platform: str
    packages: dict[str, str | None]
    home: str
    lake: str
    engine: str
    memory_limit: str
    formats: list[str]
    checks: list[Check]

    def findings(self) -> bool:
        """Whether a part does not answer."""
        return not all(check.ok for check in self.checks)


@operation(
    "info", scope="info:read", effect="read", route="GET /info", examples=("info", "info --redact", "info --json")
)
def info(context: Context, request: InfoRequest) -> Info:
    """Show versions, paths and the health of every part.

    Exit code 3 (and `ok: false` on a check) says that a part does not answer. With `--redact` the answer
    can be pasted into a bug report: it names no folder, bucket or person.
    """
    ports = context.ports
    hide = _redacted if request.redact else _unchanged
    return Info(
        version=installed("glasspane") or "unknown",
        python=platform.python_version(),
        platform=platform.platform(terse=True),
        packages={name: installed(name) for name in PACKAGES},
        home=hide(str(ports.home)),
        lake=hide(ports.lake.address),
        engine=_engine_name(ports),
        memory_limit=ports.memory_limit,
        formats=_format_ids(ports),
        checks=[_checked(name, probe, ports, hide) for name, probe in _PROBES.items()],
    )


class ClearRequest(BaseModel):
    """What to drop from the cache."""


class Cleared(BaseModel):
    """What was dropped."""

    dropped: Annotated[int, Field(description="Answers that were dropped.")]


@operation(
    "cache.clear",
    scope="cache:write",
    effect="write",
    route="POST /cache/clearances",
    examples=("cache clear",),
    transactional=False,
)
def clear(context: Context, request: ClearRequest) -> Cleared:
    """Drop every answer that is kept for the organization, so that the next question is computed afresh.

    Answers are never older than their data, so this is for measuring and for doubts. Without Redis each process keeps
    its own answers; this drops those of the process that answers.
    """
    return Cleared(dropped=context.ports.cache.drop(tag_of(context.organization)))


def installed(package: str) -> str | None:
    """Return the installed version of a package, or None."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _engine_name(ports: Ports) -> str:
    try:
        return ports.engine.name
    except (GlasspaneError, ImportError):
        return "unavailable"


def _format_ids(ports: Ports) -> list[str]:
    try:
        return sorted(format.id for format in ports.formats)
    except (GlasspaneError, ImportError, OSError):
        return []


def _checked(name: str, probe: Callable[[Ports], str], ports: Ports, hide: Callable[[str], str]) -> Check:
    try:
        return Check(name=name, ok=True, detail=probe(ports))
    except GlasspaneError as error:
        return Check(name=name, ok=False, detail=hide(error.message))
    except Exception as error:  # noqa: BLE001  a health check reports whatever fails
        return Check(name=name, ok=False, detail=hide(f"{type(error).__name__}: {error}"))


def _probe_home(ports: Ports) -> str:
    with ports.locks.held("info", wait_seconds=5):
        return "can be written"


def _probe_catalog(ports: Ports) -> str:
    with ports.catalog.transaction(EVERY_ORGANIZATION) as transaction:
        return f"{transaction.dialect} answers"


def _probe_lake(ports: Ports) -> str:
    version = ports.lake.table("charges", {"x_Provider": "VARCHAR"}, ()).version()
    return "no charges yet" if version < 0 else f"charges at version {version}"


def _probe_engine(ports: Ports) -> str:
    return f"answers {ports.engine.query('SELECT 1 AS one', {}).rows[0][0]}"


def _probe_formats(ports: Ports) -> str:
    return f"{len(ports.formats)} billing formats of {len({format.provider for format in ports.formats})} providers"


_PROBES: dict[str, Callable[[Ports], str]] = {
    "home": _probe_home,
    "catalog": _probe_catalog,
    "lake": _probe_lake,
    "engine": _probe_engine,
    "formats": _probe_formats,
}


def _unchanged(text: str) -> str:
    return text


def _redacted(text: str) -> str:
    """Keep the scheme of an address and the last part of a path."""
    return _FOLDERS.sub("…/", _ADDRESS.sub(r"\1://…", text))
