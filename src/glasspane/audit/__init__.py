"""The audit log: who did what, chained so that nobody can change it unseen."""

from __future__ import annotations

from glasspane.audit.log import AuditLog
from glasspane.audit.service import lines

__all__ = ["AuditLog", "lines"]
