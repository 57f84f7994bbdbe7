"""Writes what assistants are offered as YAML, for whoever reviews or registers it without starting a server."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from glasspane.bootstrap import Application
from glasspane.mcp.tools import tools


def specification(application: Application) -> str:
    """Return every tool: name, description, effect and the schema of its arguments."""
    shown = [
        {"name": t.name, "description": t.description, "effect": t.effect, "arguments": t.arguments}
        for t in tools(application).values()
    ]
    return "\n".join(lines({"tools": shown})) + "\n"


def lines(value: Any, indent: str = "") -> Iterator[str]:
    r"""Yield a JSON value as lines of YAML in block style; texts are quoted as in JSON, which YAML reads alike.

    >>> print("\n".join(lines({"a": [1, {"b": "x: y"}], "c": {}})))
    "a":
      - 1
      - "b": "x: y"
    "c": {}
    """
    if isinstance(value, Mapping) and value:
        for key, part in value.items():
            yield from _led(f"{indent}{json.dumps(str(key), ensure_ascii=False)}:", part, indent + "  ")
    elif isinstance(value, list) and value:
        for part in value:
            first, *rest = lines(part, indent + "  ")
            yield f"{indent}- {first[len(indent) + 2 :]}"
            yield from rest
    else:
        yield indent + json.dumps(value, ensure_ascii=False)


def _led(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, (Mapping, list)) and value:
        yield head
        yield from lines(value, indent)
    else:
        yield f"{head} {json.dumps(value, ensure_ascii=False)}"
