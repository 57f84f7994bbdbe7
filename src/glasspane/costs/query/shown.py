"""The SQL as it is shown: complete and runnable in DuckDB, with values and files written out."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlglot import exp, parse_one

from glasspane.core.ports import Relation

MOST_FILES = 200
MOST_ROWS = 2000


def shown_sql(sql: str, parameters: Mapping[str, Any], relations: Mapping[str, Relation], version: int) -> str:
    """Return the query with its parameters as literals and its relations as common table expressions.

    A relation of more than 200 files or 2000 rows is left as a view to be made, and a comment says of what.
    """
    query = parse_one(sql, dialect="duckdb", into=exp.Select)
    query.transform(_inlined, dict(parameters), copy=False)
    comments = []
    for name, relation in relations.items():
        if len(relation.files) > MOST_FILES or len(relation.rows) > MOST_ROWS:
            comments.append(_left_out(name, relation, version))
        else:
            query = query.with_(name, as_=_definition(relation), copy=False)
    return "\n".join([*comments, query.sql("duckdb", pretty=True)])


def _inlined(node: exp.Expr, parameters: dict[str, Any]) -> exp.Expr:
    if isinstance(node, exp.Placeholder | exp.Parameter) and node.name in parameters:
        return exp.convert(parameters[node.name])
    return node


def _definition(relation: Relation) -> exp.Select:
    if relation.files:
        files = exp.Array(expressions=[exp.Literal.string(f) for f in relation.files])
        off = exp.EQ(this=exp.column("hive_partitioning"), expression=exp.false())
        return exp.select("*").from_(exp.Anonymous(this="read_parquet", expressions=[files, off]))
    columns = list(relation.schema.items())
    if not relation.rows:
        nothing = (exp.alias_(exp.cast(exp.null(), t, dialect="duckdb"), c) for c, t in columns)
        return exp.select(*nothing).where(exp.false())
    values = exp.values(
        [tuple(_plain(v) for v in row) for row in relation.rows], alias="t", columns=[c for c, _ in columns]
    )
    return exp.select(*(exp.alias_(exp.cast(exp.column(c), t, dialect="duckdb"), c) for c, t in columns)).from_(values)


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, bool | int | Decimal) else str(value)


def _left_out(name: str, relation: Relation, version: int) -> str:
    if relation.files:
        folder = relation.files[0].rsplit("/", 1)[0]
        return (
            f"-- {name}: a view over the {len(relation.files)} Parquet files of version {version}, such as in {folder}"
        )
    return f"-- {name}: a table of {len(relation.rows)} rows with the columns {', '.join(relation.schema)}"
