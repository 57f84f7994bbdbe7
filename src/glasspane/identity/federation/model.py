"""The values of signing in elsewhere: identity providers, their terms, and whom they vouch for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

Kind = Literal["oidc", "saml"]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")]
Domain = Annotated[
    str, StringConstraints(to_lower=True, max_length=253, pattern=r"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$")
]
Short = Annotated[str, StringConstraints(max_length=255)]
GroupRole = Annotated[str, StringConstraints(max_length=512, pattern=r"^.+=[^=]+$")]
Address = Annotated[str, StringConstraints(max_length=2048)]
METADATA_LIMIT = 262_144
ISSUER_LIMIT = 300
TENANT = "{tenantid}"
"""Stands for the directory in the issuer that Microsoft names for all directories at once."""


class Agreement(BaseModel):
    """What an organization agreed with an identity provider: where it is, whom it may bring, as what."""

    issuer: Address = Field("", max_length=ISSUER_LIMIT, description="OIDC: the issuer's URL; SAML: the entity id.")
    tenants: list[Short] = Field([], max_length=50, description="Microsoft: ids of the directories that may sign in.")
    client_id: Short = Field("", description="OIDC: the id under which the provider knows this Glasspane.")
    metadata_url: Address = Field("", description="SAML: where the metadata was read from.")
    entity_id: Address = Field("", description="SAML: this Glasspane's name; by default its metadata's address.")
    email_attribute: Short = Field("email", description="SAML: attribute with the e-mail; NameID when it is absent.")
    name_attribute: Short = Field("displayName", description="SAML: attribute with the person's name.")
    groups_attribute: Short = Field("groups", description="Claim or attribute that lists the person's groups.")
    default_role: Short = Field("viewer", description="Role of people whose groups name none.")
    group_roles: list[GroupRole] = Field(
        [], max_length=200, description="Roles by group, as group=role; the first group that a person has decides."
    )
    email_domains: list[Domain] = Field(
        [], max_length=100, description="Domains whose people may sign in; none means any."
    )
    trusted_domains: list[Domain] = Field(
        [], max_length=100, description="Domains whose e-mail addresses the provider itself hands out."
    )
    provisions: bool = Field(True, description="Whether people get an account when they first sign in.")

    def role_for(self, groups: tuple[str, ...]) -> str | None:
        """Return the role that the groups give; None when they name none."""
        return next((role for group, role in self.pairs() if group in groups), None)

    def pairs(self) -> list[tuple[str, str]]:
        """Return groups and their roles; a group's name may contain `=`."""
        return [(group, role) for group, _, role in (entry.rpartition("=") for entry in self.group_roles)]


class Terms(Agreement):
    """An agreement with the SAML metadata that it rests on."""

    metadata: str = Field("", max_length=METADATA_LIMIT, description="SAML: the provider's metadata, as XML.")


@dataclass(frozen=True)
class Provider:
    """An identity provider of one organization. `secret` is sealed; empty when there is none."""

    id: str
    organization: str
    slug: str
    kind: Kind
    name: str
    terms: Terms
    secret: str
    enabled: bool
    created: datetime
    updated: datetime

    @property
    def binding(self) -> str:
        """What its secrets are bound to in the vault."""
        return f"sso:{self.organization}:{self.id}"


@dataclass(frozen=True)
class Vouched:
    """Whom a provider vouches for.

    `issuer` is unique to the provider that vouched, so that no other organization's provider can speak of the same
    subject. `email` is empty unless the provider vouches for it, too.
    """

    issuer: str
    subject: str
    email: str
    name: str
    groups: tuple[str, ...] = ()

    @property
    def domain(self) -> str:
        """The domain of the e-mail."""
        return self.email.rpartition("@")[2].lower()


@dataclass(frozen=True)
class Departure:
    """Where to send the browser, and what it has to bring back."""

    url: str
    cookie: str


@dataclass(frozen=True)
class Pending:
    """A sign-in that has begun: what the answer has to match. For SAML `state` is the id of the request."""

    state: str
    nonce: str
    verifier: str
    next: str
    expires: float
