"""GraphQL documents drawn from a schema: valid ones at random, and the same with a part cut, doubled or replaced."""

from __future__ import annotations

import json
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
)
from hypothesis import strategies as st

from tests.security.fuzzing.inputs import texts

DEEPEST = 4
NUMBERS = st.one_of(st.integers(-5, 50), st.integers(-(2**70), 2**70)).map(str)
WORDS = texts.map(lambda text: json.dumps(text))


def documents(schema: GraphQLSchema) -> st.SearchStrategy[str]:
    """Return documents that ask up to three operations of the schema for fields chosen at random."""
    roots = [(word, kind) for word, kind in (("query", schema.query_type), ("mutation", schema.mutation_type)) if kind]

    @st.composite
    def document(draw: st.DrawFn) -> str:
        word, root = draw(st.sampled_from(roots))
        names = draw(st.lists(st.sampled_from(sorted(root.fields)), min_size=1, max_size=3))
        parts = [f"a{n}: {_field(draw, name, root.fields[name], 0)}" for n, name in enumerate(names)]
        return f"{word} {{ {' '.join(parts)} }}"

    return document()


def damaged(schema: GraphQLSchema) -> st.SearchStrategy[str]:
    """Return documents of which one word was cut out, doubled, or replaced by something odd."""
    odd = st.sampled_from(
        [
            "{",
            "}",
            "(",
            ")",
            "...",
            "$x",
            "@skip(if: true)",
            "fragment F on Query",
            '"""',
            "\\",
            "!",
            "[",
            "#",
            "null",
            "__typename",
            "\ufeff",
            "\0",
        ]
    )

    @st.composite
    def document(draw: st.DrawFn) -> str:
        words = draw(documents(schema)).split(" ")
        place = draw(st.integers(0, len(words) - 1))
        words[place : place + draw(st.integers(0, 1))] = draw(st.lists(st.one_of(odd, texts), max_size=3))
        return " ".join(words)

    return document()


def _field(draw: st.DrawFn, name: str, field: GraphQLField, depth: int) -> str:
    return f"{name}{_arguments(draw, field)} {_selection(draw, field.type, depth)}"


def _arguments(draw: st.DrawFn, field: GraphQLField) -> str:
    given = [
        f"{name}: {_value(draw, argument.type)}"
        for name, argument in field.args.items()
        if isinstance(argument.type, GraphQLNonNull) or draw(st.integers(0, 3)) == 0
    ]
    return f"({', '.join(given)})" if given else ""


def _selection(draw: st.DrawFn, kind: Any, depth: int) -> str:
    while isinstance(kind, GraphQLNonNull | GraphQLList):
        kind = kind.of_type
    if not isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        return ""
    if depth >= DEEPEST:
        return "{ __typename }"
    names = draw(st.lists(st.sampled_from(sorted(kind.fields)), min_size=1, max_size=3, unique=True))
    return "{ " + " ".join(_field(draw, name, kind.fields[name], depth + 1) for name in names) + " }"


def _value(draw: st.DrawFn, kind: Any) -> str:
    if isinstance(kind, GraphQLNonNull):
        return _value(draw, kind.of_type)
    if isinstance(kind, GraphQLList):
        return "[" + ", ".join(_value(draw, kind.of_type) for _ in range(draw(st.integers(0, 2)))) + "]"
    if isinstance(kind, GraphQLEnumType):
        return draw(st.sampled_from(sorted(kind.values)))
    if isinstance(kind, GraphQLInputObjectType):
        return "{" + ", ".join(f"{n}: {_value(draw, f.type)}" for n, f in kind.fields.items()) + "}"
    return draw({"Int": NUMBERS, "Float": NUMBERS, "Boolean": st.sampled_from(["true", "false"])}.get(kind.name, WORDS))
