"""The GraphQL face: reading operations are queries, changing ones are mutations."""

from __future__ import annotations

from glasspane.api.graphql.endpoint import install
from glasspane.api.graphql.schema import schema, sdl

__all__ = ["install", "schema", "sdl"]
