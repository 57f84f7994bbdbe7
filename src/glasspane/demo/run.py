"""Makes the demo's native files, ingests them by the operation that everybody uses, and checks what was stored."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel

from glasspane.core.context import Progress, silent
from glasspane.core.errors import GlasspaneError
from glasspane.core.ports import Ports
from glasspane.demo import answers
from glasspane.demo.native import NativeFolder
from glasspane.demo.plan import Month, Plan
from glasspane.demo.truth import Source, load_company, make_charges
from glasspane.demo.verify import Check, check
from glasspane.kit.duck import Session, open_session

FOLDER = "demo"
PREFIX = "demo-"
Say = Callable[[str], None]


class Runner(Protocol):
    """Runs operations by id, as every face does."""

    @property
    def ports(self) -> Ports:
        """The ports that operations work with."""
        ...

    def run(self, operation_id: str, request: Mapping[str, Any], *, progress: Progress = silent) -> BaseModel:
        """Run one operation and return its answer."""
        ...


@dataclass(frozen=True)
class Outcome:
    """What the demo came to: where its files lie, months stored anew, the check of the stored totals, seconds taken."""

    folder: Path
    stored: int
    unchanged: int
    check: Check
    seconds: float
    first_number_seconds: float | None = field(default=None)


def run(runner: Runner, plan: Plan, say: Say, progress: Progress = silent) -> Outcome:
    """Make, ingest and check the demo of a plan; what is there already is left as it is."""
    demo = _Demo(runner, plan, say, progress)
    return demo.whole()


def remove(runner: Runner, say: Say) -> None:
    """Take the demo's charges out of the stored costs and delete its files; older versions still show them."""
    stored = _demo_connections(runner)
    for connection in stored:
        runner.run("ingest.remove", {"connection": connection})
    folder = runner.ports.home / FOLDER
    if folder.is_dir():
        _delete(folder)
    say(f"removed the demo: {', '.join(stored)}" if stored else "there is no demo data")


class _Demo:
    def __init__(self, runner: Runner, plan: Plan, say: Say, progress: Progress) -> None:
        self._runner = runner
        self._plan = plan
        self._say = say
        self._progress = progress
        self._home = runner.ports.home / FOLDER
        self._native = NativeFolder(self._home / "native", runner.ports.formats, plan)
        self._started = time.monotonic()
        self._first: float | None = None
        self._stored: set[str] = set()
        self._seen: set[str] = set()

    def whole(self) -> Outcome:
        newest, *older = self._plan.calendar()
        session = open_session(memory_limit="1GB")
        try:
            sources = load_company(session, self._plan)
            answers.prepare(session, self._plan)
            for months in ((newest,), tuple(older)):
                for source in sources if months else ():
                    self._deliver(session, source, months)
            answers.write(session, self._plan, self._home)
            checked = check(self._runner, answers.totals(session))
        finally:
            session.close()
        unchanged = len(self._seen - self._stored)
        return Outcome(
            self._home, len(self._stored), unchanged, checked, time.monotonic() - self._started, self._first
        )

    def _deliver(self, session: Session, source: Source, months: Sequence[Month]) -> None:
        self._progress(f"making {source.connection}")
        make_charges(session, source, months)
        answers.note(session, source)
        for month in months:
            if not self._native.is_made(source.provider, month):
                self._progress(f"writing {source.connection} {month.label}")
                self._native.write(session, source.provider, month)
        self._ingest(source)
        self._tell(session, source, months)

    def _ingest(self, source: Source) -> None:
        paths = [str(self._native.below(source.provider))]
        answer: Any = self._runner.run(
            "ingest", {"paths": paths, "connection": source.connection, "replace": True}, progress=self._progress
        )
        faults = [f.path for f in answer.files if f.rows_quarantined or not f.reconciled]
        if faults:
            raise GlasspaneError(
                f"the demo's own files do not reconcile: {', '.join(faults)}",
                hint="glasspane info --redact, and open an issue with it",
            )
        self._stored |= {f.path for f in answer.files if f.status == "stored"}
        self._seen |= {f.path for f in answer.files}

    def _tell(self, session: Session, source: Source, months: Sequence[Month]) -> None:
        labels = {month.label for month in months}
        mine = [t for t in answers.totals(session) if t["connection"] == source.connection and t["month"] in labels]
        billed: Decimal = sum((t["billed"] for t in mine), Decimal(0))
        charges = sum(t["charges"] for t in mine)
        first, last = min(labels), max(labels)
        self._first = self._first or time.monotonic() - self._started
        span = first if first == last else f"{first} to {last}"
        self._say(f"{source.connection:<20}{span:<22}{billed:>18,.2f} USD billed{charges:>12,} charges")


def _demo_connections(runner: Runner) -> list[str]:
    status: Any = runner.run("costs.status", {})
    return sorted({s.connection for s in status.sources if s.connection and s.connection.startswith(PREFIX)})


def _delete(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()
