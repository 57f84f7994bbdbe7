"""Brings the catalog's tables up to date."""

from __future__ import annotations

from importlib import import_module

from sqlalchemy import Engine

from glasspane.bootstrap.declared import ROOT
from glasspane.kit.tables import metadata


def declare_tables() -> None:
    """Import every store, so that `metadata` knows all tables."""
    for path in sorted((*ROOT.glob("*/store.py"), *ROOT.glob("*/*/store.py"), *ROOT.glob("backends/catalog_*.py"))):
        import_module(".".join(("glasspane", *path.relative_to(ROOT).with_suffix("").parts)))


def upgrade(engine: Engine) -> None:
    """Create what is missing."""
    declare_tables()
    metadata.create_all(engine)
