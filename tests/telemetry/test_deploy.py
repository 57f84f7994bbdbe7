"""The shipped alerts and dashboard are accepted by promtool and a strict schema, and name only metrics that exist."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from glasspane.core.measures import MEASURES

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "deploy/prometheus/alerts.yaml"
DASHBOARD: dict[str, Any] = json.loads((ROOT / "deploy/grafana/glasspane.json").read_text(encoding="utf-8"))
SCHEMA: dict[str, Any] = json.loads(Path(__file__).with_name("dashboard.schema.json").read_text(encoding="utf-8"))
LABELS = {label for measure in MEASURES.values() for label in measure.labels} | {"le", "alertname"}
NAMES = set(MEASURES) | {
    f"{n}_{end}" for n, m in MEASURES.items() for end in ("bucket", "sum", "count") if m.kind == "histogram"
}
METRIC = re.compile(r"(?<![\w$\"])([a-z]+(?:_[a-z]+)+)(?![\w(])")
GRAFANA = {"histogram_quantile"}


def promtool(*words: str, folder: Path = RULES.parent) -> None:
    if shutil.which("promtool") is None:
        pytest.skip("promtool is not installed")
    done = subprocess.run(["promtool", *words], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def expressions() -> list[str]:
    return [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]


def test_rules_are_rules_and_fire_when_they_should() -> None:
    """RES-6: promtool accepts the alerts, and each fires on what it is for and on nothing else."""
    promtool("check", "rules", RULES.name)
    promtool("test", "rules", "alerts.test.yaml")


def test_every_alert_says_what_to_do() -> None:
    text = RULES.read_text(encoding="utf-8")
    assert text.count("- alert:") == text.count("summary:") == text.count("action:") == text.count("severity:")


@pytest.mark.parametrize("place", ["alerts", "dashboard"])
def test_only_metrics_that_exist(place: str) -> None:
    """RES-8: neither an alert nor a panel waits for a metric that nobody has."""
    text = RULES.read_text(encoding="utf-8")
    written = expressions() if place == "dashboard" else re.findall(r"expr: (?:\|\n\s+)?(.+)", text)
    assert len(written) >= 9
    bare = [re.sub(r'"[^"]*"', "", expression) for expression in written]
    named = {name for expression in bare for name in METRIC.findall(expression)} - LABELS - GRAFANA
    assert named
    assert named <= NAMES, named - NAMES


def test_the_dashboard_fits_the_schema() -> None:
    """RES-6: our own strict subset of Grafana's model; a misspelt key is refused."""
    jsonschema.validate(DASHBOARD, SCHEMA)
    misspelt = json.loads(json.dumps(DASHBOARD).replace('"gridPos"', '"gridpos"', 1))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(misspelt, SCHEMA)
    ids = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(ids) == len(set(ids))


def test_every_expression_of_the_dashboard_parses(tmp_path: Path) -> None:
    """RES-6: promtool reads each query, with Grafana's own variable filled in."""
    rules = [{"record": f"r{n}", "expr": e.replace("$__rate_interval", "5m")} for n, e in enumerate(expressions())]
    (tmp_path / "rules.yaml").write_text(json.dumps({"groups": [{"name": "dashboard", "rules": rules}]}))
    promtool("check", "rules", "--lint=none", "rules.yaml", folder=tmp_path)
