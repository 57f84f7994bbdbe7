"""Sign-ins that have begun: kept sealed in a cookie of the browser that began them, good for ten minutes and once."""

from __future__ import annotations

import hmac
import json
import secrets
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from glasspane.core.errors import GlasspaneError, SignInRefused
from glasspane.core.ports import Ports
from glasspane.identity.federation import store
from glasspane.identity.federation.model import Pending, Provider

MINUTES = 10
COOKIE_LIMIT = 4_096
NEXT_LIMIT = 1_024
AGAIN = "open the sign-in page and begin again"


def begun(ports: Ports, next: str, *, state: str = "") -> Pending:
    """Return a new sign-in; `next` is where the browser goes afterwards."""
    expires = ports.now() + timedelta(minutes=MINUTES)
    return Pending(
        state=state or secrets.token_urlsafe(32),
        nonce=secrets.token_urlsafe(32),
        verifier=secrets.token_urlsafe(48),
        next=local_path(next),
        expires=expires.timestamp(),
    )


def sealed(ports: Ports, provider: Provider, pending: Pending) -> str:
    """Return the sign-in as a cookie's value that nobody can read, change or take to another provider."""
    return ports.vault.seal(json.dumps(asdict(pending)).encode(), bound_to=f"{provider.binding}:pending")


def taken_up(ports: Ports, provider: Provider, cookie: str, state: str) -> Pending:
    """Return the sign-in that `state` answers; SignInRefused when this browser began no such one, or long ago."""
    pending = _opened(ports, provider, cookie)
    if not hmac.compare_digest(pending.state.encode(), state.encode()):
        raise SignInRefused("this answer does not belong to the sign-in that this browser began", hint=AGAIN)
    if pending.expires < ports.now().timestamp():
        raise SignInRefused(f"the sign-in took longer than {MINUTES} minutes", hint=AGAIN)
    expires = datetime.fromtimestamp(pending.expires, UTC)
    if not store.use_up(ports, provider, f"state:{pending.state}", now=ports.now(), expires=expires):
        raise SignInRefused("this answer was used before", hint=AGAIN)
    return pending


def local_path(next: str) -> str:
    """Return a path of this server: the one asked for, or `/` when it leads elsewhere.

    >>> local_path("/costs?from=2026-01"), local_path("//evil.example"), local_path("https://evil.example")
    ('/costs?from=2026-01', '/', '/')
    """
    plain = next.isascii() and next.isprintable() and " " not in next and "\\" not in next
    fine = plain and next.startswith("/") and not next.startswith("//") and len(next) <= NEXT_LIMIT
    return next if fine else "/"


def _opened(ports: Ports, provider: Provider, cookie: str) -> Pending:
    if not cookie:
        raise SignInRefused("this browser began no sign-in, or keeps no cookies", hint=AGAIN)
    try:
        if len(cookie) > COOKIE_LIMIT:
            raise ValueError
        return Pending(**json.loads(ports.vault.open(cookie, bound_to=f"{provider.binding}:pending")))
    except (GlasspaneError, ValueError, TypeError) as error:
        raise SignInRefused("the cookie of this sign-in was changed", hint=AGAIN) from error
