"""Maps one native file with one format: declared columns read as text, typed, and run through the SQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from glasspane.core.billing import BillingFormat
from tests.formats.relations import charges_of, native_text

MapFile = Callable[[BillingFormat, Path], list[dict[str, Any]]]


@pytest.fixture
def map_file() -> MapFile:
    """Return the function that maps a file to FOCUS rows as dictionaries."""
    return charges_of


@pytest.fixture
def write_native() -> Callable[..., Path]:
    """Return the function that writes truth rows as the format's native file."""
    return native_text
