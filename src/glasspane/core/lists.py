"""The one envelope that every list answers with, and its cursors, which are not for people to read."""

from __future__ import annotations

import base64
import binascii
from typing import Generic, TypeVar

from pydantic import BaseModel

from glasspane.core.errors import UsageError

Item = TypeVar("Item")


class Page(BaseModel, Generic[Item]):
    """A page of a list: the items, the cursor of the next page (null on the last) and the count of all."""

    items: list[Item]
    next_cursor: str | None = None
    total: int | None = None


def cursor_of(text: str) -> str:
    """Return the cursor that stands for where a page ended.

    >>> text_of(cursor_of("17"))
    '17'
    """
    return base64.urlsafe_b64encode(text.encode()).decode()


def text_of(cursor: str) -> str:
    """Return where a page ended; UsageError when the cursor is none of ours."""
    try:
        return base64.urlsafe_b64decode(cursor.encode("ascii")).decode()
    except (binascii.Error, UnicodeError, ValueError):
        raise unknown_cursor() from None


def unknown_cursor() -> UsageError:
    """Return the one error for every cursor that no list answered."""
    return UsageError("the cursor is none that a list answered", hint="leave it out to begin anew")
