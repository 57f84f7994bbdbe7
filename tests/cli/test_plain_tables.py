"""Tables of any list fit the screen: whole columns, the most telling first, and the others are named."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from glasspane.bootstrap import catalogue
from glasspane.cli.render import FIRST, plain

ID = "2537c902e66749288a2cd53c667b8b7f"
JOB = {
    "id": ID,
    "operation": "ingest",
    "message": "storing a file with a long name, which takes more room than there is on a narrow screen",
    "schedule": "",
    "error": None,
    "state": "succeeded",
    "created": "2026-11-20T20:41:39.265246Z",
    "who": "this machine",
}


def shown(width: int, rows: list[dict[str, Any]], chosen: tuple[str, ...] = ()) -> list[str]:
    file = io.StringIO()
    plain.listing(Console(file=file, width=width), rows, chosen)
    return [line.rstrip() for line in file.getvalue().splitlines()]


@pytest.mark.parametrize("width", [40, 80, 120, 4_000])
def test_no_line_is_wider_than_the_screen_and_no_id_is_broken(width: int) -> None:
    lines = shown(width, [JOB, JOB], FIRST["jobs.list"])
    assert max(map(len, lines)) <= width
    assert sum(ID in line for line in lines) == 2


def test_what_has_no_room_is_named_and_what_is_empty_is_not_there() -> None:
    lines = shown(80, [JOB], FIRST["jobs.list"])
    assert lines[0].split() == ["id", "state", "operation", "created"]
    assert "2026-11-20 20:41" in lines[2]
    assert " ".join(lines[3:]) == "times in UTC · --fields has more: message, who"


def test_parts_of_parts_stand_below_each_other() -> None:
    file = io.StringIO()
    files = [{"path": "a.csv", "digest": "0" * 64}, {"path": "b.csv", "digest": "1" * 64}]
    plain.pairs(Console(file=file, width=100), {"state": "", "result": {"files": files, "seconds": 1}})
    assert file.getvalue().splitlines() == [
        "state   (none)",
        "result",
        "  files",
        "    - path    a.csv",
        f"      digest  {'0' * 64}",
        "    - path    b.csv",
        f"      digest  {'1' * 64}",
        "  seconds  1",
    ]


def test_preferred_columns_are_fields_of_their_lists() -> None:
    for id, names in FIRST.items():
        operation = catalogue().get(id)
        assert operation is not None, id
        items = operation.response.model_fields["items"].annotation
        known = items.__args__[0].model_fields  # type: ignore[union-attr]
        assert set(names) <= set(known), id
