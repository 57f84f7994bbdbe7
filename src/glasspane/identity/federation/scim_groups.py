"""Roles as SCIM groups: who holds each, and giving and taking them."""

from __future__ import annotations

import re
from typing import Any

from glasspane.identity.federation.provisioning import DEFAULT_ROLE, Provisioner
from glasspane.identity.federation.scim import OPERATIONS_LIMIT, ScimFault
from glasspane.identity.federation.scim_schemas import GROUP
from glasspane.identity.model import Member

FILTER = re.compile(r'\s*displayName\s+eq\s+"([^"\\]{0,255})"\s*', re.IGNORECASE)
SELECTED = re.compile(r'members\[\s*value\s+eq\s+"([^"\\]{1,64})"\s*\]', re.IGNORECASE)


def groups(people: Provisioner, base: str, filter: str) -> list[dict[str, Any]]:
    """Return the roles without their holders; with a filter the one of that name."""
    wanted = FILTER.fullmatch(filter)
    if filter and not wanted:
        raise ScimFault('groups are filtered by displayName eq "value"', "invalidFilter")
    names = [name for name in people.roles() if not wanted or name.casefold() == wanted[1].casefold()]
    return [_written(base, name) for name in names]


def group(people: Provisioner, base: str, name: str) -> dict[str, Any]:
    """Return a role with its holders."""
    return {**_written(base, name), "members": [_held(base, member) for member in _holders(people, name)]}


def give_to(people: Provisioner, name: str, body: Any) -> None:
    """Give a role to those who are added, and the least of roles to those who are removed."""
    holders = {member.user_id for member in _holders(people, name)}
    operations = body.get("Operations") if isinstance(body, dict) else None
    if not isinstance(operations, list) or not 0 < len(operations) <= OPERATIONS_LIMIT:
        raise ScimFault(f"a PATCH has 1 to {OPERATIONS_LIMIT} Operations", "invalidSyntax")
    wanted = set(holders)
    for operation in operations:
        wanted = _after(wanted, operation)
    for id in sorted(wanted - holders):
        people.give(name, id)
    for id in sorted(holders - wanted):
        people.give(DEFAULT_ROLE, id)


def _after(holders: set[str], operation: Any) -> set[str]:
    """Return who holds the role after one operation."""
    if not isinstance(operation, dict):
        raise ScimFault("an operation is no object", "invalidSyntax")
    kind, path, value = str(operation.get("op", "")).lower(), operation.get("path"), operation.get("value")
    one = SELECTED.fullmatch(path) if isinstance(path, str) else None
    if one and kind == "remove":
        return holders - {one[1]}
    if path is None and isinstance(value, dict) and "members" in value:
        path, value = "members", value["members"]
    if path != "members" or kind not in ("add", "remove", "replace"):
        raise ScimFault("only members of a group change", "mutability")
    ids = _ids(value)
    if kind == "remove":
        return holders - ids if value else set()
    return holders | ids if kind == "add" else ids


def _ids(value: Any) -> set[str]:
    entries = value if isinstance(value, list) else [value] if value else []
    ids = [entry.get("value") if isinstance(entry, dict) else None for entry in entries]
    if not all(isinstance(id, str) and 0 < len(id) <= 64 for id in ids) or len(ids) > 1_000:
        raise ScimFault("members are objects with a value", "invalidValue")
    return {str(id) for id in ids}


def _holders(people: Provisioner, name: str) -> list[Member]:
    found = people.roles().get(name)
    if found is None:
        raise ScimFault("there is no such group", status=404)
    return found


def _written(base: str, name: str) -> dict[str, Any]:
    meta = {"resourceType": "Group", "location": f"{base}/Groups/{name}"}
    return {"schemas": [GROUP], "id": name, "displayName": name, "meta": meta}


def _held(base: str, member: Member) -> dict[str, Any]:
    return {"value": member.user_id, "display": member.email, "$ref": f"{base}/Users/{member.user_id}"}
