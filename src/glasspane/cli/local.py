"""Runs operations in this process, on the data folder."""

from __future__ import annotations

from typing import Any

from glasspane.bootstrap import application
from glasspane.cli.execution import Answer
from glasspane.cli.index import Command
from glasspane.cli.progress import Bar
from glasspane.settings import Settings


class ThisProcess:
    """Runs operations on the data folder of the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def run(self, command: Command, request: dict[str, Any], bar: Bar) -> Answer:
        """Run the operation with its progress on the bar."""
        answer = application(self._settings, modules=(command.module,)).run(command.id, request, progress=bar)
        findings = getattr(answer, "findings", None)
        return Answer(answer.model_dump_json(by_alias=True).encode(), bool(findings and findings()))
