"""Signs the command line in to a server with e-mail and password, and keeps its session alive."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from glasspane.cli import remote, secrets, servers
from glasspane.cli.servers import Server
from glasspane.core.errors import GlasspaneError, SecondFactorNeeded, Unauthenticated, UsageError

EARLY_SECONDS = 30.0
"""A token is renewed this long before it is over."""


def is_open(url: str) -> bool:
    """Whether a server knows us without a token: it is on this machine and of this user."""
    try:
        remote.check(Server(url))
    except Unauthenticated:
        return False
    return True


def signed_in(home: Path, url: str, email: str, password: str, organization: str) -> Server:
    """Return the session of a person; asks for a code where the account takes one."""
    given = {"email": email, "password": password, "organization": organization}
    try:
        return _session(home, url, _post(Server(url), "/auth/login", given))
    except SecondFactorNeeded:
        if not sys.stdin.isatty():
            raise
        code = secrets.prompted("code of your authenticator app, or a recovery code", "--password-stdin")
        return _session(home, url, _post(Server(url), "/auth/login", {**given, "code": code}))


def asked_email() -> str:
    """Ask for the e-mail address; UsageError when nobody is there to ask."""
    if not sys.stdin.isatty():
        raise UsageError("there is nobody to ask for the e-mail address", hint="glasspane login URL --email you@…")
    print("e-mail address: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def fresh(server: Server) -> Server:
    """Return the session with a token that is good for a while."""
    if not server.refresh or server.expires - EARLY_SECONDS > time.time():
        return server
    return renewed(server)


def renewed(server: Server) -> Server:
    """Take the refresh token for new tokens and keep them.

    A refresh token is good once, so commands at the same time take turns, and the later ones find the new tokens.
    """
    from glasspane.bootstrap import ports
    from glasspane.settings import load

    assert server.home is not None
    with ports(replace(load(), home=server.home, database_url="")).locks.held("login", wait_seconds=60):
        kept = servers.read(server.home)
        if kept is not None and kept.url == server.url and kept.token != server.token:
            return kept
        answer = _post(Server(server.url), "/auth/refresh", {"refresh_token": server.refresh})
        made = _session(server.home, server.url, answer)
        servers.remember(server.home, made)
        return made


def end(server: Server) -> None:
    """End the session on the server as well; one that ended already, or cannot be reached, is no reason to stay."""
    if not server.refresh:
        return
    try:
        remote.ask(server, "POST", "/auth/logout", body=b"{}")
    except GlasspaneError as error:
        print(f"the server was not told: {error.message}", file=sys.stderr)


def _post(server: Server, path: str, values: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(remote.ask(server, "POST", path, body=json.dumps(values).encode()).json)
    return answer


def _session(home: Path, url: str, answer: dict[str, Any]) -> Server:
    expires = time.time() + float(answer["expires_in"])
    return Server(url, answer["access_token"], answer["refresh_token"], expires, home)
