"""Secrets that are planted everywhere are found nowhere: not in logs, files, tables, answers or process lists."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest
from sqlalchemy import create_engine, inspect, text

from glasspane.bootstrap import application
from glasspane.core.errors import GlasspaneError
from glasspane.core.principal import ANONYMOUS
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving
from tests.telemetry.test_logs import served


def canary(what: str) -> str:
    return f"canary {what} {secrets.token_hex(12)}"


TYPED = canary("typed")


@pytest.fixture
def planted(database_url: str) -> dict[str, str]:
    """Secrets by what they are; the address of PostgreSQL carries one as its password."""
    found = {what: canary(what) for what in ("password", "wrong", "changed", "client")}
    found["master"] = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    found["redis"] = secrets.token_hex(12)
    found["database"] = secrets.token_hex(12)
    return found


def settings(home: Path, database_url: str, planted: Mapping[str, str]) -> dict[str, str]:
    address = database_url.replace("postgres@", f"postgres:{planted['database']}@")
    return {
        "home": str(home),
        "database_url": address,
        "master_key": planted["master"],
        "redis_url": f"redis://:{planted['redis']}@127.0.0.1:1/0",
        "log_level": "debug",
    }


def _arguments(process: psutil.Process) -> list[str]:
    """Return a process's command line; a process that other tests have ended has none."""
    try:
        return list(process.cmdline())
    except psutil.NoSuchProcess:
        return []


def test_no_secret_is_kept_or_told_in_the_clear(database_url: str, planted: dict[str, str], tmp_path: Path) -> None:
    """V13.3.1, V14.2.4, V16.2.5: passwords, tokens, keys, client secrets and the master key, wherever they pass."""
    chosen = settings(tmp_path / "home", database_url, planted)
    made = application(Settings(**{**chosen, "home": tmp_path / "home"}))
    made.run("users.create", {"email": "chief@example.com", "role": "admin", "password": planted["password"]})
    environment = {f"GLASSPANE_{name.upper()}": value for name, value in chosen.items() if name != "home"}
    told: list[str] = []
    with served(tmp_path / "home", **environment) as server:
        told += list(_used(Serving(server.url), planted))
        told += [" ".join(_arguments(p)) for p in psutil.Process().children(recursive=True)]
    told += server.lines
    told.append(repr(made.ports.vault))
    told += _rows(chosen["database_url"]) if database_url else []
    assert len(planted) >= 10
    for what, secret in planted.items():
        seen = [entry[:300] for entry in told if secret in entry]
        assert not seen, f"{what}: {seen}"
        assert not [
            p.name for p in (tmp_path / "home").rglob("*") if p.is_file() and secret.encode() in p.read_bytes()
        ], what


def _used(server: Serving, planted: dict[str, str]) -> Iterator[str]:
    """Use every kind of secret over the network; keep what is given out and yield what answers tell besides."""
    login: Mapping[str, Any] = {"email": "chief@example.com", "password": planted["password"]}
    yield server.post("/api/v1/auth/login", {**login, "password": planted["wrong"]}).body.decode()
    yield server.post("/api/v1/auth/login", {**login, "code": {"not": planted["wrong"]}}).body.decode()
    given = server.post("/api/v1/auth/login", login).json
    planted |= {"access": given["access_token"], "refresh": given["refresh_token"]}
    mine = {"Authorization": f"Bearer {given['access_token']}"}
    key = server.post("/api/v1/keys", {"name": "k", "scope": ["costs:read"]}, **mine).json
    planted["key"] = key["key"]
    sso = {"slug": "google", "preset": "google", "client_id": "x", "client_secret": planted["client"]}
    yield server.post("/api/v1/sso", sso, **mine).body.decode()
    totp = server.post("/api/v1/auth/totp", {"password": planted["password"]}, **mine)
    planted["totp"] = totp.json["secret"]
    change = {"old": planted["wrong"], "new": planted["changed"]}
    yield server.post("/api/v1/auth/password", change, **mine).body.decode()
    mutation = "mutation($p: String!) { authPassword(old: $p, new: $p) { __typename } }"
    yield server.post("/graphql", {"query": mutation, "variables": {"p": planted["wrong"]}}, **mine).body.decode()
    for path in (
        "/api/v1/audit",
        "/api/v1/sso",
        "/api/v1/keys",
        "/api/v1/auth/sessions",
        "/api/v1/info",
        "/api/v1/users",
    ):
        yield server.get(path, **mine).body.decode()
    yield server.get("/api/v1/info", Authorization=f"Bearer {planted['key']}x").body.decode()


def _rows(address: str) -> list[str]:
    """Return every row of every table of a PostgreSQL database as text."""
    engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        names = inspect(engine).get_table_names()
        return [str(row) for name in names for row in connection.execute(text(f'SELECT * FROM "{name}"'))]


def test_wrong_secrets_are_not_repeated_in_errors(tmp_path: Path) -> None:
    """V16.5.1: what was typed as a secret does not come back, not even when its shape is wrong."""
    made = application(Settings(home=tmp_path))
    people.add(made, "somebody@example.com")
    for request in (
        {"email": "somebody@example.com", "password": TYPED},
        {"email": "somebody@example.com", "password": [TYPED]},
        {"email": "somebody@example.com", "password": {"a": TYPED}},
        {"refresh_token": TYPED},
    ):
        for operation in ("auth.login", "auth.refresh", "auth.register"):
            with pytest.raises(GlasspaneError) as caught:
                made.run(operation, request, principal=ANONYMOUS)
            assert TYPED not in str(caught.value) + caught.value.hint + repr(caught.value)
