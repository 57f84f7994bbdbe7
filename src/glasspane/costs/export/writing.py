"""Writes charges as FOCUS files of any published version, which the FOCUS project's own checker accepts.

Every column of the version is written, also one without any value: checkers take a missing column for a fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from sqlglot import exp

from glasspane.core import focus
from glasspane.core.ports import Relation
from glasspane.costs.export import spelling
from glasspane.costs.export.masking import Mask
from glasspane.costs.query.charges_page import Listing
from glasspane.costs.query.compiler import DIALECT, Binder, Compiled, joined, narrowed
from glasspane.kit.duck import Session, literal, literal_list, quoted

INSTANT = "%Y-%m-%dT%H:%M:%SZ"
FORMATS = {".csv": "csv", ".parquet": "parquet"}
STORED = "x_Stored"
EVERYTHING = "everything"


@dataclass(frozen=True)
class Written:
    """What an export holds: rows, columns, and billed totals by currency."""

    rows: int
    columns: tuple[str, ...]
    totals: Mapping[str, Decimal]


def write(
    session: Session,
    relations: Mapping[str, Relation],
    listing: Listing,
    version: str,
    target: Path,
    mask: Mask | None = None,
) -> Written:
    """Write the charges of a listing to `target`, CSV or Parquet by its suffix.

    `relations` names the charges of the listing and, as `everything`, all that is stored; a mask hides names.
    """
    if mask is not None:
        mask.prepare(session)
    for name, relation in relations.items():
        _define(session, name, relation)
    session.execute(spelling.unit_macro())
    session.execute(spelling.purposes_table(EVERYTHING))
    chosen = _chosen(listing)
    billed = mask.amount("BilledCost") if mask else "BilledCost"
    totals = session.execute(
        f"SELECT BillingCurrency, count(*), sum({billed}) FROM ({chosen.sql}) GROUP BY 1 ORDER BY 1",
        chosen.parameters,
    ).fetchall()
    columns = focus.columns(version)
    select = ", ".join(_expression(c, FORMATS[target.suffix], mask) for c in columns)
    options = "FORMAT csv, HEADER" if target.suffix == ".csv" else "FORMAT parquet, COMPRESSION zstd"
    session.execute(
        f"COPY (SELECT {select}, {spelling.stored_values()} AS {STORED} FROM ({chosen.sql}) AS charges "
        f"LEFT JOIN purposes ON purpose_of = charges.ServiceName) TO {literal(str(target))} ({options})",
        chosen.parameters,
    )
    return Written(sum(t[1] for t in totals), tuple(c.name for c in columns), {t[0]: t[2] for t in totals})


def _chosen(listing: Listing) -> Compiled:
    binder = Binder()
    select = joined(exp.select("charges.*").from_("charges"), placed=listing.placed)
    select = narrowed(select, listing.period, listing.period.ruler, listing.filters, binder)
    return Compiled(select.sql(DIALECT), binder.values, "charges", ("charges",))


def _define(session: Session, name: str, relation: Relation) -> None:
    columns = ", ".join(f"{quoted(c)} {t}" for c, t in relation.schema.items())
    if relation.files:
        session.execute(
            f"CREATE TEMP VIEW {quoted(name)} AS SELECT * "
            f"FROM read_parquet({literal_list(relation.files)}, hive_partitioning=false)"
        )
        return
    session.execute(f"CREATE TEMP TABLE {quoted(name)} ({columns})")
    if relation.rows:
        places = ", ".join("?" for _ in relation.schema)
        session.executemany(f"INSERT INTO {quoted(name)} VALUES ({places})", [list(r) for r in relation.rows])


def _expression(column: focus.FocusColumn, file_format: str, mask: Mask | None) -> str:
    value = spelling.value(column.name)
    if mask is not None:
        value = mask.value(column, value)
    if column.data_type == "Date/Time":
        value = f"strftime({value}, '{INSTANT}')" if file_format == "csv" else f"{value}::TIMESTAMPTZ"
    return f"{value} AS {quoted(column.name)}"
