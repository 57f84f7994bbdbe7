"""Collects every operation into the catalogue from which all faces are generated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import glasspane
from glasspane.core.operations import Catalogue, operations_in

ROOT = Path(glasspane.__file__).parent


@cache
def catalogue(*modules: str) -> Catalogue:
    """Return the operations of the modules; by default of every module named `operations` in a domain folder."""
    return Catalogue(operations_in(*(import_module(name) for name in modules or _modules())))


@cache
def declare_tables() -> None:
    """Import every module that declares tables, so that `kit.tables.metadata` knows them all."""
    for path in sorted((*ROOT.glob("*/store.py"), *ROOT.glob("*/*/store.py"), *ROOT.glob("backends/catalog_*.py"))):
        import_module(".".join(("glasspane", *path.relative_to(ROOT).with_suffix("").parts)))


def _modules() -> Iterator[str]:
    found = sorted((*ROOT.glob("*/operations.py"), *ROOT.glob("*/*/operations.py")))
    for path in found:
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[0] != "core":
            yield ".".join(("glasspane", *parts))
