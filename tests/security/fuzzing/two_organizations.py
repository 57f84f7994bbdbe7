"""One installation with two organizations, of which one holds words that nobody of the other may ever see."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from glasspane.bootstrap import Application, application
from glasspane.core.errors import GlasspaneError
from glasspane.core.principal import LOCAL_USER, Principal
from glasspane.settings import Settings
from tests.cli.running import SAMPLE

OTHER = "canaryorg"
CANARY = "xanthocanary"
CALLER = Principal("fuzzer", organization="default", kind="user", name="fuzzer", address="192.0.2.1")
"""Whoever sends the fuzz: a user of the default organization with every permission in it."""


def filled(home: Path, database_url: str = "", **more: Any) -> Application:
    """Return an application with charges in both organizations, those of the other one full of the canary."""
    made = application(Settings(home=home / "data", database_url=database_url, **more))
    made.run("ingest", {"paths": [str(SAMPLE)], "connection": "sample"})
    bill = home / f"{CANARY}.csv"
    bill.write_text(SAMPLE.read_text(encoding="utf-8").replace("Sample", CANARY), encoding="utf-8")
    other = replace(LOCAL_USER, organization=OTHER)
    made.run("ingest", {"paths": [str(bill)], "connection": CANARY}, principal=other)
    return made


def outcome(made: Application, operation: str, request: dict[str, Any], principal: Principal = CALLER) -> str:
    """Run an operation; return what came back as text. Whatever is no answer has to be a refusal of ours."""
    try:
        answer = made.run(operation, request, principal=principal)
    except GlasspaneError as error:
        if type(error) is GlasspaneError or error.status >= 500:
            raise AssertionError(f"{operation} {request!r}: {error.message}") from error
        said = error.message + error.hint
    else:
        assert isinstance(answer, BaseModel)
        said = answer.model_dump_json()
    assert CANARY not in said
    assert OTHER not in said
    return said
