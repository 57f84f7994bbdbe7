"""Finds out who asks: by token, by API key, by a browser's cookie, or as the person at this machine."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http.cookies import CookieError, SimpleCookie
from typing import Any

from starlette.datastructures import Headers

from glasspane import identity
from glasspane.api import peers
from glasspane.api.entrance import LOCAL_COOKIE, LocalEntrance
from glasspane.api.guard import COOKIE, GUARDED, HOST_COOKIE, Door
from glasspane.bootstrap import Application
from glasspane.core.errors import Unauthenticated
from glasspane.core.principal import ANONYMOUS, PUBLIC, Principal

FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
"""Headers of a proxy: what it passes on comes from somebody else than its own user."""
PREFIX = "/api/v1"
LONGEST_AGENT = 300
PROBES = ("/health", "/health/ready")


@dataclass(frozen=True)
class Caller:
    """Who asks, and whether their browser's cookie is to be kept longer."""

    principal: Principal
    prolonged: str = ""


class Callers:
    """Knows the callers of one application behind one door."""

    def __init__(self, application: Application, door: Door, entrance: LocalEntrance) -> None:
        self._application = application
        self._door = door
        self._entrance = entrance
        self._public = [
            (o.method, _pattern(o.path)) for o in application.catalogue if o.scope == PUBLIC and not o.local
        ]

    def admit(self, headers: Headers, path: str, scope: Mapping[str, Any] | None = None) -> Principal:
        """Return who asks; Denied or Unauthenticated when they may not. It may look into the catalog."""
        return self.caller(headers, path, scope or {}).principal

    def caller(self, headers: Headers, path: str, scope: Mapping[str, Any]) -> Caller:
        """Return who asks.

        Whoever shows nothing, or something that does not count, may reach pages and public operations only. Probes are
        anonymous whatever they show: the catalog may be what is away.
        """
        self._door.check_names(headers, path)
        address, agent = _address(scope), headers.get("user-agent", "")[:LONGEST_AGENT]
        if path in PROBES:
            return Caller(replace(ANONYMOUS, address=address, agent=agent))
        try:
            known = self._known(headers, scope, address)
            return replace(known, principal=replace(known.principal, agent=agent))
        except Unauthenticated:
            if path.startswith(GUARDED) and not self._is_public(scope.get("method", ""), path):
                raise
        return Caller(replace(ANONYMOUS, address=address, agent=agent))

    def _known(self, headers: Headers, scope: Mapping[str, Any], address: str) -> Caller:
        ports, cookies = self._application.ports, cookies_of(headers)
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        if scheme:
            if scheme.casefold() != "bearer" or not bearer.strip():
                raise Unauthenticated("the Authorization header is no bearer token", hint="Authorization: Bearer …")
            return Caller(identity.authenticate(ports, bearer.strip(), address=address))
        if cookie := _session_in(cookies, scope):
            try:
                principal, prolonged = identity.principal_of_cookie(ports, cookie, address=address)
                return Caller(principal, cookie if prolonged else "")
            except Unauthenticated:
                if not self._is_local(headers, scope, cookies):
                    raise
        if self._is_local(headers, scope, cookies):
            return Caller(replace(self._application.local_user, address=address))
        raise Unauthenticated("sign in first", hint=self._door.hint)

    def _is_local(self, headers: Headers, scope: Mapping[str, Any], cookies: Mapping[str, str]) -> bool:
        """Whether it is the person at this machine: on a server that only this machine reaches, the same user of the
        operating system, or a browser that came in by the one-time address that only they were told.
        """
        if not self._door.is_private(headers) or any(name in headers for name in FORWARDED):
            return False
        if self._entrance.knows(cookies.get(LOCAL_COOKIE, "")):
            return True
        return peers.is_own(_endpoint(scope.get("client")), _endpoint(scope.get("server")))

    def _is_public(self, method: str, path: str) -> bool:
        below = path.removeprefix(PREFIX)
        return any(method == known and pattern.fullmatch(below) for known, pattern in self._public)


def cookies_of(headers: Headers) -> dict[str, str]:
    """Return the cookies of a request; none when they cannot be read."""
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def _session_in(cookies: Mapping[str, str], scope: Mapping[str, Any]) -> str:
    """Return the session's cookie; over https the one alone that no host beside this one can have set."""
    plain = "" if scope.get("state", {}).get("over_https") else cookies.get(COOKIE, "")
    return cookies.get(HOST_COOKIE, "") or plain


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]+\}", path)
    return re.compile("[^/]+".join(re.escape(part) for part in parts))


def _endpoint(value: Any) -> peers.Endpoint | None:
    return (str(value[0]), int(value[1])) if value and value[1] is not None else None


def _address(scope: Mapping[str, Any]) -> str:
    client = scope.get("client") or ("", 0)
    return str(scope.get("state", {}).get("address") or client[0])
