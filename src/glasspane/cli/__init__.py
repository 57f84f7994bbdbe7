"""The command line, built from a committed index of the operations."""

from __future__ import annotations

from glasspane.cli.main import main

__all__ = ["main"]
