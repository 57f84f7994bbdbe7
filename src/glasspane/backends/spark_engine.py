"""The query engine on a cluster: Apache Spark, Databricks or Sail, over the Spark Connect protocol."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from sqlglot import exp, parse_one

from glasspane.core.errors import EngineError, ExtraMissing
from glasspane.core.ports import Relation, ResultSet
from glasspane.kit import tracing

if TYPE_CHECKING:
    from pyspark.sql.connect.dataframe import DataFrame
    from pyspark.sql.connect.session import SparkSession

NAME = "spark-connect"
SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.timestampType": "TIMESTAMP_NTZ",
}
_TYPES = {"VARCHAR": "STRING", "TIMESTAMP": "TIMESTAMP_NTZ"}


class SparkConnectEngine:
    """Sends queries, written in DuckDB's dialect, to a Spark Connect server such as `sc://cluster:15002`.

    The server reads the lake's Parquet files itself: their addresses must mean the same to it as to this process.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._session: SparkSession | None = None
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """`spark-connect`."""
        return NAME

    @tracing.span("engine.query", kind="client", engine="spark")
    def query(
        self, sql: str, relations: Mapping[str, Relation], parameters: Mapping[str, Any] | None = None
    ) -> ResultSet:
        """Run one SELECT; EngineError with the server's own words when it cannot."""
        session = self._connected()
        with _spoken_errors(self._address):
            views = {name: f"{name}_{uuid.uuid4().hex}" for name in relations}
            try:
                for name, relation in relations.items():
                    _frame(session, relation).createOrReplaceTempView(views[name])
                table = session.sql(translated(sql, views), args=dict(parameters or {})).toArrow()
            finally:
                for view in views.values():
                    session.catalog.dropTempView(view)
        columns = [column.to_pylist() for column in table.columns]
        return ResultSet(tuple(table.column_names), list(zip(*columns, strict=True)))

    def translate(self, sql: str) -> str:
        """Return the SQL in Spark's dialect."""
        return translated(sql, {})

    def close(self) -> None:
        """End the session on the server."""
        with self._lock:
            if self._session is not None:
                self._session.stop()
                self._session = None

    def _connected(self) -> SparkSession:
        with self._lock:
            if self._session is None:
                self._session = _open(self._address)
            return self._session


def translated(sql: str, views: Mapping[str, str]) -> str:
    """Return DuckDB SQL in Spark's dialect, with relations read from views of other names."""
    query = parse_one(sql, dialect="duckdb").transform(_spark_node, dict(views))
    return query.sql("spark", pretty=True)


def _spark_node(node: exp.Expr, views: Mapping[str, str]) -> exp.Expr:
    if isinstance(node, exp.Parameter):
        return exp.Placeholder(this=node.name)
    if isinstance(node, exp.Table) and node.name in views and not node.db:
        return exp.alias_(exp.table_(views[node.name]), node.alias or node.name, table=True)
    if isinstance(node, exp.JSONExtractScalar):
        return _tag(node)
    if isinstance(node, exp.JSONKeys) or (isinstance(node, exp.Anonymous) and node.name.upper() == "JSON_KEYS"):
        return exp.func("JSON_OBJECT_KEYS", *(node.expressions or [node.this]))
    return node


def _tag(node: exp.JSONExtractScalar) -> exp.Expr:
    """Spark has no JSON pointers; a map answers for a key of any characters."""
    key = node.expression.name.removeprefix("/").replace("~1", "/").replace("~0", "~")
    as_map = exp.func("FROM_JSON", node.this, exp.Literal.string("MAP<STRING, STRING>"))
    return exp.func("ELEMENT_AT", as_map, exp.Literal.string(key))


def _open(address: str) -> SparkSession:
    try:
        from pyspark.sql.connect.session import SparkSession
    except ImportError as error:
        raise ExtraMissing(
            "the distributed engine needs the Spark Connect client", hint="pip install 'glasspane[spark]'"
        ) from error
    with _spoken_errors(address):
        session = SparkSession.builder.remote(address).create()
        for key, value in SETTINGS.items():
            session.conf.set(key, value)
        return session


def _frame(session: SparkSession, relation: Relation) -> DataFrame:
    schema = ", ".join(f"`{c}` {_TYPES.get(t, t)}" for c, t in relation.schema.items())
    if relation.files:
        return session.read.schema(schema).parquet(*relation.files)
    return cast("DataFrame", session.createDataFrame([tuple(row) for row in relation.rows], schema))


@contextmanager
def _spoken_errors(address: str) -> Iterator[None]:
    from grpc import RpcError
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, RpcError) as error:
        first = str(error).strip().split("\n", 1)[0]
        raise EngineError(f"{address}: {first}", hint="glasspane info") from error
