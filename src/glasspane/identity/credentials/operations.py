"""The operations on API keys."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

from pydantic import BaseModel, Field

from glasspane.core.context import Context
from glasspane.core.instants import Instant
from glasspane.core.lists import Page
from glasspane.core.operations import Positional, operation
from glasspane.identity import pages
from glasspane.identity.credentials import keys
from glasspane.identity.model import Key


class KeyShown(BaseModel):
    """An API key without its secret."""

    id: str
    name: str
    owner: str
    scopes: list[str]
    created: Instant
    expires: Instant | None
    last_used: Instant | None
    revoked: Instant | None


class NewKeyShown(KeyShown):
    """A new API key with its text."""

    key: str = Field(description="The key itself. It is shown this once.")


class NewKey(BaseModel):
    """A new API key of yours."""

    name: Annotated[str, Field(min_length=1, max_length=100, description="What it is for.")]
    scope: Annotated[list[str], Field(min_length=1, max_length=200, description="What it may do, such as costs:read.")]
    expires: Annotated[
        str, Field(pattern=r"^([1-9][0-9]{0,3}d|never)$", description="After how many days it ends.")
    ] = "90d"


class KeysRequest(BaseModel):
    """Which part of the keys."""

    limit: pages.Limit = 100
    cursor: pages.Cursor = None


class KeyRequest(BaseModel):
    """Which key."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$", description="Id of the key."), Positional("KEY")]


@operation("keys.list", scope="self", effect="read", route="GET /keys", examples=("keys list",))
def list_keys(context: Context, request: KeysRequest) -> Page[KeyShown]:
    """List your API keys; everybody's for those who may read users."""
    after = pages.start(request.cursor)
    found, total = keys.page(context.ports, context.principal, after, request.limit + 1)
    return pages.page(found, total, request.limit, _shown, lambda key: key.id)


@operation(
    "keys.create",
    scope="self",
    effect="write",
    route="POST /keys",
    examples=("keys create --name ci --scope costs:read --expires 30d",),
)
def create_key(context: Context, request: NewKey) -> NewKeyShown:
    """Create an API key, shown this once, for programs that act in your name.

    It may do what you name with `--scope`, as long as you may do so yourself.
    """
    expires = _until(context.ports.now(), request.expires)
    made, text = keys.make(context.ports, context.principal, request.name, request.scope, expires)
    return NewKeyShown(**_shown(made).model_dump(), key=text)


@operation(
    "keys.revoke",
    scope="self",
    effect="destroy",
    route="POST /keys/{id}/revocation",
    examples=("keys revoke $KEY --confirm $KEY",),
)
def revoke_key(context: Context, request: KeyRequest) -> KeyShown:
    """End an API key at once: one of yours, or anybody's for those who may change users."""
    return _shown(keys.revoke(context.ports, context.principal, request.id))


def _until(now: datetime, text: str) -> datetime | None:
    return None if text == "never" else now + timedelta(days=int(text.removesuffix("d")))


def _shown(key: Key) -> KeyShown:
    return KeyShown(
        id=key.id,
        name=key.name,
        owner=key.user_id,
        scopes=list(key.scopes),
        created=key.created,
        expires=key.expires,
        last_used=key.last_used,
        revoked=key.revoked,
    )
