"""The committed index of commands says what the catalogue says."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from glasspane.bootstrap import catalogue
from glasspane.cli import commands, index, indexing
from glasspane.core.context import Context
from glasspane.core.operations import Catalogue, Files, Operation, Pairs, Positional, operation


def test_index_is_fresh() -> None:
    assert index.PATH.read_text(encoding="utf-8") == indexing.text(catalogue()), "make docs"


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Request(BaseModel):
    """A request with every shape."""

    names: Annotated[list[str], Positional("NAME"), Files()] = Field(description="Which.")
    count: int | None = None
    kind: Literal["a", "b"] = "a"
    colour: Colour = Colour.BLUE
    by: list[str] = []
    where: Annotated[dict[str, list[str]], Pairs()] = {}
    deep: bool = False
    wide: bool = True
    from_: Annotated[str, Field(alias="from")] = ""


class Answer(BaseModel):
    """An answer with rows and SQL."""

    rows: list[str]
    sql: str


def declared() -> Operation:
    @operation("things.look_up", scope="things:read", effect="read", route="GET /things", examples=["things look-up x"])
    def look_up(context: Context, request: Request) -> Answer:
        """Look things up.

        In all places.
        """
        return Answer(rows=[], sql="")

    found: Operation = look_up.operation
    return found


def test_every_shape_of_field_is_indexed() -> None:
    entries = indexing.entries(Catalogue([declared()]))
    command = index.from_entries(entries)[("things", "look-up")]
    assert (command.summary, command.rows, command.sql) == ("Look things up.", "rows", True)
    shapes = {a.field: (a.shape, a.choices, a.default) for a in command.arguments}
    assert shapes == {
        "names": ("files", (), ""),
        "count": ("value", (), ""),
        "kind": ("value", ("a", "b"), "a"),
        "colour": ("value", ("red", "blue"), "blue"),
        "by": ("list", (), ""),
        "where": ("pairs", (), ""),
        "deep": ("switch", (), ""),
        "wide": ("switch", (), "True"),
        "from": ("value", (), ""),
    }
    assert [a.field for a in command.arguments if a.required] == ["names"]


def test_commands_made_by_hand_do_not_hide_generated_ones() -> None:
    assert not {words[0] for words in index.commands()} & set(commands.MODULES)


def test_modules_of_commands_exist() -> None:
    assert {command.module for command in index.commands().values()} == {o.function.__module__ for o in catalogue()}
