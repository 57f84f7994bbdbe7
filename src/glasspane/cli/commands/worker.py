"""`glasspane worker`: a process that runs jobs."""

from __future__ import annotations

import os
import signal
import sys
import threading
from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING

from glasspane.cli.parsing import Parser

if TYPE_CHECKING:
    from glasspane.jobs import Workers

SUMMARY = "Run jobs until it is told to stop."
DESCRIPTION = """Run jobs: those queued over the API, those of schedules, and those whose process has died.

Any number of workers may run at once, also on other machines when GLASSPANE_DATABASE_URL names a PostgreSQL database.
At SIGTERM or Ctrl-C it takes no more jobs, waits for those that run, and gives back what has not ended in time."""
EXAMPLES = ("worker --until-empty", "worker --jobs 4 --grace 60 --until-empty")


def declare(parser: Parser) -> None:
    """Add the options."""
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="jobs to run at once (default: 1)")
    parser.add_argument("--grace", type=float, default=30.0, metavar="SECONDS", help="time to end in (default: 30)")
    parser.add_argument("--until-empty", action="store_true", help="stop when no job is due")


def run(options: Namespace) -> int:
    """Run jobs until a signal comes."""
    from glasspane.bootstrap import application, telemetry

    made = application()
    telemetry.start_logs(made.settings)
    telemetry.start_traces(made.settings, service="glasspane-worker")
    workers = made.desk.workers(max(1, options.jobs), _say)
    if options.until_empty:
        _say(f"ran {workers.run_until_empty()} jobs; no more are due")
        return 0
    _wait(workers)
    _say("stopping")
    left = workers.drain(options.grace)
    telemetry.send_traces()
    _say("stopped")
    if left:
        # their threads go on, but can store nothing any more
        sys.stderr.flush()
        os._exit(0)
    return 0


def _wait(workers: Workers) -> None:
    told = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told.set())
    workers.start()
    _say("waiting for jobs (Ctrl-C stops)")
    told.wait()


def _say(text: str) -> None:
    print(f"{datetime.now().astimezone():%H:%M:%S} {text}", file=sys.stderr, flush=True)
