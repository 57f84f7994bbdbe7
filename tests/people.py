"""People for tests: members with passwords, roles and sessions, made through the operations that people use."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from glasspane import identity
from glasspane.bootstrap import Application
from glasspane.core.principal import ANONYMOUS, Principal

PASSWORD = "four words that fit"


@dataclass(frozen=True)
class Person:
    """Somebody who is signed in."""

    email: str
    access_token: str
    refresh_token: str
    cookie: str
    principal: Principal

    @property
    def headers(self) -> dict[str, str]:
        """What their requests carry."""
        return {"Authorization": f"Bearer {self.access_token}"}


def add(application: Application, email: str, role: str = "admin", organization: str = "default") -> None:
    """Make somebody an active member, with PASSWORD."""
    chief = replace(application.local_user, organization=organization)
    application.run("users.create", {"email": email, "role": role, "password": PASSWORD}, principal=chief)


def sign_in(application: Application, email: str, organization: str = "") -> Person:
    """Sign somebody in."""
    request = {"email": email, "password": PASSWORD, "organization": organization}
    made: Any = application.run("auth.login", request, principal=ANONYMOUS)
    principal = identity.authenticate(application.ports, made.access_token, address="")
    return Person(email, made.access_token, made.refresh_token, made.cookie, principal)


def person(application: Application, role: str = "admin", organization: str = "default", email: str = "") -> Person:
    """Make somebody a member and sign them in."""
    email = email or f"{role}@{organization}.example.com"
    add(application, email, role, organization)
    return sign_in(application, email)


def key(application: Application, *scopes: str) -> str:
    """Return a new API key of the person at this machine."""
    made: Any = application.run("keys.create", {"name": "test", "scope": list(scopes)})
    return str(made.key)
