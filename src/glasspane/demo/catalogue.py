"""Loads the company's data rows (accounts, services and rates, fleets, commitments) into a DuckDB session."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import resources

from glasspane.core.billing import packaged_path
from glasspane.core.focus import charge_schema
from glasspane.core.money import SQL_TYPE
from glasspane.demo import rhythm
from glasspane.demo.plan import Plan
from glasspane.kit.duck import Session, literal, quoted

TABLES = (
    "sources", "accounts", "regions", "skus", "fleets", "commitments", "covers", "anomalies", "teams", "spellings",
    "adjustments",
)  # fmt: skip
_ONCE = ("chance", "resources", "lines", "commitments")
_PACKAGE = "glasspane.demo"
_RATE = "DECIMAL(16,10)"
_NUMBERS: Mapping[str, str] = {
    "price": _RATE,
    "discount": "DECIMAL(6,4)",
    "tax": "DECIMAL(6,4)",
    "factor": "DECIMAL(6,3)",
    "upfront": "DECIMAL(4,2)",
    "slack": "DECIMAL(6,4)",
    "idle_share": "DECIMAL(4,2)",
    "amount": "DECIMAL(18,6)",
}
_WHOLE = frozenset({
    "digits", "sloppy", "begun", "first", "last", "life", "term", "idle_from", "idle_months", "units", "months_ago",
    "day", "days", "newest", "oldest", "low", "high",
})  # fmt: skip


def truth_schema() -> dict[str, str]:
    """Return the columns of the relation `truth` and their DuckDB types."""
    return {"x_Key": "VARCHAR", **charge_schema(), "x_UpfrontFee": SQL_TYPE}


def sql(name: str) -> str:
    """Return one of the generator's SQL files."""
    return resources.files(_PACKAGE).joinpath(f"sql/{name}.sql").read_text(encoding="utf-8")


def _type_of(column: str) -> str:
    return _NUMBERS.get(column, "INTEGER" if column in _WHOLE else "VARCHAR")


def _load_table(session: Session, name: str) -> None:
    path = packaged_path(_PACKAGE, f"data/{name}.csv")
    header = path.read_text(encoding="utf-8").split("\n", 1)[0].split(",")
    types = ", ".join(f"{literal(column)}: {literal(_type_of(column))}" for column in header)
    source = f"read_csv({literal(str(path))}, header = true, columns = {{{types}}})"
    session.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM {source}")


def _load_days(session: Session, plan: Plan) -> None:
    rows = ", ".join(
        f"('{name}', DATE '{day}', {beat.hours}, {beat.factor!r}, {beat.crowd!r})"
        for name, day, beat in rhythm.beats(plan.first, plan.end, _horizon(plan))
    )
    session.execute(
        "CREATE OR REPLACE TABLE days AS SELECT rhythm, day::DATE AS day, hours::INTEGER AS hours, "
        f"factor::DOUBLE AS factor, crowd::DOUBLE AS crowd FROM (VALUES {rows}) AS d(rhythm, day, hours, factor, crowd)"
    )


def _load_months(session: Session, plan: Plan) -> None:
    rows = ", ".join(f"(DATE '{month.start}', DATE '{month.end}', {month.ago})" for month in plan.calendar())
    session.execute(f"CREATE OR REPLACE TABLE months AS SELECT * FROM (VALUES {rows}) AS m(month, month_end, ago)")


def _horizon(plan: Plan) -> date:
    return plan.calendar()[0].end


def set_variables(session: Session, values: Mapping[str, str]) -> None:
    """Set session variables, each from an SQL expression; the SQL files read them with `getvariable`."""
    for name, expression in values.items():
        session.execute(f"SET VARIABLE {name} = {expression}")


def load(session: Session, plan: Plan) -> None:
    """Create the company's tables, the calendar of rhythms and one row per billed line of every resource."""
    set_variables(
        session,
        {
            "seed": str(plan.seed),
            "scale": f"{plan.scale!r}::DOUBLE",
            "first_day": f"DATE '{plan.first}'",
            "newest": f"DATE '{plan.calendar()[0].start}'",
            "horizon": f"DATE '{_horizon(plan)}'",
            "data_end": f"DATE '{plan.end}'",
        },
    )
    for name in TABLES:
        _load_table(session, name)
    _load_days(session, plan)
    _load_months(session, plan)
    columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in truth_schema().items())
    session.execute(f"CREATE OR REPLACE TABLE invoice_rest ({columns})")
    for name in _ONCE:
        session.execute(sql(name))
