"""`--web`: opens the page that shows what a command shows."""

from __future__ import annotations

import json
import sys
import webbrowser
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from glasspane.cli import servers
from glasspane.cli.index import Command
from glasspane.core.errors import NotFound, UsageError
from glasspane.settings import Settings

KEPT = ("from", "to", "grain", "basis", "currency", "compare")
"""Fields of a request that the address of a page has under the same name."""
PAGES = {"costs.summary": "/costs", "costs.rows": "/costs", "costs.facets": "/costs", "costs.status": "/costs"}


def open(command: Command, request: Mapping[str, Any], settings: Settings) -> int:
    """Open the command's page in the browser; NotFound when no server runs."""
    page = PAGES.get(command.id)
    if page is None:
        raise UsageError(f"{' '.join(command.words)} has no page", hint="leave out --web")
    query = urlencode(view(request))
    address = f"{_server(settings)}{page}" + (f"?{query}" if query else "")
    print(address, file=sys.stderr)
    webbrowser.open(address)
    return 0


def view(request: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the page's view of a request: one grouping, and each value of a filter by itself."""
    pairs = [("by", str(dimension)) for dimension in request.get("by", ())[:1]]
    pairs += [(name, str(request[name])) for name in KEPT if name in request]
    filters: Mapping[str, list[str]] = request.get("filter", {})
    return pairs + [("filter", f"{key}={value}") for key, values in filters.items() for value in values]


def _server(settings: Settings) -> str:
    known = servers.current(settings)
    if known is not None:
        return known.url
    path = settings.home / "serving.json"
    if not path.is_file():
        raise NotFound("no Glasspane server runs on this data folder", hint="glasspane serve")
    return str(json.loads(path.read_text(encoding="utf-8"))["url"])
