"""Signing in and out with a browser: the page that asks for e-mail address and password, and the session's cookie."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Annotated
from urllib.parse import urlencode

from fastapi import FastAPI, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from glasspane.api import entrance
from glasspane.api.entrance import LOCAL_COOKIE, LocalEntrance
from glasspane.api.guard import COOKIE, HOST_COOKIE, keep
from glasspane.bootstrap import Application
from glasspane.core.errors import GlasspaneError, UsageError
from glasspane.core.principal import Principal

PATH = "/login"
ENDING = frozenset({"auth.logout", "auth.logout_everywhere"})
"""Operations after which a browser has nothing to keep."""
NO_STORE = {"Cache-Control": "no-store"}
FORM = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Glasspane: sign in</title><body style="font:16px/1.5 system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem">
<h1>Sign in</h1>{message}<form method="post" action="/login"><input type="hidden" name="next" value="{next}">
<p><label for="email">E-mail address</label><br><input id="email" name="email" type="email" value="{email}"
 autocomplete="username" required style="width:100%"></p>
<p><label for="password">Password</label><br><input id="password" name="password" type="password"
 autocomplete="current-password" required style="width:100%"></p>
<p><label for="code">Code of your authenticator app, if you use one</label><br><input id="code" name="code"
 autocomplete="one-time-code" style="width:100%"></p>
<p><button style="font:inherit">Sign in</button></p></form>{others}</body></html>"""
OTHER = '<p><a href="{start}?{query}">Sign in with {name}</a></p>'
MESSAGE = '<p role="alert"><strong>{text}</strong></p>'
USED = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Glasspane: sign in</title>
<body style="font:16px/1.5 system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem"><h1>That address was used</h1>
<p role="alert">It is good once, for five minutes. Stop <code>glasspane serve</code> and start it again for a new one.
</p></body></html>"""


def install(app: FastAPI, application: Application, local: LocalEntrance, *, private: bool) -> None:
    """Add the pages; the one-time address works on a server that only this machine reaches."""
    ways = _Ways(application, local)
    _route(app, PATH, ways.form, "GET")
    _route(app, PATH, ways.sign_in, "POST")
    _route(app, "/logout", ways.sign_out, "POST")
    if private:
        _route(app, f"{entrance.ADDRESS}/{{token}}", ways.enter, "GET")


def remember(request: Request, answer: object, response: Response) -> None:
    """Keep the session that an operation opened in the cookie of a page that asked for it; programs get none."""
    cookie = getattr(answer, "cookie", "")
    if isinstance(cookie, str) and cookie and "origin" in request.headers:
        keep(response, cookie, secure=secure(request))


def forget(response: Response) -> None:
    """Let a browser drop the cookie of its session, and what it kept of answers."""
    for name in (COOKIE, HOST_COOKIE):
        response.delete_cookie(name, httponly=True, samesite="strict", secure=name == HOST_COOKIE)
    response.headers["Clear-Site-Data"] = '"cache"'


def secure(request: Request) -> bool:
    """Whether cookies may be told to travel over https alone."""
    return bool(getattr(request.state, "over_https", False))


def within(next: str) -> str:
    """Return an address below this server, `/` in place of any other.

    >>> within("/costs?by=service"), within("//evil.example"), within("https://evil.example")
    ('/costs?by=service', '/', '/')
    """
    fine = next.startswith("/") and not next.startswith(("//", "/\\")) and all(" " < c < "\x7f" for c in next)
    return next if fine else "/"


class _Ways:
    def __init__(self, application: Application, local: LocalEntrance) -> None:
        self._application = application
        self._local = local

    def form(self, request: Request, next: str = "/", organization: str = "") -> Response:
        """Ask who it is; somebody who has signed in already goes on."""
        if request.state.principal.kind == "user":
            return RedirectResponse(within(next), status_code=303, headers=NO_STORE)
        return _form(next, others=self._others(request, next, organization))

    def sign_in(
        self,
        request: Request,
        email: Annotated[str, Form()],
        password: Annotated[str, Form()],
        code: Annotated[str, Form()] = "",
        next: Annotated[str, Form()] = "/",
    ) -> Response:
        """Take what was typed."""
        values = {"email": email, "password": password, "code": code}
        try:
            answer = self._application.run("auth.login", values, principal=_nobody(request))
        except GlasspaneError as error:
            return _form(next, email, error, self._others(request, next))
        response = RedirectResponse(within(next), status_code=303, headers=NO_STORE)
        keep(response, str(getattr(answer, "cookie", "")), secure=secure(request))
        return response

    def _others(self, request: Request, next: str, organization: str = "") -> str:
        """Return links to the identity providers of an organization."""
        try:
            answer = self._application.run("auth.providers", {"organization": organization}, principal=_nobody(request))
        except UsageError:
            return ""
        query = urlencode({"next": within(next)})
        offers = getattr(answer, "items", [])
        return "".join(OTHER.format(start=escape(o.start), query=escape(query), name=escape(o.name)) for o in offers)

    def sign_out(self, request: Request) -> Response:
        """End the session and forget its cookie."""
        if request.state.principal.session:
            self._application.run("auth.logout", {}, principal=request.state.principal)
        self._local.forget(request.cookies.get(LOCAL_COOKIE, ""))
        response = RedirectResponse(PATH, status_code=303, headers=NO_STORE)
        response.delete_cookie(LOCAL_COOKIE, httponly=True, samesite="strict", secure=secure(request))
        forget(response)
        return response

    def enter(self, request: Request, token: str, next: str = "/") -> Response:
        """Let the person at this machine in by the address that they were told."""
        cookie = self._local.enter(token)
        if cookie is None:
            return HTMLResponse(USED, status_code=401, headers=NO_STORE)
        response = RedirectResponse(within(next), status_code=303, headers=NO_STORE)
        response.set_cookie(LOCAL_COOKIE, cookie, max_age=entrance.COOKIE_SECONDS, httponly=True, samesite="strict")
        return response


def _nobody(request: Request) -> Principal:
    known = request.state.principal
    return Principal("anonymous", frozenset(), kind="anonymous", address=known.address, agent=known.agent)


def _form(next: str, email: str = "", error: GlasspaneError | None = None, others: str = "") -> Response:
    text = MESSAGE.format(text=escape(error.message)) if error else ""
    page = FORM.format(message=text, next=escape(within(next)), email=escape(email), others=others)
    return HTMLResponse(page, status_code=error.status if error else 200, headers=NO_STORE)


def _route(app: FastAPI, path: str, way: Callable[..., Response], method: str) -> None:
    app.add_api_route(path, way, methods=[method], include_in_schema=False, response_model=None)
