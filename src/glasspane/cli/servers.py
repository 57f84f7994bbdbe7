"""Which server the command line works on: an address and tokens, kept in the data folder for its owner alone."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from glasspane.settings import Settings

FILE = "server.json"


@dataclass(frozen=True)
class Server:
    """A Glasspane server: its address without a trailing slash, and what it is told to know us by, if anything.

    A session has a `refresh` token as well; `expires` is when its token is over (seconds since 1970), and `home` the
    data folder where it is kept.
    """

    url: str
    token: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    expires: float = 0.0
    home: Path | None = None


def current(settings: Settings) -> Server | None:
    """Return the server of the settings, else the one logged in to, else None."""
    if settings.server:
        return Server(settings.server.rstrip("/"), settings.token)
    kept = read(settings.home)
    if kept is not None and settings.token:
        return Server(kept.url, settings.token)
    return kept


def read(home: Path) -> Server | None:
    """Return the server that is logged in to, or None."""
    path = home / FILE
    if not path.is_file():
        return None
    kept = json.loads(path.read_text(encoding="utf-8"))
    return Server(kept["url"], kept["token"], kept.get("refresh", ""), kept.get("expires", 0.0), home)


def remember(home: Path, server: Server) -> None:
    """Keep the server for the commands to come, in a file that only its owner can read, written whole or not at all."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = home / f"{FILE}.{secrets.token_hex(8)}"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        kept = {"url": server.url, "token": server.token, "refresh": server.refresh, "expires": server.expires}
        json.dump(kept, file)
    draft.replace(home / FILE)


def forget(home: Path) -> bool:
    """Forget the server; False when there was none."""
    path = home / FILE
    if not path.is_file():
        return False
    path.unlink()
    return True
