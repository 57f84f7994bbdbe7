"""How much one GraphQL document may ask for: its depth, its fields and the operations it runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    value_from_ast_untyped,
)

from glasspane.core.errors import UsageError

SELECTING = (OperationDefinitionNode, FragmentDefinitionNode)
DEEPEST = 16
MOST_FIELDS = 2_000
MOST_OPERATIONS = 20
MOST_TOKENS = 20_000
OPERATION_COST = 100
DEFAULT_ROWS = 50
MOST_COST = 100_000
"""The deepest well-behaved document is the introspection query of common clients, 13 levels and about 100 fields."""


@dataclass(frozen=True)
class Size:
    """Depth and number of fields of a selection, fragments written out."""

    depth: int = 0
    fields: int = 0


def check(
    document: DocumentNode, made: GraphQLSchema | None = None, variables: Mapping[str, Any] | None = None
) -> None:
    """Raise UsageError when a document asks for too much. The document must be free of fragment cycles.

    With the schema, what it costs counts as well: `OPERATION_COST` for each operation, and its fields times the
    `limit` of the list that it asks for.
    """
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    sizes = _Sizes(fragments)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            # the size first: it is measured once per fragment, while costs walk them written out
            _check_size(sizes.of(definition.selection_set), sizes.top(definition.selection_set))
            if made is not None:
                _check_cost(costs(definition, made, sizes, variables or {}))


def glance(document: DocumentNode) -> None:
    """Raise UsageError when a document is too large as it is written: validating it takes the square of its fields."""
    fields, waiting = 0, [d.selection_set for d in document.definitions if isinstance(d, SELECTING)]
    while waiting:
        for node in waiting.pop().selections:
            fields += isinstance(node, FieldNode)
            if isinstance(node, FieldNode | InlineFragmentNode) and node.selection_set:
                waiting.append(node.selection_set)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            _check_size(Size(0, fields), sum(isinstance(n, FieldNode) for n in definition.selection_set.selections))


def _check_size(size: Size, operations: int) -> None:
    for name, asked, most in (
        ("levels", size.depth, DEEPEST),
        ("fields", size.fields, MOST_FIELDS),
        ("operations", operations, MOST_OPERATIONS),
    ):
        if asked > most:
            raise UsageError(f"the query asks for {asked} {name}, more than {most}", hint="ask in several requests")


def costs(definition: OperationDefinitionNode, made: GraphQLSchema, sizes: _Sizes, variables: Mapping[str, Any]) -> int:
    """Return what the operations of a document cost together."""
    root = made.get_root_type(definition.operation)
    known = root.fields if root else {}
    given = {
        v.variable.name.value: value_from_ast_untyped(v.default_value)
        for v in definition.variable_definitions or ()
        if v.default_value is not None
    }
    total = 0
    for node in sizes.roots(definition.selection_set):
        if (field := known.get(node.name.value)) is not None:
            rows = _rows(node, field, {**given, **variables})
            total += OPERATION_COST + rows * max(sizes.of(node.selection_set).fields, 1)
    return total


def _rows(node: FieldNode, field: GraphQLField, variables: Mapping[str, Any]) -> int:
    """Return how many rows a field may answer with: its argument `limit`, the default of that, or one."""
    argument = field.args.get("limit")
    if argument is None:
        return 1
    said = next((a.value for a in node.arguments or () if a.name.value == "limit"), None)
    value = value_from_ast_untyped(said, dict(variables)) if said is not None else None
    return value if isinstance(value, int) and value > 0 else DEFAULT_ROWS


def _check_cost(cost: int) -> None:
    if cost > MOST_COST:
        raise UsageError(f"the query costs {cost}, more than {MOST_COST}", hint="ask for fewer rows, or fewer fields")


class _Sizes:
    """Measures selections, each fragment once."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._known: dict[str, Size] = {}
        self._tops: dict[str, int] = {}

    def of(self, selections: SelectionSetNode | None) -> Size:
        if selections is None:
            return Size()
        sizes = [self._one(node) for node in selections.selections]
        return Size(max((s.depth for s in sizes), default=0), sum(s.fields for s in sizes))

    def roots(self, selections: SelectionSetNode) -> Iterator[FieldNode]:
        """Yield the fields of a document's root, fragments written out."""
        for node in selections.selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, FragmentSpreadNode):
                yield from self.roots(self._fragments[node.name.value].selection_set)
            elif isinstance(node, InlineFragmentNode):
                yield from self.roots(node.selection_set)

    def top(self, selections: SelectionSetNode) -> int:
        """Number of operations that a document's root runs, fragments written out."""
        count = 0
        for node in selections.selections:
            if isinstance(node, FieldNode):
                count += 1
            elif isinstance(node, FragmentSpreadNode):
                count += self._top_of(node.name.value)
            elif isinstance(node, InlineFragmentNode):
                count += self.top(node.selection_set)
        return count

    def _top_of(self, fragment: str) -> int:
        if fragment not in self._tops:
            self._tops[fragment] = self.top(self._fragments[fragment].selection_set)
        return self._tops[fragment]

    def _one(self, node: object) -> Size:
        if isinstance(node, FieldNode):
            inner = self.of(node.selection_set)
            return Size(inner.depth + 1, inner.fields + 1)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value)
        return self.of(node.selection_set) if isinstance(node, InlineFragmentNode) else Size()

    def _fragment(self, name: str) -> Size:
        if name not in self._known:
            self._known[name] = self.of(self._fragments[name].selection_set)
        return self._known[name]
