"""Charges made for tests, stored as the lake stores them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from glasspane.backends.delta_lake import DeltaLake
from glasspane.backends.duckdb_engine import DuckDBEngine
from glasspane.core.context import Context
from glasspane.core.focus import charge_schema
from glasspane.core.ports import Engine, Lake, Ports, StagedFile
from glasspane.core.principal import DEFAULT_ORGANIZATION
from glasspane.costs.charges import charges_table, rollup_name
from glasspane.costs.ingest.ledger import Delivery, Note
from glasspane.costs.ingest.statement import FileStatement, Quality
from glasspane.costs.query.rollup import rollup_sql
from glasspane.kit.duck import Session, literal, open_session, quoted

ORDINARY: Mapping[str, Any] = {
    "x_Provider": "aws",
    "x_Connection": "main",
    "x_Format": "focus-1.4",
    "x_SourceFile": "focus.csv",
    "x_Derived": False,
    "BillingCurrency": "USD",
    "BillingAccountId": "payer",
    "BillingAccountName": "Payer",
    "SubAccountId": "111111111111",
    "SubAccountName": "Shop",
    "ServiceName": "Amazon Elastic Compute Cloud",
    "ServiceCategory": "Compute",
    "ServiceSubcategory": "Virtual Machines",
    "RegionId": "eu-central-1",
    "RegionName": "Europe (Frankfurt)",
    "ChargeCategory": "Usage",
    "PricingCategory": "Standard",
    "HostProviderName": "Amazon Web Services",
    "ServiceProviderName": "Amazon Web Services",
    "InvoiceIssuerName": "Amazon Web Services",
    "ChargePeriodStart": "2026-04-01",
    "ConsumedQuantity": "1",
    "ConsumedUnit": "Hours",
}


def charge(cost: str = "1", **columns: Any) -> dict[str, Any]:
    """Return a charge of a day: one cost for all bases unless given apart, billed in the month it starts."""
    row = {**ORDINARY, **dict.fromkeys(("BilledCost", "EffectiveCost", "ListCost", "ContractedCost"), cost), **columns}
    start = datetime.fromisoformat(str(row["ChargePeriodStart"]))
    row.setdefault("ChargePeriodEnd", start.replace(hour=23, minute=59).isoformat())
    row.setdefault("BillingPeriodStart", f"{start:%Y-%m}-01")
    if isinstance(row.get("Tags"), dict):
        row["Tags"] = json.dumps(row["Tags"])
    return row


class Stored:
    """A data folder with charges, as ingestion would leave it."""

    def __init__(self, home: Path, engine: Engine | None = None, lake: Lake | None = None) -> None:
        self.home = home
        locks = SimpleNamespace(held=lambda name, wait_seconds=600.0: nullcontext())
        nothing: Any = None
        self.ports = Ports(
            home=home,
            engine=engine or DuckDBEngine(memory_limit="500MB"),
            lake=lake or DeltaLake(str(home / "lake")),
            catalog=nothing,
            locks=locks,
            object_stores=nothing,
            vault=nothing,
        )
        self.context = Context(ports=self.ports)
        self._ingestions = 0

    def store(
        self, charges: Iterable[Mapping[str, Any]], delivery: str = "d1", *, rollup: bool = True, replace: bool = False
    ) -> int:
        """Commit charges as one ingestion, a file per billing month; return the version."""
        self._ingestions += 1
        ingestion = f"i{self._ingestions}"
        by_month: dict[str, list[Mapping[str, Any]]] = {}
        for row in charges:
            by_month.setdefault(str(row["BillingPeriodStart"])[:7], []).append(row)
        staging = self.home / "staging" / ingestion
        staging.mkdir(parents=True)
        files, rollups = [], []
        for month, rows in by_month.items():
            name = f"{delivery}x{month.replace('-', '')}"
            path = staging / f"{'part' if rollup else 'plain'}-{ingestion}-{month}.parquet"
            rolled = staging / rollup_name(ingestion, name)
            write_parquet(rows, path, rolled if rollup else None)
            partition = {"x_Organization": DEFAULT_ORGANIZATION, "x_Month": month, "x_Delivery": name}
            files.append(StagedFile(path, partition, len(rows)))
            rollups += [StagedFile(rolled, {}, 0)] if rollup else []
        note = Note(
            ingestion=ingestion,
            organization=DEFAULT_ORGANIZATION,
            time=datetime.now(UTC),
            deliveries=[_delivery(f.partition["x_Delivery"], f.partition["x_Month"], ingestion) for f in files],
            statements=[_statement(ingestion, by_month)],
        ).model_dump(mode="json")
        replaced = {"x_Delivery": [f.partition["x_Delivery"] for f in files]} if replace else None
        return charges_table(self.ports).commit(files, note, replaced, rollups)


def _delivery(id: str, month: str, ingestion: str) -> Delivery:
    return Delivery(
        id=id, connection="main", origin="focus", export="", billing_account="payer", month=month, digests=[ingestion]
    )


def _statement(ingestion: str, by_month: Mapping[str, list[Any]]) -> FileStatement:
    rows = sum(map(len, by_month.values()))
    quality = Quality(overall=0.9, completeness=0.8, accuracy=1, consistency=1, timeliness=0.9)
    return FileStatement(
        path="focus.csv", format="focus", digest=ingestion, rows_stored=rows, periods=sorted(by_month), quality=quality
    )


@cache
def _writer() -> Session:
    return open_session(memory_limit="500MB", threads=1)


def write_parquet(rows: list[Mapping[str, Any]], path: Path, rollup: Path | None = None) -> None:
    """Write charges with exact types to a Parquet file, and their roll-up beside it."""
    session = _writer().cursor()
    fields = dict.fromkeys(charge_schema(), "VARCHAR")
    columns = ", ".join(f"CAST(r.{quoted(c)} AS {t}) AS {quoted(c)}" for c, t in charge_schema().items())
    text = [{k: None if v is None else str(v) for k, v in row.items()} for row in rows]
    session.execute(
        f"CREATE TEMP TABLE charges AS SELECT {columns} FROM"
        f" (SELECT unnest(from_json($rows, {literal(json.dumps([fields]))})) AS r)",
        {"rows": json.dumps(text)},
    )
    session.execute(f"COPY charges TO {literal(str(path))} (FORMAT parquet)")
    if rollup is not None:
        session.execute(f"COPY ({rollup_sql('charges')}) TO {literal(str(rollup))} (FORMAT parquet)")
    session.close()
