"""Lets a browser show a server's token once and keep it in a cookie that no script can read."""

from __future__ import annotations

from typing import Annotated

from fastapi import FastAPI, Form, Request
from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, RedirectResponse, Response

from glasspane.api.guard import COOKIE, Door

YEAR_SECONDS = 365 * 24 * 3600
FORM = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Glasspane: sign in</title><body style="font:16px/1.5 system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem">
<h1>Sign in</h1>{message}<form method="post"><p><label for="token">Token of this server</label><br>
<input id="token" name="token" type="password" autocomplete="current-password" required style="width:100%"></p>
<p><button style="font:inherit">Sign in</button></p></form>
<p>The token is in the file that <code>glasspane serve</code> named when it started.</p></body></html>"""
WRONG = '<p role="alert"><strong>That is not the token of this server.</strong></p>'


def install(app: FastAPI, door: Door) -> None:
    """Add the page that asks for the token."""

    def form() -> Response:
        return HTMLResponse(FORM.format(message=""), headers={"Cache-Control": "no-store"})

    def sign_in(request: Request, token: Annotated[str, Form()]) -> Response:
        if not door.knows(Headers({"authorization": f"Bearer {token}"})):
            return HTMLResponse(FORM.format(message=WRONG), status_code=401)
        answer = RedirectResponse("/", status_code=303)
        secure = request.headers.get("x-forwarded-proto", request.url.scheme) == "https"
        answer.set_cookie(COOKIE, token, max_age=YEAR_SECONDS, httponly=True, samesite="strict", secure=secure)
        return answer

    app.add_api_route("/login", form, methods=["GET"], include_in_schema=False)
    app.add_api_route("/login", sign_in, methods=["POST"], include_in_schema=False)
