"""SCIM 2.0 over real HTTP: people come, change and go as an identity provider says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane import identity
from glasspane.bootstrap import Application
from glasspane.core.errors import Unauthenticated
from glasspane.identity.federation import scim
from glasspane.identity.federation.scim import ScimFault, ScimUser

ANN = {
    "schemas": [scim.USER],
    "userName": "ann@corp.example",
    "externalId": "00u1",
    "name": {"givenName": "Ann", "familyName": "Example"},
    "emails": [{"value": "ann@corp.example", "type": "work", "primary": True}],
    "active": True,
    "title": "Engineer",
}


def client_of(app: Application, site: str, organization: str = "default", scope: str = "users:write") -> httpx.Client:
    admin = replace(app.local_user, organization=organization)
    key = app.run("keys.create", {"name": "scim", "scope": [scope]}, principal=admin)
    headers = {"Authorization": f"Bearer {key.key}"}
    return httpx.Client(base_url=f"{site}/scim/v2", headers=headers, timeout=20)


@pytest.fixture
def provisioner(glasspane: Application, site: str) -> Iterator[httpx.Client]:
    with client_of(glasspane, site) as client:
        yield client


def test_somebody_comes_changes_and_goes(provisioner: httpx.Client) -> None:
    """IAM-2: create, read, filter, replace, patch and delete (RFC 7644, 3.3 to 3.6)."""
    made = provisioner.post("/Users", json=ANN)
    assert made.status_code == 201 and made.headers["content-type"] == "application/scim+json"
    ann = made.json()
    assert made.headers["location"] == ann["meta"]["location"]
    assert ann["name"]["formatted"] == "Ann Example" and ann["externalId"] == "00u1" and ann["active"] is True
    assert provisioner.get(f"/Users/{ann['id']}").json() == ann
    for filter in ('userName eq "ANN@corp.example"', 'externalId eq "00u1"', 'emails.value eq "ann@corp.example"'):
        found = provisioner.get("/Users", params={"filter": filter}).json()
        assert [user["id"] for user in found["Resources"]] == [ann["id"]] and found["totalResults"] == 1
    assert provisioner.get("/Users", params={"filter": 'userName eq "bob@corp.example"'}).json()["totalResults"] == 0
    body = {**ANN, "displayName": "Ann B. Example", "emails": [{"value": "ann.b@corp.example", "primary": True}]}
    replaced = provisioner.put(f"/Users/{ann['id']}", json=body).json()
    assert (replaced["displayName"], replaced["emails"][0]["value"]) == ("Ann B. Example", "ann.b@corp.example")
    assert replaced["userName"] == "ann@corp.example" and replaced["id"] == ann["id"]
    patch = {
        "schemas": [scim.PATCH],
        "Operations": [
            {"op": "Replace", "path": "name.familyName", "value": "Other"},
            {"op": "add", "path": 'emails[type eq "work"].value', "value": "ann@corp.example"},
            {"op": "replace", "value": {"externalId": "00u2", "displayName": "Ann Other"}},
        ],
    }
    patched = provisioner.patch(f"/Users/{ann['id']}", json=patch).json()
    assert (patched["name"]["familyName"], patched["externalId"], patched["displayName"]) == (
        "Other", "00u2", "Ann Other",
    )  # fmt: skip
    assert patched["emails"][0]["value"] == "ann@corp.example"
    assert provisioner.delete(f"/Users/{ann['id']}").status_code == 204
    gone = provisioner.get(f"/Users/{ann['id']}")
    assert gone.status_code == 404 and gone.json()["schemas"] == [scim.ERROR] and gone.json()["status"] == "404"


@pytest.mark.parametrize("active", [False, "False"])
def test_who_is_deactivated_is_signed_out_at_once(
    glasspane: Application, site: str, provisioner: httpx.Client, active: Any
) -> None:
    """IAM-2: deactivation ends all sessions, and no new one begins until activation."""
    ann = provisioner.post("/Users", json=ANN).json()
    user_id = _came_in(glasspane)
    assert user_id == ann["id"]
    tokens = [
        identity.open_session(glasspane.ports, user_id, "default", how="oidc", address="", agent="") for _ in range(2)
    ]
    with httpx.Client(base_url=site) as browser:
        headers = {"Authorization": f"Bearer {tokens[0].access_token}"}
        assert browser.get("/api/v1/info", headers=headers).status_code == 200
        operations = [{"op": "replace", "path": "active", "value": active}]
        assert provisioner.patch(f"/Users/{ann['id']}", json={"Operations": operations}).json()["active"] is False
        assert browser.get("/api/v1/info", headers=headers).status_code == 401
    for each in tokens:
        with pytest.raises(Unauthenticated):
            identity.authenticate(glasspane.ports, each.access_token, address="")
        with pytest.raises(Unauthenticated):
            identity.principal_of_cookie(glasspane.ports, each.cookie, address="")
    with pytest.raises(Exception, match="disabled"):
        _came_in(glasspane)
    operations = [{"op": "replace", "value": {"active": True}}]
    assert provisioner.patch(f"/Users/{ann['id']}", json={"Operations": operations}).json()["active"] is True
    assert _came_in(glasspane) == ann["id"]


def _came_in(app: Application) -> str:
    return identity.person_from_outside(
        app.ports,
        "default",
        issuer="p:https://idp.example",
        subject="ann",
        email="ann@corp.example",
        name="Ann",
        role=None,
        trusted=True,
    )


def test_pages_and_versions(provisioner: httpx.Client) -> None:
    """IAM-2: startIndex and count (RFC 7644, 3.4.2.4), ETag, If-Match and If-None-Match (3.14)."""
    for number in range(5):
        assert provisioner.post("/Users", json={"userName": f"user{number}@corp.example"}).status_code == 201
    page = provisioner.get("/Users", params={"startIndex": 2, "count": 2}).json()
    assert (page["totalResults"], page["startIndex"], page["itemsPerPage"]) == (5, 2, 2)
    assert [user["userName"] for user in page["Resources"]] == ["user1@corp.example", "user2@corp.example"]
    assert provisioner.get("/Users", params={"count": 0}).json()["Resources"] == []
    assert provisioner.get("/Users", params={"startIndex": -3, "count": 1}).json()["startIndex"] == 1
    one = page["Resources"][0]
    tag = one["meta"]["version"]
    address = f"/Users/{one['id']}"
    assert provisioner.get(address, headers={"If-None-Match": tag}).status_code == 304
    change = {"Operations": [{"op": "replace", "path": "displayName", "value": "Other"}]}
    assert provisioner.patch(address, json=change, headers={"If-Match": 'W/"stale"'}).status_code == 412
    changed = provisioner.patch(address, json=change, headers={"If-Match": tag})
    assert changed.status_code == 200 and changed.headers["etag"] != tag


def test_roles_are_groups(glasspane: Application, site: str, provisioner: httpx.Client) -> None:
    ann = provisioner.post("/Users", json=ANN).json()
    names = [group["displayName"] for group in provisioner.get("/Groups").json()["Resources"]]
    assert {"admin", "member", "viewer", "auditor"} <= set(names)
    add = {"Operations": [{"op": "add", "path": "members", "value": [{"value": ann["id"]}]}]}
    refused = provisioner.patch("/Groups/member", json=add)
    assert refused.status_code == 403, "a key that holds users:write alone gives no more than it holds"
    assert [m["value"] for m in provisioner.get("/Groups/viewer").json()["members"]] == [ann["id"]]
    assert provisioner.get("/Groups", params={"filter": 'displayName eq "viewer"'}).json()["totalResults"] == 1


def test_what_it_says_of_itself(provisioner: httpx.Client) -> None:
    assert provisioner.get("/ServiceProviderConfig").json()["patch"] == {"supported": True}
    assert {r["id"] for r in provisioner.get("/ResourceTypes").json()["Resources"]} == {"User", "Group"}
    assert scim.USER in {r["id"] for r in provisioner.get("/Schemas").json()["Resources"]}


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "kind"),
    [
        ("POST", "/Users", {"userName": "no address"}, 400, "invalidValue"),
        ("POST", "/Users", {"displayName": "x"}, 400, "invalidValue"),
        ("POST", "/Users", {"userName": "x@corp.example", "wings": 2}, 400, "invalidPath"),
        ("POST", "/Users", [], 400, "invalidSyntax"),
        ("POST", "/Users", {"userName": "x@corp.example", "active": "perhaps"}, 400, "invalidValue"),
        ("GET", "/Users?filter=userName co 1", None, 400, "invalidFilter"),
        ("GET", "/Users?startIndex=x", None, 400, "invalidValue"),
        ("GET", "/Users/nobody", None, 404, None),
        ("PATCH", "/Users/nobody", {"Operations": []}, 404, None),
    ],
)
def test_wrong_requests_are_told_in_scims_way(
    provisioner: httpx.Client, method: str, path: str, body: Any, status: int, kind: str | None
) -> None:
    """IAM-2: errors as RFC 7644, 3.12, writes them."""
    answer = provisioner.request(method, path, json=body)
    assert (answer.status_code, answer.json().get("scimType")) == (status, kind)
    assert answer.json()["schemas"] == [scim.ERROR] and answer.json()["detail"]


def test_a_user_name_is_given_once(provisioner: httpx.Client) -> None:
    provisioner.post("/Users", json=ANN)
    again = provisioner.post("/Users", json={**ANN, "userName": "Ann@Corp.example"})
    assert (again.status_code, again.json()["scimType"]) == (409, "uniqueness")


def test_only_a_key_with_the_permission_may(embedded: Application, small_site: str) -> None:
    """IAM-4: neither without a key, nor with one for something else, nor with a person's token."""
    with httpx.Client(base_url=f"{small_site}/scim/v2") as nobody:
        assert nobody.get("/Users").status_code == 401
        assert nobody.get("/Users", headers={"Authorization": "Bearer gp_x"}).status_code == 401
    with client_of(embedded, small_site, scope="costs:read") as other:
        assert other.get("/Users").status_code == 403


