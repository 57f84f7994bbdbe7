"""Whatever a file is called, it is written below its upload or refused (ASVS V5.3.2)."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane.bootstrap.uploads import Uploads
from glasspane.core.errors import NotFound, UsageError
from tests.security.fuzzing.inputs import texts

PARTS = st.one_of(
    texts, st.sampled_from(["..", ".", "a", "a.csv", "~", "C:", "%2e%2e", "x" * 300, "é" * 150, "con", "\u2028"])
)
NAMES = st.one_of(texts, st.lists(PARTS, max_size=8).map("/".join), st.lists(PARTS, max_size=4).map("\\".join))


@pytest.fixture(scope="module")
def uploads(tmp_path_factory: pytest.TempPathFactory) -> Uploads:
    return Uploads(tmp_path_factory.mktemp("home"))


@given(name=NAMES)
def test_names(name: str, uploads: Uploads) -> None:
    """V5.3.2: a name that is taken can be written and found again under its upload's folder."""
    id = uploads.new()
    folder = uploads.folder(id).resolve()
    try:
        path = uploads.place(id, name)
    except UsageError:
        return
    path.write_bytes(b"x")
    assert path.resolve().is_relative_to(folder)
    assert uploads.resolve(f"upload://{id}/{PurePosixPath(name)}").samefile(path)


@given(id=texts, name=NAMES)
def test_addresses(id: str, name: str, uploads: Uploads) -> None:
    """V5.3.2: an address that nobody was given leads nowhere."""
    with pytest.raises(NotFound):
        uploads.resolve(f"upload://{id}/{name}")


def test_the_folder_is_named_by_chance(uploads: Uploads) -> None:
    """V11.5.1: 128 random bits."""
    assert len({uploads.new() for _ in range(20)}) == 20
    assert all(len(Path(uploads.folder(uploads.new())).name) == 32 for _ in range(2))
