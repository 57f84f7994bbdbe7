"""A data folder to store charges in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.costs.query.charges import Stored


@pytest.fixture
def stored(tmp_path: Path) -> Stored:
    return Stored(tmp_path)