def test_two_organizations_do_not_meet(glasspane: Application, site: str) -> None:
    """IAM-1: a key of one organization neither sees nor changes people of another."""
    with client_of(glasspane, site, "first") as first, client_of(glasspane, site, "second") as second:
        ann = first.post("/Users", json=ANN).json()
        assert second.get("/Users").json()["totalResults"] == 0
        assert second.get(f"/Users/{ann['id']}").status_code == 404
        assert second.delete(f"/Users/{ann['id']}").status_code == 404
        assert second.get("/Users", params={"filter": 'externalId eq "00u1"'}).json()["totalResults"] == 0
        same = second.post("/Users", json=ANN).json()
        assert same["id"] == ann["id"], "one person, known by one e-mail address"
        moved = second.patch(
            f"/Users/{ann['id']}",
            json={"Operations": [{"op": "replace", "path": "emails", "value": [{"value": "eve@second.example"}]}]},
        )
        assert (moved.status_code, moved.json()["scimType"]) == (400, "mutability")
        assert second.delete(f"/Users/{ann['id']}").status_code == 204
        assert first.get(f"/Users/{ann['id']}").json() == ann


def test_provisioning_is_recorded(provisioner: httpx.Client, glasspane: Application) -> None:
    """AUD-1: who came through which key."""
    provisioner.post("/Users", json=ANN)
    entry = next(e for e in glasspane.run("audit.list", {"limit": 50}).items if e.action == "scim.create")
    assert (entry.actor_kind, entry.actor_name, entry.target) == ("key", "scim", "ann@corp.example")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(
    ["userName", "name", "emails", "active", "externalId", 'emails[type eq "work"].value', "name.givenName", "x[", ""]
)


