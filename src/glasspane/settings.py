"""Every setting of Glasspane: declared once with its environment variable, default and documentation."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

from glasspane.core.errors import UsageError

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off", ""})


def _setting(default: Any, doc: str, *, example: str = "", secret: bool = False) -> Any:
    return field(default=default, metadata={"doc": doc, "example": example, "secret": secret})


@dataclass(frozen=True)
class Settings:
    """What a person can set. The field `memory_limit` is read from `GLASSPANE_MEMORY_LIMIT`, and so on."""

    home: Path = _setting(
        Path(), "The data folder. Defaults to the platform's place for application data.", example="~/glasspane"
    )
    engine: str = _setting(
        "duckdb",
        "The query engine: `duckdb` in this process, or the address of a Spark Connect server for a distributed one.",
        example="sc://localhost:15002",
    )
    memory_limit: str = _setting("1GB", "Memory that the in-process engine may use before it spills.", example="4GB")
    lake_url: str = _setting(
        "",
        "Folder or object-store prefix of the lake. Defaults to `lake` in the data folder.",
        example="s3://costs/lake",
    )
    database_url: str = _setting(
        "",
        "PostgreSQL database for the catalog and the jobs, in place of `catalog.sqlite` in the data folder.",
        example="postgresql://glasspane@db.example.com/glasspane",
        secret=True,
    )
    redis_url: str = _setting(
        "",
        "Redis server for the cache and the request limits, in place of this process's memory.",
        example="redis://cache.example.com:6379/0",
        secret=True,
    )
    master_key: str = _setting(
        "",
        "Key under which secrets are stored: 32 bytes in base64. Defaults to `master-key` in the data folder.",
        secret=True,
    )
    workers: int = _setting(
        1,
        "Jobs that `glasspane serve` runs at once in its process; 0 leaves them to `glasspane worker`.",
        example="4",
    )
    organization: str = _setting(
        "default", "Organization that commands on the data folder work in.", example="research"
    )
    server: str = _setting(
        "",
        "Address of the Glasspane server that the command line works on, in place of the data folder.",
        example="https://glasspane.example.com",
    )
    token: str = _setting("", "Token for that server; `glasspane login` stores it for you.", secret=True)
    registration: str = _setting(
        "closed",
        "`open` lets anybody who reaches the server make an account, in an organization of their own. With `closed` "
        "people join by invitation.",
        example="open",
    )
    host: str = _setting("127.0.0.1", "Address that `glasspane serve` listens on.", example="0.0.0.0")
    port: int = _setting(8420, "Port that `glasspane serve` listens on; 0 takes a free one.", example="9000")
    allowed_hosts: tuple[str, ...] = _setting(
        (),
        "Host names, separated by commas, under which the server may be reached besides loopback and its own address.",
        example="glasspane.example.com",
    )
    public_url: str = _setting(
        "",
        "Address at which browsers reach the server. Single sign-on needs it except on loopback.",
        example="https://glasspane.example.com",
    )
    sso_private_networks: bool = _setting(
        False, "Let identity providers be on this machine or in private networks.", example="true"
    )
    read_only: bool = _setting(False, "Refuse every operation that changes anything.", example="true")
    mcp_writes: bool = _setting(
        False, "Let MCP clients run operations that change something. They are read-only otherwise.", example="true"
    )
    body_limit: int = _setting(4_194_304, "Largest request body in bytes, uploads apart.", example="8388608")
    requests_per_minute: int = _setting(
        600, "Requests per minute that one user or key may make; 0 sets no limit.", example="1200"
    )
    requests_burst: int = _setting(200, "Requests that one user or key may make at once.", example="400")
    address_requests_per_minute: int = _setting(
        3000, "Requests per minute that may come from one network address; 0 sets no limit.", example="6000"
    )
    trusted_proxies: tuple[str, ...] = _setting(
        (),
        "Addresses or networks, separated by commas, of the proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` "
        "are believed.",
        example="10.0.0.0/8,192.0.2.7",
    )
    cache_bytes: int = _setting(
        67_108_864, "Memory in bytes in which a server keeps answers, when there is no Redis.", example="268435456"
    )
    allowed_origins: tuple[str, ...] = _setting(
        (),
        "Origins, separated by commas, whose web pages may call the API from a browser.",
        example="https://intranet.example.com",
    )
    request_seconds: int = _setting(
        120,
        "Seconds after which a request is answered with an error, or with its job where it lasts; uploads apart.",
        example="300",
    )
    log: str = _setting(
        "",
        "How `serve` and `worker` write their log to standard error: `json` or `text`. Defaults to JSON, on a terminal "
        "to text.",
        example="json",
    )
    log_level: str = _setting(
        "",
        "Least level that is logged: `debug`, `info`, `warning` or `error`. Defaults to `info`, on a terminal to "
        "`warning`.",
        example="debug",
    )
    trace_endpoint: str = _setting(
        "",
        "Address of an OpenTelemetry collector (OTLP over HTTP) that traces are sent to; OTEL_EXPORTER_OTLP_ENDPOINT "
        "does the same.",
        example="http://localhost:4318",
    )
    upload_limit: int = _setting(53_687_091_200, "Largest single uploaded billing file in bytes.", example="1073741824")


@dataclass(frozen=True)
class Declaration:
    """One setting as documented."""

    name: str
    variable: str
    default: str
    doc: str
    example: str
    secret: bool


def declarations() -> tuple[Declaration, ...]:
    """Return every setting in the order of declaration."""
    return tuple(
        Declaration(
            name=f.name,
            variable=variable(f.name),
            default=_shown(f.name, f.default),
            doc=f.metadata["doc"],
            example=f.metadata["example"],
            secret=f.metadata["secret"],
        )
        for f in fields(Settings)
    )


def variable(name: str) -> str:
    """Return the environment variable of a setting."""
    return f"GLASSPANE_{name.upper()}"


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from the environment; UsageError names the variable whose value cannot be read."""
    environment = os.environ if environment is None else environment
    types = get_type_hints(Settings)
    values = {
        name: _read(name, types[name], environment[variable(name)].strip())
        for name in types
        if environment.get(variable(name), "").strip()
    }
    values.setdefault("home", default_home())
    return Settings(**values)


def default_home() -> Path:
    """Return the platform's folder for application data."""
    import platformdirs

    return Path(platformdirs.user_data_dir("glasspane", appauthor=False))


def _read(name: str, kind: Any, text: str) -> Any:
    if kind is Path:
        return Path(text).expanduser().absolute()
    if kind is bool:
        return _read_switch(name, text)
    if kind is int:
        return _read_number(name, text)
    if kind is str:
        return text
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _read_switch(name: str, text: str) -> bool:
    if text.casefold() in TRUE | FALSE:
        return text.casefold() in TRUE
    raise UsageError(f"{variable(name)} is {text!r}, neither true nor false", hint=f"export {variable(name)}=true")


def _read_number(name: str, text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise UsageError(f"{variable(name)} is {text!r}, not a whole number", hint=f"unset {variable(name)}")


def _shown(name: str, default: Any) -> str:
    if name == "home":
        return "platform data folder"
    if isinstance(default, bool):
        return str(default).lower()
    return ",".join(default) if isinstance(default, tuple) else str(default)
