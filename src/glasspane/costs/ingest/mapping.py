"""Runs a format's SQL over one file: source totals, the charges as Parquet, and the rows that could not be read."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from glasspane.core.billing import BillingFormat
from glasspane.core.focus import PARTITION_COLUMNS, charge_schema
from glasspane.core.money import SQL_TYPE
from glasspane.core.ports import StagedFile
from glasspane.costs.ingest.relations import REJECTS
from glasspane.kit.duck import DuckError, Session, literal, quoted


def month_of(instant: str) -> str:
    """SQL of the billing month `YYYY-MM` of a billing period that starts at `instant`.

    Billing periods start at midnight in the provider's zone (UTC-8 … UTC+14); 14 hours later it is the first of the
    month everywhere.
    """
    return f"strftime({instant} + INTERVAL 14 HOUR, '%Y-%m')"


READABLE = "x_SetAside IS NULL AND x_Unread IS NULL"
COMPRESSION = "zstd, COMPRESSION_LEVEL 1"
"""Level 1 takes an eighth less time than the default level 3 and, on charges, no more space."""


@dataclass(frozen=True)
class SourceTotals:
    """What the file itself says: rows, rows without a readable amount, billed total by currency.

    `uniform` is whether account, billing period and provider are spelled alike in every row.
    """

    rows: int
    unreadable: int
    totals: Mapping[str, Decimal]
    contradictions: int
    uniform: bool = False


@dataclass(frozen=True)
class Slot:
    """The charges of one billing account in one billing month, as found in a file."""

    billing_account: str
    month: str
    providers: frozenset[str]
    first_charge: datetime
    last_charge: datetime


def read_source(session: Session, billing_format: BillingFormat) -> SourceTotals:
    """Sum the untouched text of the file, independently of the mapping."""
    amount, currency = billing_format.source_amount, billing_format.source_currency
    contradicts = f"({billing_format.contradiction})" if billing_format.contradiction else "false"
    slot_columns = [quoted(name) for name in billing_format.slot_columns]
    ends = "".join(f", min({c}), max({c}), count({c})" for c in slot_columns)
    rows = session.execute(
        f"""
        SELECT x_SourceCurrency, count(*), sum(TRY_CAST(x_SourceAmount AS {SQL_TYPE})),
               count(*) FILTER (x_SourceAmount IS NOT NULL AND TRY_CAST(x_SourceAmount AS {SQL_TYPE}) IS NULL),
               count(*) FILTER (x_Contradicts){ends}
        FROM (SELECT *, ({amount}) AS x_SourceAmount, ({currency}) AS x_SourceCurrency,
                     {contradicts} AS x_Contradicts FROM source)
        GROUP BY 1"""
    ).fetchall()
    return SourceTotals(
        rows=sum(r[1] for r in rows),
        unreadable=sum(r[3] for r in rows),
        totals={r[0]: r[2] for r in rows if r[0] is not None and r[2] is not None},
        contradictions=sum(r[4] for r in rows),
        uniform=bool(slot_columns) and _uniform(rows, len(slot_columns)),
    )


def _uniform(rows: Sequence[Sequence[Any]], columns: int) -> bool:
    """Whether each column has one value, in all rows or in none."""
    if len(rows) != 1:
        return False
    number, ends = rows[0][1], rows[0][5:]
    return all(ends[3 * i] == ends[3 * i + 1] and ends[3 * i + 2] in (0, number) for i in range(columns))


def create_mapped(session: Session, billing_format: BillingFormat, *, numbered: bool = False) -> None:
    """Create the view `mapped`: the format's SELECT with every charge column present and typed.

    With `numbered`, the ordinal that `create_relations` put before each fault becomes the column `x_Ordinal`.
    """
    present = _shape(session, billing_format.sql)
    columns = [_column(name, sql_type, present) for name, sql_type in charge_schema().items() if name not in _ADDED]
    columns += [_NUMBERED if numbered else "x_Fault"]
    columns += [
        "x_Native",
        "COALESCE(x_Derived, false) AS x_Derived" if "x_Derived" in present else "false AS x_Derived",
        "x_SetAside" if "x_SetAside" in present else "NULL::VARCHAR AS x_SetAside",
    ]
    month = month_of("BillingPeriodStart")
    session.execute(
        f"CREATE OR REPLACE TEMP VIEW mapped AS SELECT *, {month} AS x_Month, {_UNREAD} AS x_Unread "
        f"FROM (SELECT {', '.join(columns)} FROM ({billing_format.sql}\n))"
    )


_SHAPES: dict[str, dict[str, str]] = {}
"""Columns and types of each mapping, which are the same for every file: `raw` has all declared columns, typed."""


def _shape(session: Session, sql: str) -> dict[str, str]:
    if sql not in _SHAPES:
        _SHAPES[sql] = {r[0]: r[1] for r in session.execute(f"DESCRIBE {sql}").fetchall()}
    return _SHAPES[sql]


_ADDED = ("x_Provider", "x_Connection", "x_Format", "x_SourceFile", "x_Derived", "x_Native")
_NUMBERED = """CAST(split_part(x_Fault, '|', 1) AS BIGINT) AS x_Ordinal,
    NULLIF(substr(x_Fault, position('|' IN x_Fault) + 1), '') AS x_Fault"""
_UNREAD = """CASE
    WHEN x_Fault IS NOT NULL THEN x_Fault
    WHEN BilledCost IS NULL THEN 'the amount is missing'
    WHEN BillingCurrency IS NULL THEN 'the currency is missing'
    WHEN ChargePeriodStart IS NULL THEN 'the charge period is missing'
    WHEN BillingPeriodStart IS NULL THEN 'the billing period is missing' END"""


def _column(name: str, sql_type: str, present: Mapping[str, str]) -> str:
    if name not in present:
        return f"NULL::{sql_type} AS {name}"
    return name if present[name] == sql_type else f"CAST({name} AS {sql_type}) AS {name}"


def find_slots(session: Session, *, uniform: bool = False) -> list[Slot]:
    """Return the billing accounts and months of the readable charges.

    In a uniform file the first readable row tells; its dates are then those of that row alone.
    """
    relation = f"(SELECT * FROM mapped WHERE {READABLE} LIMIT 1)" if uniform else "mapped"
    rows = session.execute(
        f"""
        SELECT COALESCE(BillingAccountId, ''), x_Month, ServiceProviderName,
               min(ChargePeriodStart), max(ChargePeriodStart)
        FROM {relation} WHERE {READABLE} GROUP BY ALL ORDER BY ALL"""
    ).fetchall()
    grouped: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row[0], row[1]].append(row)
    return [
        Slot(
            billing_account=account,
            month=month,
            providers=frozenset(r[2] for r in found if r[2] is not None),
            first_charge=min(r[3] for r in found),
            last_charge=max(r[4] for r in found),
        )
        for (account, month), found in grouped.items()
    ]


def slug(provider: str, names: Mapping[str, str]) -> str:
    """Return the slug of a service provider's name: `aws` for Amazon Web Services, else the name in kebab case."""
    known = names.get(provider.casefold().strip())
    return known or re.sub(r"[^a-z0-9]+", "-", provider.casefold()).strip("-") or "unknown"


