"""The SQL of ten questions, as it was reviewed, in both dialects."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from glasspane.backends.spark_engine import translated
from glasspane.costs.query.compiler import compile_question
from glasspane.costs.query.question import question

GOLDEN = Path(__file__).parent / "golden"
APRIL = {"first": date(2026, 4, 1), "last": date(2026, 4, 30)}
DAYS = {"first": date(2026, 4, 10), "last": date(2026, 4, 20)}

QUESTIONS: dict[str, dict[str, Any]] = {
    "total": {},
    "provider-service-month": {"by": ["provider", "service"], "grain": "month"},
    "billed-by-day": {"by": ["sub_account"], "grain": "day", "basis": "billed", **DAYS},
    "tag": {"by": ["tag:a/b ~'c"], **APRIL},
    "place": {"by": ["geography", "country"], "filters": {"continent": ["Europe", "(none)"]}},
    "filters": {"by": ["provider"], "filters": {"service": ["a", "b", "!c", "!(none)"], "zone": ["(none)"]}},
    "previous": {"by": ["service_category"], "compare": True, "grain": "month", **APRIL},
    "converted": {"by": ["provider"], "currency": "EUR", **APRIL},
    "commitments": {"by": ["commitment"], "measures": ["coverage", "utilization", "savings_rate", "charges"]},
    "usage": {"by": ["sku"], "measures": ["usage"], **DAYS},
}


def _all_sql(asked: dict[str, Any]) -> str:
    whole = question(**asked)
    parts = []
    for source in ("rollup", "charges"):
        if source == "charges" or whole.fits_rollup:
            compiled = compile_question(whole, source)
            parts += [f"-- {source} on duckdb, {compiled.parameters}", compiled.sql]
            parts += [f"-- {source} on spark", translated(compiled.sql, {})]
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize("name", QUESTIONS)
def test_sql_is_as_reviewed(name: str) -> None:
    """With GLASSPANE_WRITE_GOLDEN=1 the files are written anew, to be reviewed by eye."""
    golden, sql = GOLDEN / f"{name}.sql", _all_sql(QUESTIONS[name])
    if os.environ.get("GLASSPANE_WRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(sql, encoding="utf-8")
    assert sql == golden.read_text(encoding="utf-8")
