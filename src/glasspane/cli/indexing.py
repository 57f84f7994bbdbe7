"""Makes the index of commands from the catalogue: `python -m glasspane.cli.indexing` writes it anew."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from glasspane.cli import index
from glasspane.core.operations import Catalogue, Files, Here, Operation, Pairs, Positional

_TYPES: dict[type, str] = {
    int: "number",
    float: "number",
    Decimal: "amount",
    date: "date",
    datetime: "instant",
    bool: "switch",
    SecretStr: "secret",
}
_METAVARS = {"number": "N", "amount": "N", "date": "YYYY-MM-DD", "instant": "YYYY-MM-DD"}


def entries(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the index as JSON values, one entry per operation."""
    return [_entry(operation) for operation in catalogue]


def text(catalogue: Catalogue) -> str:
    """Return the index as it is committed."""
    return json.dumps(entries(catalogue), indent=1, ensure_ascii=False) + "\n"


def _entry(operation: Operation) -> dict[str, Any]:
    return {
        "id": operation.id,
        "words": list(operation.words),
        "summary": operation.summary,
        "description": operation.description,
        "examples": list(operation.examples),
        "effect": operation.effect,
        "method": operation.method,
        "path": operation.path,
        "local": operation.local,
        "module": operation.function.__module__,
        "arguments": [_argument(n, f) for n, f in operation.request.model_fields.items()],
        "rows": rows_field(operation.response),
        "sql": "sql" in operation.response.model_fields,
        "lasting": operation.lasting is not None,
    }


def rows_field(response: type[BaseModel]) -> str:
    """Return the name of the answer's list: `items` of a page or `rows` of a result, else empty."""
    fields = response.model_fields
    return next((n for n in ("items", "rows") if n in fields and typing.get_origin(fields[n].annotation) is list), "")


def _argument(name: str, field: FieldInfo) -> dict[str, Any]:
    kind, many, choices = described(field.annotation)
    marker = next((m for m in field.metadata if isinstance(m, Positional)), None)
    entry: dict[str, Any] = {"field": wire_name(name, field), "help": field.description or ""}
    entry["shape"] = _shape(field, kind, many)
    entry["type"] = kind
    if marker:
        entry["positional"] = True
    if any(isinstance(m, Here) for m in field.metadata):
        entry["here"] = True
    if field.is_required():
        entry["required"] = True
    if choices:
        entry["choices"] = list(choices)
    if metavar := _metavar(field, marker, kind):
        entry["metavar"] = metavar
    if shown := _default(field):
        entry["default"] = shown
    return entry


def wire_name(name: str, field: FieldInfo) -> str:
    """Return the name of a field outside of Python: its alias, where it has one."""
    return field.alias or name


def _shape(field: FieldInfo, kind: str, many: bool) -> str:
    if kind == "secret":
        return "secret"
    if any(isinstance(m, Pairs) for m in field.metadata):
        return "pairs"
    if any(isinstance(m, Files) for m in field.metadata):
        return "files" if many else "file"
    if kind == "switch":
        return "switch"
    return "list" if many else "value"


def _metavar(field: FieldInfo, marker: Positional | None, kind: str) -> str:
    if marker:
        return marker.metavar
    pairs = next((m for m in field.metadata if isinstance(m, Pairs)), None)
    return pairs.metavar if pairs else _METAVARS.get(kind, "")


def _default(field: FieldInfo) -> str:
    value = None if field.is_required() else field.get_default(call_default_factory=False)
    if value is None or value is False or value in ((), [], {}, ""):
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    return ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def described(annotation: Any) -> tuple[str, bool, tuple[str, ...]]:
    """Return the kind of a field's values, whether there may be several, and the only ones allowed."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return described(arguments[0])
    if origin in (types.UnionType, typing.Union):
        return _described_union([a for a in arguments if a is not type(None)])
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        kind, _, choices = described(arguments[0])
        return kind, True, choices
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return "text", True, ()
    return _TYPES.get(annotation, "text"), False, _choices(annotation)


def _choices(annotation: Any) -> tuple[str, ...]:
    if typing.get_origin(annotation) is Literal:
        return tuple(map(str, typing.get_args(annotation)))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple(str(member.value) for member in annotation)
    return ()


def _described_union(members: list[Any]) -> tuple[str, bool, tuple[str, ...]]:
    kinds = [described(member) for member in members]
    if len(kinds) == 1:
        return kinds[0]
    return "text", any(many for _, many, _ in kinds), ()


if __name__ == "__main__":
    from glasspane.bootstrap import catalogue

    index.PATH.write_text(text(catalogue()), encoding="utf-8")