def _check_told(wrong: ScimFault) -> None:
    assert wrong.status == 400 and wrong.kind and wrong.message


PATHS = NAMES | st.text(max_size=20) | JSON
OPERATION = st.fixed_dictionaries({"op": st.sampled_from(["add", "replace", "remove", "x"]) | JSON, "value": JSON}) | (
    st.fixed_dictionaries(
        {
            "op": st.sampled_from(["add", "Replace", "remove"]),
            "path": NAMES | st.text(max_size=20) | JSON,
            "value": JSON,
        }
    )
)


@given(st.fixed_dictionaries({"Operations": st.lists(OPERATION, max_size=4)}) | JSON)
def test_odd_patches_are_refused_or_leave_a_user(body: Any) -> None:
    """Fuzz: a patch gives a user that can be kept, or a SCIM error; nothing else is raised."""
    try:
        user = scim.patched(ScimUser("1", "ann@corp.example", "ann@corp.example", "Ann"), body)
    except ScimFault as wrong:
        _check_told(wrong)
    else:
        assert user.id == "1" and scim.EMAIL.fullmatch(user.email) and isinstance(user.active, bool)
        assert user.written("https://x")["userName"]


@given(st.dictionaries(NAMES | st.text(max_size=10), JSON, max_size=5) | JSON)
def test_odd_bodies_are_refused_or_make_a_user(body: Any) -> None:
    try:
        assert scim.read(body).user_name
    except ScimFault as wrong:
        _check_told(wrong)


PIECES = st.sampled_from(
    ["userName", "eq", '"a@b"', "and", "or", "(", "]", "active", "true", '"', "\\", "externalId", "1"]
)


@given(st.text(max_size=60) | st.lists(PIECES, max_size=9).map(" ".join))
def test_odd_filters_are_refused_or_read(text: str) -> None:
    """Fuzz: a filter is read or refused; nothing else is raised."""
    try:
        asked = scim.matching(text)
    except ScimFault as wrong:
        _check_told(wrong)
    else:
        assert asked and all(isinstance(value, str | bool) for value in asked.values())
        scim.fits(ScimUser("1", "a@b", "a@b"), asked)
