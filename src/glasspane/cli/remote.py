"""Runs operations on a Glasspane server over REST; local files are uploaded first."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote, urlencode

from glasspane.cli.execution import Answer
from glasspane.cli.index import Argument, Command
from glasspane.cli.progress import Bar
from glasspane.cli.servers import Server
from glasspane.core.errors import (
    Denied,
    GlasspaneError,
    NotFound,
    ServerUnreachable,
    Unauthenticated,
    UsageError,
    error_types,
)
from glasspane.core.wire import joined
from glasspane.kit.tracing import traceparent

PREFIX = "/api/v1"
FINDINGS_HEADER = "Glasspane-Findings"
PATIENCE_SECONDS = 3600.0
ACCEPTED = 202


class OverREST:
    """Runs operations on one server."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def run(self, command: Command, request: dict[str, Any], bar: Bar) -> Answer:
        """Run the operation there."""
        values = self._uploaded(command, request, bar)
        path = command.path
        for argument in command.arguments:
            if f"{{{argument.field}}}" in path:
                path = path.replace(f"{{{argument.field}}}", quote(str(values.pop(argument.field)), safe=""))
        bar(f"asking {self._server.url}")
        if command.method == "GET":
            return ask(self._server, "GET", path, query=texts(command, values))
        answer = ask(
            self._server, command.method, path, body=json.dumps(values).encode(), respond_async=command.lasting
        )
        if not answer.queued:
            return answer
        from glasspane.cli import watching

        return watching.watched(self._server, json.loads(answer.json)["id"], bar)

    def _uploaded(self, command: Command, request: dict[str, Any], bar: Bar) -> dict[str, Any]:
        values = dict(request)
        for argument in command.arguments:
            if argument.shape in ("file", "files") and argument.field in values:
                values[argument.field] = self._addresses(argument, values[argument.field], bar)
        return values

    def _addresses(self, argument: Argument, given: Any, bar: Bar) -> Any:
        sent = [self._address(text, bar) for text in ([given] if argument.shape == "file" else given)]
        return sent[0] if argument.shape == "file" else sent

    def _address(self, text: str, bar: Bar) -> str:
        if "://" in text:
            return text
        id = ""
        for file, name in files(Path(text)):
            bar(f"uploading {name}")
            id = upload(self._server, file, name, id)
        return f"upload://{id}" if Path(text).is_dir() else f"upload://{id}/{Path(text).name}"


def files(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield the files at a path with their names below it; NotFound when there are none."""
    found = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    if not found or not found[0].is_file():
        raise NotFound(f"there is no file at {path}", hint=f"ls {path.parent}")
    for file in found:
        yield file, file.relative_to(path).as_posix() if path.is_dir() else file.name


def upload(server: Server, file: Path, name: str, id: str) -> str:
    """Send one file and return the id of its upload."""
    query = [("name", name), *([("upload", id)] if id else [])]
    with file.open("rb") as body:
        answer = ask(
            server,
            "POST",
            "/uploads",
            query=query,
            body=body,
            length=file.stat().st_size,
            kind="application/octet-stream",
        )
    return str(json.loads(answer.json)["id"])


def texts(command: Command, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return request values as a query string's pairs."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            pairs += [(name, f"{key}={joined(several)}") for key, several in value.items()]
        elif isinstance(value, list):
            pairs += [(name, joined([str(part)])) for part in value]
        else:
            pairs.append((name, str(value).lower() if isinstance(value, bool) else str(value)))
    return pairs


def ask(
    server: Server,
    method: str,
    path: str,
    *,
    query: list[tuple[str, str]] | None = None,
    body: bytes | BinaryIO | None = None,
    length: int | None = None,
    kind: str = "application/json",
    respond_async: bool = False,
) -> Answer:
    """Send one request; what the server refuses is raised as the same error it would be here.

    A session's token is renewed before it is over, and once more when the server does not know it.
    """
    from glasspane.cli import signing_in

    server = signing_in.fresh(server)
    request = _Request(method, path, query, body, length, kind, respond_async)
    try:
        return _sent(server, request)
    except Unauthenticated:
        if not server.refresh or not isinstance(body, bytes | None):
            raise
    return _sent(signing_in.renewed(server), request)


@dataclass(frozen=True)
class _Request:
    method: str
    path: str
    query: list[tuple[str, str]] | None
    body: bytes | BinaryIO | None
    length: int | None
    kind: str
    respond_async: bool = False


def _sent(server: Server, asked: _Request) -> Answer:
    address = f"{server.url}{PREFIX}{asked.path}" + (f"?{urlencode(asked.query)}" if asked.query else "")
    _check_scheme(address)
    headers = headers_for(server) | ({"Prefer": "respond-async"} if asked.respond_async else {})
    if asked.body is not None:
        headers |= {"Content-Type": asked.kind, "Content-Length": str(_length(asked))}
    request = urllib.request.Request(address, data=asked.body, headers=headers, method=asked.method)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:  # noqa: S310  # nosec B310
            found = answer.headers.get(FINDINGS_HEADER) == "true"
            return Answer(answer.read(), found, queued=answer.status == ACCEPTED)
    except urllib.error.HTTPError as error:
        raise refused(server, error) from error
    except (urllib.error.URLError, OSError) as error:
        reason = getattr(error, "reason", error)
        raise ServerUnreachable(
            f"{server.url} does not answer: {reason}", hint="glasspane logout, to work on this machine"
        ) from error


def headers_for(server: Server) -> dict[str, str]:
    """Return what every request says: who asks, for JSON, in which trace."""
    headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {server.token}"} if server.token else {})
    return headers | ({"traceparent": trace} if (trace := traceparent()) else {})


def _length(asked: _Request) -> int:
    return len(asked.body) if isinstance(asked.body, bytes) else asked.length or 0


def check(server: Server) -> None:
    """Ask the server who it is; raises what it answers when it does not know us."""
    answer = json.loads(ask(server, "GET", "/info").json)
    if "version" not in answer:
        raise ServerUnreachable(f"{server.url} is not a Glasspane server", hint="check the address")


def _check_scheme(address: str) -> None:
    if not address.startswith(("http://", "https://")):
        raise UsageError(f"{address} is not a web address", hint="glasspane login https://glasspane.example.com")


def refused(server: Server, error: urllib.error.HTTPError) -> GlasspaneError:
    """Return what a server refuses as the same error it would be here."""
    try:
        return raised(json.loads(error.read())["error"])
    except (ValueError, KeyError, TypeError):
        if error.code in (401, 403):
            return Denied(f"{server.url} refuses: {error.reason}", hint=f"glasspane login {server.url}")
        return ServerUnreachable(f"{server.url} answers {error.code} {error.reason}", hint="check the address")


def raised(failure: Mapping[str, str]) -> GlasspaneError:
    """Return an error that came as JSON."""
    kind = {kind.code: kind for kind in error_types()}.get(failure["code"], GlasspaneError)
    return kind(failure["message"], hint=failure["hint"])
