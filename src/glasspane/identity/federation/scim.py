"""SCIM 2.0 users as values: how they are written, read, filtered and patched (RFC 7643, RFC 7644)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"
TEXT_LIMIT = 255
FILTER_LIMIT = 1_024
OPERATIONS_LIMIT = 100
IGNORED = frozenset(
    (
        *("schemas", "id", "meta", "groups", "nickname", "profileurl", "title", "usertype", "preferredlanguage"),
        *("locale", "timezone", "password", "phonenumbers", "ims", "photos", "addresses", "entitlements", "roles"),
        "x509certificates",
    )
)
"""Attributes of RFC 7643 that are taken and not kept."""
FILTERS = {"username", "externalid", "id", "emails", "emails.value", "displayname", "active"}
EMAIL = re.compile(r"[^@\s\x00-\x1f]{1,64}@[^@\s\x00-\x1f]{1,253}")
TOKENS = re.compile(r'\s*(?:(?P<text>"(?:[^"\\]|\\.)*")|(?P<word>[A-Za-z0-9_.$:\-]+)|(?P<sign>[()\[\]]))')


class ScimFault(Exception):
    """What is wrong with a SCIM request; `kind` is RFC 7644's scimType, `status` the HTTP status."""

    def __init__(self, message: str, kind: str = "", status: int = 400) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind
        self.status = status


@dataclass(frozen=True)
class ScimUser:
    """A person as SCIM shows them. `id` is the user's id here, `external_id` the one that the other side gave."""

    id: str
    user_name: str
    email: str
    name: str = ""
    given: str = ""
    family: str = ""
    external_id: str = ""
    active: bool = True
    created: datetime | None = None
    updated: datetime | None = None

    def written(self, base: str) -> dict[str, Any]:
        """Return the resource; `base` is the address of `/scim/v2`."""
        moments = {"created": self.created, "lastModified": self.updated or self.created}
        plain = {
            "schemas": [USER],
            "id": self.id,
            "userName": self.user_name,
            "name": {"formatted": self.name, "givenName": self.given, "familyName": self.family},
            "displayName": self.name,
            "emails": [{"value": self.email, "type": "work", "primary": True}],
            "active": self.active,
            **({"externalId": self.external_id} if self.external_id else {}),
        }
        meta = {
            "resourceType": "User",
            "location": f"{base}/Users/{self.id}",
            "version": self.version,
            **{name: moment.isoformat() for name, moment in moments.items() if moment},
        }
        return {**plain, "meta": meta}

    @property
    def version(self) -> str:
        """The resource's weak entity tag."""
        told = [self.id, self.user_name, self.email, self.name, self.given, self.family, self.external_id, self.active]
        return f'W/"{hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]}"'


NOBODY = ScimUser("", "", "")


def read(body: Any, before: ScimUser = NOBODY) -> ScimUser:
    """Return the user that a body describes; what it leaves out is empty, the id stays."""
    if not isinstance(body, dict):
        raise ScimFault("the body is no object", "invalidSyntax")
    told = replace(NOBODY, id=before.id, created=before.created, updated=before.updated)
    for name, value in body.items():
        told = with_attribute(told, str(name), value)
    return complete(told)


def complete(user: ScimUser) -> ScimUser:
    """Return a user whose e-mail and name are filled in; ScimFault when there is nothing to fill them from."""
    if not user.user_name:
        raise ScimFault("userName is required", "invalidValue")
    email = user.email or user.user_name
    if not EMAIL.fullmatch(email) or len(email) > TEXT_LIMIT:
        raise ScimFault("an e-mail address is required, as userName or among emails", "invalidValue")
    return replace(user, email=email, name=user.name or f"{user.given} {user.family}".strip() or email)


def patched(user: ScimUser, body: Any) -> ScimUser:
    """Return a user after the operations of a PATCH."""
    operations = body.get("Operations") if isinstance(body, dict) else None
    if not isinstance(operations, list) or not 0 < len(operations) <= OPERATIONS_LIMIT:
        raise ScimFault(f"a PATCH has 1 to {OPERATIONS_LIMIT} Operations", "invalidSyntax")
    for operation in operations:
        user = _operated(user, operation)
    return complete(user)


def with_attribute(user: ScimUser, name: str, value: Any) -> ScimUser:
    """Return a user with one attribute set, `None` empties it; ScimFault for one that SCIM does not know."""
    key = _bare(name)
    if key in IGNORED or key.startswith(ENTERPRISE.lower()):
        return user
    if key == "active":
        return replace(user, active=truth(value))
    if key == "name":
        return _with_parts(user, value)
    if key.startswith("emails"):
        return replace(user, email=_email(value))
    fields: dict[str, str] = {
        "username": "user_name",
        "externalid": "external_id",
        "displayname": "name",
        "name.formatted": "name",
        "name.givenname": "given",
        "name.familyname": "family",
        "name.middlename": "",
        "name.honorificprefix": "",
        "name.honorificsuffix": "",
    }
    if key not in fields:
        raise ScimFault(f"there is no attribute {name[:100]!r}", "invalidPath")
    changed: dict[str, Any] = {fields[key]: text(value)} if fields[key] else {}
    return replace(user, **changed)


