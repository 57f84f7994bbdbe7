"""Requests for any operation, drawn from its fields, with the ids and names of other organizations among the values."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from glasspane.core.operations import Operation


def requests(operation: Operation, texts: Sequence[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Return requests of an operation as JSON values; text fields hold any of `texts`."""
    return _values(operation.request, tuple(texts))


def _values(model: type[BaseModel], texts: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    needed = {name: _value(field, texts) for name, field in fields.items() if field.is_required()}
    others = {name: _value(field, texts) for name, field in fields.items() if not field.is_required()}
    return st.fixed_dictionaries(needed, optional=others)


def _value(field: FieldInfo, texts: tuple[str, ...]) -> st.SearchStrategy[Any]:
    return _of(field.annotation, texts)


def _of(annotation: Any, texts: tuple[str, ...]) -> st.SearchStrategy[Any]:
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _of(parts[0], texts)
    if origin in (types.UnionType, typing.Union):
        return st.one_of([_of(part, texts) for part in parts if part is not type(None)])
    if origin is typing.Literal:
        return st.sampled_from(parts)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(st.sampled_from(texts), st.lists(st.sampled_from(texts), max_size=1), max_size=1)
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        return st.lists(_of(parts[0], texts), min_size=1, max_size=2)
    return _plain(annotation, texts)


def _plain(annotation: Any, texts: tuple[str, ...]) -> st.SearchStrategy[Any]:
    if annotation is bool:
        return st.booleans()
    if annotation in (int, float, Decimal):
        return st.integers(1, 20)
    if annotation in (date, datetime):
        return st.sampled_from(["2024-09-15", datetime(2026, 1, 1, tzinfo=UTC).isoformat()])
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return st.sampled_from([member.value for member in annotation])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _values(annotation, texts)
    if annotation is SecretStr:
        return st.sampled_from(["a long enough passphrase 7", *texts])
    return st.sampled_from(texts)
