"""Billing files in: find, recognise, map to FOCUS, reconcile, commit."""

from glasspane.costs.ingest.ledger import Delivery, Ledger, Note, folded_ledger
from glasspane.costs.ingest.mapping import delivery_id
from glasspane.costs.ingest.pipeline import Options, ingest
from glasspane.costs.ingest.statement import FileStatement, IngestResult, Quality, QuarantinedRow, Skip

__all__ = [
    "Delivery",
    "FileStatement",
    "IngestResult",
    "Ledger",
    "Note",
    "Options",
    "Quality",
    "QuarantinedRow",
    "Skip",
    "delivery_id",
    "folded_ledger",
    "ingest",
]
