"""IAM-1: whatever happens in one organization, nothing of another changes, and nothing of it is told."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Table

from glasspane.bootstrap import Application, application
from glasspane.core.errors import GlasspaneError, Unauthenticated
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.identity import store
from glasspane.identity.credentials import store as credentials
from glasspane.settings import Settings
from tests import people

SECRET_PLACE = "Zanzibar"
WHO = st.sampled_from(
    ["victim@example.com", "both@example.com", "new@example.com", "admin@here.example.com", "$VICTIM"]
)
ROLE = st.sampled_from(["admin", "viewer", "spies", "nonsense"])
ACTIONS = st.one_of(
    st.tuples(st.just("users.create"), st.fixed_dictionaries({"email": WHO, "role": ROLE})),
    st.tuples(st.just("users.update"), st.fixed_dictionaries({"user": WHO, "role": ROLE, "disabled": st.booleans()})),
    st.tuples(st.just("users.delete"), st.fixed_dictionaries({"user": WHO})),
    st.tuples(st.just("users.invite"), st.fixed_dictionaries({"user": WHO})),
    st.tuples(st.just("users.show"), st.fixed_dictionaries({"user": WHO})),
    st.tuples(st.just("users.list"), st.just({})),
    st.tuples(st.just("roles.create"), st.just({"name": "spies", "scopes": ["costs:read"]})),
    st.tuples(st.just("roles.update"), st.just({"name": "spies", "scopes": ["info:read"]})),
    st.tuples(st.just("roles.delete"), st.just({"name": "spies"})),
    st.tuples(st.just("roles.list"), st.just({})),
    st.tuples(st.just("keys.list"), st.just({})),
    st.tuples(st.just("keys.create"), st.just({"name": "k", "scope": ["costs:read"]})),
    st.tuples(st.just("keys.revoke"), st.just({"id": "$KEY"})),
    st.tuples(st.just("orgs.list"), st.just({})),
    st.tuples(st.just("orgs.show"), st.just({"id": "there"})),
    st.tuples(st.just("orgs.update"), st.just({"id": "there", "name": "x"})),
    st.tuples(st.just("orgs.delete"), st.just({"id": "there"})),
    st.tuples(st.just("auth.switch"), st.just({"organization": "there"})),
    st.tuples(st.just("auth.logout_everywhere"), st.just({})),
)


def everything_of(made: Application, organization: str) -> str:
    """Return all rows of an organization, and the accounts of its members, as text."""
    kept: dict[str, Any] = {}
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        for module in (store, credentials):
            for table in [value for value in vars(module).values() if isinstance(value, Table)]:
                if "organization" in table.c:
                    rows = db.execute(table.select().where(table.c.organization == organization)).all()
                    kept[table.name] = sorted(map(str, rows))
        ids = [m.user_id for m in store.members_page(db, organization, "", 100)[0]]
        kept["accounts"] = [repr(vars(a)) for id in ids if (a := store.account(db, id=id))]
    return json.dumps(kept)


@settings(max_examples=8, deadline=None)
@given(st.lists(ACTIONS, min_size=1, max_size=12))
def test_nothing_crosses_from_one_organization_to_another(actions: list[tuple[str, dict[str, Any]]]) -> None:
    """IAM-1: any sequence of identity operations by an admin here leaves there as it was, and tells nothing of it."""
    with tempfile.TemporaryDirectory() as folder:
        made = application(Settings(home=Path(folder)))
        for name in ("Here", "There"):
            made.run("orgs.create", {"name": name})
        made.run("orgs.update", {"id": "there", "name": SECRET_PLACE})
        admin = people.person(made, "admin", "here", "admin@here.example.com")
        victim = people.person(made, "admin", "there", "victim@example.com")
        people.person(made, "member", "there", "both@example.com")
        chief = replace(made.local_user, organization="there")
        key: Any = made.run("keys.create", {"name": SECRET_PLACE, "scope": ["costs:read"]}, principal=victim.principal)
        made.run(
            "roles.create", {"name": "spies", "description": SECRET_PLACE, "scopes": ["info:read"]}, principal=chief
        )
        before = everything_of(made, "there")
        for id, request in actions:
            text = json.dumps(request).replace("$VICTIM", victim.principal.id).replace("$KEY", key.id)
            try:
                said = made.run(id, json.loads(text), principal=admin.principal).model_dump_json()
            except GlasspaneError as error:
                said = error.message
            assert SECRET_PLACE not in said
            assert key.id not in said.replace(text, "") or id == "keys.revoke"
        assert everything_of(made, "there") == before


def test_an_invitation_tells_nothing_and_takes_nothing(tmp_path: Path) -> None:
    """IAM-1: inviting an address that has an account elsewhere looks the same, and its password stays what it was."""
    made = application(Settings(home=tmp_path))
    made.run("orgs.create", {"name": "There"})
    admin = people.person(made)
    people.person(made, "admin", "there", "victim@example.com")
    invited: dict[str, Any] = {}
    for email in ("victim@example.com", "nobody@example.com"):
        answer = made.run("users.create", {"email": email}, principal=admin.principal)
        invited[email] = answer.model_dump(exclude={"id", "email", "created", "invitation"})
        accepted = {"invitation": getattr(answer, "invitation", ""), "password": "a password of the inviter"}
        if email == "victim@example.com":
            with pytest.raises(Unauthenticated):
                made.run("auth.register", accepted)
        else:
            made.run("auth.register", accepted)
    assert invited["victim@example.com"] == invited["nobody@example.com"]
    assert people.sign_in(made, "victim@example.com").principal.organization == "there"