def delivery_id(organization: str, connection: str, origin: str, export: str, slot: tuple[str, str]) -> str:
    """Return the id of what one source delivers for one month: connection, format family, export and account."""
    account, month = slot
    return hashlib.sha256(repr((organization, connection, origin, export, account, month)).encode()).hexdigest()[:16]


def write_charges(
    session: Session,
    slots: Mapping[tuple[str, str], str],
    providers: Mapping[str, str],
    constants: Mapping[str, str | None],
    organization: str,
    folder: Path,
    prefix: str,
) -> list[StagedFile]:
    """Write the readable charges as Parquet, one folder per slot, and return what was written.

    `slots` maps (billing account, month) to its delivery id, `providers` maps ServiceProviderName to its slug.
    Most files have no unreadable row; filtering would read each cell twice, so the first attempt only stops at one.
    """
    if not slots:
        return []
    folder.mkdir(parents=True, exist_ok=True)
    select = _charges_sql(session, slots, providers, constants)
    try:
        strict = select.replace("x_Derived", _STOP)
        return _copy(session, f"{strict} WHERE x_SetAside IS NULL", slots, organization, folder, prefix)
    except DuckError as error:
        if UNREADABLE not in str(error):
            raise
        shutil.rmtree(folder)
        folder.mkdir()
        return _copy(session, f"{select} WHERE {READABLE}", slots, organization, folder, prefix)


