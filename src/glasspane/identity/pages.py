"""Cursors of lists that are sorted by a text: where the page before ended, not for people to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from pydantic import BaseModel, Field

from glasspane.core.lists import Page, cursor_of, text_of

Stored = TypeVar("Stored")
Shown = TypeVar("Shown", bound=BaseModel)
Limit = Annotated[int, Field(ge=1, le=1000, description="How many to show.")]
Cursor = Annotated[str | None, Field(max_length=1000, description="Where the page before ended.")]


def start(cursor: str | None) -> str:
    """Return the text after which a page begins; UsageError when the cursor is none of ours."""
    return "" if cursor is None else text_of(cursor)


def page(
    rows: Sequence[Stored], total: int, limit: int, show: Callable[[Stored], Shown], key: Callable[[Stored], str]
) -> Page[Shown]:
    """Return a page of rows that were read with `limit` plus one."""
    shown = rows[:limit]
    following = cursor_of(key(shown[-1])) if len(rows) > limit else None
    return Page(items=[show(row) for row in shown], next_cursor=following, total=total)
