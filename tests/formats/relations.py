"""Single native files mapped as an ingestion maps them, and native files written from known charges."""

from __future__ import annotations

import gzip
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from glasspane.core.billing import BillingFormat
from glasspane.core.focus import charge_schema
from glasspane.costs.ingest.headers import read_header
from glasspane.costs.ingest.mapping import create_mapped
from glasspane.costs.ingest.relations import create_relations
from glasspane.costs.ingest.sources import unpack_json_document
from glasspane.kit.duck import Session, literal, open_session, quoted

TRUTH_COLUMNS = {
    **{name: kind for name, kind in charge_schema().items() if not name.startswith("x_")},
    "x_Key": "VARCHAR",
    "x_UpfrontFee": "DECIMAL(38,18)",
}


def _unpacked(format: BillingFormat, path: Path) -> Path:
    folder = Path(tempfile.mkdtemp())
    if path.suffix == ".gz":
        (folder / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
        return folder / path.stem
    return unpack_json_document(path, format.json_path, folder / "rows.jsonl") if path.suffix == ".json" else path


def load(format: BillingFormat, path: Path) -> Session:
    """Open a session with the relations `source`, `raw` and `mapped` of one file, as an ingestion makes them."""
    session = open_session(threads=1)
    session.execute("SET preserve_insertion_order=true")
    path = _unpacked(format, path)
    header = read_header(session, path)
    create_relations(session, path, header, format)
    create_mapped(session, format)
    return session


def charges_of(format: BillingFormat, path: Path) -> list[dict[str, Any]]:
    """Map a file to FOCUS rows."""
    session = load(format, path)
    return _dicts(session, format.sql)


def source_totals(format: BillingFormat, path: Path) -> dict[str | None, Any]:
    """Sum `source_amount` by `source_currency` over the untouched text."""
    sql = (
        f"SELECT {format.source_currency} AS currency, sum(TRY_CAST({format.source_amount} AS DECIMAL(38,18))) "
        "FROM source GROUP BY 1"
    )
    return dict(load(format, path).execute(sql).fetchall())


def _dicts(session: Session, sql: str) -> list[dict[str, Any]]:
    result = session.execute(sql)
    names = [d[0] for d in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def native_text(format: BillingFormat, truth: Iterable[Mapping[str, Any]], path: Path) -> Path:
    """Write truth rows as the format's native file; the suffix of `path` says which container."""
    session = open_session(threads=1)
    session.execute("SET preserve_insertion_order=true")
    columns = ", ".join(f"{quoted(n)} {t}" for n, t in TRUTH_COLUMNS.items())
    session.execute(f"CREATE TABLE truth ({columns})")
    rows = [[row.get(name) for name in TRUTH_COLUMNS] for row in truth]
    if rows:
        session.executemany(f"INSERT INTO truth VALUES ({', '.join('?' * len(TRUTH_COLUMNS))})", rows)
    options = {".parquet": "FORMAT parquet", ".jsonl": "FORMAT json", ".json": "FORMAT json"}.get(
        path.suffix, "FORMAT csv, HEADER"
    )
    session.execute(f"COPY ({format.native_sql}) TO {literal(str(path))} ({options})")
    return path
