"""An export that is ingested again and exported again is the same export: nothing is lost or added on the way."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.bootstrap import Application, application
from glasspane.core import focus
from glasspane.settings import Settings
from tests.cli.running import SAMPLE
from tests.costs.export.conftest import Rows, read
from tests.costs.ingest.focus_rows import charge, focus_csv

AMOUNTS = st.decimals("-1000000", "1000000", places=18, allow_nan=False)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20).filter(
    str.strip
)
CHARGES = st.lists(
    st.fixed_dictionaries(
        {
            "amount": AMOUNTS,
            "ChargeDescription": WORDS,
            "ResourceName": WORDS,
            "PricingUnit": st.sampled_from(["Hrs", "GB-Mo", "Requests", "1K tokens"]),
            "ServiceCategory": st.sampled_from(["Compute", "Storage"]),
        }
    ),
    min_size=1,
    max_size=8,
)


def _exported(app: Application, version: str, ending: str) -> tuple[Rows, Any]:
    path = Path(tempfile.mkdtemp(), f"charges{ending}")
    done: Any = app.run("costs.export", {"focus_version": version, "out": str(path)})
    return read(path), (path, done.rows, done.totals)


def _there_and_back(app: Application, version: str, ending: str) -> None:
    rows, (path, count, totals) = _exported(app, version, ending)
    other = application(Settings(home=Path(tempfile.mkdtemp())))
    done: Any = other.run("ingest", {"paths": [str(path)]})
    assert [(f.rows_stored, f.rows_quarantined, f.reconciled) for f in done.files] == [(count, 0, True)]
    again, (_, again_count, again_totals) = _exported(other, version, ending)
    assert (again_count, again_totals) == (count, totals)
    names = [c.name for c in focus.columns(version)]
    assert _ordered(again, names) == _ordered(rows, names)


def _ordered(rows: Rows, names: list[str]) -> list[tuple[str, ...]]:
    return sorted(tuple(str(row[name]) for name in names) for row in rows)


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
@pytest.mark.parametrize("version", focus.VERSIONS)
def test_the_sample(fresh: Callable[[], Application], version: str, ending: str) -> None:
    app = fresh()
    app.run("ingest", {"paths": [str(SAMPLE)]})
    _there_and_back(app, version, ending)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(charges=CHARGES, version=st.sampled_from(focus.VERSIONS), ending=st.sampled_from([".csv", ".parquet"]))
def test_any_charges(
    charges: list[dict[str, Any]], version: str, ending: str, fresh: Callable[[], Application], tmp_path: Path
) -> None:
    app = fresh()
    rows = [charge(n, **{k: v if k != "amount" else Decimal(v) for k, v in c.items()}) for n, c in enumerate(charges)]
    app.run("ingest", {"paths": [str(focus_csv(tmp_path / "charges.csv", rows))]})
    _there_and_back(app, version, ending)
