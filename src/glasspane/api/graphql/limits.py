"""How much one GraphQL document may ask for: its depth, its fields and the operations it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from glasspane.core.errors import UsageError

DEEPEST = 16
MOST_FIELDS = 2_000
MOST_OPERATIONS = 20
MOST_TOKENS = 20_000
"""The deepest well-behaved document is the introspection query of common clients, 13 levels and about 100 fields."""


@dataclass(frozen=True)
class Size:
    """Depth and number of fields of a selection, fragments written out."""

    depth: int = 0
    fields: int = 0


def check(document: DocumentNode) -> None:
    """Raise UsageError when a document asks for too much. The document must be free of fragment cycles."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    sizes = _Sizes(fragments)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            _check_size(sizes.of(definition.selection_set), sizes.top(definition.selection_set))


def _check_size(size: Size, operations: int) -> None:
    for name, asked, most in (
        ("levels", size.depth, DEEPEST),
        ("fields", size.fields, MOST_FIELDS),
        ("operations", operations, MOST_OPERATIONS),
    ):
        if asked > most:
            raise UsageError(f"the query asks for {asked} {name}, more than {most}", hint="ask in several requests")


class _Sizes:
    """Measures selections, each fragment once."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._known: dict[str, Size] = {}

    def of(self, selections: SelectionSetNode | None) -> Size:
        if selections is None:
            return Size()
        sizes = [self._one(node) for node in selections.selections]
        return Size(max((s.depth for s in sizes), default=0), sum(s.fields for s in sizes))

    def top(self, selections: SelectionSetNode) -> int:
        """Number of operations that a document's root runs, fragments written out."""
        count = 0
        for node in selections.selections:
            if isinstance(node, FieldNode):
                count += 1
            elif isinstance(node, FragmentSpreadNode):
                count += self.top(self._fragments[node.name.value].selection_set)
            elif isinstance(node, InlineFragmentNode):
                count += self.top(node.selection_set)
        return count

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
