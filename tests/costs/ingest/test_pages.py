"""Lists of ingestions are read page by page, whatever comes in meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from glasspane.bootstrap import Application
from glasspane.core.errors import UsageError
from tests.costs.ingest.focus_rows import charge, focus_csv


def ingest(app: Application, folder: Path, number: int) -> str:
    bill = focus_csv(folder / f"{number}.csv", [charge(number, "1.5")])
    done: Any = app.run("ingest", {"paths": [str(bill)], "connection": f"c{number}"})
    return str(done.ingestions[0])


def test_pages_of_ingestions_follow_one_another(app: Application, tmp_path: Path) -> None:
    """API-1: the cursor is not for people to read, and a new ingestion moves no page."""
    ids = [ingest(app, tmp_path, number) for number in range(4)]
    first: Any = app.run("ingest.list", {"limit": 2})
    assert [i.id for i in first.items] == ids[:1:-1]
    assert not first.next_cursor.isdigit()
    ingest(app, tmp_path, 4)
    second: Any = app.run("ingest.list", {"limit": 2, "cursor": first.next_cursor})
    assert [i.id for i in second.items] == ids[1::-1]
    assert (second.next_cursor, second.total) == (None, 5)


@pytest.mark.parametrize("cursor", ["2", "-1", "Mg", "LTE=", "é", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=", "x" * 64])
def test_what_no_page_answered_is_no_cursor(app: Application, cursor: str) -> None:
    with pytest.raises(UsageError, match="cursor"):
        app.run("ingest.list", {"cursor": cursor})


def test_a_cursor_beyond_the_list_begins_it(app: Application, tmp_path: Path) -> None:
    id = ingest(app, tmp_path, 1)
    found: Any = app.run("ingest.list", {"cursor": "OTk5"})
    assert [i.id for i in found.items] == [id]
