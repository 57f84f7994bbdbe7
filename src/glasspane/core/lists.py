"""The one envelope that every list answers with."""

from __future__ import annotations

from typing import Generic, TypeVar

from pydantic import BaseModel

Item = TypeVar("Item")


class Page(BaseModel, Generic[Item]):
    """A page of a list: the items, the cursor of the next page (null on the last) and the count of all."""

    items: list[Item]
    next_cursor: str | None = None
    total: int | None = None
