"""Runs commands as child processes and tells their wall time, CPU time and peak memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

BIN = Path(sys.executable).parent
PATIENCE = 3600.0
"""Seconds after which a child is ended."""
_KB = 1024
_PER_MB = 1_000_000


@dataclass(frozen=True)
class Measured:
    """What one child process took: seconds by the clock, seconds of CPU (user and system), peak resident MB."""

    wall: float
    cpu: float
    peak_mb: float
    output: str


def run(command: Sequence[str], *, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> Measured:
    """Run a command to its end; RuntimeError with what it said when it fails."""
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        child = subprocess.Popen(
            list(command), stdout=said, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}, cwd=cwd
        )
        limit = threading.Timer(PATIENCE, child.kill)
        limit.start()
        _, status, usage = os.wait4(child.pid, 0)
        limit.cancel()
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        output = said.read().decode(errors="replace")
    if child.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {child.returncode}:\n{output[-2000:]}")
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KB / _PER_MB, output)


def glasspane(*arguments: str, home: Path) -> Measured:
    """Run the installed `glasspane` on a data folder."""
    return run([str(BIN / "glasspane"), *arguments], env={"GLASSPANE_HOME": str(home)})


def module(name: str, *arguments: str) -> Measured:
    """Run a module of the benchmarks in a fresh interpreter."""
    return run([sys.executable, "-m", f"benchmarks.{name}", *arguments])


@dataclass(frozen=True)
class Turn:
    """Medians of what one side took in this process: seconds by the clock, and of CPU over all threads."""

    wall: float
    cpu: float


def alternately(times: int, *sides: Callable[[], object]) -> list[Turn]:
    """Return what each side took; the sides take turns, so that a busy spell of the machine hits all of them."""
    taken: list[list[Turn]] = [[] for _ in sides]
    for _ in range(times):
        for side, turns in zip(sides, taken, strict=True):
            wall, cpu = time.perf_counter(), time.process_time()
            side()
            turns.append(Turn(time.perf_counter() - wall, time.process_time() - cpu))
    return [Turn(statistics.median(t.wall for t in turns), statistics.median(t.cpu for t in turns)) for turns in taken]
