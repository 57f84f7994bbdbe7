"""The face for assistants: a few composable tools over the catalogue, on the Model Context Protocol."""

from __future__ import annotations

from glasspane.mcp.server import http_app, run_stdio, server
from glasspane.mcp.specification import specification

__all__ = ["http_app", "run_stdio", "server", "specification"]
