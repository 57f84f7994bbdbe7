"""The page of each error code, to which every failure's `docs` leads."""

from __future__ import annotations

import inspect
from html import escape

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from glasspane.core.errors import GlasspaneError, error_types

PREFIX = "/errors"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Glasspane: {code}</title><body style="font:16px/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem">
<h1><code>{code}</code></h1><p>{text}</p><p>HTTP status {status}, exit code {exit_code} on the command line.</p>{kinds}
</body></html>"""


def address(code: str) -> str:
    """Return where an error code is explained, below the server's address."""
    return f"{PREFIX}/{code}"


def install(app: FastAPI) -> None:
    """Add the pages."""
    known = {kind.code: kind for kind in error_types()}

    def explain(code: str) -> Response:
        if code not in known:
            raise HTTPException(404)
        return HTMLResponse(page(known[code]))

    app.add_api_route(f"{PREFIX}/{{code}}", explain, methods=["GET"], include_in_schema=False)


def page(kind: type[GlasspaneError]) -> str:
    """Return the page of one kind of error, with the narrower kinds it has."""
    narrower = "".join(f'<li><a href="{address(k.code)}">{escape(k.code)}</a></li>' for k in kind.__subclasses__())
    return PAGE.format(
        code=escape(kind.code),
        text=escape(inspect.getdoc(kind) or ""),
        status=kind.status,
        exit_code=kind.exit_code,
        kinds=f"<p>Narrower kinds:</p><ul>{narrower}</ul>" if narrower else "",
    )
