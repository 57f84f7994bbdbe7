"""The demo's ground truth: what its totals, anomalies, waste and commitments really are, kept beside the data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from glasspane.core.money import SQL_TYPE, plain
from glasspane.demo import catalogue
from glasspane.demo.plan import Plan
from glasspane.demo.truth import Source
from glasspane.kit.duck import Session, literal, quoted

FILE_NAME = "ground-truth.json"
BASES = ("billed", "effective", "list", "contracted")
_TABLES: Mapping[str, str] = {
    "totals": "connection VARCHAR, service_provider VARCHAR, month VARCHAR, charges BIGINT, "
    f"billed {SQL_TYPE}, effective {SQL_TYPE}, list {SQL_TYPE}, contracted {SQL_TYPE}",
    "anomalies": "anomaly VARCHAR, kind VARCHAR, connection VARCHAR, sub_account_id VARCHAR, sub_account_name VARCHAR, "
    f'service VARCHAR, region VARCHAR, "from" DATE, "to" DATE, expected {SQL_TYPE}, actual {SQL_TYPE}, cause VARCHAR',
    "waste": "resource_id VARCHAR, kind VARCHAR, connection VARCHAR, sub_account_id VARCHAR, sub_account_name VARCHAR, "
    f"service VARCHAR, region VARCHAR, month VARCHAR, monthly_cost {SQL_TYPE}",
    "commitments": "commitment_id VARCHAR, name VARCHAR, connection VARCHAR, month VARCHAR, "
    f"used {SQL_TYPE}, unused {SQL_TYPE}",
}
_STORED_AS: Mapping[str, str] = {
    "totals": "total_answers",
    "anomalies": "anomaly_answers",
    "waste": "waste_answers",
    "commitments": "commitment_answers",
}
_ORDER: Mapping[str, str] = {
    "totals": "month DESC, connection, service_provider",
    "anomalies": '"from"',
    "waste": "monthly_cost DESC, resource_id",
    "commitments": "commitment_id, month",
}


@dataclass(frozen=True)
class MonthTotal:
    """What one service provider charges through one connection in one billing month, by basis in USD."""

    connection: str
    service_provider: str
    month: str
    charges: int
    billed: Decimal
    effective: Decimal
    list: Decimal
    contracted: Decimal

    def cost(self, basis: str) -> Decimal:
        """Return the cost on one of `BASES`."""
        return Decimal(getattr(self, basis))


def prepare(session: Session, plan: Plan) -> None:
    """Create the empty tables of answers."""
    for name, columns in _TABLES.items():
        session.execute(f"CREATE OR REPLACE TABLE {_STORED_AS[name]} ({columns})")
    month = plan.calendar()[min(1, plan.months - 1)].start
    catalogue.set_variables(session, {"waste_month": f"DATE '{month}'"})


def note(session: Session, source: Source) -> None:
    """Note the answers about the charges that were made last."""
    catalogue.set_variables(session, {"connection": literal(source.connection)})
    session.execute(catalogue.sql("answers"))


def totals(session: Session) -> list[MonthTotal]:
    """Return the totals noted so far, the newest month first."""
    return [MonthTotal(**row) for row in _rows(session, "totals")]


def written_totals(folder: Path) -> list[MonthTotal]:
    """Return the totals of the ground truth that is written below the folder; empty when none is."""
    try:
        rows = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))["totals"]
        return [MonthTotal(**row | {basis: Decimal(row[basis]) for basis in BASES}) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def document(session: Session, plan: Plan) -> dict[str, Any]:
    """Return the ground truth as JSON values; amounts are plain decimal text in USD, days are ISO 8601, inclusive."""
    return {
        "seed": plan.seed,
        "months": plan.months,
        "scale": plan.scale,
        "from": plan.first.isoformat(),
        "until": plan.end.isoformat(),
        "currency": "USD",
        **{name: [_plain(row) for row in _rows(session, name)] for name in _TABLES},
    }


def write(session: Session, plan: Plan, folder: Path) -> Path:
    """Write the ground truth below the folder and return its path."""
    path = folder / FILE_NAME
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(json.dumps(document(session, plan), indent=1), encoding="utf-8")
    partial.replace(path)
    return path


def _rows(session: Session, name: str) -> list[dict[str, Any]]:
    cursor = session.execute(f"SELECT * FROM {quoted(_STORED_AS[name])} ORDER BY {_ORDER[name]}")
    columns = [column[0] for column in cursor.description or ()]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _text(value) for name, value in row.items()}


def _text(value: Any) -> Any:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value
