"""The tools that assistants see: find an operation, describe it, run it, and the most used reads directly."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from glasspane.bootstrap import Application
from glasspane.core.errors import Denied, InvalidRequest, NotFound
from glasspane.core.operations import Effect, Operation
from glasspane.core.principal import Principal

JSON = dict[str, Any]
DIRECT = ("costs.summary", "costs.status", "info", "jobs.list", "audit.list")
MOST_FOUND = 20


@dataclass(frozen=True)
class Tool:
    """A tool: its name, what it is for, the JSON schema of its arguments, its effect, and what it does."""

    name: str
    description: str
    arguments: JSON
    effect: Effect
    run: Callable[[JSON, Principal], JSON]


def tools(application: Application) -> dict[str, Tool]:
    """Return all tools by name; the operations of `DIRECT` that exist have one of their own."""
    offered = [_find(application), _describe(application), _run(application)]
    offered += [_direct(application, application.catalogue[id]) for id in DIRECT if application.catalogue.get(id)]
    return {tool.name: tool for tool in offered}


def _find(application: Application) -> Tool:
    return Tool(
        "find_operation",
        "Find operations by words, such as `cost by service` or `quarantine`. Without words all are listed.",
        _object({"words": {"type": "string", "description": "What you want to know or do."}}),
        "read",
        lambda given, _: {"operations": [_brief(o) for o in found(application, str(given.get("words", "")))]},
    )


def _describe(application: Application) -> Tool:
    return Tool(
        "describe_operation",
        "Say what an operation does, with the JSON schema of its arguments and of its answer, and examples.",
        _object({"id": {"type": "string", "description": "Id of the operation, as found."}}, "id"),
        "read",
        lambda given, _: _described(_named(application, given)),
    )


def _run(application: Application) -> Tool:
    writes = application.settings.mcp_writes and not application.settings.read_only
    said = "Operations that change something are allowed." if writes else "Only operations that read are allowed."
    schema = {
        "id": {"type": "string", "description": "Id of the operation, as found."},
        "arguments": {"type": "object", "description": "Its arguments, as described."},
    }

    def run(given: JSON, principal: Principal) -> JSON:
        operation = _named(application, given)
        if operation.effect != "read" and not writes:
            raise Denied(
                f"{operation.id} changes something and assistants may only read",
                hint="export GLASSPANE_MCP_WRITES=true",
            )
        return answered(application, operation, given.get("arguments") or {}, principal)

    effect: Effect = "destroy" if writes else "read"
    return Tool("run_operation", f"Run an operation. {said}", _object(schema, "id"), effect, run)


def _direct(application: Application, operation: Operation) -> Tool:
    return Tool(
        operation.id.replace(".", "_"),
        operation.description,
        operation.request.model_json_schema(by_alias=True),
        operation.effect,
        lambda given, principal: answered(application, operation, given, principal),
    )


def answered(application: Application, operation: Operation, arguments: Any, principal: Principal) -> JSON:
    """Return the answer of an operation as JSON values."""
    if not isinstance(arguments, Mapping):
        raise InvalidRequest("arguments: not an object", hint=f"describe_operation {operation.id}")
    answer: JSON = json.loads(
        application.run(operation.id, arguments, principal=principal).model_dump_json(by_alias=True)
    )
    return answer


def found(application: Application, words: str) -> list[Operation]:
    """Return the operations that hold the most of the words, best first; all of them when there are no words."""
    wanted = set(re.findall(r"\w+", words.casefold()))
    offered = [operation for operation in application.catalogue if not operation.local]
    if not wanted:
        return offered
    scored = [(_score(operation, wanted), operation) for operation in offered]
    return [o for score, o in sorted(scored, key=lambda pair: -pair[0]) if score][:MOST_FOUND]


def _score(operation: Operation, wanted: set[str]) -> int:
    """Count the words that an operation's name holds three times, those that its description holds once."""
    fields = " ".join(operation.request.model_fields)
    text = f"{operation.description} {fields}".casefold()
    return sum(3 * (word in operation.id) + (word in text) for word in wanted)


def _named(application: Application, given: JSON) -> Operation:
    operation = application.catalogue.get(str(given.get("id", "")))
    if operation is None or operation.local:
        raise NotFound(f"there is no operation {given.get('id')!r}", hint="find_operation lists them")
    return operation


def _brief(operation: Operation) -> JSON:
    return {"id": operation.id, "summary": operation.summary, "effect": operation.effect}


def _described(operation: Operation) -> JSON:
    return {
        **_brief(operation),
        "description": operation.description,
        "arguments": operation.request.model_json_schema(by_alias=True),
        "answer": operation.response.model_json_schema(by_alias=True, mode="serialization"),
        "examples": [f"glasspane {example}" for example in operation.examples],
    }


def _object(properties: JSON, *required: str) -> JSON:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}
