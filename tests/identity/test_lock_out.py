"""IAM-2: who guesses has to wait, longer each time; whatever happens at the same time, no guess goes uncounted."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest

from glasspane.bootstrap import Application, application
from glasspane.core.errors import GlasspaneError, RateLimited, Unauthenticated
from glasspane.core.ports import Ports
from glasspane.core.principal import ANONYMOUS
from glasspane.identity.account import attempts, signing_in
from glasspane.settings import Settings
from tests import people

EMAIL = "somebody@example.com"
START = datetime(2030, 1, 1, tzinfo=UTC)
WRONG = "not the right password"


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    made = application(Settings(home=tmp_path / "home", database_url=database_url))
    people.add(made, EMAIL)
    return made


def at(made: Application, moment: datetime) -> Ports:
    return replace(made.ports, now=lambda: moment)


def guess(ports: Ports, password: str = WRONG, email: str = EMAIL, address: str = "") -> str:
    """Return what came of it: in, wrong, or for how many seconds to wait."""
    try:
        signing_in.proved(ports, email, password, "", address)
    except Unauthenticated:
        return "wrong"
    except RateLimited as error:
        return f"wait {error.retry_after:.0f}"
    return "in"


def test_the_wait_doubles_up_to_an_hour() -> None:
    minutes = [attempts.waiting(n) / timedelta(minutes=1) for n in (0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 500)]
    assert minutes == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize("email", [EMAIL, "nobody@example.com"])
def test_after_ten_failures_an_account_waits_longer_each_time(made: Application, email: str) -> None:
    """Whether there is an account or not, so that the wait does not tell."""
    assert [guess(at(made, START), email=email) for _ in range(11)] == ["wrong"] * 10 + ["wait 60"]
    moment = START
    for seconds, following in ((60, 120), (120, 240), (240, 480)):
        assert guess(at(made, moment + timedelta(seconds=seconds - 1)), email=email) == "wait 1"
        moment += timedelta(seconds=seconds)
        assert guess(at(made, moment), email=email) == "wrong"
        assert guess(at(made, moment), email=email) == f"wait {following}"


def test_the_right_password_does_not_count_while_the_account_waits(made: Application) -> None:
    for _ in range(10):
        guess(at(made, START))
    assert guess(at(made, START), people.PASSWORD) == "wait 60"
    later = START + timedelta(seconds=60)
    assert guess(at(made, later), people.PASSWORD) == "in"
    assert [guess(at(made, later)) for _ in range(10)] == ["wrong"] * 10


def test_failures_are_counted_although_the_operation_fails(made: Application) -> None:
    """What fails is undone, the count is not."""
    request = {"email": EMAIL, "password": WRONG}
    for _ in range(10):
        with pytest.raises(Unauthenticated):
            made.run("auth.login", request, principal=ANONYMOUS)
    with pytest.raises(RateLimited) as refused:
        made.run("auth.login", {**request, "password": people.PASSWORD}, principal=ANONYMOUS)
    assert 0 < refused.value.retry_after <= 60
    again = application(Settings(home=made.ports.home, database_url=made.settings.database_url))
    with pytest.raises(RateLimited):
        again.run("auth.login", {**request, "password": people.PASSWORD}, principal=ANONYMOUS)


def test_wrong_codes_count_as_wrong_passwords_do(made: Application) -> None:
    """IAM-2: the six digits of a code cannot be tried out either."""
    person = people.sign_in(made, EMAIL)
    begun: Any = made.run("auth.totp_begin", {"password": people.PASSWORD}, principal=person.principal)
    made.run("auth.totp_confirm", {"code": pyotp.TOTP(begun.secret).now()}, principal=person.principal)
    seen: list[type[GlasspaneError]] = []
    for _ in range(11):
        with pytest.raises(GlasspaneError) as refused:
            signing_in.proved(at(made, START), EMAIL, people.PASSWORD, "nonsense", "")
        seen.append(type(refused.value))
    assert seen == [Unauthenticated] * 10 + [RateLimited]


@pytest.mark.parametrize("email", [EMAIL, "nobody@example.com"])
@pytest.mark.parametrize(("threads", "each"), [(8, 5), (20, 1)])
def test_guesses_at_the_same_time_get_no_more_tries(made: Application, email: str, threads: int, each: int) -> None:
    """The first guesses of all, too, when there is nothing yet to count on."""
    ports, ready = at(made, START), threading.Barrier(threads)

    def guesses(_number: int) -> list[str]:
        ready.wait(30)
        return [guess(ports, email=email) for _ in range(each)]

    with ThreadPoolExecutor(threads) as pool:
        seen = Counter(answer for answers in pool.map(guesses, range(threads)) for answer in answers)
    assert seen == {"wrong": attempts.FREE, "wait 60": threads * each - attempts.FREE}


def test_an_address_that_tries_many_accounts_has_to_wait(made: Application) -> None:
    """One password tried on every account fails as well; other addresses go on."""
    burst = attempts.PER_ADDRESS.burst
    answers = [guess(made.ports, email=f"a{n}@example.com", address="192.0.2.1") for n in range(burst + 3)]
    assert answers[:burst] == ["wrong"] * burst
    assert any(answer.startswith("wait") for answer in answers[burst:])
    assert guess(made.ports, people.PASSWORD, address="192.0.2.2") == "in"
