"""IAM-7, CON-4: sealed secrets open only where they were sealed, unchanged, under the same master key."""

from __future__ import annotations

import base64
import multiprocessing
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane.backends.master_key_vault import MasterKeyVault, from_file, from_text
from glasspane.core.errors import StorageError, UsageError

VAULT = MasterKeyVault(b"k" * 32)


@given(st.binary(max_size=200), st.text(max_size=40))
def test_what_is_sealed_opens_again_and_shows_nothing(secret: bytes, place: str) -> None:
    sealed = VAULT.seal(secret, bound_to=place)
    assert VAULT.open(sealed, bound_to=place) == secret
    assert sealed != VAULT.seal(secret, bound_to=place)
    assert len(secret) < 4 or secret not in base64.urlsafe_b64decode(sealed.removeprefix("v1."))


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_changed_byte_is_found(position: int, change: int) -> None:
    packed = bytearray(base64.urlsafe_b64decode(VAULT.seal(b"secret", bound_to="here").removeprefix("v1.")))
    packed[position % len(packed)] ^= change
    with pytest.raises(StorageError):
        VAULT.open("v1." + base64.urlsafe_b64encode(bytes(packed)).decode(), bound_to="here")


@pytest.mark.parametrize("text", ["", "v1.", "v1.AAAA", "x", "v1.§", "v1." + "A" * 40])
def test_what_is_no_sealed_secret_is_refused(text: str) -> None:
    with pytest.raises(StorageError):
        VAULT.open(text, bound_to="here")


def test_another_place_or_key_opens_nothing() -> None:
    sealed = VAULT.seal(b"secret", bound_to="organization a")
    with pytest.raises(StorageError):
        VAULT.open(sealed, bound_to="organization b")
    with pytest.raises(StorageError):
        MasterKeyVault(b"l" * 32).open(sealed, bound_to="organization a")


def test_each_purpose_has_a_key_of_its_own() -> None:
    keys = {VAULT.derived("tokens"), VAULT.derived("audit"), VAULT.derived("seal")}
    assert len(keys) == 3
    assert VAULT.derived("tokens") == MasterKeyVault(b"k" * 32).derived("tokens")
    assert all(len(key) == 32 and key != b"k" * 32 for key in keys)


def _key_of(path: Path) -> bytes:
    return from_file(path).derived("same")


def test_processes_that_start_together_agree_on_the_key(tmp_path: Path) -> None:
    path = tmp_path / "home" / "master-key"
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        keys = pool.map(_key_of, [path] * 8)
    assert len(set(keys)) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["master-key"]


@pytest.mark.parametrize("text", ["", "short", "x" * 44, base64.b64encode(b"31" * 15).decode()])
def test_what_is_no_key_says_how_to_make_one(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        from_text(text)
    assert "openssl rand" in raised.value.hint
    assert not text or text not in raised.value.message


def test_a_key_is_never_shown() -> None:
    assert "kkkk" not in repr(VAULT) + str(VAULT)
