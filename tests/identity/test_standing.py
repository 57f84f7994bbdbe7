"""What people are told of themselves, and sessions of theirs that they end one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from glasspane import identity
from glasspane.bootstrap import Application, application
from glasspane.core.errors import NotFound, Unauthenticated
from glasspane.settings import Settings
from tests import people


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    """An application of its own."""
    return application(Settings(home=tmp_path, database_url=database_url))


def test_people_are_told_where_they_belong(made: Application) -> None:
    """IAM-1: each organization with the person's role there; none that they are locked out of."""
    made.run("orgs.create", {"name": "Research"})
    people.add(made, "ada@example.com", "member")
    invited: Any = made.run(
        "users.create",
        {"email": "ada@example.com", "role": "auditor"},
        principal=replace(made.local_user, organization="research"),
    )
    ada = people.sign_in(made, "ada@example.com")
    assert belongings(made, ada) == [("default", "Default", "member")]
    made.run("auth.register", {"invitation": invited.invitation, "password": people.PASSWORD})
    assert belongings(made, ada)[1:] == [("research", "Research", "auditor")]
    made.run(
        "users.update",
        {"user": "ada@example.com", "disabled": True},
        principal=replace(made.local_user, organization="research"),
    )
    assert [id for id, _, _ in belongings(made, ada)] == ["default"]


def belongings(made: Application, person: people.Person) -> list[tuple[str, str, str]]:
    me: Any = made.run("auth.me", {}, principal=person.principal)
    return [(one.id, one.name, one.role) for one in me.organizations]


def test_neither_keys_nor_this_machine_have_a_standing(made: Application) -> None:
    me: Any = made.run("auth.me", {})
    assert (me.kind, me.second_factor, me.organizations) == ("local", False, [])


def test_one_session_is_ended_and_no_other(made: Application) -> None:
    """IAM-2: a lost device's session ends at once; one's own goes on, and nobody ends somebody else's."""
    lost = people.person(made, "member", email="ada@example.com")
    here = people.sign_in(made, "ada@example.com")
    stranger = people.person(made, "admin", email="eve@example.com")
    with pytest.raises(NotFound):
        made.run("auth.end_session", {"id": lost.principal.session}, principal=stranger.principal)
    assert identity.authenticate(made.ports, lost.access_token, address="").id == lost.principal.id
    made.run("auth.end_session", {"id": lost.principal.session}, principal=here.principal)
    with pytest.raises(Unauthenticated):
        identity.authenticate(made.ports, lost.access_token, address="")
    assert identity.authenticate(made.ports, here.access_token, address="").id == here.principal.id
    with pytest.raises(NotFound):
        made.run("auth.end_session", {"id": lost.principal.session}, principal=here.principal)
