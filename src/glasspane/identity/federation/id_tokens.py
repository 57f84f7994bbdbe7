"""ID tokens of OpenID Connect: whether one is signed by its issuer, meant for us, fresh, and answers our question."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable
from typing import Any

from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet, RSAKey

from glasspane.core.errors import SignInRefused
from glasspane.identity.federation.model import Terms

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures that only the provider can make: neither `none` nor HS*, which whoever knows the secret can."""
LENGTH_LIMIT = 32_768
KEYS_LIMIT = 100
RSA_BITS = 2_048
SKEW_SECONDS = 60
AGE_SECONDS = 600
SUBJECT_LIMIT = 255
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MICROSOFT = re.compile(r"https://login\.microsoftonline\.com/(organizations|common|consumers)/v2\.0")


def claims_of(
    token: str, terms: Terms, keys: Callable[[bool], dict[str, Any]], *, nonce: str, now: float
) -> dict[str, Any]:
    """Return the claims of an ID token; SignInRefused says what is wrong with it.

    `keys(fresh)` returns the provider's key set; a key that is not in it yet is looked for once in a fresh one, for
    providers change their keys.
    """
    if len(token) > LENGTH_LIMIT or not token.isascii():
        raise SignInRefused("the ID token is no token")
    claims = _signed(token, keys)
    _check_issuer(claims, terms)
    _check_audience(claims, terms.client_id)
    _check_times(claims, now)
    if not _same(claims.get("nonce"), nonce):
        raise SignInRefused("the ID token answers another sign-in: its nonce is not ours")
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= SUBJECT_LIMIT:
        raise SignInRefused("the ID token names nobody")
    return claims


def _signed(token: str, keys: Callable[[bool], dict[str, Any]]) -> dict[str, Any]:
    try:
        try:
            return _decoded(token, keys(False))
        except InvalidKeyIdError:
            return _decoded(token, keys(True))
    except (JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SignInRefused(f"the ID token is not signed by its issuer: {type(error).__name__}") from error


def _decoded(token: str, told: dict[str, Any]) -> dict[str, Any]:
    return dict(jwt.decode(token, _signing_keys(told), algorithms=ALGORITHMS).claims)


def _signing_keys(told: dict[str, Any]) -> KeySet:
    """Return the keys that are for signatures and strong enough."""
    listed = told["keys"]
    if not isinstance(listed, list) or len(listed) > KEYS_LIMIT:
        raise ValueError("no list of keys")
    public = [key for key in listed if key.get("kty") in ("RSA", "EC", "OKP") and key.get("use", "sig") == "sig"]
    found = KeySet.import_key_set({"keys": public})
    return KeySet([key for key in found.keys if not isinstance(key, RSAKey) or key.public_key.key_size >= RSA_BITS])


def _check_issuer(claims: dict[str, Any], terms: Terms) -> None:
    if claims.get("iss") != _expected_issuer(claims, terms):
        raise SignInRefused("the ID token is from another issuer")


def _expected_issuer(claims: dict[str, Any], terms: Terms) -> str:
    """Return the issuer that a token has to name; Microsoft's, for several directories, names its own directory."""
    if not covers_tenants(terms.issuer):
        return terms.issuer
    tenant = claims.get("tid")
    if not isinstance(tenant, str) or tenant not in terms.tenants or not is_tenant(tenant):
        raise SignInRefused("the ID token is from a directory that may not sign in here")
    return f"https://login.microsoftonline.com/{tenant}/v2.0"


def covers_tenants(issuer: str) -> bool:
    """Whether an issuer is Microsoft's for several directories."""
    return bool(MICROSOFT.fullmatch(issuer))


def is_tenant(text: str) -> bool:
    """Whether a text is the id of a Microsoft directory."""
    return bool(GUID.fullmatch(text))


def _check_audience(claims: dict[str, Any], client_id: str) -> None:
    told = claims.get("aud")
    audiences = [told] if isinstance(told, str) else told
    if not isinstance(audiences, list) or client_id not in audiences:
        raise SignInRefused("the ID token is meant for somebody else")
    party = claims.get("azp", client_id if len(audiences) == 1 else None)
    if party != client_id:
        raise SignInRefused("the ID token was given to somebody else")


def _check_times(claims: dict[str, Any], now: float) -> None:
    expires, issued, begins = (claims.get(name, 0) for name in ("exp", "iat", "nbf"))
    if not all(
        isinstance(t, int | float) and not isinstance(t, bool) and abs(t) < 1e12 for t in (expires, issued, begins)
    ):
        raise SignInRefused("the ID token's times cannot be read")
    if expires + SKEW_SECONDS <= now:
        raise SignInRefused("the ID token has expired")
    if not now - AGE_SECONDS - SKEW_SECONDS <= issued <= now + SKEW_SECONDS or begins > now + SKEW_SECONDS:
        raise SignInRefused("the ID token is not of this moment")


def _same(told: Any, ours: str) -> bool:
    return isinstance(told, str) and hmac.compare_digest(told.encode("utf-8", "replace"), ours.encode())
