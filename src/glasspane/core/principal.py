"""Who asks, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DEFAULT_ORGANIZATION = "default"
PUBLIC = "public"
"""Scope of operations that anyone may run, such as signing in."""
SELF = "self"
"""Scope of operations on one's own account: whoever is signed in may run them."""

Kind = Literal["local", "user", "key", "system", "anonymous"]


@dataclass(frozen=True)
class Principal:
    """Who asks, in which organization, and what they may do.

    `id` is the user's or the key's, `name` what people call it. `local` is a person at this machine, who may name local
    paths. `session` is the sign-in that brought them here, `address` the network address they come from, `agent` what
    their browser or program calls itself.
    """

    id: str
    scopes: frozenset[str] = frozenset({"*"})
    local: bool = False
    organization: str = DEFAULT_ORGANIZATION
    kind: Kind = "user"
    name: str = ""
    session: str = ""
    address: str = ""
    agent: str = ""

    def may(self, scope: str) -> bool:
        """Whether the principal holds the scope, `*`, or the scope's whole area (`costs:*`)."""
        if scope == PUBLIC:
            return True
        if self.kind == "anonymous":
            return False
        return scope == SELF or bool({scope, "*", scope.split(":", 1)[0] + ":*"} & self.scopes)


LOCAL_USER = Principal("local", local=True, kind="local", name="this machine")
ANONYMOUS = Principal("anonymous", frozenset(), kind="anonymous")
