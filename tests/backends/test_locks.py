"""Locks hold over processes and go with the process that held them, in a folder and in PostgreSQL."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from glasspane.backends.postgres_locks import number
from glasspane.bootstrap import ports
from glasspane.core.errors import Conflict, StorageError
from glasspane.core.ports import Locks
from glasspane.settings import Settings

HOLD = """
import sys
from pathlib import Path
from glasspane.bootstrap import ports
from glasspane.settings import Settings
with ports(Settings(home=Path(sys.argv[1]), database_url=sys.argv[2])).locks.held("charges/2024-09"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def locks(tmp_path: Path, database_url: str) -> Locks:
    return ports(Settings(home=tmp_path, database_url=database_url)).locks


def test_locks_are_taken_in_turn(locks: Locks) -> None:
    with locks.held("charges/2024-09"), locks.held("other"):
        pass
    with locks.held("charges/2024-09", wait_seconds=1):
        pass


def test_another_process_waits_and_death_frees(locks: Locks, tmp_path: Path, database_url: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path), database_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    with (
        pytest.raises(Conflict, match="charges/2024-09 is being changed by another process"),
        locks.held("charges/2024-09", wait_seconds=0.2),
    ):
        pass
    process.kill()
    process.communicate()
    with locks.held("charges/2024-09", wait_seconds=5):
        pass


def test_a_database_that_does_not_answer_is_a_storage_error(tmp_path: Path) -> None:
    locks = ports(Settings(home=tmp_path, database_url="postgresql://nobody@127.0.0.1:1/none")).locks
    with pytest.raises(StorageError), locks.held("x"):
        pass


def test_names_become_numbers_that_postgresql_takes() -> None:
    numbers = {number(f"charges/{month}") for month in range(1000)}
    assert len(numbers) == 1000
    assert all(-(2**63) <= n < 2**63 for n in numbers)
