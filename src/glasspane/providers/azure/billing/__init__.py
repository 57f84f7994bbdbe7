"""Azure billing files: Cost Management exports of actual and amortized cost, and the manifests beside them."""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.core.billing import BillingFormat, ManifestReader
from glasspane.providers.azure.billing.cost_details import COST_DETAILS
from glasspane.providers.azure.billing.manifest import read_manifest

FORMATS: tuple[BillingFormat, ...] = (COST_DETAILS,)

NAMES: Mapping[str, str] = {
    "microsoft": "azure",
    "microsoft azure": "azure",
    "azure": "azure",
    "microsoft corporation": "azure",
}

MANIFESTS: tuple[ManifestReader, ...] = (read_manifest,)

__all__ = ["FORMATS", "MANIFESTS", "NAMES"]
