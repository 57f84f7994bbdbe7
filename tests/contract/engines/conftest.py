"""The engines under test, each started once, and one lake for all of them."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.backends.duckdb_engine import DuckDBEngine
from glasspane.backends.spark_engine import SparkConnectEngine
from glasspane.core.ports import Engine
from glasspane.costs.rates import Rate, RateBook
from tests.contract.engines.charges import CHARGES, RATE_DAYS
from tests.contract.engines.servers import sail, spark_cluster
from tests.costs.query.charges import Stored
from tests.costs.query.swift import swiftly_stored

OTHERS = ["sail", pytest.param("spark", marks=pytest.mark.spark)]


@pytest.fixture(scope="session")
def reference() -> Iterator[DuckDBEngine]:
    """DuckDB in this process: what the others are held against."""
    engine = DuckDBEngine(memory_limit="500MB")
    yield engine
    engine.close()


@pytest.fixture(scope="session", params=OTHERS)
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Each engine that speaks Spark Connect."""
    lacking = _lacking(request.param)
    if lacking and os.environ.get("CI") != "true":
        pytest.skip(lacking)
    server = sail() if request.param == "sail" else spark_cluster(tmp_path_factory.mktemp("spark"))
    with server as address:
        engine = SparkConnectEngine(address)
        yield engine
        engine.close()


@pytest.fixture(scope="session")
def lake(reference: DuckDBEngine, tmp_path_factory: pytest.TempPathFactory) -> Stored:
    """Charges without a roll-up, so that every question reads them."""
    return _lake(tmp_path_factory.mktemp("charges"), reference, rollup=False)


@pytest.fixture(scope="session")
def rolled_up(reference: DuckDBEngine, tmp_path_factory: pytest.TempPathFactory) -> Stored:
    """The same charges with their roll-up."""
    return _lake(tmp_path_factory.mktemp("rollup"), reference, rollup=True)


def _lake(home: Path, engine: DuckDBEngine, *, rollup: bool) -> Stored:
    stored = swiftly_stored(home, engine, CHARGES, rollup=rollup)
    rates = [Rate(day, c, Decimal(r)) for day in RATE_DAYS for c, r in (("USD", "1.0837"), ("JPY", "161.33"))]
    RateBook(stored.ports, stored.context.organization).load(rates)
    return stored


def _lacking(name: str) -> str:
    if importlib.util.find_spec("pyspark") is None:
        return "pyspark is not installed: pip install 'glasspane[spark]'"
    if name == "sail":
        return "" if importlib.util.find_spec("pysail") else "pysail is not installed"
    return "" if shutil.which("java") or os.environ.get("JAVA_HOME") else "Java is not installed"
