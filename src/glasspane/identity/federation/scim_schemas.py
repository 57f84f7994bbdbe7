"""What the SCIM face says of itself: its configuration, resource types and schemas (RFC 7643, sections 5 to 7)."""

from __future__ import annotations

from typing import Any

from glasspane.identity.federation.scim import LIST, USER

GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
CORE = "urn:ietf:params:scim:schemas:core:2.0:"
PAGE_LIMIT = 200


def configuration(base: str) -> dict[str, Any]:
    """Return the ServiceProviderConfig."""
    yes, no = {"supported": True}, {"supported": False}
    key = {
        "type": "oauthbearertoken",
        "name": "API key",
        "description": "An API key with the permission users:write, as bearer token.",
        "primary": True,
    }
    return {
        "schemas": [f"{CORE}ServiceProviderConfig"],
        "patch": yes,
        "bulk": {**no, "maxOperations": 0, "maxPayloadSize": 0},
        "filter": {**yes, "maxResults": PAGE_LIMIT},
        "changePassword": no,
        "sort": no,
        "etag": yes,
        "authenticationSchemes": [key],
        "meta": {"resourceType": "ServiceProviderConfig", "location": f"{base}/ServiceProviderConfig"},
    }


def resource_types(base: str) -> list[dict[str, Any]]:
    """Return the resource types."""
    told = (("User", "/Users", USER, "A person."), ("Group", "/Groups", GROUP, "A role and who holds it."))
    return [
        {
            "schemas": [f"{CORE}ResourceType"],
            "id": name,
            "name": name,
            "endpoint": endpoint,
            "description": description,
            "schema": schema,
            "meta": {"resourceType": "ResourceType", "location": f"{base}/ResourceTypes/{name}"},
        }
        for name, endpoint, schema, description in told
    ]


def schemas(base: str) -> list[dict[str, Any]]:
    """Return the schemas of users and groups, with the attributes that are kept."""
    name = _attribute("name", "complex", parts=[_attribute(n) for n in ("formatted", "givenName", "familyName")])
    email = _attribute("emails", "complex", several=True, parts=[_attribute("value"), _attribute("primary", "boolean")])
    person = [
        _attribute("userName", required=True, unique=True),
        name,
        _attribute("displayName"),
        email,
        _attribute("active", "boolean"),
    ]
    held = _attribute("members", "complex", several=True, parts=[_attribute("value"), _attribute("display")])
    group = [_attribute("displayName", fixed=True), held]
    return [_schema(base, USER, "User", person), _schema(base, GROUP, "Group", group)]


def listed(resources: list[dict[str, Any]], total: int, start: int) -> dict[str, Any]:
    """Return a ListResponse: a page that begins with the `start`th of `total` (counted from 1)."""
    return {
        "schemas": [LIST],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": len(resources),
        "Resources": resources,
    }


def _schema(base: str, id: str, name: str, attributes: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "schemas": [f"{CORE}Schema"],
        "id": id,
        "name": name,
        "attributes": attributes,
        "meta": {"resourceType": "Schema", "location": f"{base}/Schemas/{id}"},
    }


def _attribute(
    name: str,
    kind: str = "string",
    *,
    required: bool = False,
    unique: bool = False,
    several: bool = False,
    fixed: bool = False,
    parts: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    return {
        "name": name,
        "type": kind,
        "multiValued": several,
        "required": required,
        "caseExact": False,
        "mutability": "readOnly" if fixed else "readWrite",
        "returned": "default",
        "uniqueness": "server" if unique else "none",
        **({"subAttributes": parts} if parts else {}),
    }
