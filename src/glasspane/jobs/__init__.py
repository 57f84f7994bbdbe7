"""Work that lasts: stored, prioritised, retried, resumed after a crash, with its history."""

from __future__ import annotations

from glasspane.jobs.service import depth

__all__ = ["depth"]
