"""Finds what providers bring: those in `glasspane.providers`, and third parties by entry point."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import Any

from glasspane.core.billing import BillingFormat, ManifestReader

ENTRY_POINTS = "glasspane.providers"
"""Entry-point group: each entry names a module with `FORMATS`, `NAMES` and, where it has any, `MANIFESTS`."""


@cache
def billing_modules() -> tuple[Any, ...]:
    """Return the modules that declare billing formats, Glasspane's own first, by name."""
    return (*_own(), *(point.load() for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda p: p.name)))


def _own() -> Iterator[Any]:
    import glasspane.providers

    for module in pkgutil.iter_modules(glasspane.providers.__path__, f"{glasspane.providers.__name__}."):
        if find_spec(f"{module.name}.billing"):
            yield import_module(f"{module.name}.billing")


def formats() -> tuple[BillingFormat, ...]:
    """Return every known billing format; ValueError when two have one id."""
    found = tuple(format for module in billing_modules() for format in getattr(module, "FORMATS", ()))
    ids = [format.id for format in found]
    if twice := {id for id in ids if ids.count(id) > 1}:
        raise ValueError(f"billing formats declared twice: {', '.join(sorted(twice))}")
    return found


def provider_names() -> dict[str, str]:
    """Return the slug of each provider name, the names in folded case."""
    return {name: slug for module in billing_modules() for name, slug in getattr(module, "NAMES", {}).items()}


def manifests() -> tuple[ManifestReader, ...]:
    """Return the readers of every provider's manifests."""
    return tuple(reader for module in billing_modules() for reader in getattr(module, "MANIFESTS", ()))
