"""The way in for the browser of the person at this machine: an address told to them alone, good once."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from collections.abc import Callable

LOCAL_COOKIE = "glasspane_local"
ADDRESS = "/signin"
TOKEN_SECONDS = 300.0
COOKIE_SECONDS = 7 * 24 * 3600
MOST = 100


class LocalEntrance:
    """One-time tokens and the cookies that they were changed for; both end with the server process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._tokens: dict[str, float] = {}
        self._cookies: dict[str, float] = {}

    def open(self) -> str:
        """Return a token that is good once, for 5 minutes."""
        return self._kept(self._tokens, TOKEN_SECONDS)

    def enter(self, token: str) -> str | None:
        """Change a token for a cookie's value; None when it is unknown, used or over."""
        with self._lock:
            known = next((t for t in self._tokens if hmac.compare_digest(t.encode(), token.encode())), None)
            if known is None or self._tokens.pop(known) < self._clock():
                return None
        return self._kept(self._cookies, COOKIE_SECONDS)

    def knows(self, cookie: str) -> bool:
        """Whether a cookie was given here and is still good."""
        with self._lock:
            now = self._clock()
            return any(
                hmac.compare_digest(c.encode(), cookie.encode()) and now < end for c, end in self._cookies.items()
            )

    def forget(self, cookie: str) -> None:
        """Take a cookie back."""
        with self._lock:
            self._cookies.pop(cookie, None)

    def _kept(self, kept: dict[str, float], seconds: float) -> str:
        made = secrets.token_urlsafe(32)
        with self._lock:
            while len(kept) >= MOST:
                kept.pop(next(iter(kept)))
            kept[made] = self._clock() + seconds
        return made
