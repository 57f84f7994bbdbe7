"""Who people are, what they may do, and how they prove it: organizations, users, roles, keys, sessions."""

from __future__ import annotations

from glasspane.core.ports import Ports
from glasspane.core.principal import Principal
from glasspane.identity.credentials import keys, sessions
from glasspane.identity.credentials.keys import scopes_of_key
from glasspane.identity.credentials.sessions import open_session, principal_of_cookie
from glasspane.identity.model import ROLES, Tokens
from glasspane.identity.organizations import find as find_organization
from glasspane.identity.outside import person_from_outside
from glasspane.identity.people import anyone
from glasspane.identity.permissions import scopes_of

__all__ = [
    "ROLES",
    "Tokens",
    "anyone",
    "authenticate",
    "find_organization",
    "open_session",
    "person_from_outside",
    "principal_of_cookie",
    "scopes_of",
    "scopes_of_key",
]


def authenticate(ports: Ports, bearer: str, *, address: str) -> Principal:
    """Return who an access token or an API key belongs to; Unauthenticated when it does not count (any more)."""
    if bearer.startswith(keys.PREFIX):
        return keys.principal_of_key(ports, bearer, address=address)
    return sessions.principal_of_token(ports, bearer, address=address)
