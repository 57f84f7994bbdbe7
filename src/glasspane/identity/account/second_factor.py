"""The second factor: time-based one-time codes (RFC 6238) and recovery codes, each good for one use."""

from __future__ import annotations

import hmac
import re
import secrets
from typing import Any

import pyotp

from glasspane.core.errors import Conflict, SecondFactorNeeded, Unauthenticated
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.identity import store
from glasspane.identity.credentials import store as credentials
from glasspane.identity.credentials import tokens
from glasspane.identity.model import Account
from glasspane.identity.people import store_account

STEP_SECONDS = 30
TOLERATED_STEPS = 1
CODES = 10
ISSUER = "Glasspane"


def begin(ports: Ports, account: Account) -> tuple[str, str]:
    """Store a new secret, not yet in force; return it and the address that an authenticator app scans."""
    if account.second_factor:
        raise Conflict("there is a second factor already", hint="glasspane auth totp-remove")
    secret = pyotp.random_base32()
    sealed = ports.vault.seal(secret.encode(), bound_to=_place(account.id))
    store_account(ports, account.id, {"totp": sealed, "totp_confirmed": False, "totp_step": 0})
    return secret, pyotp.TOTP(secret, name=account.email, issuer=ISSUER).provisioning_uri()


def confirm(ports: Ports, account: Account, code: str) -> list[str]:
    """Put the secret in force once a code shows that the app has it; return recovery codes."""
    if account.totp is None or account.second_factor:
        raise Conflict("there is no second factor to confirm", hint="glasspane auth totp-begin")
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        if not _code_fits(ports, db, account, code):
            raise _wrong()
        store.change_account(db, account.id, {"totp_confirmed": True})
        return new_recovery_codes(db, account.id)


def remove(ports: Ports, account: Account) -> None:
    """Take the second factor away."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        store.change_account(db, account.id, {"totp": None, "totp_confirmed": False, "totp_step": 0})
        credentials.put_recovery_codes(db, account.id, ())


def demand(ports: Ports, account: Account, code: str) -> None:
    """Return when the code, or a recovery code, is right and was not used; both are used up by that."""
    if not account.second_factor:
        return
    if not code.strip():
        raise SecondFactorNeeded("this account takes a code as well", hint="open your authenticator app")
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        if not (_code_fits(ports, db, account, code) or _recovery_fits(db, account, code)):
            raise _wrong()


def new_recovery_codes(db: Any, user_id: str) -> list[str]:
    """Store new recovery codes, of 128 random bits each, and return them."""
    codes = [_grouped(secrets.token_hex(16)) for _ in range(CODES)]
    credentials.put_recovery_codes(db, user_id, [_digest(user_id, code) for code in codes])
    return codes


def _code_fits(ports: Ports, db: Any, account: Account, code: str) -> bool:
    given = re.sub(r"\s", "", code)
    if re.fullmatch(r"[0-9]{6}", given) is None or account.totp is None:
        return False
    totp = pyotp.TOTP(ports.vault.open(account.totp, bound_to=_place(account.id)).decode())
    now = int(ports.now().timestamp()) // STEP_SECONDS
    steps = range(now - TOLERATED_STEPS, now + TOLERATED_STEPS + 1)
    fitting = [step for step in steps if hmac.compare_digest(totp.generate_otp(step), given)]
    return any(store.use_step(db, account.id, step) for step in fitting)


def _recovery_fits(db: Any, account: Account, code: str) -> bool:
    return credentials.use_recovery_code(db, account.id, _digest(account.id, code))


def _grouped(hexadecimal: str) -> str:
    return "-".join(hexadecimal[n : n + 8] for n in range(0, len(hexadecimal), 8))


def _digest(user_id: str, code: str) -> str:
    return tokens.digest(f"{user_id}:{re.sub(r'[^0-9a-f]', '', code.casefold())}")


def _place(user_id: str) -> str:
    return f"totp:{user_id}"


def _wrong() -> Unauthenticated:
    return Unauthenticated("that code is wrong, or was used before", hint="wait for the next code of your app")
