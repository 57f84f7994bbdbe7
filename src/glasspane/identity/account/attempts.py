"""Counts sign-ins that fail, per account and per address, and makes whoever guesses wait."""

from __future__ import annotations

import math
from datetime import timedelta

from glasspane.core.cache import Allowance
from glasspane.core.errors import RateLimited
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.identity import store
from glasspane.identity.credentials import tokens

FREE = 10
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(days=1)
PER_ADDRESS = Allowance(per_minute=20, burst=40)


def begin(ports: Ports, email: str, address: str) -> None:
    """Count an attempt before it is made, as if it had failed; RateLimited while the account or address has to wait.

    Counting first lets attempts at the same time not slip through; an address that has no account is counted alike, so
    that nothing tells whether it has one. It must not run inside a transaction: the count is kept whatever follows.
    """
    wait = ports.limiter.take(f"login:{address}", PER_ADDRESS) if address else 0.0
    if wait > 0:
        raise _wait(wait)
    now = ports.now()
    key = _key(email)
    with ports.catalog.apart(EVERY_ORGANIZATION) as db:
        count, last = store.failures(db, key, now)
        left = (last + waiting(count) - now).total_seconds() if count >= FREE else 0.0
        if left <= 0:
            store.count_failure(db, key, now)
    if left > 0:
        raise _wait(left)


def succeeded(ports: Ports, email: str) -> None:
    """Forget the failures of an account."""
    with ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        store.forget_failures(db, _key(email), ports.now() - FORGOTTEN_AFTER)


def waiting(failures: int) -> timedelta:
    """Return how long an account has to wait after so many failures in a row.

    >>> waiting(9), waiting(10), waiting(12)
    (datetime.timedelta(0), datetime.timedelta(seconds=60), datetime.timedelta(seconds=240))
    """
    if failures < FREE:
        return timedelta(0)
    doublings = min(failures - FREE, 12)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def _key(email: str) -> str:
    return tokens.digest(f"sign-in:{email}")


def _wait(seconds: float) -> RateLimited:
    return RateLimited(
        f"too many attempts to sign in: wait {math.ceil(seconds)} seconds",
        hint="glasspane login URL, after that",
        retry_after=seconds,
    )
