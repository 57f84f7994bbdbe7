"""Applications on data folders of their own, and exports read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from glasspane.bootstrap import Application, application
from glasspane.kit.duck import literal, open_session
from glasspane.settings import Settings

Rows = list[dict[str, Any]]


@pytest.fixture
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Application]:
    """Return the function that makes an application on an empty data folder."""
    return lambda: application(Settings(home=tmp_path_factory.mktemp("home")))


def read(path: Path) -> Rows:
    """Read an export, CSV cells as text, in an order that its values alone decide."""
    session = open_session(threads=1)
    source = f"read_csv({literal(str(path))}, all_varchar=true)" if path.suffix == ".csv" else literal(str(path))
    result = session.execute(f"SELECT * FROM {source} ORDER BY ALL")
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
