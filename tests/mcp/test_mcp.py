"""The face for assistants, over HTTP and over standard input and output."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from glasspane import api, mcp
from glasspane.bootstrap import application
from glasspane.settings import Settings
from tests.api.serving import serving
from tests.cli.running import SAMPLE, environment, glasspane
from tests.conversations import finished


def asked(settings: Settings, use: Callable[[Client], Awaitable[Any]]) -> Any:
    """Run a conversation with a server in this process."""

    async def talk() -> Any:
        async with Client(mcp.server(application(settings))) as client:
            return await use(client)

    return finished(talk)


def called(settings: Settings, tool: str, arguments: dict[str, Any]) -> Any:
    return asked(settings, lambda client: client.call_tool(tool, arguments))


def test_few_tools_that_only_read(tmp_path: Path) -> None:
    shown = asked(Settings(home=tmp_path), lambda client: client.list_tools()).tools
    reads = ["costs_summary", "costs_status", "info", "jobs_list", "audit_list"]
    assert [t.name for t in shown] == ["find_operation", "describe_operation", "run_operation", *reads]
    assert all(t.annotations.read_only_hint and not t.annotations.destructive_hint for t in shown)


def test_writes_have_to_be_enabled(tmp_path: Path) -> None:
    request = {"id": "ingest", "arguments": {"paths": [str(SAMPLE)]}}
    refused = called(Settings(home=tmp_path), "run_operation", request)
    assert refused.is_error
    assert refused.structured_content["error"]["code"] == "denied"
    writable = Settings(home=tmp_path, mcp_writes=True)
    hints = {t.name: t.annotations for t in asked(writable, lambda client: client.list_tools()).tools}
    assert hints["run_operation"].destructive_hint
    assert not hints["run_operation"].read_only_hint
    assert called(writable, "run_operation", request).structured_content["files"][0]["rows_stored"] == 1000
    summary = called(
        Settings(home=tmp_path), "costs_summary", {"by": ["provider"], "from": "2024-09-01", "basis": "billed"}
    )
    assert summary.structured_content["rows"][0]["cost"] == "18.0066386184"


def test_read_only_wins_over_writes(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, mcp_writes=True, read_only=True)
    assert called(settings, "run_operation", {"id": "ingest", "arguments": {"paths": ["x"]}}).is_error


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("cost by service", "costs."),
        ("quarantine", "ingest.quarantine"),
        ("exchange rates", "rates."),
        ("health", "info"),
    ],
)
def test_operations_are_found_by_words(words: str, first: str, tmp_path: Path) -> None:
    found = called(Settings(home=tmp_path), "find_operation", {"words": words}).structured_content["operations"]
    assert found[0]["id"].startswith(first)
    assert called(Settings(home=tmp_path), "find_operation", {"words": "xyzzy"}).structured_content == {
        "operations": []
    }


def test_operations_are_described(tmp_path: Path) -> None:
    described = called(Settings(home=tmp_path), "describe_operation", {"id": "costs.summary"}).structured_content
    assert "by" in described["arguments"]["properties"]
    assert described["examples"][0].startswith("glasspane costs summary")


@pytest.mark.parametrize(
    ("tool", "arguments", "code"),
    [
        ("nonsense", {}, "not_found"),
        ("describe_operation", {"id": "nonsense"}, "not_found"),
        ("run_operation", {"id": "costs.summary", "arguments": {"by": ["nonsense"]}}, "usage"),
        ("run_operation", {"id": "costs.summary", "arguments": {"nonsense": 1}}, "invalid_request"),
        ("costs_summary", {"top": "many"}, "invalid_request"),
    ],
)
def test_mistakes_are_answered_as_errors(tool: str, arguments: dict[str, Any], code: str, tmp_path: Path) -> None:
    answer = called(Settings(home=tmp_path), tool, arguments)
    assert answer.is_error
    assert answer.structured_content["error"]["code"] == code


def test_over_standard_input_and_output(tmp_path: Path) -> None:
    async def talk() -> Any:
        command = StdioServerParameters(
            command=sys.executable, args=["-m", "glasspane", "mcp"], env=environment(tmp_path)
        )
        async with Client(command) as client:
            return await client.call_tool("run_operation", {"id": "info"})

    assert finished(talk).structured_content["home"] == str(tmp_path)


def test_over_http(tmp_path: Path) -> None:
    """AST-3: the same tools over streamable HTTP, for whom the guard lets in and with their permissions."""
    with serving(application(Settings(home=tmp_path))) as running:

        async def talk() -> Any:
            async with Client(f"{running.url}/mcp") as client:
                names = [tool.name for tool in (await client.list_tools()).tools]
                return names, await client.call_tool("info", {}), await client.call_tool("jobs_list", {"limit": 1})

        names, about, jobs = finished(talk)
    assert {"find_operation", "run_operation", "jobs_list"} <= set(names)
    assert about.structured_content["home"] == str(tmp_path)
    assert jobs.structured_content["items"] == []


def test_strangers_get_nothing_over_http(tmp_path: Path) -> None:
    """AST-3, IAM-3: the guard stands before the tools."""
    door = api.Door(allowed_hosts=frozenset({"glasspane.test"}))
    with serving(application(Settings(home=tmp_path)), door) as running:
        request = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "info", "arguments": {}}}
        assert running.post("/mcp", request, Host="glasspane.test").status == 401


def test_tools_are_written_as_yaml(tmp_path: Path) -> None:
    """AST-3: `glasspane mcp --tools` is YAML that says the same as the protocol does."""
    import yaml  # type: ignore[import-untyped]

    done = glasspane("mcp", "--tools", home=tmp_path)
    assert done.returncode == 0, done.stderr
    written = {tool["name"]: tool for tool in yaml.safe_load(done.stdout)["tools"]}
    shown = asked(Settings(home=tmp_path), lambda client: client.list_tools()).tools
    assert {t.name: t.input_schema for t in shown} == {name: tool["arguments"] for name, tool in written.items()}
    assert {t.description for t in shown} == {tool["description"] for tool in written.values()}
