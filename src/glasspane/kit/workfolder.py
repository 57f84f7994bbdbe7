"""Work folders that vanish with their process: leftovers of killed processes are removed by the next one."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

_LOCK = "in-use.lock"


@contextmanager
def work_folder(parent: Path) -> Iterator[Path]:
    """Yield a new folder below `parent`; it is removed at the end, or by a later call when the process was killed."""
    parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(parent)
    folder = parent / uuid.uuid4().hex
    folder.mkdir()
    lock = FileLock(folder / _LOCK)
    with lock:
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def remove_leftovers(parent: Path) -> int:
    """Remove the folders whose processes are gone; return how many."""
    removed = 0
    for folder in parent.iterdir():
        if not (folder / _LOCK).exists():
            continue
        try:
            with FileLock(folder / _LOCK, timeout=0):
                shutil.rmtree(folder, ignore_errors=True)
                removed += 1
        except Timeout:
            continue
    return removed
