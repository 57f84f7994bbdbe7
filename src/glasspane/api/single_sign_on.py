"""The browser's way through somebody else's identity provider: start, callback, acs, metadata, logout."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Annotated, Literal

from fastapi import FastAPI, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from glasspane.api.guard import LOOPBACK, hostname, keep
from glasspane.bootstrap import Application
from glasspane.core.errors import Denied, GlasspaneError, NotFound
from glasspane.identity import federation
from glasspane.identity.federation import Caller, Departure, Entry, Provider

COOKIE = "glasspane_sso"
ROUTE = "/auth/sso/{organization}/{slug}"
NO_STORE = {"Cache-Control": "no-store"}
REFUSED = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Glasspane: not signed in</title>
<body style="font:16px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem">
<h1>You are not signed in</h1><p role="alert">{message}</p><p>{hint}</p>
<p><a href="/">Sign in</a></p></body></html>"""


def install(app: FastAPI, application: Application) -> None:
    """Add the routes; a refusal is a page that says why, for a person stands before it."""
    ways = Ways(application)
    app.add_api_route(f"{ROUTE}/acs", ways.acs, methods=["POST"], include_in_schema=False)
    for route in (ways.start, ways.callback, ways.metadata, ways.logout):
        app.add_api_route(f"{ROUTE}/{route.__name__}", route, methods=["GET"], include_in_schema=False)


class Ways:
    """The routes of the identity providers of one application."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._ports = application.ports

    def start(self, request: Request, organization: str, slug: str, next: str = "/") -> Response:
        """Send the browser to the provider."""

        def way(provider: Provider, caller: Caller) -> Response:
            return _departed(provider, caller, federation.departed(self._ports, provider, caller, next))

        return self._answered(request, organization, slug, way)

    def callback(self, request: Request, organization: str, slug: str) -> Response:
        """Take an answer of OpenID Connect."""
        query, cookie = dict(request.query_params), request.cookies.get(COOKIE, "")

        def way(provider: Provider, caller: Caller) -> Response:
            return _entered(provider, caller, federation.called_back(self._ports, provider, caller, query, cookie))

        return self._answered(request, organization, slug, way)

    def acs(
        self, request: Request, organization: str, slug: str, response: Annotated[str, Form(alias="SAMLResponse")] = ""
    ) -> Response:
        """Take an answer of SAML."""
        cookie = request.cookies.get(COOKIE, "")

        def way(provider: Provider, caller: Caller) -> Response:
            return _entered(provider, caller, federation.asserted(self._ports, provider, caller, response, cookie))

        return self._answered(request, organization, slug, way)

    def metadata(self, request: Request, organization: str, slug: str) -> Response:
        """Describe this service provider to a SAML identity provider."""
        return self._answered(request, organization, slug, _described)

    def logout(self, request: Request, organization: str, slug: str) -> Response:
        """Send a browser that has signed out here to the provider, to sign out there as well."""

        def way(provider: Provider, caller: Caller) -> Response:
            address = federation.farewell(self._ports, provider, caller) or "/"
            return RedirectResponse(address, status_code=303, headers=NO_STORE)

        return self._answered(request, organization, slug, way)

    def _answered(
        self, request: Request, organization: str, slug: str, way: Callable[[Provider, Caller], Response]
    ) -> Response:
        try:
            provider = federation.known(self._ports, organization, slug)
            return way(provider, _caller(self._application, request))
        except GlasspaneError as error:
            return _refused(error)


def _caller(application: Application, request: Request) -> Caller:
    peer = request.client.host if request.client else ""
    address = request.state.principal.address or peer
    return Caller(_base(application, request), address, request.headers.get("user-agent", ""))


def _base(application: Application, request: Request) -> str:
    """Return this server's own address; a name that the caller wrote counts on loopback alone.

    What an identity provider says is meant for one address: whoever could choose it could bring along what was said to
    somebody else.
    """
    if application.settings.public_url:
        return application.settings.public_url.rstrip("/")
    host = request.headers.get("host", "")
    if hostname(host) not in LOOPBACK:
        raise Denied(
            "single sign-on needs to know this server's own address",
            hint="export GLASSPANE_PUBLIC_URL=https://glasspane.example.com",
        )
    return f"{request.url.scheme}://{host}"


def _departed(provider: Provider, caller: Caller, departure: Departure) -> Response:
    answer = RedirectResponse(departure.url, status_code=303, headers=NO_STORE)
    secure = caller.base.startswith("https:")
    # a SAML answer is posted by the provider's page: browsers send it other cookies only over https and when told so
    same_site: Literal["lax", "none"] | None = "lax"
    if provider.kind == "saml":
        same_site = "none" if secure else None
    answer.set_cookie(
        COOKIE,
        departure.cookie,
        max_age=federation.MINUTES * 60,
        path=_path(provider),
        httponly=True,
        secure=secure,
        samesite=same_site,
    )
    return answer


def _entered(provider: Provider, caller: Caller, entry: Entry) -> Response:
    answer = RedirectResponse(entry.next, status_code=303, headers=NO_STORE)
    secure = caller.base.startswith("https:")
    answer.delete_cookie(COOKIE, path=_path(provider), secure=secure, httponly=True)
    keep(answer, entry.tokens.cookie, secure=secure)
    return answer


def _described(provider: Provider, caller: Caller) -> Response:
    if provider.kind != "saml":
        raise NotFound("this identity provider does not speak SAML", hint="glasspane sso list")
    xml = federation.described(provider, caller)
    return Response(xml, media_type="application/samlmetadata+xml", headers=NO_STORE)


def _refused(error: GlasspaneError) -> Response:
    page = REFUSED.format(message=escape(error.message), hint=escape(error.hint))
    return HTMLResponse(page, status_code=error.status, headers=NO_STORE)


def _path(provider: Provider) -> str:
    return f"/auth/sso/{provider.organization}/{provider.slug}"
