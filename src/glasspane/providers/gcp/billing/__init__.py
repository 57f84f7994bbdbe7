"""Google Cloud billing files: the usage cost exports to BigQuery, as JSON lines, CSV or Parquet."""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.providers.gcp.billing.gcp import DETAILED, STANDARD

FORMATS = (STANDARD, DETAILED)

NAMES: Mapping[str, str] = {
    "gcp": "gcp",
    "google": "gcp",
    "google cloud": "gcp",
    "google cloud platform": "gcp",
    "google llc": "gcp",
}

__all__ = ["FORMATS", "NAMES"]
