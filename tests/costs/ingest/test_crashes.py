"""COST-3: a process killed at any moment leaves the old or the new, and a re-run completes it."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.bootstrap import application
from glasspane.core.context import Context
from glasspane.costs.charges import ChargeStore, charges_table
from glasspane.costs.ingest import Options, ingest
from glasspane.settings import Settings
from tests.costs.ingest.focus_rows import charge, focus_csv

KILLS = 50
OLD, NEW = Decimal(2000), Decimal(6000)
SMALL_DISK = (
    "import resource, signal; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); "
    "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)"
)
PROGRAM = "import sys; from glasspane.__main__ import main; sys.exit(main())"


def _command(home: Path, *words: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "GLASSPANE_HOME": str(home), "GLASSPANE_MEMORY_LIMIT": "500MB"}
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "ingest", *words],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _context(home: Path) -> Context:
    return Context(application(Settings(home=home)).ports)


def _state(home: Path) -> tuple[int, Decimal]:
    context = _context(home)
    relation = ChargeStore(context.ports, "default").relation()
    sql = "SELECT count(*), coalesce(sum(BilledCost), 0) FROM charges"
    [(rows, total)] = context.ports.engine.query(sql, {"charges": relation}).rows
    return rows, total


@pytest.mark.timeout(600)
def test_kill_at_any_moment_leaves_the_old_or_the_new_and_a_rerun_completes(tmp_path: Path):
    old = focus_csv(tmp_path / "old.csv", [charge(n, "1") for n in range(2000)])
    new = focus_csv(tmp_path / "new.csv", [charge(n, "2") for n in range(3000)])
    seeded = tmp_path / "seeded"
    ingest(_context(seeded), [str(old)], Options())
    started = time.monotonic()
    rehearsal = tmp_path / "rehearsal"
    shutil.copytree(seeded, rehearsal)
    assert _command(rehearsal, "--replace", str(new)).wait() == 0
    duration = time.monotonic() - started
    chance = random.Random(20260401)
    seen = set()
    for number in range(KILLS):
        home = tmp_path / f"home{number}"
        shutil.copytree(seeded, home)
        process = _command(home, "--replace", str(new))
        time.sleep(chance.uniform(0.15, 1.05) * duration)
        process.send_signal(signal.SIGKILL)
        process.wait()
        state = _state(home)
        assert state in ((2000, OLD), (3000, NEW)), f"kill {number} left {state}"
        seen.add(state)
        if number % 5 == 0:
            assert _command(home, "--replace", str(new)).wait() == 0
            assert _state(home) == (3000, NEW)
            assert not [p for p in (home / "spool").iterdir() if p.is_dir()]
        shutil.rmtree(home)
    assert (2000, OLD) in seen, "every kill came too late to prove anything"


def test_two_processes_at_once_lose_nothing_and_store_nothing_twice(tmp_path: Path):
    home = tmp_path / "home"
    files = [focus_csv(tmp_path / f"{n}.csv", [charge(100 * n + i, "1") for i in range(100)]) for n in range(5)]
    running = [_command(home, str(path)) for path in [*files, *files[:3]]]
    assert [process.wait() for process in running] == [0] * 8
    assert _state(home) == (500, Decimal(500))


def test_overlapping_files_brought_in_at_once_are_not_both_stored(tmp_path: Path):
    home = tmp_path / "home"
    a = focus_csv(tmp_path / "a.csv", [charge(n, "1") for n in range(100)])
    b = focus_csv(tmp_path / "b.csv", [charge(n, "2") for n in range(100)])
    running = [_command(home, str(a)), _command(home, str(b))]
    assert sorted(process.wait() for process in running) == [0, 1]
    assert _state(home) in ((100, Decimal(100)), (100, Decimal(200)))


def test_a_full_disk_stores_nothing_and_says_so(tmp_path: Path):
    home = tmp_path / "home"
    big = focus_csv(
        tmp_path / "big.csv", [charge(n, "1", ResourceId=f"i-{random.Random(n).random()}") for n in range(20000)]
    )
    limited = f"{SMALL_DISK}; {PROGRAM}"
    process = subprocess.run(
        [sys.executable, "-c", limited, "ingest", str(big)],
        env={**os.environ, "GLASSPANE_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 1
    assert "hint:" in process.stderr
    assert _state(home) == (0, 0)


def test_readers_see_the_old_until_they_see_the_new(tmp_path: Path):
    context = _context(tmp_path / "home")
    ingest(context, [str(focus_csv(tmp_path / "old.csv", [charge(n, "1") for n in range(500)]))], Options())
    new = focus_csv(tmp_path / "new.csv", [charge(n, "3") for n in range(500)])
    seen, done = set(), threading.Event()

    def watch() -> None:
        while not done.is_set():
            seen.add(_state(tmp_path / "home"))

    watcher = threading.Thread(target=watch)
    watcher.start()
    ingest(context, [str(new)], Options(replace=True))
    done.set()
    watcher.join()
    seen.add(_state(tmp_path / "home"))
    assert seen == {(500, Decimal(500)), (500, Decimal(1500))}
    assert charges_table(context.ports).version() == 1
