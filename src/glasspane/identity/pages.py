"""Cursors of lists that are sorted by a text: where the page before ended, not for people to read."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from pydantic import BaseModel, Field

from glasspane.core.errors import UsageError
from glasspane.core.lists import Page

Stored = TypeVar("Stored")
Shown = TypeVar("Shown", bound=BaseModel)
Limit = Annotated[int, Field(ge=1, le=1000, description="How many to show.")]
Cursor = Annotated[str | None, Field(max_length=1000, description="Where the page before ended.")]


def start(cursor: str | None) -> str:
    """Return the text after which a page begins; UsageError when the cursor is none of ours."""
    if cursor is None:
        return ""
    try:
        return base64.urlsafe_b64decode(cursor.encode("ascii")).decode()
    except (binascii.Error, UnicodeError, ValueError) as error:
        raise UsageError("the cursor is none that a list answered", hint="leave it out to begin anew") from error


def page(
    rows: Sequence[Stored], total: int, limit: int, show: Callable[[Stored], Shown], key: Callable[[Stored], str]
) -> Page[Shown]:
    """Return a page of rows that were read with `limit` plus one."""
    shown = rows[:limit]
    following = base64.urlsafe_b64encode(key(shown[-1]).encode()).decode() if len(rows) > limit else None
    return Page(items=[show(row) for row in shown], next_cursor=following, total=total)
