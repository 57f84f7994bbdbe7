"""Runs a generated command, here or on the server one is logged in to, and prints its answer."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Protocol

from glasspane.cli import confirmation, output, parsing, servers
from glasspane.cli.index import Command
from glasspane.cli.progress import Bar
from glasspane.core.errors import Denied, UsageError
from glasspane.settings import Settings, load


@dataclass(frozen=True)
class Answer:
    """What an operation answered: its JSON text, and whether it has findings a person must look at.

    `queued` says that the text is the job that a server does it in.
    """

    json: bytes
    findings: bool
    queued: bool = False


class Place(Protocol):
    """Where operations run: in this process or on a server."""

    def run(self, command: Command, request: dict[str, Any], bar: Bar) -> Answer:
        """Run the operation."""
        ...


def run(command: Command, arguments: Sequence[str]) -> int:
    """Parse, run and print one command; returns 3 when the answer has findings."""
    given = vars(parsing.parser(command).parse_args(parsing.sortable(arguments)))
    settings = load()
    if given["_read_only"]:
        settings = replace(settings, read_only=True)
    request = parsing.request(command, given)
    if given["_web"]:
        return _open_page(command, request, settings)
    if command.effect == "destroy":
        confirmation.demand(command, request, given["_confirm"])
    with Bar() as bar, _traced(settings, command):
        where = _here(settings) if command.here(request) else place(settings, local=command.local)
        answer = where.run(command, request, bar)
    output.show(command, request, answer.json, output.Wanted.of(given))
    return 3 if answer.findings else 0


def place(settings: Settings, *, local: bool = False) -> Place:
    """Return the server that one is logged in to, or this process."""
    server = servers.current(settings)
    if server is not None and local:
        raise UsageError(f"this command works on the data folder, not on {server.url}", hint="glasspane logout")
    if server is None:
        return _here(settings)
    from glasspane.cli.remote import OverREST

    if settings.read_only:
        return _ReadOnly(OverREST(server))
    return OverREST(server)


@contextmanager
def _traced(settings: Settings, command: Command) -> Iterator[None]:
    """Begin a trace where traces are wanted; it goes on in the server, the operation and what that calls."""
    if not (settings.trace_endpoint or os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT")):
        yield
        return
    from glasspane.bootstrap import telemetry
    from glasspane.kit import tracing

    telemetry.start_traces(settings, service="glasspane-cli")
    with tracing.span(f"glasspane {' '.join(command.words)}"):
        yield


def _here(settings: Settings) -> Place:
    from glasspane.cli.local import ThisProcess

    return ThisProcess(settings)


@dataclass(frozen=True)
class _ReadOnly:
    inner: Place

    def run(self, command: Command, request: dict[str, Any], bar: Bar) -> Answer:
        if command.effect != "read":
            raise Denied(f"{command.id} changes something and this is read-only", hint="leave out --read-only")
        return self.inner.run(command, request, bar)


def _open_page(command: Command, request: dict[str, Any], settings: Settings) -> int:
    from glasspane.cli import pages

    return pages.open(command, request, settings)
