"""IAM-2: an API key does what it was made for, as long as its owner may, until it is over or revoked."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from glasspane import identity
from glasspane.bootstrap import Application, application
from glasspane.core.errors import Denied, NotFound, Unauthenticated, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.core.principal import Principal
from glasspane.identity.credentials import store
from glasspane.settings import Settings
from tests import people

NOW = datetime.now(UTC)


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    return application(Settings(home=tmp_path / "home", database_url=database_url))


def new(made: Application, who: Principal, *scopes: str, expires: str = "90d") -> Any:
    return made.run("keys.create", {"name": "ci", "scope": list(scopes), "expires": expires}, principal=who)


def who_by(made: Application, key: str, moment: datetime | None = None) -> Principal | None:
    ports = replace(made.ports, now=lambda: moment) if moment else made.ports
    try:
        return identity.authenticate(ports, key, address="192.0.2.1")
    except Unauthenticated:
        return None


def row(made: Application, id: str) -> Any:
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        return db.execute(store.api_keys.select().where(store.api_keys.c.id == id)).mappings().one()


def test_of_a_key_its_digest_is_kept(made: Application) -> None:
    key = new(made, people.person(made).principal, "costs:read")
    secret = key.key.split("_", 2)[2]
    assert len(secret) == 43
    assert row(made, key.id)["digest"] == hashlib.sha256(secret.encode()).hexdigest()
    assert secret not in str(dict(row(made, key.id)))
    listed = made.run("keys.list", {}).model_dump_json()
    assert key.id in listed
    assert secret not in listed
    assert row(made, key.id)["digest"] not in listed


def test_a_key_may_do_what_it_names_and_its_owner_may(made: Application) -> None:
    owner = people.person(made, "member")
    people.person(made)
    key = new(made, owner.principal, "costs:read", "costs:write").key
    assert known(made, key).scopes == {"costs:read", "costs:write"}
    made.run("users.update", {"user": owner.email, "role": "viewer"})
    assert known(made, key).scopes == {"costs:read"}
    made.run("users.update", {"user": owner.email, "role": "member"})
    assert known(made, key).scopes == {"costs:read", "costs:write"}
    made.run("users.update", {"user": owner.email, "disabled": True})
    assert who_by(made, key) is None
    made.run("users.update", {"user": owner.email, "disabled": False})
    assert who_by(made, key) is not None
    made.run("users.delete", {"user": owner.email})
    assert who_by(made, key) is None


def known(made: Application, key: str) -> Principal:
    found = who_by(made, key)
    assert found is not None
    assert (found.kind, found.organization, found.address) == ("key", "default", "192.0.2.1")
    return found


def test_a_key_follows_the_role_that_its_owner_has(made: Application) -> None:
    """Also where that role is one of the organization's own."""
    made.run("roles.create", {"name": "biller", "scopes": ["costs:read", "costs:write"]})
    owner = people.person(made, "biller", email="biller@example.com")
    key = new(made, owner.principal, "costs:write").key
    assert known(made, key).scopes == {"costs:write"}
    made.run("roles.update", {"name": "biller", "scopes": ["costs:read"]})
    assert known(made, key).scopes == frozenset()


def test_nobody_makes_a_key_that_may_do_more_than_they(made: Application) -> None:
    owner = people.person(made, "viewer").principal
    with pytest.raises(Denied):
        new(made, owner, "costs:write")
    with pytest.raises(UsageError):
        new(made, owner, "costs:nonsense")
    with pytest.raises(Denied):
        new(made, known(made, new(made, owner, "costs:read").key), "costs:read")


def test_a_key_is_over_when_it_says(made: Application) -> None:
    owner = people.person(made).principal
    short, endless = new(made, owner, "costs:read", expires="1d"), new(made, owner, "costs:read", expires="never")
    end = row(made, short.id)["expires"]
    assert timedelta(hours=23) < end - NOW < timedelta(hours=25)
    assert who_by(made, short.key, end - timedelta(seconds=1)) is not None
    assert who_by(made, short.key, end) is None
    assert who_by(made, endless.key, NOW + timedelta(days=9_999)) is not None


def test_a_revoked_key_counts_no_longer_and_stays_revoked(made: Application) -> None:
    owner, other = people.person(made, "member"), people.person(made, "viewer")
    key = new(made, owner.principal, "costs:read")
    with pytest.raises(NotFound):
        made.run("keys.revoke", {"id": key.id}, principal=other.principal)
    assert who_by(made, key.key) is not None
    made.run("keys.revoke", {"id": key.id}, principal=owner.principal)
    assert who_by(made, key.key) is None
    revoked = row(made, key.id)["revoked"]
    made.run("keys.revoke", {"id": key.id}, principal=owner.principal)
    assert row(made, key.id)["revoked"] == revoked


def test_one_sees_and_ends_ones_own_keys_an_admin_everybodys(made: Application) -> None:
    admin, member, viewer = (people.person(made, role).principal for role in ("admin", "member", "viewer"))
    ids = {who.id: new(made, who, "costs:read").id for who in (admin, member, viewer)}
    listed: Any = made.run("keys.list", {}, principal=member)
    assert [key.id for key in listed.items] == [ids[member.id]]
    everybodys: Any = made.run("keys.list", {}, principal=admin)
    assert {key.id for key in everybodys.items} == set(ids.values())
    made.run("keys.revoke", {"id": ids[viewer.id]}, principal=admin)


def test_the_last_use_is_written_at_most_once_a_minute(made: Application) -> None:
    key = new(made, people.person(made).principal, "costs:read")
    assert row(made, key.id)["last_used"] is None
    seen = []
    for seconds in (1, 30, 60, 62, 100, 123):
        assert who_by(made, key.key, NOW + timedelta(seconds=seconds)) is not None
        seen.append(round((row(made, key.id)["last_used"] - NOW).total_seconds()))
    assert seen == [1, 1, 1, 62, 62, 123]


def test_a_refused_key_leaves_no_last_use(made: Application) -> None:
    key = new(made, people.person(made).principal, "costs:read")
    forged = key.key[:-1] + ("A" if key.key[-1] != "A" else "B")
    assert who_by(made, forged) is None
    assert row(made, key.id)["last_used"] is None
