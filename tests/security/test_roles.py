"""Each role asks every operation of the OpenAPI description: as described, refused just where it has to be (IAM-1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from requests import Response
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from glasspane import api
from glasspane.api import Door
from glasspane.bootstrap import Application, application, catalogue
from glasspane.core.operations import Operation
from glasspane.core.principal import PUBLIC, SELF
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving
from tests.cli.running import SAMPLE
from tests.contract.faces.test_permissions import ROLES, expected

EXAMPLES = 2
PATIENCE = 60
KEY_SCOPE = "costs:read"
CALLERS = (*ROLES, "key", "nobody")
CHECKS = [status_code_conformance, content_type_conformance, response_headers_conformance, response_schema_conformance]
ELSEWHERE = {"provider_failed", "engine", "storage"}
"""Failures of others than the server, which have their own codes from 500 up."""
CATALOGUE = catalogue()


@dataclass
class Company:
    """A server, and what the requests of each caller carry; who was signed out by an operation signs in again."""

    application: Application
    server: Serving
    known: dict[str, dict[str, str]] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=count)

    def ask(self, case: schemathesis.Case, caller: str) -> Response:
        """Send a case as a caller."""
        answer = self._asked(case, caller)
        if answer.status_code == 401 and caller != "nobody":
            self.known.pop(caller, None)
            answer = self._asked(case, caller)
        return answer

    def _asked(self, case: schemathesis.Case, caller: str) -> Response:
        case.headers.pop("Authorization", None)
        if caller not in self.known:
            self.known[caller] = self._proof(caller)
        return case.call(base_url=self.server.url, headers=self.known[caller], timeout=PATIENCE)

    def _proof(self, caller: str) -> dict[str, str]:
        if caller == "nobody":
            return {}
        if caller == "key":
            return {"Authorization": f"Bearer {people.key(self.application, KEY_SCOPE)}"}
        return people.person(self.application, caller, email=f"{caller}{next(self.numbers)}@example.com").headers


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    limits = {"requests_per_minute": 0, "address_requests_per_minute": 0}
    made = application(Settings(home=tmp_path_factory.mktemp("home"), **limits))
    made.run("ingest", {"paths": [str(SAMPLE)], "connection": "sample"})
    with serving(made, Door(host="glasspane.test")) as running:
        yield Company(made, running)


def described() -> dict[str, Any]:
    """Return the operations as the code describes them now."""
    schema = schemathesis.openapi.from_dict(api.create(application(Settings())).openapi())
    return {found.ok().label: found.ok() for found in schema.get_all_operations()}


OPERATIONS = described()


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("label", OPERATIONS)
def test_roles_are_answered_as_described(label: str, caller: str, company: Company) -> None:
    """V8.2.1, V8.3.1: no failure of the server, answers of the described shape, 401 and 403 as the matrix says."""
    operation = CATALOGUE.get(OPERATIONS[label].definition.raw.get("operationId", ""))

    @given(case=OPERATIONS[label].as_strategy(generation_mode=GenerationMode.POSITIVE))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def hold(case: schemathesis.Case) -> None:
        answer = company.ask(case, caller)
        assert answer.status_code < 500 or _code(answer) in ELSEWHERE, answer.text
        case.validate_response(answer, checks=CHECKS)
        if operation is not None:
            _check_permission(operation, caller, answer)

    hold()


def _check_permission(operation: Operation, caller: str, answer: Response) -> None:
    if caller == "nobody":
        assert operation.scope == PUBLIC or answer.status_code == 401, answer.text
        return
    needs = answer.status_code == 403 and "needs the permission" in answer.text
    if _may(caller, operation.scope):
        assert not needs, answer.text
    else:
        assert needs or answer.status_code in (400, 422), answer.text


def _may(caller: str, scope: str) -> bool:
    return scope in (PUBLIC, SELF, KEY_SCOPE) if caller == "key" else expected(caller, scope)


def _code(answer: Response) -> str:
    return str(answer.json()["error"]["code"])
