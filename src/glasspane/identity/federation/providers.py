"""Decides about identity providers: what may be agreed with one, how its secret is kept, whether it answers."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr

from glasspane.core.context import Context
from glasspane.core.errors import Conflict, InvalidRequest, NotFound
from glasspane.identity.federation import id_tokens, oidc, saml, store
from glasspane.identity.federation.model import Kind, Provider, Terms
from glasspane.identity.permissions import check_grantable, scopes_of_role

LISTED_LIMIT = 100


def issuer_of(preset: str) -> str:
    """Return the issuer of a well-known provider; InvalidRequest when it is none."""
    known: dict[str, str] = json.loads(files(__package__).joinpath("issuers.json").read_text(encoding="utf-8"))
    if preset not in known:
        raise InvalidRequest(f"the well-known providers are {', '.join(known)}", hint="glasspane sso create --help")
    return known[preset]


def found(context: Context, slug: str) -> Provider:
    """Return the organization's provider; NotFound when it has none of the name."""
    provider = store.find(context.ports, context.organization, slug)
    if provider is None:
        raise NotFound(f"there is no identity provider {slug}", hint="glasspane sso list")
    return provider


def agreed(context: Context, kind: Kind, terms: Terms, preset: str | None = None) -> Terms:
    """Return terms that can be kept, with the metadata read; InvalidRequest says what is missing.

    Nobody can let others in with more permissions than they hold themselves.
    """
    if preset and not terms.issuer:
        terms = terms.model_copy(update={"issuer": issuer_of(preset)})
    with context.ports.catalog.transaction(context.organization) as db:
        for role in {terms.default_role, *(role for _, role in terms.pairs())}:
            check_grantable(context.principal, scopes_of_role(context.ports, db, context.organization, role))
    if kind == "oidc":
        _check_oidc(context, terms)
        return terms
    read = saml.metadata(terms.metadata, terms.metadata_url, private=context.ports.private_networks)
    return terms.model_copy(update={"metadata": read, "issuer": saml.entity_id(read)})


def add(context: Context, slug: str, kind: Kind, name: str, terms: Terms, secret: SecretStr | None) -> Provider:
    """Store a new provider; Conflict when the slug is taken."""
    now = context.ports.now()
    if len(store.all_of(context.ports, context.organization)) >= LISTED_LIMIT:
        raise Conflict(f"an organization has at most {LISTED_LIMIT} identity providers", hint="glasspane sso list")
    made = Provider(secrets.token_hex(16), context.organization, slug, kind, name, terms, "", True, now, now)
    made = replace(made, secret=_sealed(context, made, secret))
    if not store.add(context.ports, made):
        raise Conflict(f"there is an identity provider {slug} already", hint=f"glasspane sso show {slug}")
    return made


def change(
    context: Context,
    provider: Provider,
    terms: Terms,
    *,
    name: str | None,
    secret: SecretStr | None,
    enabled: bool | None,
) -> Provider:
    """Store what changes of a provider.

    People are known by the provider's id together with its issuer, so that another issuer cannot speak of them.
    """
    changed = replace(
        provider,
        terms=terms,
        name=provider.name if name is None else name,
        enabled=provider.enabled if enabled is None else enabled,
        secret=_kept(provider, terms) if secret is None else _sealed(context, provider, secret),
        updated=context.ports.now(),
    )
    store.replace(context.ports, changed)
    context.ports.cache.drop(provider.binding)
    return changed


def tried(context: Context, provider: Provider) -> list[str]:
    """Return what a provider was found to offer; ProviderFailed or InvalidRequest when it cannot be used."""
    if provider.kind == "saml":
        saml.metadata(provider.terms.metadata, "", private=context.ports.private_networks)
        return ["metadata can be read", "sign-in page is known", "certificate for signatures is known"]
    context.ports.cache.drop(provider.binding)
    told: dict[str, Any] = oidc.discovered(context.ports, provider)
    count = len(oidc.keys(context.ports, provider, fresh=True).get("keys", []))
    if not count:
        raise InvalidRequest("the identity provider publishes no keys")
    logout = "offers to end its own session" if "end_session_endpoint" in told else "does not offer to end its session"
    return [f"issuer is {told['issuer']}", f"{count} signing keys", logout]


def _kept(provider: Provider, terms: Terms) -> str:
    """Return the stored secret, unless the terms lead elsewhere: it must not be told to another issuer."""
    return provider.secret if terms.issuer == provider.terms.issuer else ""


def _sealed(context: Context, provider: Provider, secret: SecretStr | None) -> str:
    plain = secret.get_secret_value() if secret else ""
    return context.ports.vault.seal(plain.encode(), bound_to=provider.binding) if plain else ""


def _check_oidc(context: Context, terms: Terms) -> None:
    parts = urlsplit(terms.issuer)
    schemes = ("https", "http") if context.ports.private_networks else ("https",)
    if parts.scheme not in schemes or not parts.hostname or parts.query or parts.fragment or "@" in parts.netloc:
        raise InvalidRequest(
            "the issuer has to be an https address without a query", hint="glasspane sso create --help"
        )
    if not terms.client_id:
        raise InvalidRequest("a client id is needed", hint="register Glasspane at the identity provider first")
    several = id_tokens.covers_tenants(terms.issuer)
    if several and not (terms.tenants and all(map(id_tokens.is_tenant, terms.tenants))):
        raise InvalidRequest(
            "Microsoft's common issuer speaks for every directory there is: name those that may sign in",
            hint="glasspane sso create SLUG --preset microsoft --tenants DIRECTORY-ID",
        )
