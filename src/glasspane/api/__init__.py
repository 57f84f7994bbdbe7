"""The REST and GraphQL faces and the web server, generated from the catalogue of operations."""

from __future__ import annotations

from glasspane.api.app import create
from glasspane.api.guard import Door
from glasspane.api.server import serve

__all__ = ["Door", "create", "serve"]
