"""Named locks over all processes that share the data folder, as locked files that the system frees on death."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from filelock import FileLock, Timeout

from glasspane.core.errors import Conflict


class FolderLocks:
    """One lock file per name below `folder`; the operating system releases it when its process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def held(self, name: str, *, wait_seconds: float = 600.0) -> Iterator[None]:
        """Hold the lock inside the block; Conflict when it is not free within `wait_seconds`."""
        self._folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._folder / f"{quote(name, safe='')}.lock", timeout=wait_seconds)
        try:
            lock.acquire()
        except Timeout as error:
            raise Conflict(
                f"{name} is being changed by another process for more than {wait_seconds:g} s",
                hint="wait for it to end and try again",
            ) from error
        try:
            yield
        finally:
            lock.release()
