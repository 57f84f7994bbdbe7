"""The audit log as a stream, over a real server (IAM-4)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from glasspane.bootstrap import application
from glasspane.settings import Settings
from tests.api.serving import serving
from tests.audit.chains import deed


def test_the_stream_is_the_whole_log_and_is_recorded(tmp_path: Path) -> None:
    app = application(Settings(home=tmp_path / "home"))
    for number in range(2_500):
        app.ports.audit.record(deed(number, organization="default"))
    with serving(app) as server:
        answer = server.get("/api/v1/audit/export")
        listed = server.get("/api/v1/audit/entries?limit=1").json
    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/x-ndjson")
    assert listed["items"][0]["action"] == "audit.export"
    file = tmp_path / "audit.jsonl"
    file.write_bytes(answer.body)
    found: Any = app.run("audit.verify", {"file": str(file)})
    assert (found.whole, found.entries) == (True, 2_501)
