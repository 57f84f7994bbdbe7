"""The embedded engine serves many threads at once, spills, and a missing client for the distributed one is named."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from glasspane.backends.duckdb_engine import DuckDBEngine
from glasspane.core.focus import charge_schema
from glasspane.core.ports import Relation
from tests.costs.query.charges import charge, write_parquet


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[DuckDBEngine]:
    engine = DuckDBEngine(memory_limit="500MB", spill=tmp_path / "spill")
    yield engine
    engine.close()


def test_threads_do_not_see_each_others_relations(engine: DuckDBEngine) -> None:
    def own(number: int) -> int:
        relation = Relation({"n": "BIGINT"}, rows=[[number]] * 3)
        return int(engine.query("SELECT CAST(SUM(n) AS BIGINT) AS s FROM charges", {"charges": relation}).rows[0][0])

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(own, range(64))) == [3 * n for n in range(64)]


def test_files_in_folders_with_any_name(engine: DuckDBEngine, tmp_path: Path) -> None:
    file = tmp_path / "it's [odd] *" / "x_Month=2026-04" / "a b.parquet"
    file.parent.mkdir(parents=True)
    write_parquet([charge("1")], file)
    relation = Relation(charge_schema(), files=(str(file),))
    assert len(engine.query("SELECT * FROM charges", {"charges": relation}).columns) == len(charge_schema())


def test_an_engine_that_was_closed_starts_anew(engine: DuckDBEngine) -> None:
    for _ in range(2):
        assert engine.query("SELECT 1 AS one", {}).rows == [(1,)]
        engine.close()


def test_a_missing_client_prints_its_install_line() -> None:
    program = (
        "import sys; sys.modules['pyspark'] = None\n"
        "from glasspane.backends.spark_engine import SparkConnectEngine\n"
        "try: SparkConnectEngine('sc://127.0.0.1:1').query('SELECT 1', {})\n"
        "except Exception as error: print(type(error).__name__, error.hint)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "ExtraMissing pip install 'glasspane[spark]'"
