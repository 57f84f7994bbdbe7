"""Writes one file's charges as Parquet and states what became of its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from glasspane.core.focus import PARTITION_COLUMNS
from glasspane.core.ports import StagedFile
from glasspane.costs.charges import rollup_name
from glasspane.costs.ingest.ledger import Delivery
from glasspane.costs.ingest.mapping import write_charges
from glasspane.costs.ingest.quality import Stored, measure, score
from glasspane.costs.ingest.quarantine import readable_totals, unreadable_rows
from glasspane.costs.ingest.reading import Reading, damaged, open_views
from glasspane.costs.ingest.statement import FileStatement, QuarantinedRow, differences
from glasspane.costs.query.rollup import rollup_sql
from glasspane.kit.duck import DuckError, Session, literal, literal_list


@dataclass(frozen=True)
class Destination:
    """Where a file's charges go: ingestion, organization, connection, delivery of each slot, slug of each provider."""

    ingestion: str
    organization: str
    connection: str
    deliveries: Mapping[tuple[str, str], str]
    providers: Mapping[str, str]
    folder: Path
    number: int


@dataclass(frozen=True)
class Written:
    """A file's charges as staged Parquet, its statement and its quarantined rows."""

    reading: Reading
    staged: tuple[StagedFile, ...]
    statement: FileStatement
    quarantined: tuple[QuarantinedRow, ...]


def write_file(session: Session, reading: Reading, destination: Destination, now: datetime) -> Written:
    """Write the file's charges below the destination's folder and state the result."""
    try:
        open_views(session, reading)
        staged = _stage(session, reading, destination)
    except DuckError as error:
        if "space" in str(error).casefold() or "memory" in str(error).casefold():
            raise
        raise damaged(reading, error) from error
    stored = measure(session, [str(s.path) for s in staged])
    set_aside = _set_aside(session, reading, stored)
    quarantined = _quarantined(session, reading, stored, set_aside)
    statement = _statement(reading, stored, set_aside, quarantined, destination.ingestion, now)
    return Written(_with_dates(reading, stored), tuple(staged), statement, tuple(quarantined))


def write_rollup(
    session: Session, ingestion: str, delivery: Delivery, written: Sequence[Written], folder: Path
) -> StagedFile:
    """Write the daily roll-up of what an ingestion brings to a delivery."""
    files = [str(s.path) for w in written for s in w.staged if s.partition["x_Delivery"] == delivery.id]
    target = folder / rollup_name(ingestion, delivery.id)
    session.execute(
        f"CREATE OR REPLACE TEMP VIEW stored AS "
        f"SELECT * FROM read_parquet({literal_list(files)}, hive_partitioning=false)"
    )
    session.execute(f"COPY ({rollup_sql('stored')}) TO {literal(str(target))} (FORMAT parquet, COMPRESSION zstd)")
    return StagedFile(target, dict(zip(PARTITION_COLUMNS, ("", delivery.month, delivery.id), strict=True)), 0)


def _stage(session: Session, reading: Reading, destination: Destination) -> list[StagedFile]:
    constants = {
        "x_Connection": destination.connection or None,
        "x_Format": reading.format.id,
        "x_SourceFile": reading.source.name,
    }
    return write_charges(
        session,
        destination.deliveries,
        destination.providers,
        constants,
        destination.organization,
        destination.folder / str(destination.number),
        f"part-{destination.ingestion}-{destination.number}",
    )


def _quarantined(
    session: Session, reading: Reading, stored: Stored, set_aside: Mapping[str, int]
) -> list[QuarantinedRow]:
    missing = reading.totals.rows - (stored.rows - stored.derived) - sum(set_aside.values())
    found = list(reading.refused)
    if missing:
        found += unreadable_rows(
            session,
            reading.path,
            reading.source.name,
            reading.header,
            reading.format,
            twin=reading.twin,
            variant=reading.variant,
            refused=reading.refused,
        )
    return sorted(found, key=lambda row: row.line)


def _set_aside(session: Session, reading: Reading, stored: Stored) -> dict[str, int]:
    if reading.totals.rows == stored.rows - stored.derived:
        return {}
    rows = session.execute(
        "SELECT x_SetAside, count(*) FROM mapped WHERE x_SetAside IS NOT NULL AND NOT x_Derived GROUP BY 1 ORDER BY 1"
    ).fetchall()
    return dict(rows)


def _with_dates(reading: Reading, stored: Stored) -> Reading:
    """Fill in the charge dates of a uniform file, of which the first pass looked at one row."""
    if not reading.totals.uniform or stored.first_start is None or stored.last_start is None:
        return reading
    slots = tuple(replace(s, first_charge=stored.first_start, last_charge=stored.last_start) for s in reading.slots)
    return replace(reading, slots=slots)


def _statement(
    reading: Reading,
    stored: Stored,
    set_aside: Mapping[str, int],
    quarantined: Sequence[QuarantinedRow],
    ingestion: str,
    now: datetime,
) -> FileStatement:
    declared = reading.format.declared(reading.source.path) if reading.format.declared else None
    source = declared if declared is not None else dict(reading.totals.totals)
    held = readable_totals(quarantined)
    difference = differences(source, dict(stored.totals), held)
    unreadable = reading.totals.unreadable + len(reading.refused)
    rows_read = reading.totals.rows + len(reading.refused)
    accounted = stored.rows - stored.derived + sum(set_aside.values()) + len(quarantined)
    return FileStatement(
        path=reading.source.name,
        format=reading.format.id,
        digest=reading.digest,
        ingestion=ingestion,
        rows_read=rows_read,
        rows_stored=stored.rows,
        rows_derived=stored.derived,
        rows_quarantined=len(quarantined),
        rows_set_aside=sum(set_aside.values()),
        set_aside=dict(set_aside),
        source_totals=source,
        source="declared" if declared is not None else "summed",
        stored_totals=dict(stored.totals),
        quarantined_totals=held,
        difference=difference,
        unreadable_amounts=unreadable,
        reconciled=unreadable == 0 and not any(difference.values()) and accounted == rows_read,
        periods=sorted({s.month for s in reading.slots}),
        quality=score(stored, now),
    )
