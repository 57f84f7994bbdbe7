"""Reads and writes Azure cost details in tests, through the relations that ingestion itself builds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from glasspane.core.money import plain
from glasspane.costs.ingest.headers import find_format, read_header
from glasspane.costs.ingest.mapping import create_mapped, read_source
from glasspane.costs.ingest.relations import create_relations
from glasspane.kit.duck import Session, open_session
from glasspane.providers.azure.billing import FORMATS
from glasspane.providers.azure.billing.cost_details import COST_DETAILS
from tests.formats.relations import native_text

Row = dict[str, Any]


def opened(path: Path, *, twin: bool = False, variant: str | None = None) -> Session:
    """Open a session whose view `mapped` holds the file's charges."""
    session = open_session(threads=1)
    header = read_header(session, path)
    found = find_format(header, FORMATS, path)
    kind = COST_DETAILS.variant(path) if variant is None and COST_DETAILS.variant else variant or ""
    create_relations(session, path, header, found, twin=twin, variant=kind)
    create_mapped(session, found)
    return session


def mapped(path: Path, *, twin: bool = False, variant: str | None = None) -> list[Row]:
    """Return the file's charges."""
    session = opened(path, twin=twin, variant=variant)
    result = session.execute("SELECT * FROM mapped")
    names = [d[0] for d in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def counted(rows: Iterable[Row]) -> list[Row]:
    """Leave out the rows that were set aside."""
    return [row for row in rows if row["x_SetAside"] is None]


def source_total(path: Path, *, twin: bool = False) -> dict[str, Decimal]:
    """Sum the file's text as ingestion does."""
    return dict(read_source(opened(path, twin=twin), COST_DETAILS).totals)


def contradictions(path: Path) -> int:
    """Count the rows that contradict themselves."""
    return read_source(opened(path), COST_DETAILS).contradictions


def written(truth: Iterable[Mapping[str, Any]], variant: str, path: Path) -> Path:
    """Write truth rows as the native file of one variant."""
    return native_text(replace(COST_DETAILS, native_sql=COST_DETAILS.native_variants[variant]), truth, path)


def in_order(rows: Iterable[Row]) -> list[dict[str, str]]:
    """Return the rows as text, ordered by their content."""
    return sorted((as_text(row) for row in rows), key=lambda row: sorted(row.items()))


def as_text(row: Row) -> dict[str, str]:
    """Return the row's columns that are not null, as text."""
    return {name: _text(value) for name, value in row.items() if value is not None and name != "x_Derived"}


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, datetime) else str(value)
