"""Asks any operation over REST, GraphQL or MCP and returns the answer's status and text, whatever it is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from graphql import GraphQLList, GraphQLNonNull, GraphQLScalarType
from mcp import Client
from mcp.client.streamable_http import create_mcp_http_client, streamable_http_client
from mcp.shared.exceptions import MCPError

from glasspane.api.graphql import schema
from glasspane.api.graphql.types import camel, is_pairs
from glasspane.bootstrap import catalogue
from glasspane.core.operations import Operation
from glasspane.core.wire import joined
from tests.api.serving import Serving
from tests.conversations import finished


@dataclass(frozen=True)
class Said:
    """What a face answered: whether it did what was asked, and the whole text."""

    done: bool
    text: str


def rest(server: Serving, operation: Operation, request: dict[str, Any]) -> Said:
    """Ask over REST."""
    values = dict(request)
    path = operation.path
    for name in list(values):
        if f"{{{name}}}" in path:
            path = path.replace(f"{{{name}}}", quote(str(values.pop(name)), safe=""))
    if operation.method in ("GET", "DELETE"):
        answer = server.ask(operation.method, f"/api/v1{path}?{urlencode(list(pairs(values)))}")
    else:
        answer = server.ask(operation.method, f"/api/v1{path}", values)
    return Said(answer.status < 400, answer.body.decode())


def graphql(server: Serving, operation: Operation, request: dict[str, Any]) -> Said:
    """Ask over GraphQL, for every field of the answer."""
    made = schema(catalogue())
    root = made.query_type if operation.effect == "read" else made.mutation_type
    assert root
    field = root.fields[camel(operation.id)]
    pairs_fields = {f.alias or n for n, f in operation.request.model_fields.items() if is_pairs(f)}
    variables = {camel(n): _paired(v) if n in pairs_fields else v for n, v in request.items()}
    declared = ", ".join(f"${name}: {field.args[name].type}" for name in variables)
    passed = ", ".join(f"{name}: ${name}" for name in variables)
    heads = (f"({declared})", f"({passed})") if variables else ("", "")
    kind = "query" if operation.effect == "read" else "mutation"
    document = f"{kind} {heads[0]} {{ it: {camel(operation.id)}{heads[1]} {selection(field.type)} }}"
    answer = server.post("/graphql", {"query": document, "variables": variables})
    return Said(answer.status == 200 and "errors" not in answer.json, answer.body.decode())


def mcp(server: Serving, operation: Operation, request: dict[str, Any]) -> Said:
    """Ask through the tool that runs any operation."""

    async def talk() -> Any:
        async with create_mcp_http_client(headers=dict(server.headers)) as http:
            transport = streamable_http_client(f"{server.url}/mcp", http_client=http)
            async with Client(transport) as client:
                return await client.call_tool("run_operation", {"id": operation.id, "arguments": request})

    try:
        answer = finished(talk)
    except ExceptionGroup as errors:
        # an operation that signs out ends the conversation in its middle
        if errors.split(MCPError)[1] is not None:
            raise
        return Said(False, repr(errors))
    return Said(not answer.is_error, json.dumps(answer.structured_content))


FACES = {"rest": rest, "graphql": graphql, "mcp": mcp}


def pairs(values: dict[str, Any]) -> Iterable[tuple[str, str]]:
    """Return request values as a query string's pairs."""
    for name, value in values.items():
        if isinstance(value, dict):
            for key, several in value.items():
                yield name, f"{key}={joined(several)}"
        elif isinstance(value, list):
            yield name, joined(map(str, value))
        else:
            yield name, json.dumps(value) if isinstance(value, bool) else str(value)


def selection(kind: Any) -> str:
    """Return a selection of every field of a GraphQL type."""
    while isinstance(kind, GraphQLNonNull | GraphQLList):
        kind = kind.of_type
    if isinstance(kind, GraphQLScalarType):
        return ""
    return "{" + " ".join(f"{name} {selection(field.type)}" for name, field in kind.fields.items()) + "}"


def _paired(value: dict[str, list[str]]) -> list[dict[str, Any]]:
    return [{"key": key, "values": several} for key, several in value.items()]
