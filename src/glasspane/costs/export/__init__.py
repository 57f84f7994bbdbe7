"""Charges out: FOCUS files of any published version."""

from glasspane.costs.export.folder import ROUTE, ExportFolder

__all__ = ["ROUTE", "ExportFolder"]
