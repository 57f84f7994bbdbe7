"""Pydantic models as GraphQL types; what has no shape of its own (a row of chosen dimensions) is the scalar JSON."""

from __future__ import annotations

import inspect
import re
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLField,
    GraphQLFloat,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLString,
)
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from glasspane.core.operations import Pairs

JSON = GraphQLScalarType("JSON", description="Any JSON value.")
LONG = GraphQLScalarType("Long", description="A whole number of up to 64 bits.")
AMOUNT = GraphQLScalarType("Amount", description="An exact decimal number as text.")
DATE = GraphQLScalarType("Date", description="A day, as YYYY-MM-DD.")
INSTANT = GraphQLScalarType("Instant", description="An instant in ISO 8601.")
PAIR = GraphQLInputObjectType(
    "Pair",
    {
        "key": GraphQLInputField(GraphQLNonNull(GraphQLString)),
        "values": GraphQLInputField(GraphQLNonNull(GraphQLList(GraphQLNonNull(GraphQLString)))),
    },
    description="A key and the values it may have.",
)
_OUTPUTS: dict[Any, GraphQLScalarType] = {
    str: GraphQLString,
    bool: GraphQLBoolean,
    int: LONG,
    float: GraphQLFloat,
    Decimal: AMOUNT,
    date: DATE,
    datetime: INSTANT,
}
_INPUTS: dict[Any, GraphQLScalarType] = {bool: GraphQLBoolean, int: GraphQLInt, float: GraphQLFloat}


def camel(name: str) -> str:
    """Return a name in GraphQL's spelling.

    >>> camel("costs.summary"), camel("rows_read")
    ('costsSummary', 'rowsRead')
    """
    head, *tail = re.split(r"[._-]", name)
    return head + "".join(part[:1].upper() + part[1:] for part in tail)


def spelled(name: str, field: FieldInfo) -> str:
    """Return the name of an answer's field on the wire."""
    return field.serialization_alias or field.alias or name


class Outputs:
    """Makes each model's object type once."""

    def __init__(self) -> None:
        self._made: dict[type[BaseModel], GraphQLObjectType] = {}

    def of(self, model: type[BaseModel]) -> GraphQLObjectType:
        """Return the object type of a model."""
        if model not in self._made:
            self._made[model] = GraphQLObjectType(
                self._name(model),
                lambda: {camel(spelled(n, f)): self._field(n, f) for n, f in model.model_fields.items()},
                description=inspect.getdoc(model),
            )
        return self._made[model]

    def _name(self, model: type[BaseModel]) -> str:
        name = "".join(re.findall(r"\w+", model.__name__))
        taken = {known.name for known in self._made.values()}
        area = camel(model.__module__.split(".")[-2]).capitalize()
        return f"{area}{name}" if name in taken else name

    def _field(self, name: str, field: FieldInfo) -> GraphQLField:
        key = spelled(name, field)
        return GraphQLField(
            self._type(field.annotation), description=field.description, resolve=lambda value, _info: value[key]
        )

    def _type(self, annotation: Any) -> GraphQLOutputType:
        inner, optional = without_null(annotation)
        made = self._required(inner)
        return made if optional else GraphQLNonNull(made)

    def _required(self, annotation: Any) -> Any:
        origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self.of(annotation)
        if _is(origin, Sequence | set | frozenset) and arguments:
            return GraphQLList(self._type(arguments[0]))
        return JSON if annotation is Any or origin in (dict, types.UnionType, typing.Union) else scalar(annotation)


def scalar(annotation: Any) -> GraphQLScalarType:
    """Return the scalar of a plain type; text for literals and enumerations, JSON for a mapping."""
    if typing.get_origin(annotation) is typing.Literal:
        return GraphQLString
    if _is(typing.get_origin(annotation) or annotation, Mapping):
        return JSON
    return _OUTPUTS.get(annotation, GraphQLString)


def arguments(model: type[BaseModel]) -> dict[str, GraphQLArgument]:
    """Return a request's fields as arguments; each knows its name on the wire."""
    return {camel(field.alias or name): _argument(name, field) for name, field in model.model_fields.items()}


def _argument(name: str, field: FieldInfo) -> GraphQLArgument:
    made: Any = _pairs() if is_pairs(field) else input_type(field.annotation)
    return GraphQLArgument(
        GraphQLNonNull(made) if field.is_required() else made,
        description=field.description,
        out_name=field.alias or name,
    )


def is_pairs(field: FieldInfo) -> bool:
    """Whether the field is a mapping that faces take as pairs."""
    return any(isinstance(marker, Pairs) for marker in field.metadata)


def _pairs() -> GraphQLInputType:
    return GraphQLList(GraphQLNonNull(PAIR))


def input_type(annotation: Any) -> Any:
    """Return the input type of a request field, null allowed."""
    inner, _ = without_null(annotation)
    origin, parts = typing.get_origin(inner), typing.get_args(inner)
    if _is(origin, Mapping):
        return JSON
    if _is(origin, Sequence | set | frozenset) and parts:
        return GraphQLList(GraphQLNonNull(input_type(parts[0])))
    return _INPUTS.get(inner, GraphQLString)


def without_null(annotation: Any) -> tuple[Any, bool]:
    """Return the annotation without `| None` and `Annotated`, and whether null is allowed."""
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return without_null(parts[0])
    if origin in (types.UnionType, typing.Union):
        known = [part for part in parts if part is not type(None)]
        optional = len(known) < len(parts)
        return (without_null(known[0])[0] if len(known) == 1 else annotation), optional
    return annotation, False


def _is(kind: Any, parent: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, parent)
