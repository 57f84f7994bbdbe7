"""FOCUS files: the FinOps Open Cost and Usage Specification, as any provider or tool writes it."""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.providers.focus.billing.focus import FORMATS

NAMES: Mapping[str, str] = {}
"""No provider of its own: whose charges a FOCUS file holds is said by each row."""

__all__ = ["FORMATS", "NAMES"]
