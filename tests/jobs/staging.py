"""Jobs and a schedule for tests of all operations: one job that waits, one that was cancelled."""

from __future__ import annotations

import json
from pathlib import Path

from glasspane.bootstrap import application
from glasspane.settings import Settings
from tests.cli.running import SAMPLE

FILE = "staged-jobs.json"


def staged(home: Path) -> None:
    """Put them into a data folder, and their names into a file there."""
    made = application(Settings(home=home))
    request = {"paths": [str(SAMPLE)], "connection": "sample"}
    waiting, cancelled = made.enqueue("ingest", request), made.enqueue("ingest", request)
    made.run("jobs.cancel", {"id": cancelled.id})
    schedule = {"name": "weekly", "operation": "ingest", "request": json.dumps(request), "cron": "0 6 * * 1"}
    made.run("schedules.create", schedule)
    names = {"$JOB": waiting.id, "$CANCELLED_JOB": cancelled.id, "$SCHEDULE": "weekly"}
    (home / FILE).write_text(json.dumps(names))


def named(text: str, home: Path) -> str:
    """Fill the names in."""
    for name, value in json.loads((home / FILE).read_text()).items():
        text = text.replace(name, value)
    return text
