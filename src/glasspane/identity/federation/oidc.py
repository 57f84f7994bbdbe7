"""OpenID Connect: the authorization code flow with PKCE, from discovery to whom the provider vouches for."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any
from urllib.parse import urlencode, urlsplit

from glasspane.core.errors import ProviderFailed, SignInRefused
from glasspane.core.ports import Ports
from glasspane.identity.federation import fetching, pending
from glasspane.identity.federation.id_tokens import claims_of, is_tenant
from glasspane.identity.federation.model import TENANT, Departure, Pending, Provider, Vouched

CACHE_SECONDS = 300.0
SCOPES = "openid email profile"
ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
GROUPS_LIMIT = 500


def discovered(ports: Ports, provider: Provider) -> dict[str, Any]:
    """Return the provider's discovery document; ProviderFailed when it is not the issuer's own."""
    issuer = provider.terms.issuer
    found = _cached(ports, provider, f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if not _names_itself(found.get("issuer"), provider):
        raise ProviderFailed(f"the document at {issuer} speaks of another issuer")
    for name in ENDPOINTS:
        address = found.get(name)
        if not isinstance(address, str) or not _https(address, ports):
            raise ProviderFailed(f"the discovery document of {issuer} names no {name} over https")
    return found


def departure(ports: Ports, provider: Provider, *, redirect: str, next: str) -> Departure:
    """Begin a sign-in: the provider's page to go to, and the cookie that the browser brings back."""
    endpoint = discovered(ports, provider)["authorization_endpoint"]
    begun = pending.begun(ports, next)
    query = {
        "response_type": "code",
        "client_id": provider.terms.client_id,
        "redirect_uri": redirect,
        "scope": SCOPES,
        "state": begun.state,
        "nonce": begun.nonce,
        "code_challenge": challenge(begun.verifier),
        "code_challenge_method": "S256",
    }
    joint = "&" if urlsplit(endpoint).query else "?"
    return Departure(f"{endpoint}{joint}{urlencode(query)}", pending.sealed(ports, provider, begun))


def arrival(ports: Ports, provider: Provider, begun: Pending, *, code: str, redirect: str, secret: str) -> Vouched:
    """Exchange the code and return whom the provider vouches for; SignInRefused when its word cannot be believed."""
    found = discovered(ports, provider)
    tokens = _exchanged(ports, provider, found, begun, code=code, redirect=redirect, secret=secret)
    id_token = tokens.get("id_token")
    if not isinstance(id_token, str):
        raise SignInRefused("the identity provider answered without an ID token")
    claims = _verified(ports, provider, found, begun, id_token)
    if not isinstance(claims.get("email"), str):
        claims = {**_user_info(ports, found, tokens, claims), **claims}
    return vouched(provider, claims)


def vouched(provider: Provider, claims: dict[str, Any]) -> Vouched:
    """Return whom verified claims speak of. An e-mail counts when the provider says that it has verified it, or when
    it is in a domain whose addresses the provider hands out itself.
    """
    email = claims.get("email")
    email = email.strip() if isinstance(email, str) and len(email) <= 320 else ""
    verified = any(claims.get(name) in (True, "true", "1", 1) for name in ("email_verified", "xms_edov"))
    denied = claims.get("email_verified") in (False, "false")
    trusted = email.rpartition("@")[2].lower() in provider.terms.trusted_domains and not denied
    groups = claims.get(provider.terms.groups_attribute)
    name = claims.get("name")
    return Vouched(
        issuer=f"{provider.id}:{claims['iss']}",
        subject=claims["sub"],
        email=email if verified or trusted else "",
        name=name[:255] if isinstance(name, str) else "",
        groups=tuple(str(g) for g in groups[:GROUPS_LIMIT]) if isinstance(groups, list) else (),
    )


def farewell(ports: Ports, provider: Provider, *, back: str) -> str | None:
    """Return the provider's page that ends its own session as well; None when it offers none."""
    endpoint = discovered(ports, provider).get("end_session_endpoint")
    if not isinstance(endpoint, str) or not _https(endpoint, ports):
        return None
    query = urlencode({"client_id": provider.terms.client_id, "post_logout_redirect_uri": back})
    return f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{query}"


def challenge(verifier: str) -> str:
    """Return the S256 code challenge of a verifier (RFC 7636)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def keys(ports: Ports, provider: Provider, *, fresh: bool = False) -> dict[str, Any]:
    """Return the provider's signing keys, which are kept for some minutes."""
    return _cached(ports, provider, discovered(ports, provider)["jwks_uri"], fresh=fresh)


def _verified(ports: Ports, provider: Provider, found: dict[str, Any], begun: Pending, id_token: str) -> dict[str, Any]:
    def given(fresh: bool) -> dict[str, Any]:
        return _cached(ports, provider, found["jwks_uri"], fresh=fresh)

    return claims_of(id_token, provider.terms, given, nonce=begun.nonce, now=ports.now().timestamp())


def _exchanged(
    ports: Ports, provider: Provider, found: dict[str, Any], begun: Pending, *, code: str, redirect: str, secret: str
) -> dict[str, Any]:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect,
        "client_id": provider.terms.client_id,
        "code_verifier": begun.verifier,
    }
    methods = found.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    basic = secret and "client_secret_post" not in methods
    if secret and not basic:
        form["client_secret"] = secret
    credentials = (provider.terms.client_id, secret) if basic else None
    try:
        return fetching.document(found["token_endpoint"], private=ports.private_networks, form=form, basic=credentials)
    except ProviderFailed as error:
        raise SignInRefused(f"the identity provider did not take its own code back: {error.message}") from error


def _user_info(ports: Ports, found: dict[str, Any], tokens: dict[str, Any], claims: dict[str, Any]) -> dict[str, Any]:
    endpoint, access = found.get("userinfo_endpoint"), tokens.get("access_token")
    if not isinstance(endpoint, str) or not isinstance(access, str) or not access.isascii():
        return {}
    told = fetching.document(endpoint, private=ports.private_networks, bearer=access)
    if told.get("sub") != claims["sub"]:
        raise SignInRefused("the identity provider's user information is about somebody else")
    return told


def _cached(ports: Ports, provider: Provider, url: str, *, fresh: bool = False) -> dict[str, Any]:
    key = f"{provider.binding}:{url}"
    kept = None if fresh else ports.cache.get(key)
    if kept is not None:
        found: dict[str, Any] = json.loads(kept)
        return found
    read = fetching.document(url, private=ports.private_networks)
    ports.cache.put(key, json.dumps(read).encode(), seconds=CACHE_SECONDS, tags=[provider.binding])
    return read


def _names_itself(issuer: Any, provider: Provider) -> bool:
    """Whether a discovery document speaks of the issuer that was asked, or of all directories where those were."""
    if not isinstance(issuer, str):
        return False
    if TENANT in issuer:
        asked = urlsplit(provider.terms.issuer)
        told = issuer.replace(TENANT, asked.path.split("/")[1] if "/" in asked.path else "")
        return (
            bool(provider.terms.tenants)
            and all(map(is_tenant, provider.terms.tenants))
            and told == provider.terms.issuer
        )
    return issuer == provider.terms.issuer


def _https(address: str, ports: Ports) -> bool:
    parts = urlsplit(address)
    loopback = ports.private_networks and parts.hostname in ("localhost", "127.0.0.1", "::1")
    return bool(parts.hostname) and (parts.scheme == "https" or (loopback and parts.scheme == "http"))
