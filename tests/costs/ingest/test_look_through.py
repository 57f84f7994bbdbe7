"""One pass over the bytes: digest, endless lines, quoted nothings."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane.kit.digests import LineTooLong, look_through


@given(st.integers(0, 12), st.sampled_from(['a,"",b\n', 'a,b,""\n', '"",a,b\n', 'a,b,""']), st.booleans())
def test_a_quoted_nothing_is_found_wherever_chunks_meet(shift: int, row: str, quoted: bool):
    import tempfile

    content = "x" * ((1 << 20) - 6 - shift) + "\n" + (row if quoted else row.replace('""', "c"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.csv")
        path.write_text(content)
        seen = look_through(path)
    assert seen.quoted_empty is quoted
    assert seen.digest == hashlib.sha256(content.encode()).hexdigest()


def test_an_endless_line_is_refused(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"x" * (3 << 20))
    assert look_through(path).digest
    with pytest.raises(LineTooLong):
        look_through(path, max_line_bytes=1 << 20)
