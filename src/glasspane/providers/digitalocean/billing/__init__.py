"""DigitalOcean billing files: invoices as CSV and as the API's JSON."""

from __future__ import annotations

from collections.abc import Mapping

from glasspane.providers.digitalocean.billing.invoice import CSV, JSON

FORMATS = (CSV, JSON)

NAMES: Mapping[str, str] = {
    "digitalocean": "digitalocean",
    "digital ocean": "digitalocean",
    "digitalocean, llc": "digitalocean",
    "digitalocean llc": "digitalocean",
}

__all__ = ["FORMATS", "NAMES"]
