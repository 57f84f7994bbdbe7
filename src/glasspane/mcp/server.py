"""Speaks the Model Context Protocol over standard input and output, or below `/mcp` of the web server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from mcp.types import CallToolRequestParams, CallToolResult, ListToolsResult, TextContent, ToolAnnotations
from mcp.types import Tool as ToolShown
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool

from glasspane.bootstrap import Application
from glasspane.core.errors import GlasspaneError, NotFound
from glasspane.core.principal import Principal
from glasspane.mcp.tools import Tool, tools

INSTRUCTIONS = (
    "Glasspane knows what clouds cost. Amounts are decimal text and always come with currency, period and basis; never "
    "add up different currencies. Begin with costs_summary; find_operation and describe_operation lead to the rest."
)
WhoAsks = Callable[[Any], Principal]


def server(application: Application, who: WhoAsks | None = None) -> Server[Any]:
    """Return the protocol server; `who` tells from the HTTP request who asks, by default the person at this machine."""
    asks = who or (lambda request: application.local_user)
    offered = tools(application)

    async def list_tools(context: Any, params: Any) -> ListToolsResult:
        return ListToolsResult(tools=[_shown(tool) for tool in offered.values()])

    async def call_tool(context: Any, params: CallToolRequestParams) -> CallToolResult:
        return await run_in_threadpool(_called, offered, params.name, params.arguments or {}, asks(context.request))

    return Server(
        "glasspane",
        version=version("glasspane"),
        title="Glasspane",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def run_stdio(application: Application) -> None:
    """Serve one assistant until standard input ends."""
    made = server(application)

    async def serve() -> None:
        async with stdio_server() as (incoming, outgoing):
            await made.run(incoming, outgoing, made.create_initialization_options())

    asyncio.run(serve())


def http_app(application: Application) -> Starlette:
    """Return the web application that speaks the protocol at `/mcp`; its lifespan has to be entered.

    The guard of the web server stands before it and has found out who asks, so names are not checked again here.
    """
    made = server(application, who=lambda request: request.state.principal)
    return made.streamable_http_app(
        json_response=True,
        stateless_http=True,
        max_request_body_size=application.settings.body_limit,
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )


def _called(offered: dict[str, Tool], name: str, arguments: dict[str, Any], principal: Principal) -> CallToolResult:
    try:
        if name not in offered:
            raise NotFound(f"there is no tool {name!r}", hint=f"use one of {', '.join(offered)}")
        answer = offered[name].run(arguments, principal)
    except GlasspaneError as error:
        failure = {"error": {"code": error.code, "message": error.message, "hint": error.hint}}
        return CallToolResult(content=[_text(failure)], structured_content=failure, is_error=True)
    return CallToolResult(content=[_text(answer)], structured_content=answer)


def _text(value: Any) -> TextContent:
    return TextContent(type="text", text=json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _shown(tool: Tool) -> ToolShown:
    return ToolShown(
        name=tool.name,
        description=tool.description,
        input_schema=tool.arguments,
        annotations=ToolAnnotations(
            read_only_hint=tool.effect == "read",
            destructive_hint=tool.effect == "destroy",
            idempotent_hint=tool.effect == "read",
            open_world_hint=False,
        ),
    )
