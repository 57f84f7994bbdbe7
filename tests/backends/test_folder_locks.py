"""Locks hold over processes and go with the process that held them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from glasspane.backends.folder_locks import FolderLocks
from glasspane.core.errors import Conflict

HOLD = """
import sys
from pathlib import Path
from glasspane.backends.folder_locks import FolderLocks
with FolderLocks(Path(sys.argv[1])).held("charges/2024-09"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_locks_are_taken_in_turn(tmp_path: Path) -> None:
    locks = FolderLocks(tmp_path / "locks")
    with locks.held("charges/2024-09"), locks.held("other"):
        pass
    with locks.held("charges/2024-09"):
        pass


def test_another_process_waits_and_death_frees(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    locks = FolderLocks(tmp_path)
    with (
        pytest.raises(Conflict, match="charges/2024-09 is being changed by another process"),
        locks.held("charges/2024-09", wait_seconds=0.2),
    ):
        pass
    process.kill()
    process.communicate()
    with locks.held("charges/2024-09", wait_seconds=5):
        pass
