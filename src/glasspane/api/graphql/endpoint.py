"""`POST /graphql`: reads a document, checks it against the schema and the limits, and runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from fastapi import FastAPI, Request
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    GraphQLSchema,
    OperationType,
    execute,
    get_operation_ast,
    parse,
    subscribe,
    validate,
)
from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response

from glasspane.api.graphql import limits
from glasspane.api.graphql.live_fields import Caller, refused
from glasspane.api.graphql.schema import schema
from glasspane.bootstrap import Application
from glasspane.core.errors import GlasspaneError
from glasspane.core.principal import Principal

PATH = "/graphql"


class Document(BaseModel):
    """A GraphQL request."""

    query: str
    variables: dict[str, Any] | None = None
    operation_name: str | None = Field(default=None, alias="operationName")


def install(app: FastAPI, application: Application) -> None:
    """Add the route."""
    made = schema(application.catalogue)

    def run(id: str, values: dict[str, Any], principal: Principal) -> BaseModel:
        return application.run(id, values, principal=principal)

    async def endpoint(request: Request, body: Document) -> Response:
        result = await executed(made, body, Caller(run, request.state.principal))
        # a document that could not run at all is the caller's mistake; one that ran in part is an answer
        status = 400 if result.data is None and not _ran(result) else 200
        return JSONResponse(result.formatted, status_code=status, headers={"Cache-Control": "no-store"})

    app.add_api_route(PATH, endpoint, methods=["POST"], include_in_schema=False)


async def executed(made: GraphQLSchema, body: Document, caller: Caller) -> ExecutionResult:
    """Return the result of a document, its errors included."""
    document = _read(made, body)
    if isinstance(document, ExecutionResult):
        return document
    answer: Any = execute(
        made, document, context_value=caller, variable_values=body.variables, operation_name=body.operation_name
    )
    result: ExecutionResult = await answer if hasattr(answer, "__await__") else answer
    return result


async def subscribed(
    made: GraphQLSchema, body: Document, caller: Caller
) -> AsyncIterator[ExecutionResult] | ExecutionResult:
    """Return the results of a subscription, or the one of a query or mutation."""
    document = _read(made, body)
    if isinstance(document, ExecutionResult):
        return document
    chosen = get_operation_ast(document, body.operation_name)
    if chosen is None or chosen.operation is not OperationType.SUBSCRIPTION:
        return await executed(made, body, caller)
    answer: Any = subscribe(
        made, document, context_value=caller, variable_values=body.variables, operation_name=body.operation_name
    )
    result: AsyncIterator[ExecutionResult] | ExecutionResult = await answer if hasattr(answer, "__await__") else answer
    return result


def _read(made: GraphQLSchema, body: Document) -> DocumentNode | ExecutionResult:
    """Return the document when it is valid and within the limits, else what is wrong."""
    try:
        document = parse(body.query, max_tokens=limits.MOST_TOKENS)
        limits.glance(document)
        if faults := validate(made, document):
            return ExecutionResult(data=None, errors=faults)
        limits.check(document, made, body.variables)
    except GraphQLError as error:
        return ExecutionResult(data=None, errors=[error])
    except GlasspaneError as error:
        return ExecutionResult(data=None, errors=[refused(error)])
    except RecursionError:
        return ExecutionResult(data=None, errors=[GraphQLError("the document is nested too deeply")])
    return document


def _ran(result: ExecutionResult) -> bool:
    return any(error.path for error in result.errors or ())
