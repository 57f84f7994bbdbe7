"""AWS billing files: Cost and Usage Reports, legacy and 2.0 (Data Exports), and the manifests beside them."""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.core.billing import ManifestReader
from glasspane.providers.aws.billing.cur import CUR1, CUR2
from glasspane.providers.aws.billing.manifest import read_export_manifest, read_report_manifest

FORMATS = (CUR2, CUR1)

NAMES: Mapping[str, str] = {
    "aws": "aws",
    "amazon": "aws",
    "amazon web services": "aws",
    "amazon web services, inc.": "aws",
    "amazon web services (aws)": "aws",
}

MANIFESTS: tuple[ManifestReader, ...] = (read_report_manifest, read_export_manifest)

__all__ = ["FORMATS", "MANIFESTS", "NAMES"]
