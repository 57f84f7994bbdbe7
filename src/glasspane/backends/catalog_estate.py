"""Deletes every row that the catalog's tables have of an organization."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete

from glasspane.core.ports import Catalog
from glasspane.kit.tables import ORGANIZATION, metadata


def clear(catalog: Catalog, organization: str) -> None:
    """Delete in one step, from all tables that are declared, except those whose rows outlive the organization."""
    with catalog.transaction(organization) as transaction:
        for table in reversed(metadata.sorted_tables):
            if ORGANIZATION in table.c and not table.info.get("kept"):
                own: Any = table.c[ORGANIZATION] == organization
                transaction.execute(delete(table).where(own))
