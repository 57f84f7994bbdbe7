"""Every operation that changes something leaves exactly one entry: done, failed or denied (IAM-4)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from glasspane.audit import lines
from glasspane.bootstrap import Application, application, catalogue
from glasspane.core.errors import Denied, GlasspaneError, InvalidRequest
from glasspane.core.principal import Principal
from glasspane.settings import Settings
from tests.cli.running import SAMPLE
from tests.contract.faces.test_parity import CASES

WRITES = sorted(o.id for o in catalogue() if o.effect != "read")
NOBODY = Principal("nobody", frozenset(), organization="default", address="192.0.2.1")
SUCCEEDING: dict[str, dict[str, Any]] = {
    "ingest": {"paths": [str(SAMPLE)], "connection": "sample"},
    "rates.load": {"file": "$RATES"},
    "costs.export": {"format": "csv"},
    "audit.export": {"out": "$OUT"},
}


def outcomes(app: Application, action: str) -> list[str]:
    found = [json.loads(line) for line in lines(app.ports, "default")]
    return [entry["outcome"] for entry in found if entry["action"] == action]


def filled(request: dict[str, Any], folder: Path) -> dict[str, Any]:
    (folder / "rates.csv").write_text("Date,USD\n2024-09-02,1.1061\n")
    text = json.dumps(request).replace("$RATES", str(folder / "rates.csv")).replace("$OUT", str(folder / "out.jsonl"))
    given: dict[str, Any] = json.loads(text)
    return given


@pytest.mark.parametrize("id", WRITES)
def test_a_denied_change_leaves_one_entry(id: str, tmp_path: Path) -> None:
    operation = catalogue()[id]
    if operation.scope in ("public", "self"):
        return
    app = application(Settings(home=tmp_path))
    with pytest.raises(Denied):
        app.run(id, {}, principal=NOBODY)
    assert outcomes(app, id) == ["denied"]


@pytest.mark.parametrize("id", [id for id in WRITES if CASES.get(id)])
def test_a_change_that_ends_either_way_leaves_one_entry(id: str, tmp_path: Path) -> None:
    """What the placeholders of the case name is not there, so most of them fail."""
    app = application(Settings(home=tmp_path))
    try:
        app.run(id, CASES[id][0])
        ended = ["done"]
    except InvalidRequest:
        ended = []  # no request that anything could have come of
    except GlasspaneError:
        ended = ["failed"]
    assert outcomes(app, id) == ended


@pytest.mark.parametrize("id", SUCCEEDING)
def test_a_change_that_succeeds_leaves_one_entry(id: str, tmp_path: Path, database_url: str) -> None:
    app = application(Settings(home=tmp_path / "home", database_url=database_url))
    app.run(id, filled(SUCCEEDING[id], tmp_path))
    assert outcomes(app, id) == ["done"]


def test_reading_leaves_none(tmp_path: Path) -> None:
    app = application(Settings(home=tmp_path))
    app.run("rates.list", {})
    app.run("audit.list", {})
    assert list(lines(app.ports, "default")) == []
