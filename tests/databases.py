"""Real PostgreSQL and Redis servers on loopback for tests, started once per test process and stopped by it."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contract.engines.servers import free_port, process, wait_for

POSTGRES_PROGRAMS = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")


def program(name: str) -> str:
    """Return the path of one of PostgreSQL's programs; the newest installed, for they are seldom on the PATH."""
    found = [p for pattern in POSTGRES_PROGRAMS for p in sorted(Path("/").glob(f"{pattern.lstrip('/')}/{name}"))]
    path = str(found[-1]) if found else shutil.which(name)
    if path is None:
        raise FileNotFoundError(f"{name} is not installed: make databases")
    return path


@contextmanager
def postgres() -> Iterator[str]:
    """Run a PostgreSQL server; yields the address of its maintenance database."""
    with tempfile.TemporaryDirectory(prefix="glasspane-postgres-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        owner = _owner(folder)
        port = free_port()
        data = str(folder / "data")
        _run([program("initdb"), "-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8"], owner)
        settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200"
        _run([program("pg_ctl"), "-D", data, "-w", "-l", str(folder / "log"), "-o", settings, "start"], owner)
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        finally:
            _run([program("pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop"], owner)


@contextmanager
def database(server: str) -> Iterator[str]:
    """Make an empty database on a server; yields its address and drops it afterwards."""
    import psycopg

    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    try:
        yield f"{server.rsplit('/', 1)[0]}/{name}"
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def redis() -> Iterator[str]:
    """Run a Redis server that keeps nothing on disk; yields its address."""
    found = shutil.which("redis-server")
    if found is None:
        raise FileNotFoundError("redis-server is not installed: make databases")
    port = free_port()
    command = [found, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with process(command, os.environ, None):
        wait_for(port, 20)
        yield f"redis://127.0.0.1:{port}/0"


def _owner(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root: return the user to run it as, who then owns the folder."""
    if os.getuid() != 0:
        return None
    user = pwd.getpwnam("postgres")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return user.pw_name


def _run(command: list[str], owner: str | None) -> None:
    whole = ["runuser", "-u", owner, "--", *command] if owner else command
    done = subprocess.run(whole, capture_output=True, text=True, cwd="/")
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr or done.stdout}")