def matching(filter: str) -> Mapping[str, Any]:
    """Return the attribute values that a filter asks for.

    >>> matching('userName eq "ann@example.com" and active eq true')
    {'username': 'ann@example.com', 'active': True}
    """
    if len(filter) > FILTER_LIMIT:
        raise ScimFault("the filter is too long", "invalidFilter")
    words = list(_tokens(filter))
    asked: dict[str, Any] = {}
    while True:
        if len(words) < 3 or words[1].lower() != "eq" or _bare(words[0]) not in FILTERS:
            raise ScimFault('filters are written attribute eq "value", joined by and', "invalidFilter")
        asked[_bare(words[0])] = _compared(words[2])
        if len(words) == 3:
            return asked
        if words[3].lower() != "and":
            raise ScimFault("conditions are joined by and", "invalidFilter")
        words = words[4:]


def fits(user: ScimUser, asked: Mapping[str, Any]) -> bool:
    """Whether a user has the values that a filter asks for; only ids are compared by case."""
    told = {
        "username": user.user_name.casefold(),
        "displayname": user.name.casefold(),
        "emails": user.email.casefold(),
        "emails.value": user.email.casefold(),
        "externalid": user.external_id,
        "id": user.id,
        "active": user.active,
    }
    exact = ("externalid", "id")
    return all(
        told[name] == (value.casefold() if isinstance(value, str) and name not in exact else value)
        for name, value in asked.items()
    )


def text(value: Any) -> str:
    """Return an attribute's text; ScimFault when it is none, or too long."""
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > TEXT_LIMIT or not value.isprintable():
        raise ScimFault(f"a value is no text of at most {TEXT_LIMIT} characters", "invalidValue")
    return value.strip()


def truth(value: Any) -> bool:
    """Return a truth value, also one that is written as text, as Microsoft does.

    >>> truth("False"), truth(True)
    (False, True)
    """
    spelled = str(value).lower() if isinstance(value, bool | str) else ""
    if spelled not in ("true", "false"):
        raise ScimFault("active is true or false", "invalidValue")
    return spelled == "true"


def _operated(user: ScimUser, operation: Any) -> ScimUser:
    if not isinstance(operation, dict):
        raise ScimFault("an operation is no object", "invalidSyntax")
    kind, path, value = str(operation.get("op", "")).lower(), operation.get("path"), operation.get("value")
    if kind not in ("add", "replace", "remove"):
        raise ScimFault("op is add, replace or remove", "invalidSyntax")
    if path is None or path == "":
        if kind == "remove" or not isinstance(value, dict):
            raise ScimFault("an operation without path has an object as value, and removes nothing", "noTarget")
        for name, part in value.items():
            user = with_attribute(user, str(name), part)
        return user
    if not isinstance(path, str) or len(path) > TEXT_LIMIT:
        raise ScimFault("a path is short text", "invalidPath")
    if kind == "remove" and _bare(path) in ("active", "username"):
        raise ScimFault(f"{path} cannot be removed", "mutability")
    return with_attribute(user, _without_selection(path), None if kind == "remove" else value)


def _without_selection(path: str) -> str:
    """Return a path without the choice among several values: there is but one e-mail."""
    plain, found, rest = path.partition("[")
    if not found:
        return path
    _, closed, rest = rest.partition("]")
    if not closed or _bare(plain) not in IGNORED | {"emails"}:
        raise ScimFault(f"the path {path[:100]!r} cannot be followed", "invalidPath")
    return plain + rest


def _with_parts(user: ScimUser, value: Any) -> ScimUser:
    if value is None:
        return replace(user, name="", given="", family="")
    if not isinstance(value, dict):
        raise ScimFault("name is an object", "invalidValue")
    for part, told in value.items():
        user = with_attribute(user, f"name.{part}", told)
    return user


def _email(value: Any) -> str:
    """Return the primary e-mail of one or several."""
    if not isinstance(value, list):
        return text(value.get("value") if isinstance(value, dict) else value)
    entries = [entry for entry in value if isinstance(entry, dict)]
    if len(entries) != len(value):
        raise ScimFault("emails are objects with a value", "invalidValue")
    primary = next((entry for entry in entries if entry.get("primary") in (True, "true", "True")), None)
    chosen = primary or next(iter(entries), {})
    return text(chosen.get("value"))


def _tokens(filter: str) -> Iterator[str]:
    at = 0
    while filter[at:].strip():
        found = TOKENS.match(filter, at)
        if found is None or found["sign"]:
            raise ScimFault("the filter cannot be read", "invalidFilter")
        yield found["text"] or found["word"]
        at = found.end()


def _compared(word: str) -> Any:
    try:
        value = json.loads(word, strict=True)
    except ValueError as error:
        raise ScimFault("a filter compares with a quoted text, true or false", "invalidFilter") from error
    if not isinstance(value, str | bool):
        raise ScimFault("a filter compares with a quoted text, true or false", "invalidFilter")
    return value


def _bare(name: str) -> str:
    """Return an attribute's name in lower case, without the schema that it may carry."""
    lower = name.strip().lower()
    return lower.removeprefix(f"{USER.lower()}:")
