"""Makes the demo's native files, ingests them by the operation that everybody uses, and checks what was stored."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel

from glasspane.core.context import Progress, silent
from glasspane.core.errors import GlasspaneError
from glasspane.core.ports import Ports
from glasspane.demo import answers, catalogue
from glasspane.demo.answers import MonthTotal
from glasspane.demo.native import NativeFolder
from glasspane.demo.plan import Month, Plan
from glasspane.demo.truth import Source, make_charges, sources
from glasspane.demo.verify import Check, check
from glasspane.kit.duck import Session, open_session

FOLDER = "demo"
PREFIX = "demo-"
READERS = 2
"""How many connections are ingested at a time, while the charges of the next are being made."""

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
    """What the demo came to: its folder, files stored anew and left as they were, totals and their check, seconds."""

    folder: Path
    stored: int
    unchanged: int
    totals: tuple[MonthTotal, ...]
    check: Check
    seconds: float


def run(runner: Runner, plan: Plan, say: Say, progress: Progress = silent) -> Outcome:
    """Make, ingest and check the demo of a plan; what is there already is left as it is.

    `say` receives a line per connection as soon as its costs can be asked for, the newest month first.
    """
    return _Demo(runner, plan, say, progress).whole()


def remove(runner: Runner) -> list[str]:
    """Take the demo out of the stored costs, delete its files, and return the labels of its connections.

    Older versions of the costs still show it.
    """
    status: Any = runner.run("costs.status", {})
    stored = sorted({s.connection for s in status.sources if s.connection and s.connection.startswith(PREFIX)})
    for connection in stored:
        runner.run("ingest.remove", {"connection": connection})
    shutil.rmtree(runner.ports.home / FOLDER, ignore_errors=True)
    return stored


class _Demo:
    """One demo in the making: this thread makes charges and writes files, others ingest what is written."""

    def __init__(self, runner: Runner, plan: Plan, say: Say, progress: Progress) -> None:
        self._runner = runner
        self._plan = plan
        self._say = say
        self._progress = progress
        self._home = runner.ports.home / FOLDER
        self._lock = threading.Lock()
        self._stored: set[str] = set()
        self._seen: set[str] = set()
        self._waiting: dict[str, Future[None]] = {}

    def whole(self) -> Outcome:
        started = time.monotonic()
        with ThreadPoolExecutor(READERS) as readers:
            totals = self._there(readers) or self._made(readers)
            for job in self._waiting.values():
                job.result()
        checked = check(self._runner, totals)
        unchanged = len(self._seen - self._stored)
        return Outcome(self._home, len(self._stored), unchanged, tuple(totals), checked, time.monotonic() - started)

    def _native(self) -> NativeFolder:
        return NativeFolder(self._home / "native", self._runner.ports.formats, self._plan)

    def _there(self, readers: ThreadPoolExecutor) -> list[MonthTotal]:
        """Ingest the files that are there, if they are all there; what is stored already stays as it is."""
        native, totals, months = self._native(), answers.written_totals(self._home), self._plan.calendar()
        if not (totals and all(native.is_whole(source.id, months) for source in sources())):
            return []
        for source in sources():
            self._submit(readers, source, native.paths(source.id, months), _summed(totals, source, months))
        return totals

    def _made(self, readers: ThreadPoolExecutor) -> list[MonthTotal]:
        """Make, write and ingest the first connection's newest month, so that there is soon a number; then the rest."""
        if self._native().is_of_another_plan:
            remove(self._runner)
        native = self._native()
        session = open_session(memory_limit="1GB")
        try:
            catalogue.load(session, self._plan)
            answers.prepare(session, self._plan)
            for source, months in _steps(self._plan):
                self._make(session, native, source, months)
                line = _summed(answers.totals(session), source, months)
                self._submit(readers, source, native.paths(source.id, months), line)
            answers.write(session, self._plan, self._home)
            return answers.totals(session)
        finally:
            session.close()

    def _make(self, session: Session, native: NativeFolder, source: Source, months: Sequence[Month]) -> None:
        self._progress(f"making {source.connection}")
        make_charges(session, source, months)
        answers.note(session, source)
        native.write(session, source.id, months)

    def _submit(self, readers: ThreadPoolExecutor, source: Source, paths: Sequence[str], line: str) -> None:
        before = self._waiting.get(source.connection)
        self._waiting[source.connection] = readers.submit(self._ingest, source, paths, line, before)

    def _ingest(self, source: Source, paths: Sequence[str], line: str, before: Future[None] | None) -> None:
        if before is not None:
            before.result()
        request = {"paths": list(paths), "connection": source.connection, "replace": True}
        answer: Any = self._runner.run("ingest", request, progress=self._progress)
        faults = [f.path for f in answer.files if f.rows_quarantined or not f.reconciled]
        if faults:
            raise GlasspaneError(
                f"the demo's own files do not reconcile: {', '.join(faults)}",
                hint="glasspane info --redact, and open an issue with it",
            )
        with self._lock:
            self._stored |= {f.path for f in answer.files if f.status == "stored"}
            self._seen |= {f.path for f in answer.files}
            self._say(line)


def _steps(plan: Plan) -> list[tuple[Source, Sequence[Month]]]:
    first, *others = sources()
    newest, *older = plan.calendar()
    return [(first, [newest]), *([(first, older)] if older else []), *((other, plan.calendar()) for other in others)]


def _summed(totals: Sequence[MonthTotal], source: Source, months: Sequence[Month]) -> str:
    labels = {month.label for month in months}
    mine = [t for t in totals if t.connection == source.connection and t.month in labels]
    billed = sum((t.billed for t in mine), Decimal(0))
    charges = sum(t.charges for t in mine)
    first, last = min(labels), max(labels)
    span = first if first == last else f"{first} to {last}"
    return f"{source.connection:<20}{span:<22}{billed:>18,.2f} USD billed{charges:>12,} charges"
