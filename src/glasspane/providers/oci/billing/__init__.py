"""Oracle billing files: cost reports. Oracle's FOCUS reports are read as FOCUS."""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.core.billing import BillingFormat
from glasspane.providers.oci.billing.cost_report import COST_REPORT

FORMATS: tuple[BillingFormat, ...] = (COST_REPORT,)

NAMES: Mapping[str, str] = {
    "oracle": "oci",
    "oracle cloud": "oci",
    "oracle cloud infrastructure": "oci",
    "oci": "oci",
}

__all__ = ["FORMATS", "NAMES"]
