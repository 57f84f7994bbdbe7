"""What changed between two descriptions of the faces, in words: which changes break those who use them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

JSON = Mapping[str, Any]
METHODS = ("get", "post", "put", "patch", "delete")


def rest(old: JSON, new: JSON) -> list[str]:
    """Return the changes from one OpenAPI description to another, one sentence each."""
    before, after = _operations(old), _operations(new)
    said = [f"removed: {name}" for name in sorted(before.keys() - after.keys())]
    said += [f"added: {name}" for name in sorted(after.keys() - before.keys())]
    for name in sorted(before.keys() & after.keys()):
        said += [f"changed: {name}: {what}" for what in _changes(before[name], after[name], old, new)]
    return said


def breaking(said: list[str]) -> list[str]:
    """Return the changes that break a program written against the old description."""
    marks = (": no longer takes", ": now needs", ": no longer answers", ": moved")
    return [line for line in said if line.startswith("removed") or any(mark in line for mark in marks)]


def _operations(description: JSON) -> dict[str, JSON]:
    found = {}
    for path, item in description["paths"].items():
        for method in METHODS:
            if method in item:
                declared = item[method]
                found[declared["operationId"]] = {**declared, "_place": f"{method.upper()} {path}"}
    return found


def _changes(before: JSON, after: JSON, old: JSON, new: JSON) -> Iterator[str]:
    if before["_place"] != after["_place"]:
        yield f"moved from {before['_place']} to {after['_place']}"
    taken, takes = _inputs(before, old), _inputs(after, new)
    yield from (f"no longer takes {name}" for name in sorted(taken.keys() - takes.keys()))
    for name in sorted(takes.keys() - taken.keys()):
        yield f"now needs {name}" if takes[name] else f"takes {name}"
    yield from (f"now needs {n}" for n in sorted(taken.keys() & takes.keys()) if takes[n] and not taken[n])
    told, tells = _outputs(before, old), _outputs(after, new)
    yield from (f"no longer answers {name}" for name in sorted(told - tells))
    yield from (f"answers {name}" for name in sorted(tells - told))


def _inputs(operation: JSON, description: JSON) -> dict[str, bool]:
    """Each input with whether it is required."""
    found = {p["name"]: bool(p.get("required")) for p in operation.get("parameters", ())}
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    body = _resolved(content.get("schema", {}), description)
    return found | {name: name in body.get("required", ()) for name in body.get("properties", {})}


def _outputs(operation: JSON, description: JSON) -> set[str]:
    content = operation["responses"].get("200", {}).get("content", {}).get("application/json", {})
    return set(_resolved(content.get("schema", {}), description).get("properties", {}))


def _resolved(schema: JSON, description: JSON) -> JSON:
    if "$ref" not in schema:
        return schema
    found: JSON = description["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return found


def graph(old: str, new: str) -> list[str]:
    """Return the changes from one GraphQL schema to another: graphql-core's own comparison."""
    from graphql import build_schema
    from graphql.utilities import find_breaking_changes, find_dangerous_changes

    before, after = build_schema(old), build_schema(new)
    broken = [f"breaks: {change.description}" for change in find_breaking_changes(before, after)]
    return broken + [f"takes care: {change.description}" for change in find_dangerous_changes(before, after)]
