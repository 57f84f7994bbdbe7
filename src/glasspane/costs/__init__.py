"""Costs: billing files in, charges in FOCUS, answers out."""

from __future__ import annotations

from glasspane.costs.charges import ChargeStore

__all__ = ["ChargeStore"]
