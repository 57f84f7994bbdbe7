"""Settings are read from the environment, once, and mistakes name the variable."""

from __future__ import annotations

from pathlib import Path

import pytest

from glasspane import settings
from glasspane.core.errors import UsageError


def test_defaults_need_no_environment() -> None:
    read = settings.load({})
    assert read.engine == "duckdb"
    assert read.home.name == "glasspane"
    assert read.home.is_absolute()
    assert not read.read_only


def test_every_kind_of_value_is_read() -> None:
    read = settings.load(
        {
            "GLASSPANE_HOME": "~/costs",
            "GLASSPANE_ENGINE": "sc://localhost:15002",
            "GLASSPANE_PORT": "0",
            "GLASSPANE_READ_ONLY": "Yes",
            "GLASSPANE_MCP_WRITES": "off",
            "GLASSPANE_ALLOWED_HOSTS": "a.example, b.example",
            "GLASSPANE_MEMORY_LIMIT": " ",
        }
    )
    assert read.home == Path.home() / "costs"
    assert (read.engine, read.port, read.read_only, read.mcp_writes) == ("sc://localhost:15002", 0, True, False)
    assert read.allowed_hosts == ("a.example", "b.example")
    assert read.memory_limit == "1GB"


@pytest.mark.parametrize(
    ("variable", "value"),
    [("GLASSPANE_PORT", "-1"), ("GLASSPANE_PORT", "٣"), ("GLASSPANE_READ_ONLY", "perhaps")],
)
def test_mistakes_name_the_variable(variable: str, value: str) -> None:
    with pytest.raises(UsageError, match=variable):
        settings.load({variable: value})


def test_secrets_are_marked() -> None:
    assert [s.variable for s in settings.declarations() if s.secret] == [
        "GLASSPANE_DATABASE_URL",
        "GLASSPANE_REDIS_URL",
        "GLASSPANE_MASTER_KEY",
        "GLASSPANE_TOKEN",
    ]
