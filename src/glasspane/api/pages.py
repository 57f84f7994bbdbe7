"""Serves the web pages that were built into `static/`, and says so when they were not."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, Response

STATIC = Path(__file__).with_name("static")
FOREVER = "public, max-age=31536000, immutable"
RESERVED = ("api/", "graphql", "mcp", "health")
NOT_BUILT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Glasspane</title>
<body style="font:16px/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem">
<h1>The pages are not built</h1><p>Glasspane runs, but this installation came without its web pages.
Build them with <code>make web</code> and reload.</p>
<p>The command line and <a href="/api/v1/openapi.json">the API</a> work without them.</p></body></html>"""


def install(app: FastAPI, static: Path = STATIC) -> None:
    """Answer every other GET with a built file, or with the page that finds its own way from the address."""

    def page(request: Request, path: str = "") -> Response:
        if path.startswith(RESERVED):
            raise HTTPException(404)
        return _file(static, path)

    app.add_api_route("/{path:path}", page, methods=["GET"], include_in_schema=False)


def _file(static: Path, path: str) -> Response:
    root = static.resolve()
    found = (root / path).resolve()
    if path and found.is_relative_to(root) and found.is_file():
        caching = FOREVER if path.startswith("assets/") else "no-cache"
        return FileResponse(found, headers={"Cache-Control": caching})
    if Path(path).suffix:
        raise HTTPException(404)
    if not (root / "index.html").is_file():
        return HTMLResponse(NOT_BUILT, status_code=503, headers={"Cache-Control": "no-store"})
    return FileResponse(root / "index.html", headers={"Cache-Control": "no-cache"})
