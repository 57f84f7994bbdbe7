"""Operations on identity providers, and what the sign-in page offers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from glasspane.core.context import Context
from glasspane.core.lists import Page
from glasspane.core.operations import Positional, operation
from glasspane.core.principal import PUBLIC
from glasspane.identity.federation import providers, store
from glasspane.identity.federation.model import (
    ISSUER_LIMIT,
    METADATA_LIMIT,
    Address,
    Agreement,
    Domain,
    GroupRole,
    Kind,
    Provider,
    Short,
    Slug,
    Terms,
)

Named = Annotated[Slug, Positional("slug"), Field(description="The provider's short name, part of its addresses.")]
Secret = Annotated[
    SecretStr | None, Field(max_length=1024, description="OIDC: the client's secret. It is kept sealed, never shown.")
]


class NewProvider(Terms):
    """An identity provider to sign in through."""

    model_config = ConfigDict(extra="forbid")

    slug: Named
    kind: Kind = Field("oidc", description="The protocol it speaks.")
    preset: Slug | None = Field(None, description="google or microsoft, whose issuers are filled in.")
    name: Annotated[Short, Field(min_length=1)] = Field("Single sign-on", description="What the sign-in page calls it.")
    client_secret: Secret = None


class ProviderChange(BaseModel):
    """What changes of an identity provider; what is left out stays."""

    model_config = ConfigDict(extra="forbid")

    slug: Named
    name: Annotated[Short, Field(min_length=1)] | None = Field(None, description="What the sign-in page calls it.")
    enabled: bool | None = Field(None, description="Whether people can sign in through it.")
    issuer: Address | None = Field(
        None, max_length=ISSUER_LIMIT, description="OIDC: the issuer's URL. A new one needs its client secret as well."
    )
    tenants: list[Short] | None = Field(None, max_length=50, description="Microsoft: directories that may sign in.")
    client_id: Short | None = Field(None, description="OIDC: the id under which the provider knows this Glasspane.")
    client_secret: Secret = None
    metadata: str | None = Field(None, max_length=METADATA_LIMIT, description="SAML: the provider's metadata, as XML.")
    metadata_url: Address | None = Field(None, description="SAML: read the metadata from this address, now.")
    entity_id: Address | None = Field(None, description="SAML: this Glasspane's name at the provider.")
    email_attribute: Short | None = Field(None, description="SAML: attribute with the e-mail.")
    name_attribute: Short | None = Field(None, description="SAML: attribute with the person's name.")
    groups_attribute: Short | None = Field(None, description="Claim or attribute that lists the person's groups.")
    default_role: Short | None = Field(None, description="Role of people whose groups name none.")
    group_roles: list[GroupRole] | None = Field(None, max_length=200, description="Roles by group, as group=role.")
    email_domains: list[Domain] | None = Field(None, max_length=100, description="Domains whose people may sign in.")
    trusted_domains: list[Domain] | None = Field(
        None, max_length=100, description="Domains whose e-mail addresses the provider itself hands out."
    )
    provisions: bool | None = Field(None, description="Whether people get an account when they first sign in.")


class ProviderName(BaseModel):
    """Which identity provider is meant."""

    model_config = ConfigDict(extra="forbid")

    slug: Named


class ListRequest(BaseModel):
    """A page of identity providers."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(50, ge=1, le=200, description="Most entries to answer.")
    cursor: str | None = Field(None, max_length=63, description="Where the page before ended.")


class ListedProvider(BaseModel):
    """An identity provider in a list."""

    slug: str = Field(description="The provider's short name, part of its addresses.")
    kind: Kind = Field(description="The protocol it speaks.")
    name: str = Field(description="What the sign-in page calls it.")
    issuer: str = Field(description="The issuer's URL, or the entity id.")
    enabled: bool = Field(description="Whether people can sign in through it.")
    default_role: str = Field(description="Role of people whose groups name none.")
    updated: datetime = Field(description="When it was last changed.")


class ShownProvider(Agreement):
    """An identity provider with its terms; its secret is never shown."""

    slug: str = Field(description="The provider's short name, part of its addresses.")
    kind: Kind = Field(description="The protocol it speaks.")
    name: str = Field(description="What the sign-in page calls it.")
    enabled: bool = Field(description="Whether people can sign in through it.")
    has_secret: bool = Field(description="Whether a client secret is kept.")
    paths: dict[str, str] = Field(description="Where the provider sends people, below this server's address.")
    created: datetime = Field(description="When it was added.")
    updated: datetime = Field(description="When it was last changed.")


class Trial(BaseModel):
    """What a provider was found to offer."""

    slug: str = Field(description="The provider.")
    found: list[str] = Field(description="One sentence for each thing that was checked.")


class OfferRequest(BaseModel):
    """Whose sign-in page is meant."""

    model_config = ConfigDict(extra="forbid")

    organization: str = Field(
        "", max_length=64, pattern=r"^[^*]*$", description="Whose page; this server's own when left out."
    )


