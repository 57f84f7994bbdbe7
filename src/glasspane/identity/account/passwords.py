"""Passwords: which are good enough, their Argon2id hashes, and checking them in the same time for everybody."""

from __future__ import annotations

import itertools
import re
from functools import cache

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher

from glasspane.core.errors import UsageError

SHORTEST, LONGEST = 12, 128
MEMORY_KIB, PASSES, LANES = 19_456, 2, 1
"""OWASP Password Storage Cheat Sheet (2024): Argon2id with 19 MiB, 2 iterations, 1 degree of parallelism."""

WORDS = (
    "password", "passwort", "qwertyuiop", "qwerty", "qwertz", "azerty", "letmein", "welcome", "iloveyou", "admin",
    "administrator", "login", "secret", "changeme", "default", "master", "monkey", "dragon", "football", "baseball",
    "princess", "sunshine", "superman", "batman", "trustno", "glasspane", "cloud", "company", "summer", "winter",
    "spring", "autumn", "hello", "test", "user", "root", "abc", "asdfgh", "zxcvbn",
)  # fmt: skip
"""Words that lead every published list of leaked passwords; one made of nothing else is guessed first."""

_LEET = str.maketrans("01345@$7!", "oieasasti")
_TAIL = "0123456789!?.,;:-_#*+$@&%"
_ONLY_WORDS = re.compile(rf"(?:{'|'.join(sorted(WORDS, key=len, reverse=True))})+")


def check(password: str, email: str) -> None:
    """Raise UsageError when a password is too short, too long, or among the first that anybody would guess."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise _refused(f"has {len(password)} characters; it takes {SHORTEST} to {LONGEST}")
    small = password.casefold()
    name = email.casefold().split("@", 1)[0]
    if email.casefold() in small or (len(name) >= 4 and name in small):
        raise _refused("contains the e-mail address")
    if _repeats(small) or _runs(small) or _common(small):
        raise _refused("is among the first that anybody would guess")


def hashed(password: str) -> str:
    """Return the hash to store."""
    return _hasher().hash(password)


def verified(password: str, known: str | None) -> tuple[bool, str | None]:
    """Return whether the password is right, and its hash anew where the stored one is of weaker parameters.

    Without a known hash it takes the same time and is wrong.
    """
    if len(password) > LONGEST:
        return False, None
    try:
        right, anew = _hasher().verify_and_update(password, known or _nobodys())
    except UnknownHashError:
        return False, None
    return (right, anew) if known else (False, None)


def _refused(why: str) -> UsageError:
    return UsageError(f"the password {why}", hint="take four words that have nothing to do with each other")


def _repeats(small: str) -> bool:
    return any(small == (small[:n] * len(small))[: len(small)] for n in range(1, 5))


def _runs(small: str) -> bool:
    """Whether it goes up or down by one all the way, as 123456789012 and abcdefghijkl do."""
    pairs = list(itertools.pairwise(small))
    return any(all(_step(a, b) == direction for a, b in pairs) for direction in (1, -1))


def _step(a: str, b: str) -> int:
    step = ord(b) - ord(a)
    return (step + 5) % 10 - 5 if a.isdigit() and b.isdigit() else step


def _common(small: str) -> bool:
    letters = {
        re.sub(r"[^a-z]", "", text) for text in (small, small.translate(_LEET), small.rstrip(_TAIL).translate(_LEET))
    }
    return any(text == "" or _ONLY_WORDS.fullmatch(text) for text in letters)


@cache
def _hasher() -> PasswordHash:
    return PasswordHash((Argon2Hasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES),))


@cache
def _nobodys() -> str:
    return hashed("the password of nobody at all")
