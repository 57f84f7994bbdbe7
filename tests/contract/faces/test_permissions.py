"""IAM-1: every operation, for every role, here and in another organization: allowed or denied as declared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from glasspane import identity
from glasspane.api import Door
from glasspane.bootstrap import Application, application, catalogue
from glasspane.core.errors import Denied, InvalidRequest, Unauthenticated
from glasspane.core.operations import Operation
from glasspane.core.principal import ANONYMOUS, PUBLIC, SELF
from glasspane.identity.model import AUDIT_AREAS, IDENTITY_AREAS
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving

OPERATIONS = [o for o in catalogue() if not o.local]
ROLES = ("admin", "member", "viewer", "auditor")
CLOSED = IDENTITY_AREAS | AUDIT_AREAS


def expected(role: str, scope: str) -> bool:
    """Return what the matrix promises, in words that do not come from it."""
    if scope in (PUBLIC, SELF) or role == "admin":
        return True
    area, action = scope.split(":")
    if role == "auditor":
        return action == "read"
    return area not in CLOSED and (role == "member" or action == "read")


@dataclass(frozen=True)
class Company:
    """Two organizations with one person of each role in the first, and an admin of the second."""

    application: Application
    server: Serving
    by_role: dict[str, people.Person]
    elsewhere: people.Person


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    made = application(Settings(home=tmp_path_factory.mktemp("home")))
    made.run("orgs.create", {"name": "Other"})
    by_role = {role: people.person(made, role) for role in ROLES}
    elsewhere = people.person(made, "admin", "other")
    with serving(made, Door(host="glasspane.test")) as server:
        yield Company(made, server, by_role, elsewhere)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda o: o.id)
def test_every_role_may_what_is_declared(operation: Operation, company: Company) -> None:
    """IAM-1: operation × role, through the runner."""
    for role in ROLES:
        principal = company.by_role[role].principal
        assert principal.may(operation.scope) == expected(role, operation.scope), role
        if not principal.may(operation.scope):
            with pytest.raises(Denied, match=operation.scope):
                company.application.run(operation.id, {}, principal=principal)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda o: o.id)
def test_nobody_may_more_than_is_public(operation: Operation, company: Company) -> None:
    if operation.scope == PUBLIC:
        assert ANONYMOUS.may(operation.scope)
    else:
        with pytest.raises(Unauthenticated):
            company.application.run(operation.id, {}, principal=ANONYMOUS)


SAMPLE = list({(o.scope, o.effect): o for o in OPERATIONS if o.scope not in (PUBLIC, SELF)}.values())
"""One operation of each scope and effect, to be asked for over REST."""


@pytest.mark.parametrize("operation", SAMPLE, ids=lambda o: o.id)
def test_the_same_over_rest(operation: Operation, company: Company) -> None:
    """IAM-1: operation × role, over HTTP: 401 for nobody, 403 as declared."""
    path = "/api/v1" + re.sub(r"\{[^}]+\}", "x", operation.path)
    body = None if operation.method in ("GET", "DELETE") else b"{"
    kind = {"Content_Type": "application/json"}
    assert company.server.ask(operation.method, path, body, **kind).status == 401
    for role in ROLES:
        answer = company.server.ask(operation.method, path, body, **kind, **company.by_role[role].headers)
        if operation.method in ("GET", "DELETE"):
            # only what is no matter of permission may be wrong with it: there is no `x`
            assert (answer.status == 403) == (not expected(role, operation.scope)), (role, answer.body)
        else:
            assert answer.status == 422, (role, answer.body)


def test_tokens_count_in_their_organization_alone(company: Company) -> None:
    """IAM-1: an admin of another organization sees none of the people here, and touches none."""
    other = company.elsewhere
    listed = company.server.get("/api/v1/users", **other.headers).json
    assert [user["email"] for user in listed["items"]] == [other.email]
    for role, person in company.by_role.items():
        id = person.principal.id
        for method, path, body in (
            ("GET", f"/api/v1/users/{id}", None),
            ("PATCH", f"/api/v1/users/{id}", {"user": id, "role": "viewer"}),
            ("POST", f"/api/v1/users/{id}/removal", {"user": id}),
            ("GET", "/api/v1/orgs/default", None),
            ("PATCH", "/api/v1/orgs/default", {"id": "default", "name": "x"}),
        ):
            assert company.server.ask(method, path, body, **other.headers).status == 404, (role, path)


def test_a_stranger_has_no_scopes(company: Company) -> None:
    ports = company.application.ports
    assert identity.scopes_of(ports, "other", company.by_role["admin"].principal.id) == frozenset()
    assert identity.scopes_of(ports, "default", company.by_role["viewer"].principal.id) >= {"costs:read"}


def test_nobody_grants_what_they_lack(company: Company) -> None:
    """IAM-1: neither by a role, nor by a key, nor by inviting somebody stronger."""
    made = company.application
    made.run("roles.create", {"name": "hr", "scopes": ["users:write", "users:read", "roles:write", "roles:read"]})
    hr = people.person(made, "hr").principal
    viewer = company.by_role["viewer"].principal
    for principal, id, request in (
        (hr, "users.create", {"email": "x@example.com", "role": "admin"}),
        (hr, "users.update", {"user": company.by_role["viewer"].email, "role": "member"}),
        (hr, "users.delete", {"user": company.by_role["admin"].email}),
        (hr, "users.update", {"user": hr.name, "role": "admin"}),
        (hr, "roles.create", {"name": "all", "scopes": ["costs:write"]}),
        (hr, "roles.update", {"name": "hr", "scopes": ["users:write", "costs:write"]}),
        (viewer, "keys.create", {"name": "k", "scope": ["costs:write"]}),
    ):
        with pytest.raises(Denied, match="which you do not hold"):
            made.run(id, request, principal=principal)


def test_a_key_loses_what_its_owner_loses(company: Company) -> None:
    """IAM-2: scopes of a key are those of its owner when it is used."""
    made = company.application
    owner = people.person(made, "member", email="owner@example.com")
    key: Any = made.run("keys.create", {"name": "k", "scope": ["costs:write", "costs:read"]}, principal=owner.principal)
    assert identity.authenticate(made.ports, key.key, address="").may("costs:write")
    made.run("users.update", {"user": owner.email, "role": "viewer"})
    limited = identity.authenticate(made.ports, key.key, address="")
    assert limited.scopes == {"costs:read"}
    with pytest.raises(Denied, match="cannot make"):
        made.run("keys.create", {"name": "k2", "scope": ["costs:read"]}, principal=limited)
    made.run("users.update", {"user": owner.email, "disabled": True})
    with pytest.raises(Unauthenticated):
        identity.authenticate(made.ports, key.key, address="")


def test_wrong_requests_are_told_only_to_those_who_may(company: Company) -> None:
    viewer = company.by_role["viewer"].principal
    with pytest.raises(Denied):
        company.application.run("users.create", {"wrong": 1}, principal=viewer)
    with pytest.raises(InvalidRequest):
        company.application.run("users.create", {}, principal=replace(viewer, scopes=frozenset({"users:write"})))
