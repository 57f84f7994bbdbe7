"""Query strings and request models: parameters may be repeated, and values within one separated by commas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from glasspane.core.errors import InvalidRequest
from glasspane.core.operations import Operation, Pairs
from glasspane.core.wire import listed, paired

PAIR_PATTERN = "^[^=]+=.*$"


@dataclass(frozen=True)
class Parameter:
    """A request field as a query parameter; `shape` is value, list or pairs."""

    name: str
    shape: str
    schema: Mapping[str, Any]
    required: bool
    description: str


def parameters(operation: Operation) -> dict[str, Parameter]:
    """Return the parameters of an operation by their name on the wire."""
    schema = operation.request.model_json_schema(by_alias=True)
    properties = _inlined(schema.get("properties", {}), schema.get("$defs", {}))
    required = set(schema.get("required", ()))
    found = {}
    for field_name, field in operation.request.model_fields.items():
        name = field.alias or field_name
        shape, shown = _shaped(field, properties[name])
        found[name] = Parameter(name, shape, shown, name in required, field.description or "")
    return found


def values(known: Mapping[str, Parameter], given: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return request values from a query string's pairs; InvalidRequest for a parameter that is not known."""
    texts: dict[str, list[str]] = {}
    for name, text in given:
        texts.setdefault(name, []).append(text)
    if unknown := sorted(texts.keys() - known.keys()):
        raise InvalidRequest(f"there is no parameter {unknown[0]!r}", hint=f"use one of {', '.join(sorted(known))}")
    return {name: _value(known[name], given_texts) for name, given_texts in texts.items()}


def described(known: Mapping[str, Parameter], path: str) -> list[dict[str, Any]]:
    """Return the parameters in OpenAPI's words."""
    return [_described(p, "path" if f"{{{p.name}}}" in path else "query") for p in known.values()]


def _described(parameter: Parameter, place: str) -> dict[str, Any]:
    entry = {"name": parameter.name, "in": place, "required": parameter.required or place == "path"}
    entry |= {"schema": dict(parameter.schema), "description": parameter.description}
    return entry | ({"style": "form", "explode": True} if parameter.shape != "value" else {})


def _value(parameter: Parameter, texts: list[str]) -> Any:
    if parameter.shape == "pairs":
        return paired(texts, field=parameter.name)
    if parameter.shape == "list":
        return listed(texts)
    if len(texts) > 1:
        raise InvalidRequest(f"{parameter.name} is given {len(texts)} times", hint="give it once")
    return texts[0]


def _shaped(field: FieldInfo, schema: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    if any(isinstance(m, Pairs) for m in field.metadata):
        return "pairs", {"type": "array", "items": {"type": "string", "pattern": PAIR_PATTERN}}
    shown = {k: v for k, v in _without_null(schema).items() if k not in ("title", "description", "default")}
    return ("list" if shown.get("type") == "array" else "value"), shown


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A query string cannot say null: leaving the parameter out does."""
    kinds = [kind for kind in schema.get("anyOf", ()) if kind.get("type") != "null"]
    return kinds[0] if len(kinds) == 1 else schema


def _inlined(value: Any, definitions: Mapping[str, Any]) -> Any:
    if isinstance(value, list):
        return [_inlined(part, definitions) for part in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return _inlined(definitions[value["$ref"].rsplit("/", 1)[1]], definitions)
    return {key: _inlined(part, definitions) for key, part in value.items()}
