"""What identity is made of: roles and their permissions, members, sessions, keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

IDENTITY_AREAS = frozenset({"orgs", "users", "roles", "keys", "identity", "providers", "sso", "scim"})
AUDIT_AREAS = frozenset({"audit"})
SERVER_AREAS = frozenset({"metrics"})
SCOPES_OF_FACES = frozenset({"events:read", "metrics:read"})
"""Scopes that no operation carries: watching what happens, and reading a server's metrics."""

ACCESS = timedelta(minutes=15)
REFRESH = timedelta(days=7)
LONGEST_SESSION = timedelta(days=30)
"""A session ends after this long however often it is renewed (OWASP ASVS 3.3: sign in again within 30 days)."""

INVITATION = timedelta(days=7)
RESET = timedelta(days=1)
LOCAL = "local"
"""In place of a user's id: the person at this machine."""


@dataclass(frozen=True)
class Role:
    """A built-in role as a rule over all scopes: what it may do (`read`, `write`) outside of the areas withheld."""

    name: str
    description: str
    actions: frozenset[str]
    withheld: frozenset[str] = frozenset()

    def scopes(self, known: Iterable[str]) -> frozenset[str]:
        """Return the scopes it has of those that exist."""
        return frozenset(s for s in known if self._holds(*s.split(":", 1)))

    def _holds(self, area: str, action: str) -> bool:
        return area not in self.withheld and ("*" in self.actions or action in self.actions)


ROLES = {
    role.name: role
    for role in (
        Role("admin", "Everything, people and permissions included.", frozenset({"*"})),
        Role(
            "member",
            "Reads and changes everything but people, permissions and the audit log.",
            frozenset({"*"}),
            IDENTITY_AREAS | AUDIT_AREAS | SERVER_AREAS,
        ),
        Role(
            "viewer",
            "Reads everything but people, permissions and the audit log.",
            frozenset({"read"}),
            IDENTITY_AREAS | AUDIT_AREAS | SERVER_AREAS,
        ),
        Role("auditor", "Reads everything, the audit log included, and changes nothing.", frozenset({"read"})),
    )
}
"""The permission matrix."""

ADMIN = "admin"


@dataclass(frozen=True)
class Tokens:
    """What a new session is proved with.

    `access_token` for 15 minutes, `refresh_token` once within 7 days, `cookie` by a browser while the session lasts.
    """

    session: str
    organization: str
    access_token: str
    refresh_token: str
    cookie: str
    expires_in: int = int(ACCESS.total_seconds())

    def __repr__(self) -> str:
        return f"Tokens(session={self.session!r}, …)"


@dataclass(frozen=True)
class Account:
    """A person as every organization knows them, by e-mail address. `password` is a hash, `totp` the sealed secret."""

    id: str
    email: str
    password: str | None = None
    totp: str | None = None
    totp_confirmed: bool = False
    totp_step: int = 0

    @property
    def second_factor(self) -> bool:
        """Whether signing in takes a code as well."""
        return self.totp is not None and self.totp_confirmed

    def __repr__(self) -> str:
        return f"Account({self.id!r}, {self.email!r})"


@dataclass(frozen=True)
class Member:
    """A person in one organization. `status` is active, invited or disabled."""

    organization: str
    user_id: str
    email: str
    name: str
    role: str
    status: str
    created: datetime
    last_seen: datetime | None = None


@dataclass(frozen=True)
class Session:
    """A sign-in: how (password, oidc, saml …), from where, and until when."""

    organization: str
    id: str
    user_id: str
    how: str
    address: str
    agent: str
    created: datetime
    seen: datetime
    expires: datetime
    ended: datetime | None = None


@dataclass(frozen=True)
class Key:
    """An API key without its secret; `user_id` is its owner, LOCAL for a key of the installation itself."""

    organization: str
    id: str
    user_id: str
    name: str
    scopes: Sequence[str]
    created: datetime
    expires: datetime | None = None
    last_used: datetime | None = None
    revoked: datetime | None = None
    digest: str = ""

    def __repr__(self) -> str:
        return f"Key({self.id!r}, {self.name!r})"


@dataclass(frozen=True)
class Invitation:
    """A way in, used once: for whom, into which organization, until when."""

    organization: str
    digest: str
    user_id: str
    expires: datetime


@dataclass(frozen=True)
class CustomRole:
    """A role that an organization made for itself."""

    organization: str
    name: str
    description: str
    scopes: Sequence[str]


@dataclass(frozen=True)
class Organization:
    """An organization: its id, name, tier and settings."""

    organization: str
    name: str
    tier: str
    settings: dict[str, str]
    created: datetime
