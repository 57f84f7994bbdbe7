"""FOCUS, the FinOps Open Cost and Usage Specification: its versions, columns and their types."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from glasspane.core.money import SQL_TYPE

VERSIONS = ("1.0", "1.1", "1.2", "1.3", "1.4")
NEWEST = VERSIONS[-1]
COSTS = ("BilledCost", "EffectiveCost", "ListCost", "ContractedCost")
_SQL_TYPES = {"Decimal": SQL_TYPE, "Date/Time": "TIMESTAMP", "String": "VARCHAR", "JSON": "VARCHAR"}


@dataclass(frozen=True)
class FocusColumn:
    """A Cost and Usage column as one version of FOCUS defines it."""

    name: str
    data_type: str
    feature_level: str
    allows_nulls: bool
    allowed_values: tuple[str, ...]
    introduced: str
    description: str

    @property
    def sql_type(self) -> str:
        """The column's type in DuckDB."""
        return _SQL_TYPES[self.data_type]


def _parsed(row: Mapping[str, str]) -> FocusColumn:
    return FocusColumn(
        name=row["column"],
        data_type=row["data_type"],
        feature_level=row["feature_level"],
        allows_nulls=row["allows_nulls"] == "True",
        allowed_values=tuple(v.strip() for v in row["allowed_values"].split(" ; ") if v.strip()),
        introduced=row["introduced"].split(" ", 1)[0],
        description=row["description"],
    )


@cache
def columns(version: str = NEWEST) -> tuple[FocusColumn, ...]:
    """Return the Cost and Usage columns of a FOCUS version, in alphabetical order."""
    text = resources.files("glasspane.core").joinpath("data/focus-columns.csv").read_text(encoding="utf-8")
    return tuple(_parsed(row) for row in csv.DictReader(io.StringIO(text)) if row["version"] == version)


@cache
def column(name: str, version: str = NEWEST) -> FocusColumn:
    """Return one column; KeyError when the version has no such column."""
    return {c.name: c for c in columns(version)}[name]


GLASSPANE_COLUMNS: Mapping[str, str] = {
    "x_Provider": "VARCHAR",
    "x_Connection": "VARCHAR",
    "x_Format": "VARCHAR",
    "x_SourceFile": "VARCHAR",
    "x_Derived": "BOOLEAN",
    "x_Native": "VARCHAR",
}
"""Columns that Glasspane adds to each charge: provider slug, connection label, format id, file, whether the mapping
added the row (the unused part of a commitment fee), and the source's unmapped columns as a JSON object."""

PARTITION_COLUMNS = ("x_Organization", "x_Month", "x_Delivery")
"""Partition values of the lake's charges: organization, billing month `YYYY-MM`, and the id of source and month."""


@cache
def charge_schema() -> Mapping[str, str]:
    """Return the lake's charge columns and their DuckDB types: FOCUS in its newest version, then Glasspane's own."""
    return {**{c.name: c.sql_type for c in columns()}, **GLASSPANE_COLUMNS}