class Offer(BaseModel):
    """A way to sign in."""

    slug: str = Field(description="The provider's short name.")
    kind: Kind = Field(description="The protocol it speaks.")
    name: str = Field(description="What to call it.")
    start: str = Field(description="Path of this server that begins the sign-in.")


class Offers(BaseModel):
    """The ways to sign in through somebody else."""

    items: list[Offer] = Field(description="One for each identity provider.")


@operation(
    "sso.list", scope="sso:read", effect="read", route="GET /sso/providers", examples=["sso list", "sso list --json"]
)
def list_providers(context: Context, request: ListRequest) -> Page[ListedProvider]:
    """List the identity providers that people sign in through."""
    every = store.all_of(context.ports, context.organization)
    rest = [provider for provider in every if provider.slug > (request.cursor or "")]
    page = rest[: request.limit]
    more = page[-1].slug if len(rest) > len(page) else None
    return Page(items=[_listed(provider) for provider in page], next_cursor=more, total=len(every))


@operation(
    "sso.create",
    scope="sso:write",
    effect="write",
    route="POST /sso/providers",
    examples=["sso create google --preset google --client-id 1234.apps.googleusercontent.com --name Google"],
    transactional=False,
)
def create(context: Context, request: NewProvider) -> ShownProvider:
    """Add an identity provider: Google, Microsoft, any OpenID Connect issuer, or any SAML 2.0 provider."""
    terms = Terms(**request.model_dump(include=set(Terms.model_fields)))
    agreed = providers.agreed(context, request.kind, terms, request.preset)
    return _shown(providers.add(context, request.slug, request.kind, request.name, agreed, request.client_secret))


@operation(
    "sso.show",
    scope="sso:read",
    effect="read",
    route="GET /sso/providers/{slug}",
    examples=["sso show corporate"],
)
def show(context: Context, request: ProviderName) -> ShownProvider:
    """Show an identity provider and its terms."""
    return _shown(providers.found(context, request.slug))


@operation(
    "sso.update",
    scope="sso:write",
    effect="write",
    route="PATCH /sso/providers/{slug}",
    examples=["sso update corporate --default-role member --trusted-domains example.com"],
    transactional=False,
)
def update(context: Context, request: ProviderChange) -> ShownProvider:
    """Change an identity provider; what is left out stays."""
    provider = providers.found(context, request.slug)
    given = request.model_dump(include=set(Terms.model_fields), exclude_none=True)
    if "metadata_url" in given:
        given.setdefault("metadata", "")
    terms = Terms(**{**provider.terms.model_dump(), **given})
    agreed = providers.agreed(context, provider.kind, terms)
    changed = providers.change(
        context, provider, agreed, name=request.name, secret=request.client_secret, enabled=request.enabled
    )
    return _shown(changed)


@operation(
    "sso.delete",
    scope="sso:write",
    effect="destroy",
    route="DELETE /sso/providers/{slug}",
    examples=["sso delete corporate --confirm corporate"],
)
def delete(context: Context, request: ProviderName) -> ShownProvider:
    """Remove an identity provider; people who have only that cannot sign in any more."""
    provider = providers.found(context, request.slug)
    store.remove(context.ports, provider)
    return _shown(provider)


@operation(
    "sso.test",
    scope="sso:write",
    effect="read",
    route="GET /sso/providers/{slug}/test",
    examples=["sso test corporate"],
)
def test(context: Context, request: ProviderName) -> Trial:
    """Try whether an identity provider answers and can be used, without signing anybody in."""
    provider = providers.found(context, request.slug)
    return Trial(slug=provider.slug, found=providers.tried(context, provider))


@operation("auth.providers", scope=PUBLIC, effect="read", route="GET /auth/providers", examples=["auth providers"])
def offers(context: Context, request: OfferRequest) -> Offers:
    """List the identity providers that the sign-in page offers."""
    every = store.all_of(context.ports, request.organization or context.organization)
    return Offers(
        items=[Offer(slug=p.slug, kind=p.kind, name=p.name, start=_paths(p)["start"]) for p in every if p.enabled]
    )


def _listed(provider: Provider) -> ListedProvider:
    return ListedProvider(
        slug=provider.slug,
        kind=provider.kind,
        name=provider.name,
        issuer=provider.terms.issuer,
        enabled=provider.enabled,
        default_role=provider.terms.default_role,
        updated=provider.updated,
    )


def _shown(provider: Provider) -> ShownProvider:
    return ShownProvider(
        **provider.terms.model_dump(exclude={"metadata"}),
        slug=provider.slug,
        kind=provider.kind,
        name=provider.name,
        enabled=provider.enabled,
        has_secret=bool(provider.secret),
        paths=_paths(provider),
        created=provider.created,
        updated=provider.updated,
    )


def _paths(provider: Provider) -> dict[str, str]:
    path = f"/auth/sso/{provider.organization}/{provider.slug}"
    ends = ("start", "callback", "logout") if provider.kind == "oidc" else ("start", "acs", "metadata")
    return {end: f"{path}/{end}" for end in ends}