UNREADABLE = "unreadable row"
_STOP = f"CASE WHEN x_Unread IS NULL THEN x_Derived ELSE error('{UNREADABLE}') END AS x_Derived"


def _copy(
    session: Session,
    select: str,
    slots: Mapping[tuple[str, str], str],
    organization: str,
    folder: Path,
    prefix: str,
) -> list[StagedFile]:
    options = f"FORMAT parquet, COMPRESSION {COMPRESSION}, RETURN_STATS true"
    if len(slots) == 1:
        (((_, month), delivery),) = slots.items()
        target = f"{folder}/{prefix}-0.parquet"
        written = session.execute(f"COPY ({select}) TO {literal(target)} ({options})").fetchall()
        return [_staged(organization, row[0], row[1], month, delivery) for row in written]
    options += f", FILENAME_PATTERN {literal(prefix + '-{uuid}')}, PARTITION_BY (x_Month, x_Delivery)"
    written = session.execute(f"COPY ({select}) TO {literal(str(folder))} ({options}, OVERWRITE_OR_IGNORE)").fetchall()
    return [_staged(organization, r[0], r[1], r[5]["x_Month"], r[5]["x_Delivery"]) for r in written]


def _staged(organization: str, path: str, rows: int, month: str, delivery: str) -> StagedFile:
    values = dict(zip(PARTITION_COLUMNS, (organization, month, delivery), strict=True))
    return StagedFile(Path(path), values, rows)


def _charges_sql(
    session: Session,
    slots: Mapping[tuple[str, str], str],
    providers: Mapping[str, str],
    constants: Mapping[str, str | None],
) -> str:
    columns = [quoted(name) for name in charge_schema() if name not in _ADDED]
    joins = ""
    if len(providers) > 1:
        _lookup(session, "provider_slugs", ("name", "slug"), list(providers.items()))
        joins += " LEFT JOIN provider_slugs ON provider_slugs.name = ServiceProviderName"
        columns.append("COALESCE(provider_slugs.slug, 'unknown') AS x_Provider")
    else:
        columns.append(f"{literal(next(iter(providers.values()), 'unknown'))} AS x_Provider")
    columns += [f"{literal(value)}::VARCHAR AS {name}" for name, value in constants.items()]
    columns += ["x_Derived", "x_Native"]
    if len(slots) > 1:
        rows = [(account, month, delivery) for (account, month), delivery in slots.items()]
        _lookup(session, "delivery_slots", ("account", "month", "delivery"), rows)
        joins += (
            " JOIN delivery_slots ON delivery_slots.account = COALESCE(BillingAccountId, '')"
            " AND delivery_slots.month = x_Month"
        )
        columns += ["x_Month", "delivery_slots.delivery AS x_Delivery"]
    return f"SELECT {', '.join(columns)} FROM mapped{joins}"


def _lookup(session: Session, name: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    shape = ", ".join(f"{c} VARCHAR" for c in columns)
    session.execute(f"CREATE OR REPLACE TEMP TABLE {name} ({shape})")
    session.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' for _ in columns)})", [list(r) for r in rows])


def rejected_lines(session: Session) -> list[tuple[int, str, str, str]]:
    """Return the lines that are no rows at all, each once: byte position, kind of fault, message and text."""
    tables = {r[0] for r in session.execute("SHOW TABLES").fetchall()}
    if REJECTS not in tables:
        return []
    return session.execute(
        "SELECT line_byte_position, first(error_type::VARCHAR ORDER BY column_idx), "
        f"first(error_message ORDER BY column_idx), first(csv_line) FROM {REJECTS} GROUP BY 1 ORDER BY 1"
    ).fetchall()
