"""Access tokens, refresh tokens and sessions: what counts, for how long, and what ends them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from joserfc import jwt
from joserfc.jwk import OctKey

from glasspane import identity
from glasspane.bootstrap import Application, application
from glasspane.core.errors import Unauthenticated
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.identity.credentials import sessions, store
from glasspane.settings import Settings
from tests import people


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    return application(Settings(home=tmp_path / "home", database_url=database_url))


def at(made: Application, moment: datetime) -> Any:
    """Return the ports at another time."""
    return replace(made.ports, now=lambda: moment)


def refused(made: Application, bearer: str, ports: Any = None) -> bool:
    try:
        identity.authenticate(ports or made.ports, bearer, address="")
    except Unauthenticated:
        return True
    return False


def test_an_access_token_lasts_15_minutes(made: Application) -> None:
    """IAM-2."""
    person, now = people.person(made), datetime.now(UTC)
    assert not refused(made, person.access_token, at(made, now + timedelta(minutes=14)))
    assert refused(made, person.access_token, at(made, now + timedelta(minutes=15, seconds=2)))


def test_logging_out_counts_at_once(made: Application) -> None:
    """IAM-2: also for access tokens, for the cookie, and everywhere."""
    first = people.person(made)
    second = people.sign_in(made, first.email)
    made.run("auth.logout", {}, principal=first.principal)
    assert refused(made, first.access_token)
    with pytest.raises(Unauthenticated):
        identity.principal_of_cookie(made.ports, first.cookie, address="")
    assert not refused(made, second.access_token)
    third = people.sign_in(made, first.email)
    made.run("auth.logout_everywhere", {}, principal=third.principal)
    assert refused(made, second.access_token)
    assert refused(made, third.access_token)
    with pytest.raises(Unauthenticated):
        sessions.renewed(made.ports, second.refresh_token)


@pytest.mark.parametrize("change", [{"disabled": True}, None])
def test_who_is_locked_out_or_removed_is_out_at_once(made: Application, change: dict[str, Any] | None) -> None:
    person = people.person(made, "member")
    if change:
        made.run("users.update", {"user": person.email, **change})
    else:
        made.run("users.delete", {"user": person.email})
    assert refused(made, person.access_token)


def test_reuse_of_a_refresh_token_ends_its_session(made: Application) -> None:
    """IAM-2: the thief and the owner are out, the person's other session stays, the audit log tells."""
    person = people.person(made)
    other = people.sign_in(made, person.email)
    second = sessions.renewed(made.ports, person.refresh_token)
    with pytest.raises(Unauthenticated):
        sessions.renewed(made.ports, person.refresh_token)
    assert refused(made, second.access_token)
    with pytest.raises(Unauthenticated):
        sessions.renewed(made.ports, second.refresh_token)
    assert not refused(made, other.access_token)
    listed: Any = made.run("audit.list", {"action": "session.reused"})
    assert len(listed.items) == 1


def test_refresh_tokens_last_7_days_and_sessions_30(made: Application) -> None:
    """IAM-2."""
    start = datetime.now(UTC)
    tokens = people.person(made).refresh_token
    with pytest.raises(Unauthenticated):
        sessions.renewed(at(made, start + timedelta(days=7, seconds=2)), tokens)
    for day in range(6, 30, 6):
        tokens = sessions.renewed(at(made, start + timedelta(days=day)), tokens).refresh_token
    with pytest.raises(Unauthenticated):
        sessions.renewed(at(made, start + timedelta(days=30, seconds=2)), tokens)


def test_a_browsers_cookie_lasts_7_days_unused_and_30_at_most(made: Application) -> None:
    """IAM-2."""
    start, used = datetime.now(UTC), people.person(made).cookie
    unused = people.sign_in(made, "admin@default.example.com").cookie
    for day in range(6, 30, 6):
        _, prolonged = identity.principal_of_cookie(at(made, start + timedelta(days=day)), used, address="")
        assert prolonged
    for cookie, days in ((unused, 7), (used, 30)):
        with pytest.raises(Unauthenticated):
            identity.principal_of_cookie(at(made, start + timedelta(days=days, minutes=1)), cookie, address="")


