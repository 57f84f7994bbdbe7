"""A real server holds what its OpenAPI description promises, whatever a client sends (schemathesis)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from glasspane.bootstrap import application
from glasspane.settings import Settings
from tests.api.serving import Serving, serving
from tests.cli.running import ROOT, SAMPLE

EXAMPLES = 12
PATIENCE = 60
"""Seconds a loaded machine may take over one answer."""
CHECKS = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    made = application(Settings(home=tmp_path_factory.mktemp("home")))
    made.run("ingest", {"paths": [str(SAMPLE)], "connection": "sample"})
    with serving(made) as started:
        yield started


DESCRIBED = schemathesis.openapi.from_path(ROOT / "docs/reference/openapi.json")
OPERATIONS = {found.ok().label: found.ok() for found in DESCRIBED.get_all_operations()}


@pytest.mark.parametrize("label", OPERATIONS)
def test_server_keeps_its_promises(label: str, running: Serving) -> None:
    @given(case=OPERATIONS[label].as_strategy())
    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    def hold(case: schemathesis.Case) -> None:
        case.call_and_validate(base_url=running.url, checks=CHECKS, timeout=PATIENCE)

    hold()
