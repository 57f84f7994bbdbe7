"""The operations on lost passwords and second factors."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from glasspane.core.context import Context
from glasspane.core.operations import operation
from glasspane.identity.account.operations import Secret, SignedIn, issued, visitor
from glasspane.identity.operations import UserRequest
from glasspane.identity.resets import service


class ResetShown(BaseModel):
    """An account that waits for a new password."""

    id: str
    email: str
    token: str = Field(description="To be given to the person; it is shown this once and good for a day.")
    ended: int = Field(description="How many of their sessions ended.")


class NewPassword(BaseModel):
    """The token of a reset and a new password."""

    password: Annotated[Secret, Field(description="The password from now on: 12 to 128 characters.")]
    token: Annotated[Secret, Field(description="The token that an administrator gave you.")]


@operation(
    "users.reset",
    scope="users:write",
    effect="destroy",
    route="POST /users/{user}/reset",
    examples=("users reset you@example.com --confirm you@example.com",),
)
def reset_user(context: Context, request: UserRequest) -> ResetShown:
    """Take a lost password and second factor away, so that a person can choose a new password.

    All their sessions end; their keys stay. The answer holds a token, shown this once, for `glasspane auth reset
    --token-stdin`. Administrators can do so for people who belong to no other organization, whoever runs the server
    for everybody, and nobody for themselves.
    """
    made = service.begin(context.ports, context.principal, request.user)
    return ResetShown(id=made.member.user_id, email=made.member.email, token=made.token, ended=made.ended)


@operation(
    "auth.reset",
    scope="public",
    effect="write",
    route="POST /auth/reset",
    examples=("auth reset --password-stdin --token-stdin",),
    transactional=False,
)
def reset(context: Context, request: NewPassword) -> SignedIn:
    """Choose a new password with the token of a reset, and sign in; the token counts once, within a day."""
    token, password = request.token.get_secret_value(), request.password.get_secret_value()
    return issued(service.complete(context.ports, token, password, visitor(context)))
