"""Every operation answers the same on every face: command line, REST, GraphQL and MCP, on the same data."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema
from mcp import Client

from glasspane.api.graphql import schema
from glasspane.api.graphql.types import camel
from glasspane.bootstrap import Application, application, catalogue
from glasspane.cli import confirmation, index
from glasspane.core.operations import Operation
from glasspane.core.wire import joined
from glasspane.settings import Settings
from tests.api.serving import Serving, serving
from tests.cli.running import SAMPLE, glasspane
from tests.conversations import finished
from tests.identity import staging as identity
from tests.identity.federation import staging as single_sign_on
from tests.jobs import staging

SHARED = sorted(o.id for o in catalogue() if not o.local)
RATES = "Date,USD,GBP\n2024-09-02,1.1061,0.8427\n2024-09-30,1.1196,0.8354\n"
CASES: dict[str, list[dict[str, Any]]] = {
    "info": [{}, {"redact": True}],
    "ingest": [{"paths": ["$HOME/more.csv"], "connection": "more", "append": True}],
    "ingest.list": [{}, {"limit": 1}],
    "ingest.show": [{"id": "$INGESTION"}],
    "ingest.quarantine": [{"id": "$INGESTION"}],
    "ingest.remove": [{"connection": "sample"}],
    "costs.summary": [
        {},
        {"by": ["provider", "service"], "basis": "billed", "filter": {"provider": ["aws", "azure"]}, "top": 3},
        {"by": ["region"], "grain": "month", "from": "2024-09-01", "to": "2024-09-30", "compare": "previous"},
        {"filter": {"service": ["!Amazon, Inc. (a name with a comma)"]}},
    ],
    "costs.rows": [{"limit": 3}, {"columns": ["ServiceName", "BilledCost"], "sort": "-BilledCost", "limit": 5}],
    "costs.facets": [{"dimension": "service", "limit": 3}],
    "costs.dimensions": [{}],
    "costs.versions": [{}],
    "costs.diff": [{"a": "0", "by": ["provider"], "unchanged": True}],
    "costs.status": [{}],
    "costs.export": [{"format": "csv", "filter": {"provider": ["aws"]}}],
    "rates.load": [{"file": "$HOME/rates.csv"}],
    "rates.list": [{}],
    "audit.list": [{}, {"outcome": "done", "action": "ingest", "limit": 1}],
    "audit.show": [{"sequence": 1}],
    "audit.head": [{}],
    "audit.verify": [{}],
    "jobs.list": [{}, {"state": ["succeeded"], "operation": "ingest", "limit": 1}],
    "jobs.show": [{"id": "$JOB"}, {"id": "$CANCELLED_JOB"}],
    "jobs.cancel": [{"id": "$JOB"}],
    "jobs.retry": [{"id": "$CANCELLED_JOB"}, {"id": "$CANCELLED_JOB", "wait": True}],
    "schedules.list": [{}],
    "schedules.create": [{"name": "daily", "operation": "info", "cron": "0 3 * * *", "zone": "Europe/Berlin"}],
    "schedules.update": [{"id": "$SCHEDULE", "cron": "30 3 * * *", "enabled": "no"}],
    "schedules.delete": [{"id": "$SCHEDULE"}],
    "schedules.run": [{"id": "$SCHEDULE"}],
    "orgs.list": [{}, {"limit": 1}],
    "orgs.create": [{"name": "Finance & Co"}],
    "orgs.show": [{"id": "research"}],
    "orgs.update": [{"id": "research", "name": "Science", "tier": "enterprise"}],
    "orgs.delete": [{"id": "research"}],
    "users.list": [{}, {"limit": 2}],
    "users.create": [{"email": "new@example.com", "role": "member", "name": "New"}],
    "users.invite": [{"user": "invited@example.com"}],
    "users.show": [{"user": "you@example.com"}],
    "users.update": [{"user": "invited@example.com", "role": "analyst"}],
    "users.reset": [{"user": "you@example.com"}],
    "users.delete": [{"user": "invited@example.com"}],
    "roles.list": [{}, {"limit": 2}],
    "roles.create": [{"name": "biller", "scopes": ["costs:read", "costs:write"]}],
    "roles.update": [{"name": "analyst", "scopes": ["costs:read", "info:read"]}],
    "roles.delete": [{"name": "analyst"}],
    "sso.list": [{}, {"limit": 1}],
    "sso.show": [{"slug": "corporate"}],
    "sso.create": [{"slug": "google", "preset": "google", "client_id": "1234.example", "name": "Google"}],
    "sso.update": [{"slug": "corporate", "default_role": "member", "trusted_domains": ["example.com"]}],
    "sso.delete": [{"slug": "corporate"}],
    "sso.test": [{"slug": "corporate"}],
    "auth.providers": [{}],
    "cache.clear": [{}],
    "keys.list": [{}],
    "keys.create": [{"name": "ci", "scope": ["costs:read"], "expires": "30d"}],
    "keys.revoke": [{"id": "$KEY"}],
    "auth.me": [{}],
    "auth.sessions": [{}],
    "auth.logout": [{}],
    "auth.logout_everywhere": [{}],
    "auth.login": [{"email": "you@example.com", "password": "four words that fit"}],
}
BY_ACCOUNT = {*identity.SIGNED_IN, "auth.register", "auth.refresh", "auth.reset"}
"""Operations of an account of its own, or good once; their tests are in tests/identity and test_completeness."""
RUNNING = frozenset(
    {
        "id",
        "ingestion",
        "ingestions",
        "digest",
        "seconds",
        "time",
        "sql",
        "storedAt",
        "stored_at",
        "address",
        "download",
        "created",
        "updated",
        "run_at",
        "runAt",
        "started",
        "ended",
        "finished",
        "worker",
        "next_at",
        "nextAt",
        "last_at",
        "lastAt",
        "last_job",
        "lastJob",
        "waiting_for",
        "waitingFor",
        "invitation",
        "key",
        "token",
        "expires",
        "last_used",
        "lastUsed",
        "revoked",
        "session",
        "access_token",
        "accessToken",
        "refresh_token",
        "refreshToken",
    }
)
"""What differs between two runs of the same change: ids, durations, instants, and the files that SQL reads."""


@dataclass(frozen=True)
class Stage:
    """A data folder with the sample in it, its application, its server, and the id of its ingestion."""

    home: Path
    application: Application
    server: Serving
    ingestion: str


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("template") / "home"
    application(Settings(home=home)).run("ingest", {"paths": [str(SAMPLE)], "connection": "sample"})
    (home / "rates.csv").write_text(RATES)
    lines = SAMPLE.read_text(encoding="utf-8-sig").splitlines()
    (home / "more.csv").write_text("\n".join(lines[:40]) + "\n")
    staging.staged(home)
    single_sign_on.staged(home)
    identity.staged(home)
    return home


@pytest.fixture
def fresh(template: Path, tmp_path: Path) -> Iterator[Stage]:
    yield from _staged(template, tmp_path / "home")


@pytest.fixture(scope="module")
def stage(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    yield from _staged(template, tmp_path_factory.mktemp("stage") / "home")


def _staged(template: Path, home: Path) -> Iterator[Stage]:
    shutil.copytree(template, home)
    made = application(Settings(home=home, mcp_writes=True))
    listed: Any = made.run("ingest.list", {})
    with serving(made) as running:
        yield Stage(home, made, running, listed.items[0].id)


def test_every_operation_has_a_case() -> None:
    assert not set(SHARED) - set(CASES) - BY_ACCOUNT


READS = [(o.id, n) for o in catalogue() if o.effect == "read" and not o.local for n in range(len(CASES.get(o.id, ())))]
WRITES = [(o.id, n) for o in catalogue() if o.effect != "read" and not o.local for n in range(len(CASES.get(o.id, ())))]


@pytest.mark.parametrize(("id", "case"), READS)
def test_reading_is_the_same_on_every_face(id: str, case: int, stage: Stage) -> None:
    request = _filled(CASES[id][case], stage)
    operation = catalogue()[id]
    over_rest = _rest(stage, operation, request)
    assert _command_line(stage, operation, request) == over_rest
    assert _mcp(stage, operation, request) == over_rest
    assert _graphql(stage, operation, request) == _camel(over_rest, schema(catalogue()), operation)


@pytest.mark.parametrize("face", ["rest", "graphql", "mcp"])
@pytest.mark.parametrize(("id", "case"), WRITES)
def test_writing_is_the_same_on_every_face(
    id: str, case: int, face: str, fresh: Stage, template: Path, tmp_path: Path
) -> None:
    operation = catalogue()[id]
    answer = {"rest": _rest, "graphql": _graphql, "mcp": _mcp}[face](fresh, operation, _filled(CASES[id][case], fresh))
    other = Stage(shutil.copytree(template, tmp_path / "other"), fresh.application, fresh.server, fresh.ingestion)
    expected = _command_line(other, operation, _filled(CASES[id][case], other))
    if face == "graphql":
        expected = _camel(expected, schema(catalogue()), operation)
    assert _settled(answer, fresh.home) == _settled(expected, other.home)


def _filled(request: dict[str, Any], stage: Stage) -> dict[str, Any]:
    text = json.dumps(request).replace("$HOME", str(stage.home)).replace("$INGESTION", stage.ingestion)
    text = identity.named(staging.named(text, stage.home), stage.home)
    filled: dict[str, Any] = json.loads(text)
    return filled


def _rest(stage: Stage, operation: Operation, request: dict[str, Any]) -> Any:
    values = dict(request)
    path = operation.path
    for name in list(values):
        if f"{{{name}}}" in path:
            path = path.replace(f"{{{name}}}", quote(str(values.pop(name))))
    if operation.method == "GET":
        answer = stage.server.get(f"/api/v1{path}?{urlencode(_pairs(values))}")
    else:
        answer = stage.server.ask(operation.method, f"/api/v1{path}", values)
    assert answer.status == 200, answer.body
    return answer.json


def _pairs(values: dict[str, Any]) -> Iterator[tuple[str, str]] | list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, dict):
            pairs += [(name, f"{key}={joined(several)}") for key, several in value.items()]
        elif isinstance(value, list):
            pairs.append((name, joined(value)))
        else:
            pairs.append((name, json.dumps(value) if isinstance(value, bool) else str(value)))
    return pairs


def _command_line(stage: Stage, operation: Operation, request: dict[str, Any]) -> Any:
    command = index.commands()[operation.words]
    words: list[str] = list(operation.words)
    for argument in command.arguments:
        value = request.get(argument.field)
        if value is None:
            continue
        if argument.shape == "secret":
            words.append(f"{argument.flag}-stdin")
        elif argument.positional:
            words += value if isinstance(value, list) else [str(value)]
        elif isinstance(value, bool):
            words += [argument.flag] if value else []
        elif isinstance(value, dict):
            words += [f"{argument.flag}={key}={joined(several)}" for key, several in value.items()]
        else:
            words.append(f"{argument.flag}={joined(value) if isinstance(value, list) else value}")
    if operation.effect == "destroy":
        words += ["--confirm", confirmation.name(command, request)]
    secrets = "".join(f"{request[a.field]}\n" for a in command.arguments if a.shape == "secret" and a.field in request)
    done = glasspane(*words, "--json", home=stage.home, given=secrets)
    assert done.returncode in (0, 3), done.stderr
    return json.loads(done.stdout)


def _mcp(stage: Stage, operation: Operation, request: dict[str, Any]) -> Any:
    async def talk() -> Any:
        async with Client(f"{stage.server.url}/mcp") as client:
            return await client.call_tool("run_operation", {"id": operation.id, "arguments": request})

    answer = finished(talk)
    assert not answer.is_error, answer.structured_content
    return answer.structured_content


def _graphql(stage: Stage, operation: Operation, request: dict[str, Any]) -> Any:
    made = schema(catalogue())
    root = made.query_type if operation.effect == "read" else made.mutation_type
    assert root
    field = root.fields[camel(operation.id)]
    variables = {camel(name): _argument(value) for name, value in request.items()}
    declared = ", ".join(f"${name}: {field.args[name].type}" for name in variables)
    passed = ", ".join(f"{name}: ${name}" for name in variables)
    kind = "query" if operation.effect == "read" else "mutation"
    heads = (f"({declared})", f"({passed})") if variables else ("", "")
    query = f"{kind} {heads[0]} {{ it: {camel(operation.id)}{heads[1]} {_selection(field.type)} }}"
    answer = stage.server.post("/graphql", {"query": query, "variables": variables}).json
    assert "errors" not in answer, answer
    return answer["data"]["it"]


def _argument(value: Any) -> Any:
    return [{"key": k, "values": v} for k, v in value.items()] if isinstance(value, dict) else value


def _bare(kind: Any) -> Any:
    while isinstance(kind, GraphQLNonNull | GraphQLList):
        kind = kind.of_type
    return kind


def _selection(kind: Any) -> str:
    bare = _bare(kind)
    if isinstance(bare, GraphQLScalarType):
        return ""
    return "{" + " ".join(f"{name} {_selection(field.type)}" for name, field in bare.fields.items()) + "}"


def _camel(value: Any, made: GraphQLSchema, operation: Operation) -> Any:
    """Spell an answer's names as GraphQL does, where it has types; JSON scalars stay as they are."""
    root = made.query_type if operation.effect == "read" else made.mutation_type
    assert root
    return _spelled(value, root.fields[camel(operation.id)].type)


def _spelled(value: Any, kind: Any) -> Any:
    bare = _bare(kind)
    if value is None or not isinstance(bare, GraphQLObjectType):
        return value
    if isinstance(value, list):
        return [_spelled(part, bare) for part in value]
    return {camel(name): _spelled(part, bare.fields[camel(name)].type) for name, part in value.items()}


def _settled(value: Any, home: Path) -> Any:
    """Leave out what differs between two runs in two folders."""
    if isinstance(value, dict):
        return {name: _settled(part, home) for name, part in value.items() if name not in RUNNING}
    if isinstance(value, list):
        return [_settled(part, home) for part in value]
    return value.replace(str(home), "HOME") if isinstance(value, str) else value
