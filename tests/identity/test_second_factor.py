"""IAM-2: one-time codes count for a minute and a half, and once; recovery codes once; both are kept unreadable."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest

from glasspane.bootstrap import Application, application
from glasspane.core.errors import Conflict, GlasspaneError, SecondFactorNeeded, Unauthenticated
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import ANONYMOUS
from glasspane.identity import store
from glasspane.identity.account import second_factor
from glasspane.identity.credentials import store as credentials
from glasspane.identity.model import Account
from glasspane.settings import Settings
from tests import people

START = datetime(2030, 1, 1, 12, 0, 5, tzinfo=UTC)
STEP = timedelta(seconds=30)


@dataclass
class Guarded:
    """A person whose account takes codes since START, the secret, and their recovery codes."""

    made: Application
    person: people.Person
    secret: str
    codes: list[str]

    def ports(self, moment: datetime) -> Ports:
        return replace(self.made.ports, now=lambda: moment)

    def code(self, moment: datetime) -> str:
        return pyotp.TOTP(self.secret).at(moment)

    def account(self) -> Account:
        with self.made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
            found = store.account(db, email=self.person.email)
        assert found is not None
        return found

    def admits(self, code: str, moment: datetime) -> bool:
        try:
            second_factor.demand(self.ports(moment), self.account(), code)
        except Unauthenticated:
            return False
        return True


@pytest.fixture
def guarded(tmp_path: Path, database_url: str) -> Guarded:
    made = application(Settings(home=tmp_path / "home", database_url=database_url))
    person = people.person(made)
    begun: Any = made.run("auth.totp_begin", {"password": people.PASSWORD}, principal=person.principal)
    known = Guarded(made, person, begun.secret, [])
    known.codes = second_factor.confirm(known.ports(START), known.account(), known.code(START))
    return known


def test_a_code_counts_one_step_before_and_after_its_own(guarded: Guarded) -> None:
    """RFC 6238, 5.2: one step of tolerance either way, and no more."""
    code = guarded.code(START + 10 * STEP)
    assert [guarded.admits(code, START + n * STEP) for n in (8, 12)] == [False, False]
    assert guarded.admits(code, START + 9 * STEP)
    late = guarded.code(START + 20 * STEP)
    assert not guarded.admits(late, START + 22 * STEP)
    assert guarded.admits(late, START + 21 * STEP)


def test_a_code_counts_once_and_none_before_it_counts_any_more(guarded: Guarded) -> None:
    moment = START + 5 * STEP
    assert not guarded.admits(guarded.code(START), START)
    assert guarded.admits(guarded.code(moment), moment)
    assert not guarded.admits(guarded.code(moment), moment)
    assert not guarded.admits(guarded.code(moment - STEP), moment)
    assert guarded.admits(guarded.code(moment + STEP), moment)


def test_wrong_codes_are_refused(guarded: Guarded) -> None:
    moment = START + 5 * STEP
    right = guarded.code(moment)
    for wrong in (str((int(right) + 1) % 10**6).zfill(6), right[:5], right + "0", "abcdef", "٠١٢٣٤٥", "-" * 40):
        assert not guarded.admits(wrong, moment), wrong
    with pytest.raises(SecondFactorNeeded):
        second_factor.demand(guarded.ports(moment), guarded.account(), " ")
    assert guarded.admits(f" {right[:3]} {right[3:]} ", moment)


def test_a_secret_counts_only_once_a_code_shows_that_the_app_has_it(tmp_path: Path) -> None:
    made = application(Settings(home=tmp_path / "home"))
    person = people.person(made)
    begun: Any = made.run("auth.totp_begin", {"password": people.PASSWORD}, principal=person.principal)
    people.sign_in(made, person.email)
    near = {pyotp.TOTP(begun.secret).at(datetime.now(UTC) + n * STEP) for n in range(-2, 4)}
    wrong = next(code for n in range(10) if (code := f"{n:06}") not in near)
    with pytest.raises(Unauthenticated):
        made.run("auth.totp_confirm", {"code": wrong}, principal=person.principal)
    people.sign_in(made, person.email)
    with pytest.raises(Unauthenticated):
        made.run("auth.totp_begin", {"password": "not the right one"}, principal=person.principal)


def test_a_second_factor_is_neither_replaced_nor_removed_without_proof(guarded: Guarded) -> None:
    who, password = guarded.person.principal, people.PASSWORD
    with pytest.raises(Conflict):
        guarded.made.run("auth.totp_begin", {"password": password}, principal=who)
    for operation in ("auth.totp_remove", "auth.recovery_codes"):
        with pytest.raises(SecondFactorNeeded):
            guarded.made.run(operation, {"password": password}, principal=who)
        with pytest.raises(Unauthenticated):
            guarded.made.run(operation, {"password": password, "code": "00000000-0000"}, principal=who)
        with pytest.raises(Unauthenticated):
            guarded.made.run(operation, {"password": "not it", "code": guarded.codes[0]}, principal=who)
    assert guarded.account().second_factor
    guarded.made.run("auth.totp_remove", {"password": password, "code": guarded.codes[0]}, principal=who)
    assert not guarded.account().second_factor
    assert recovery_rows(guarded.made) == []
    people.sign_in(guarded.made, guarded.person.email)


def test_signing_in_takes_password_and_code(guarded: Guarded) -> None:
    request = {"email": guarded.person.email, "password": people.PASSWORD}
    with pytest.raises(SecondFactorNeeded):
        guarded.made.run("auth.login", request, principal=ANONYMOUS)
    with pytest.raises(Unauthenticated) as wrong:
        guarded.made.run("auth.login", {**request, "password": "wrong", "code": "123456"}, principal=ANONYMOUS)
    assert "e-mail address or password" in wrong.value.message
    guarded.made.run("auth.login", {**request, "code": guarded.codes[0]}, principal=ANONYMOUS)


def test_a_recovery_code_counts_once(guarded: Guarded) -> None:
    assert len(set(guarded.codes)) == second_factor.CODES
    for code in guarded.codes[:3]:
        assert guarded.admits(code.upper().replace("-", " "), START)
        assert not guarded.admits(code, START)
    assert len(recovery_rows(guarded.made)) == second_factor.CODES - 3


def test_recovery_codes_are_those_of_their_owner_alone(guarded: Guarded) -> None:
    other = replace(guarded.account(), id="0123456789abcdef")
    with pytest.raises(Unauthenticated):
        second_factor.demand(guarded.made.ports, other, guarded.codes[0])
    assert guarded.admits(guarded.codes[0], START)


def test_new_recovery_codes_replace_the_old_ones(guarded: Guarded) -> None:
    request = {"password": people.PASSWORD, "code": guarded.codes[0]}
    made: Any = guarded.made.run("auth.recovery_codes", request, principal=guarded.person.principal)
    assert not set(made.codes) & set(guarded.codes)
    assert not any(guarded.admits(code, START) for code in guarded.codes)
    assert len(recovery_rows(guarded.made)) == second_factor.CODES
    assert all(guarded.admits(code, START) for code in made.codes)


def test_neither_secret_nor_recovery_codes_can_be_read_from_the_catalog(guarded: Guarded) -> None:
    with guarded.made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        accounts = [dict(row) for row in db.execute(store.accounts.select()).mappings()]
    kept = json.dumps([accounts, recovery_rows(guarded.made)])
    assert guarded.secret not in kept
    for code in guarded.codes:
        assert code not in kept
        assert code.replace("-", "") not in kept


def test_a_sealed_secret_is_of_no_use_in_another_account(guarded: Guarded) -> None:
    """Whoever can write to the catalog cannot give somebody the second factor of their own account."""
    people.add(guarded.made, "other@example.com")
    with guarded.made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        other = store.account(db, email="other@example.com")
        assert other is not None
        store.change_account(db, other.id, {"totp": guarded.account().totp, "totp_confirmed": True})
    moment = START + 5 * STEP
    forged = replace(other, totp=guarded.account().totp, totp_confirmed=True)
    with pytest.raises(GlasspaneError) as refused:
        second_factor.demand(guarded.ports(moment), forged, guarded.code(moment))
    assert guarded.secret not in str(refused.value)


def recovery_rows(made: Application) -> list[Any]:
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        return [dict(row) for row in db.execute(credentials.recovery_codes.select()).mappings()]
