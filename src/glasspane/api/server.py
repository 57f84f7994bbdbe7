"""Starts the web server: binds its address, makes the token where one is needed, says where it is."""

from __future__ import annotations

import json
import os
import secrets
import socket
import sys
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from glasspane.api.app import create
from glasspane.api.guard import LOOPBACK, Door
from glasspane.bootstrap import Application, prepared_home
from glasspane.core.errors import StorageError
from glasspane.settings import Settings

TOKEN_FILE = "server-token"
ADDRESS_FILE = "serving.json"


def serve(
    application: Application, host: str, port: int, *, opened: str | None = None, parts: Sequence[Starlette] = ()
) -> None:
    """Serve until interrupted.

    `opened` is a path to show in the browser once the server answers; `parts` are other faces to serve as well.
    """
    settings = application.settings
    prepared_home(settings)
    door = doorway(settings, host)
    listening = bound(host, port)
    url = address(host, listening.getsockname()[1])
    config = uvicorn.Config(
        create(application, door, parts),
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
    )

    def started() -> None:
        _announce(url, door, settings.home)
        if opened is not None:
            webbrowser.open(url + opened)

    # uvicorn ends itself in order at Ctrl-C and then raises it again
    with _published(settings.home, url), suppress(KeyboardInterrupt):
        _Server(config, started).run(sockets=[listening])


class _Server(uvicorn.Server):
    """A server that calls `started` once it answers."""

    def __init__(self, config: uvicorn.Config, when_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._when_started = when_started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell."""
        await super().startup(sockets)
        self._when_started()


def doorway(settings: Settings, host: str) -> Door:
    """Return who may come in; a server that others can reach has a token."""
    needs_token = host not in LOOPBACK or bool(settings.allowed_hosts)
    return Door(
        host=host,
        token=token(settings.home) if needs_token else "",
        allowed_hosts=frozenset(settings.allowed_hosts),
        body_limit=settings.body_limit,
        upload_limit=settings.upload_limit,
    )


def token(home: Path) -> str:
    """Return the server's token, made at the first use in a file that only its owner can read."""
    path = home / TOKEN_FILE
    with suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(32))
    return path.read_text(encoding="ascii").strip()


def bound(host: str, port: int) -> socket.socket:
    """Return a listening socket; StorageError when the address is taken or not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise StorageError(
            f"cannot listen on {host} port {port}: {error.strerror}", hint="glasspane serve --port 0"
        ) from error
    return listening


def address(host: str, port: int) -> str:
    """Return the URL of a bound address as a browser on this machine can use it."""
    reachable = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "::1": "[::1]"}.get(host, host)
    return f"http://{reachable}:{port}"


def _announce(url: str, door: Door, home: Path) -> None:
    print(f"Glasspane is at {url} (Ctrl-C stops it)", file=sys.stderr)
    if door.token:
        print(f"The token that it asks for is in {home / TOKEN_FILE}", file=sys.stderr)
    sys.stderr.flush()


@contextmanager
def _published(home: Path, url: str) -> Iterator[None]:
    """Keep the address in the data folder while the server runs, for `--web`."""
    path = home / ADDRESS_FILE
    path.write_text(json.dumps({"url": url, "pid": os.getpid()}), encoding="utf-8")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