def test_forged_access_tokens_are_refused(made: Application) -> None:
    """IAM-2: other algorithms, keys, audiences and kinds of token."""
    person = people.person(made)
    key = made.ports.vault.derived("access-tokens")
    now = int(datetime.now(UTC).timestamp())
    claims = {
        "iss": "glasspane", "aud": "glasspane-api", "sub": person.principal.id, "org": "default",
        "sid": person.principal.session, "iat": now, "exp": now + 900, "jti": "1",
    }  # fmt: skip

    def token(key: bytes, header: dict[str, Any], **changed: Any) -> str:
        said = {k: v for k, v in {**claims, **changed}.items() if v is not None}
        return jwt.encode({"alg": "HS256", "typ": "at+jwt", **header}, said, OctKey.import_key(key), ["HS256", "HS512"])

    assert not refused(made, token(key, {}))
    head, body, _ = token(key, {}).split(".")
    none = "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0"
    for forged in (
        token(b"\0" * 32, {}),
        token(key, {"alg": "HS512"}),
        token(key, {"typ": "JWT"}),
        token(key, {}, aud="other"),
        token(key, {}, iss="other"),
        token(key, {}, exp=None),
        token(key, {}, exp="never"),
        token(key, {}, sid="0000000000000000"),
        token(key, {}, org="other"),
        token(key, {}, sub="0000000000000000"),
        token(key, {}, sub=["a"]),
        f"{none}.{body}.",
        f"{head}.{body}.",
        f"{head}.{body}",
        "",
        "." * 5_000,
        "gp_0000000000000000_" + "a" * 43,
        "gp_",
    ):
        assert refused(made, forged), forged


def test_nothing_secret_is_stored_or_shown(made: Application) -> None:
    """IAM-2: tables hold digests; representations hold nothing."""
    person = people.person(made)
    key = people.key(made, "costs:read")
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        rows = [db.execute(table.select()).all() for table in (store.sessions, store.refresh_tokens, store.api_keys)]
    kept = json.dumps(rows, default=str)
    for secret in (person.access_token, person.refresh_token, person.cookie, key, key.split("_", 2)[2]):
        assert secret not in kept
    tokens = identity.open_session(made.ports, person.principal.id, "default", how="t", address="", agent="")
    assert tokens.refresh_token not in repr(tokens)


class Rotation(RuleBasedStateMachine):
    """IAM-2: at most one refresh token of a session is live, and using another ends the session."""

    issued = Bundle("issued")

    @initialize(target=issued)
    def begin(self) -> tuple[int, str]:
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.made = application(Settings(home=Path(self.folder.name)))
        people.add(self.made, "a@example.com")
        self.live: dict[int, str | None] = {}
        return self._open()

    @rule(target=issued)
    def sign_in(self) -> tuple[int, str]:
        return self._open()

    def _open(self) -> tuple[int, str]:
        with self.made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
            id = identity.people.found(db, "default", "a@example.com").user_id
        tokens = identity.open_session(self.made.ports, id, "default", how="test", address="", agent="")
        number = len(self.live)
        self.live[number] = tokens.refresh_token
        return number, tokens.refresh_token

    @rule(target=issued, token=issued)
    def refresh(self, token: tuple[int, str]) -> tuple[int, str]:
        number, text = token
        try:
            new = sessions.renewed(self.made.ports, text).refresh_token
        except Unauthenticated:
            assert self.live[number] != text
            self.live[number] = None
            return token
        assert self.live[number] == text
        self.live[number] = new
        return number, new

    @invariant()
    def at_most_one_is_live(self) -> None:
        if not hasattr(self, "made"):
            return
        with self.made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
            rows = db.execute(store.refresh_tokens.select().where(store.refresh_tokens.c.used.is_(None))).all()
            ended = {r.id for r in db.execute(store.sessions.select().where(store.sessions.c.ended.is_not(None)))}
        live = [row.session for row in rows if row.session not in ended]
        assert len(live) == len(set(live)) == sum(token is not None for token in self.live.values())

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestRotation = Rotation.TestCase
TestRotation.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
