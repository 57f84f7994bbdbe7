"""IAM-2: a lost password or second factor is reset by somebody else, never by oneself nor across organizations."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest

from glasspane import identity
from glasspane.bootstrap import Application, application
from glasspane.core.errors import Conflict, Denied, NotFound, RateLimited, Unauthenticated, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.core.principal import ANONYMOUS, Principal
from glasspane.identity import store
from glasspane.identity.account.signing_in import Visitor
from glasspane.identity.resets import service
from glasspane.settings import Settings
from tests import people

NEW = "another fine sentence"
LOST = "lost@example.com"


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    return application(Settings(home=tmp_path / "home", database_url=database_url))


def reset(made: Application, who: Principal | None = None, user: str = LOST) -> Any:
    return made.run("users.reset", {"user": user}, principal=who or made.local_user)


def choose(made: Application, token: str, password: str = NEW) -> Any:
    return made.run("auth.reset", {"token": token, "password": password}, principal=ANONYMOUS)


def sign_in(made: Application, password: str) -> Any:
    return made.run("auth.login", {"email": LOST, "password": password}, principal=ANONYMOUS)


def test_a_reset_takes_everything_away_and_lets_in_once(made: Application) -> None:
    person, again = people.person(made, "member", email=LOST), people.sign_in(made, LOST)
    begun: Any = made.run("auth.totp_begin", {"password": people.PASSWORD}, principal=person.principal)
    codes: Any = made.run("auth.totp_confirm", {"code": pyotp.TOTP(begun.secret).now()}, principal=person.principal)
    done = reset(made, people.person(made).principal)
    assert done.ended == 2
    for bearer in (person.access_token, again.access_token):
        with pytest.raises(Unauthenticated):
            identity.authenticate(made.ports, bearer, address="")
    with pytest.raises(Unauthenticated):
        made.run("auth.refresh", {"refresh_token": person.refresh_token}, principal=ANONYMOUS)
    with pytest.raises(Unauthenticated):
        sign_in(made, people.PASSWORD)
    entered = choose(made, done.token)
    assert identity.authenticate(made.ports, entered.access_token, address="").name == LOST
    assert sign_in(made, NEW)
    with pytest.raises(Denied):
        choose(made, done.token)
    with pytest.raises(Unauthenticated):
        made.run(
            "auth.login", {"email": LOST, "password": people.PASSWORD, "code": codes.codes[0]}, principal=ANONYMOUS
        )


def test_a_token_is_good_for_a_day_and_a_later_one_replaces_it(made: Application) -> None:
    people.add(made, LOST, "member")
    first, second = reset(made).token, reset(made).token
    for token in (first, "", "x" * 43):
        with pytest.raises((Denied, UsageError)):
            choose(made, token or " ")
    later = replace(made.ports, now=lambda: made.ports.now() + timedelta(days=1, seconds=1))
    with pytest.raises(Denied, match="its time is over"):
        service.complete(later, second, NEW, Visitor())
    with pytest.raises(UsageError, match="guess"):
        choose(made, second, "password1234")
    assert choose(made, second)


def test_a_token_is_no_invitation_and_an_invitation_no_token(made: Application) -> None:
    people.add(made, LOST, "member")
    invited: Any = made.run("users.create", {"email": "new@example.com"})
    with pytest.raises(Denied):
        choose(made, invited.invitation)
    token = reset(made).token
    with pytest.raises(Denied):
        made.run("auth.register", {"invitation": token, "password": NEW}, principal=ANONYMOUS)
    with pytest.raises(Conflict, match="invited"):
        reset(made, user="new@example.com")
    assert choose(made, token)


def test_administrators_reset_only_whom_no_other_organization_knows(made: Application) -> None:
    made.run("orgs.create", {"name": "there"})
    admin = people.person(made).principal
    people.add(made, LOST, "member")
    elsewhere: Any = made.run("users.create", {"email": LOST}, principal=replace(made.local_user, organization="there"))
    reset(made, admin)  # an invitation that nobody accepted is no membership
    people_there = replace(made.local_user, organization="there")
    choose(made, reset(made, admin).token, people.PASSWORD)
    request = {"invitation": elsewhere.invitation, "password": people.PASSWORD}
    made.run("auth.register", request, principal=ANONYMOUS)
    with pytest.raises(Denied, match="other organizations"):
        reset(made, admin)
    assert sign_in(made, people.PASSWORD)
    assert reset(made, people_there).ended > 0
    with pytest.raises(NotFound):
        reset(made, admin, "nobody@example.com")


def test_who_may_not(made: Application) -> None:
    """Nobody for themselves, no key, nobody with less permissions, and nobody over somebody who may do more."""
    admin, member = people.person(made), people.person(made, "member")
    people.add(made, LOST, "admin")
    made.run("roles.create", {"name": "desk", "scopes": ["users:read", "users:write"]})
    desk = people.person(made, "desk", email="desk@example.com")
    key: Any = made.run("keys.create", {"name": "k", "scope": ["users:write"]}, principal=admin.principal)
    by_key = identity.authenticate(made.ports, key.key, address="")
    for who, whom in (
        (admin.principal, admin.email),
        (member.principal, LOST),
        (desk.principal, LOST),
        (by_key, LOST),
    ):
        with pytest.raises(Denied):
            reset(made, who, whom)
    assert sign_in(made, people.PASSWORD)
    made.run("users.update", {"user": LOST, "role": "desk"})
    assert reset(made, desk.principal).token


def test_a_reset_ends_the_wait_of_a_locked_account(made: Application) -> None:
    people.add(made, LOST, "member")
    for _ in range(10):
        with pytest.raises(Unauthenticated):
            sign_in(made, "not the right password")
    with pytest.raises(RateLimited):
        sign_in(made, people.PASSWORD)
    choose(made, reset(made).token)
    assert sign_in(made, NEW)


def test_who_was_locked_out_meanwhile_stays_out(made: Application) -> None:
    people.add(made, LOST, "member")
    token = reset(made).token
    made.run("users.update", {"user": LOST, "disabled": True})
    with pytest.raises(Denied):
        choose(made, token)
    with pytest.raises(Conflict, match="disabled"):
        reset(made)
    made.run("users.update", {"user": LOST, "disabled": False})
    assert choose(made, token)


def test_a_reset_is_in_the_audit_log_and_its_token_is_not(made: Application) -> None:
    people.add(made, LOST, "member")
    admin = people.person(made).principal
    done = reset(made, admin)
    with pytest.raises(Denied):
        reset(made, admin, admin.name)
    listed: Any = made.run("audit.list", {"action": "users.reset"})
    assert [(entry.actor, entry.outcome) for entry in listed.items] == [(admin.id, "failed"), (admin.id, "done")]
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        kept = str(db.execute(store.invitations.select()).all())
    assert done.token not in kept + listed.model_dump_json()
