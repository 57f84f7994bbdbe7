"""The demo as a person runs it: native files, the ordinary ingestion, exact totals, nothing twice, gone on demand."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from glasspane import demo
from glasspane.bootstrap import Application, application
from glasspane.demo import Outcome, Plan
from glasspane.settings import Settings

PLAN = Plan(today=date(2026, 3, 9), months=2, scale=0.01)


@dataclass(frozen=True)
class Shown:
    application: Application
    outcome: Outcome
    lines: list[str]

    def ask(self, operation: str, **request: Any) -> Any:
        return self.application.run(operation, request)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    made = application(Settings(home=tmp_path_factory.mktemp("home")))
    lines: list[str] = []
    return Shown(made, demo.run(made, PLAN, lines.append), lines)


def test_stored_totals_are_the_true_ones_on_every_basis(shown: Shown) -> None:
    assert shown.outcome.check.differences == ()
    assert shown.outcome.check.compared == 8 * 2 * 4


def test_the_newest_month_is_told_first(shown: Shown) -> None:
    assert "demo-aws " in shown.lines[0]
    assert " 2026-03 " in shown.lines[0]
    assert len(shown.lines) == 9


def test_it_writes_the_files_that_the_clouds_deliver(shown: Shown) -> None:
    folders = {path.name for path in (shown.outcome.folder / "native").iterdir() if path.is_dir()}
    assert folders == {"aws", "aws-platform", "azure", "azure-retail", "gcp", "gcp-ranking", "digitalocean", "oci"}
    formats = {f.format for f in _statements(shown)}
    assert {"aws-cur2", "azure-cost-details", "gcp-detailed", "digitalocean-json"} <= formats


def _statements(shown: Shown) -> list[Any]:
    listed = shown.ask("ingest.list", limit=100).items
    return [s for i in listed for s in shown.ask("ingest.show", id=i.id).statements]


def test_its_connections_are_labelled(shown: Shown) -> None:
    sources = shown.ask("costs.status").sources
    assert {s.connection.split("-")[0] for s in sources} == {"demo"}


def test_its_ground_truth_lies_beside_it(shown: Shown) -> None:
    truth = json.loads((shown.outcome.folder / "ground-truth.json").read_text())
    assert {"totals", "anomalies", "waste", "commitments"} <= set(truth)
    stored = {row["resource"]: row["cost"] for row in shown.ask("costs.summary", by=["resource"]).rows}
    assert {row["resource_id"] for row in truth["waste"]} <= set(stored)


def test_the_services_are_those_of_the_truth(shown: Shown) -> None:
    rows = shown.ask("costs.summary", by=["connection", "service"], basis="billed").rows
    services = {(row["connection"], row["service"]) for row in rows}
    assert {
        ("demo-aws", "Amazon Elastic Compute Cloud"),
        ("demo-azure", "Azure SQL Database"),
        ("demo-gcp", "BigQuery"),
        ("demo-digitalocean", "Droplets"),
    } <= services


def test_a_second_run_changes_nothing(shown: Shown) -> None:
    version = shown.ask("costs.status").freshness.version
    again = demo.run(shown.application, PLAN, lambda line: None)
    assert again.stored == 0
    assert again.unchanged == shown.outcome.stored
    assert again.check.differences == ()
    assert shown.ask("costs.status").freshness.version == version


def test_another_day_replaces_the_newest_month_alone(shown: Shown) -> None:
    later = demo.run(shown.application, replace(PLAN, today=date(2026, 3, 10)), lambda line: None)
    assert later.check.differences == ()
    assert 0 < later.stored < later.unchanged + later.stored
    assert later.unchanged > 0


def test_it_is_removed_in_one_step(tmp_path: Path) -> None:
    made = application(Settings(home=tmp_path))
    small = replace(PLAN, months=1)
    demo.run(made, small, lambda line: None)
    assert len(demo.remove(made)) == 8
    assert not (tmp_path / "demo").exists()
    status: Any = made.run("costs.status", {})
    assert status.sources == []
    assert demo.run(made, small, lambda line: None).check.differences == ()


def test_the_clock_gives_the_day() -> None:
    assert Plan(datetime(2026, 3, 1, tzinfo=UTC).date()).end == date(2026, 3, 2)
