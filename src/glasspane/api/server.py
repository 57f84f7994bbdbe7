"""Starts the web server: binds its address, signs the person at this machine in, says where it is."""

from __future__ import annotations

import json
import os
import socket
import sys
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlencode

import uvicorn
from starlette.applications import Starlette

from glasspane import identity
from glasspane.api.app import create
from glasspane.api.entrance import ADDRESS, LocalEntrance
from glasspane.api.guard import Door
from glasspane.api.sockets import LARGEST_MESSAGE
from glasspane.api.timeouts import LARGEST_HEAD, HurriedProtocol
from glasspane.bootstrap import Application, prepared_home, telemetry
from glasspane.core.errors import Denied, StorageError

ADDRESS_FILE = "serving.json"
STOPPING_SECONDS = 5
"""So long a server that is told to stop waits for answers; streams, which would go on, are ended then."""


def serve(
    application: Application, host: str, port: int, *, opened: str | None = None, parts: Sequence[Starlette] = ()
) -> None:
    """Serve until interrupted.

    `opened` is a path to show in the browser once the server answers; `parts` are other faces to serve as well.
    """
    settings = application.settings
    prepared_home(settings)
    telemetry.start_logs(settings)
    telemetry.start_traces(settings, service="glasspane-server")
    door = doorway(application, host)
    entrance = LocalEntrance()
    listening = bound(host, port)
    url = address(host, listening.getsockname()[1])
    config = uvicorn.Config(
        create(application, door, parts, entrance),
        log_config=None,
        log_level="warning",
        access_log=False,
        http=HurriedProtocol,
        h11_max_incomplete_event_size=LARGEST_HEAD,
        proxy_headers=False,
        server_header=False,
        ws_max_size=LARGEST_MESSAGE,
        timeout_graceful_shutdown=STOPPING_SECONDS,
    )

    def started() -> None:
        print(f"Glasspane is at {url} (Ctrl-C stops it)", file=sys.stderr)
        _invite(url, entrance if door.private else None, opened)
        sys.stderr.flush()

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

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, and send what is left of traces: a signal ends the process right after this."""
        await super().shutdown(sockets)
        telemetry.send_traces()


def doorway(application: Application, host: str) -> Door:
    """Return who may come in; Denied when others could reach a server that nobody has an account on."""
    settings = application.settings
    door = Door(
        host=host,
        allowed_hosts=frozenset(settings.allowed_hosts),
        allowed_origins=frozenset(settings.allowed_origins),
        body_limit=settings.body_limit,
        upload_limit=settings.upload_limit,
    )
    if not door.private and not identity.anyone(application.ports):
        raise Denied(
            "others could reach this server, and nobody has an account to sign in with",
            hint="glasspane users create you@example.com --role admin --password-stdin",
        )
    return door


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


def _invite(url: str, entrance: LocalEntrance | None, opened: str | None) -> None:
    """Open the browser, signed in where the server is for the person at this machine; else tell the way in."""
    way = ""
    if entrance is not None:
        way = f"{ADDRESS}/{entrance.open()}" + (f"?{urlencode({'next': opened})}" if opened not in (None, "/") else "")
    if opened is not None and webbrowser.open(url + (way or opened)):
        return
    if way:
        print(f"To sign a browser in, open {url}{way} (good once, for 5 minutes)", file=sys.stderr)


@contextmanager
def _published(home: Path, url: str) -> Iterator[None]:
    """Keep the address in the data folder while the server runs, for `--web`."""
    path = home / ADDRESS_FILE
    path.write_text(json.dumps({"url": url, "pid": os.getpid()}), encoding="utf-8")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
