"""Keeps unexpected failures in `errors.log` of the data folder, under the reference that people were given."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "errors.log"
LARGEST_BYTES = 1_000_000


def keep_journal(home: Path) -> None:
    """Write errors of operations to the data folder; the file comes into being with the first."""
    logger = logging.getLogger("glasspane.operations")
    logger.propagate = False
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.addHandler(_Journal(home / FILE))


class _Journal(RotatingFileHandler):
    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True)
        self.setLevel(logging.ERROR)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record; a folder that cannot be written must not hide the failure itself."""
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
            super().emit(record)
        except OSError:
            self.handleError(record)
