"""Which server the command line works on: an address and a token, kept in the data folder for its owner alone."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from glasspane.settings import Settings

FILE = "server.json"


@dataclass(frozen=True)
class Server:
    """A Glasspane server: its address without a trailing slash, and the token it wants, if any."""

    url: str
    token: str = ""


def current(settings: Settings) -> Server | None:
    """Return the server of the settings, else the one logged in to, else None."""
    if settings.server:
        return Server(settings.server.rstrip("/"), settings.token)
    path = settings.home / FILE
    if not path.is_file():
        return None
    kept = json.loads(path.read_text(encoding="utf-8"))
    return Server(kept["url"], settings.token or kept["token"])


def remember(home: Path, server: Server) -> None:
    """Keep the server for the commands to come, in a file that only its owner can read."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(home / FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"url": server.url, "token": server.token}, file)


def forget(home: Path) -> bool:
    """Forget the server; False when there was none."""
    path = home / FILE
    if not path.is_file():
        return False
    path.unlink()
    return True
