"""Serves the web pages that were built into `static/`, and says so when they were not."""

from __future__ import annotations

from html import escape
from pathlib import Path
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, Response

STATIC = Path(__file__).with_name("static")
FOREVER = "public, max-age=31536000, immutable"
LONGEST_PATH = 200
RESERVED = ("api/", "graphql", "mcp", "health", "metrics")
NOT_BUILT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Glasspane</title>
<body style="font:16px/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem">
<h1>The pages are not built</h1><p>Glasspane runs, but this installation came without its web pages.
Build them with <code>make web</code> and reload.</p>
<p>The command line and <a href="/api/v1/openapi.json">the API</a> work without them.</p></body></html>"""

SIGN_IN = """<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={address}">
<title>Glasspane: sign in</title><body><p><a href="{address}">Sign in</a></p></body></html>"""


def install(app: FastAPI, static: Path = STATIC) -> None:
    """Answer every other GET with a built file, or with the page that finds its own way from the address.

    That page is everybody's: it asks who signs in. Where it was not built, a plain form does.
    """

    def page(request: Request, path: str = "") -> Response:
        if path.startswith(RESERVED):
            raise HTTPException(404)
        principal = getattr(request.state, "principal", None)
        anonymous = principal is not None and principal.kind == "anonymous"
        if anonymous and not Path(path).suffix and not (static / "index.html").is_file():
            return HTMLResponse(_sign_in(request), headers={"Cache-Control": "no-store"})
        return _file(static, path)

    app.add_api_route("/{path:path}", page, methods=["GET"], include_in_schema=False)


def _sign_in(request: Request) -> str:
    """Lead on to the form that signs in. A page, not a redirect: after one that another site began, browsers would
    not send the session's cookie.
    """
    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return SIGN_IN.format(address=escape(f"/login?{urlencode({'next': asked})}"))


def _file(static: Path, path: str) -> Response:
    root = static.resolve()
    if "\0" in path or len(path.encode()) > LONGEST_PATH:
        raise HTTPException(404)
    found = (root / path).resolve()
    if path and found.is_relative_to(root) and found.is_file():
        caching = FOREVER if path.startswith("assets/") else "no-cache"
        return FileResponse(found, headers={"Cache-Control": caching})
    if Path(path).suffix:
        raise HTTPException(404)
    if not (root / "index.html").is_file():
        return HTMLResponse(NOT_BUILT, status_code=503, headers={"Cache-Control": "no-store"})
    return FileResponse(root / "index.html", headers={"Cache-Control": "no-cache"})
