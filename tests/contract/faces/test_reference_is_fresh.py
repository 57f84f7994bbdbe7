"""The committed reference says what the code says; `make docs` writes it anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.generate_reference import ROOT, generated

PAGES = list(generated())


@pytest.mark.parametrize(("path", "text"), PAGES, ids=[path.name for path, _ in PAGES])
def test_reference_is_fresh(path: Path, text: str) -> None:
    assert path.is_file(), f"{path.relative_to(ROOT)} is missing: make docs"
    assert path.read_text(encoding="utf-8") == text, f"{path.relative_to(ROOT)} is stale: make docs"
