"""IAM-2: which passwords are taken, how they are kept, and that checking one tells nothing about who has an account."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pwdlib.hashers.argon2 import Argon2Hasher

from glasspane.bootstrap import Application, application
from glasspane.core.errors import Unauthenticated, UsageError
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.core.principal import ANONYMOUS
from glasspane.identity import store
from glasspane.identity.account import passwords
from glasspane.settings import Settings
from tests import people

EMAIL = "somebody@example.com"


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    return application(Settings(home=tmp_path / "home", database_url=database_url))


def stored(made: Application, email: str = EMAIL) -> str:
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, email=email)
    assert account is not None and account.password is not None
    return account.password


def sign_in(made: Application, email: str, password: str) -> None:
    made.run("auth.login", {"email": email, "password": password}, principal=ANONYMOUS)


def test_a_password_is_kept_as_argon2id_of_the_recommended_cost(made: Application) -> None:
    people.add(made, EMAIL)
    found = re.match(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$", stored(made))
    assert found is not None
    memory, passes, lanes = map(int, found.groups())
    assert (memory >= 19_456, passes >= 2, lanes >= 1) == (True, True, True)


def test_the_same_password_is_kept_differently_each_time() -> None:
    assert passwords.hashed(people.PASSWORD) != passwords.hashed(people.PASSWORD)


@pytest.mark.parametrize(("length", "fine"), [(11, False), (12, True), (128, True), (129, False)])
def test_passwords_have_12_to_128_characters(length: int, fine: bool) -> None:
    password = ("kÿr€ wödan ☂ pilgrim sluice " * 6)[:length].replace(" ", "x")
    assert len(password) == length
    assert accepted(password) == fine


@pytest.mark.parametrize(
    "password",
    [
        "password1234", "P@ssw0rd2024!", "passwordpassword", "qwertyuiop123", "letmeinletmein", "123456789012",
        "abcdefghijkl", "zyxwvutsrqpo", "aaaaaaaaaaaaa", "abababababab", "Welcome2026!!", "Glasspane2026!",
        "somebody@example.com", "my somebody@example.com", "SOMEBODY-is-me", "98765432109876", "!!!!????....",
    ],
)  # fmt: skip
def test_passwords_that_are_guessed_first_are_refused(password: str) -> None:
    assert not accepted(password)


@given(
    st.lists(
        st.sampled_from(["gable", "thistle", "orbit", "mellow", "ferry", "quartz"]), min_size=3, max_size=5, unique=True
    )
)
def test_some_words_that_have_nothing_to_do_with_each_other_are_fine(words: list[str]) -> None:
    password = " ".join(words)
    assert accepted(password) or len(password) < 12


def accepted(password: str) -> bool:
    try:
        passwords.check(password, EMAIL)
    except UsageError:
        return False
    return True


@pytest.mark.parametrize("way", ["auth.password", "auth.register", "users.create"])
def test_every_way_to_a_password_refuses_bad_ones(made: Application, way: str) -> None:
    person = people.person(made, email=EMAIL)
    invited: Any = made.run("users.create", {"email": "new@example.com"})
    requests: dict[str, Any] = {
        "auth.password": ({"old": people.PASSWORD, "new": "password1234"}, person.principal),
        "auth.register": ({"password": "password1234", "invitation": invited.invitation}, ANONYMOUS),
        "users.create": ({"email": "other@example.com", "password": "password1234"}, made.local_user),
    }
    request, who = requests[way]
    with pytest.raises(UsageError, match="guess"):
        made.run(way, request, principal=who)


def test_a_weaker_hash_is_replaced_at_the_next_sign_in(made: Application) -> None:
    people.add(made, EMAIL)
    weak = Argon2Hasher(time_cost=1, memory_cost=1024, parallelism=1).hash(people.PASSWORD)
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        account = store.account(db, email=EMAIL)
        assert account is not None
        store.change_account(db, account.id, {"password": weak})
    with pytest.raises(Unauthenticated):
        sign_in(made, EMAIL, "not the right password")
    assert stored(made) == weak
    sign_in(made, EMAIL, people.PASSWORD)
    strong = stored(made)
    assert f"m={passwords.MEMORY_KIB},t={passwords.PASSES}" in strong
    sign_in(made, EMAIL, people.PASSWORD)
    assert stored(made) == strong


def test_an_address_without_an_account_costs_one_hash_as_any_other(made: Application) -> None:
    """The work is counted, for clocks differ; what is answered is the same text."""
    people.add(made, EMAIL)
    made.run("users.create", {"email": "invited@example.com"})
    with pytest.raises(Unauthenticated):
        sign_in(made, "warm@example.com", "the hash of nobody is made once")
    seen = {email: failing(made, email) for email in (EMAIL, "nobody@example.com", "invited@example.com")}
    assert set(seen.values()) == {(1, "e-mail address or password is wrong")}


def failing(made: Application, email: str) -> tuple[int, str]:
    """Return how often Argon2 ran in a sign-in that fails, and what it said."""
    ran = 0

    def count(frame: FrameType, event: str, _arg: Any) -> None:
        nonlocal ran
        ran += event == "call" and frame.f_code.co_name in ("verify_secret", "hash_secret")

    sys.setprofile(count)
    try:
        sign_in(made, email, "not the right password")
    except Unauthenticated as error:
        return ran, error.message
    finally:
        sys.setprofile(None)
    raise AssertionError("that was the right password")


def test_a_password_of_any_size_costs_no_more(made: Application) -> None:
    """What is longer than any password is refused before it is hashed."""
    assert passwords.verified("x" * 129, passwords.hashed("x" * 128)) == (False, None)
    assert passwords.verified("x" * 128, "no hash of ours") == (False, None)
