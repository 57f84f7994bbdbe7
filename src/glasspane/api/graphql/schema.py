"""The GraphQL schema of the catalogue, each field running its operation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, print_schema
from starlette.concurrency import run_in_threadpool

from glasspane.api.graphql.live_fields import Caller, refused, subscription
from glasspane.api.graphql.types import Outputs, arguments, camel, is_pairs
from glasspane.core.errors import GlasspaneError, InvalidRequest
from glasspane.core.operations import Catalogue, Operation


def schema(catalogue: Catalogue) -> GraphQLSchema:
    """Return the schema of all operations that are not about this machine."""
    outputs = Outputs()
    queries: dict[str, GraphQLField] = {}
    mutations: dict[str, GraphQLField] = {}
    for operation in catalogue:
        if not operation.local:
            fields = queries if operation.effect == "read" else mutations
            fields[camel(operation.id)] = _field(outputs, operation)
    return GraphQLSchema(
        query=GraphQLObjectType("Query", queries, description="What can be asked."),
        mutation=GraphQLObjectType("Mutation", mutations, description="What can be changed.") if mutations else None,
        subscription=subscription(catalogue, outputs),
    )


def sdl(catalogue: Catalogue) -> str:
    """Return the schema in GraphQL's own language."""
    return print_schema(schema(catalogue)) + "\n"


def _field(outputs: Outputs, operation: Operation) -> GraphQLField:
    return GraphQLField(
        outputs.of(operation.response),
        args=arguments(operation.request),
        resolve=_resolver(operation),
        description=operation.description,
    )


def _resolver(operation: Operation) -> Callable[..., Awaitable[Any]]:
    paired = {f.alias or n for n, f in operation.request.model_fields.items() if is_pairs(f)}

    async def resolve(_root: Any, info: Any, **given: Any) -> Any:
        values = {name: _mapping(name, v) if name in paired else v for name, v in given.items() if v is not None}
        return await run_in_threadpool(_run, info.context, operation.id, values)

    return resolve


def _run(caller: Caller, id: str, values: dict[str, Any]) -> Any:
    try:
        return caller.run(id, values, caller.principal).model_dump(mode="json", by_alias=True)
    except GlasspaneError as error:
        raise refused(error) from error


def _mapping(name: str, pairs: list[dict[str, Any]]) -> dict[str, list[str]]:
    keys = [pair["key"] for pair in pairs]
    if len(set(keys)) < len(keys):
        raise refused(InvalidRequest(f"{name}: a key is given twice", hint="put all its values in one pair"))
    return {pair["key"]: pair["values"] for pair in pairs}
