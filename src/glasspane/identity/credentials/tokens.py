"""Makes and reads tokens: signed access tokens, and opaque secrets of which only a digest is stored."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from glasspane.core.errors import Unauthenticated
from glasspane.core.ports import Ports
from glasspane.identity.model import ACCESS

ALGORITHM = "HS256"
ISSUER = "glasspane"
AUDIENCE = "glasspane-api"
LONGEST_TOKEN = 4_096


@dataclass(frozen=True)
class Claims:
    """What an access token says: whose, in which organization, of which session."""

    user_id: str
    organization: str
    session: str


def opaque() -> str:
    """Return a new secret of 256 bits."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """Return what is stored of a secret; 256 random bits need no slow hash (OWASP ASVS 2.9)."""
    return hashlib.sha256(secret.encode()).hexdigest()


def access_token(ports: Ports, claims: Claims) -> str:
    """Return a token for 15 minutes."""
    now = ports.now()
    said = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": claims.user_id,
        "org": claims.organization,
        "sid": claims.session,
        "iat": int(now.timestamp()),
        "exp": int((now + ACCESS).timestamp()),
        "jti": secrets.token_hex(8),
    }
    return jwt.encode({"alg": ALGORITHM, "typ": "at+jwt"}, said, _key(ports))


def read(ports: Ports, token: str) -> Claims:
    """Return what an access token says; Unauthenticated when it is not ours, was changed, or is over."""
    if len(token) > LONGEST_TOKEN:
        raise unknown()
    try:
        found = jwt.decode(token, _key(ports), algorithms=[ALGORITHM])
        _rules(ports.now()).validate(found.claims)
        if found.header.get("typ") != "at+jwt":
            raise unknown()
        said = {name: found.claims[name] for name in ("sub", "org", "sid")}
    except (JoseError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise unknown() from error
    if not all(isinstance(value, str) for value in said.values()):
        raise unknown()
    return Claims(said["sub"], said["org"], said["sid"])


def unknown() -> Unauthenticated:
    """Return the one error for every token that does not count, so that it tells nothing."""
    return Unauthenticated("that token is not known, or its time is over", hint="glasspane login URL")


def _rules(now: datetime) -> jwt.JWTClaimsRegistry:
    return jwt.JWTClaimsRegistry(
        now=int(now.timestamp()),
        iss={"essential": True, "value": ISSUER},
        aud={"essential": True, "value": AUDIENCE},
        exp={"essential": True},
        iat={"essential": True},
    )


def _key(ports: Ports) -> OctKey:
    return OctKey.import_key(ports.vault.derived("access-tokens"))
