"""Whatever document is sent, GraphQL answers in time, with data or with errors of ours (ASVS V4.3)."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glasspane.api import Door
from glasspane.api.graphql import schema
from glasspane.bootstrap import Application, catalogue
from tests import people
from tests.api.serving import Answer, Serving, serving
from tests.security.fuzzing.documents import damaged, documents
from tests.security.fuzzing.inputs import json_values, texts
from tests.security.fuzzing.two_organizations import CANARY, OTHER, filled

SCHEMA = schema(catalogue())
PATIENCE = 5.0


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Application:
    return filled(tmp_path_factory.mktemp("graphql"), requests_per_minute=0, address_requests_per_minute=0)


@dataclass
class Desk:
    """An administrator at a server, who signs in again whenever a mutation has signed them out."""

    application: Application
    server: Serving
    headers: dict[str, str] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=count)

    def post(self, body: object) -> Answer:
        """Send a body to the GraphQL endpoint."""
        answer = self.server.post("/graphql", body, Content_Type="application/json", **self.headers)
        if answer.status != 401:
            return answer
        self.headers = people.person(self.application, email=f"fuzz{next(self.numbers)}@example.com").headers
        return self.server.post("/graphql", body, Content_Type="application/json", **self.headers)


@pytest.fixture(scope="module")
def desk(made: Application) -> Iterator[Desk]:
    with serving(made, Door(host="glasspane.test")) as running:
        yield Desk(made, running)


def checked(desk: Desk, body: object) -> None:
    answer = desk.post(body)
    text = answer.body.decode()
    assert answer.status in (200, 400, 413, 422), text
    assert CANARY not in text
    for error in json.loads(text).get("errors", []):
        assert "failed unexpectedly" not in error["message"], (body, error)
        assert error.get("extensions", {}).get("code") not in ("error", "engine"), (body, error)


@given(document=documents(SCHEMA))
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_documents_of_the_schema(document: str, desk: Desk) -> None:
    """V4.3.1, V8.4.1: any operation, any arguments of the right kind, any fields."""
    checked(desk, {"query": document})


@given(document=damaged(SCHEMA))
@settings(suppress_health_check=list(HealthCheck))
def test_damaged_documents(document: str, desk: Desk) -> None:
    """V2.2.1: nearly a document."""
    checked(desk, {"query": document})


@given(query=texts, variables=st.one_of(json_values, st.dictionaries(texts, json_values)), name=json_values)
def test_bodies(query: str, variables: object, name: object, desk: Desk) -> None:
    """V2.2.1: variables and names of any JSON beside any text."""
    query = query or "query($f: [Pair!]) { costsSummary(filter: $f) { total } }"
    body = json.dumps({"query": query, "variables": variables, "operationName": name}).encode()
    answer = desk.post(body)
    assert answer.status in (200, 400, 422), answer.body


def doubling(depth: int) -> str:
    """Fragments of which each spreads the next one twice: 2 to the power of `depth` fields when written out."""
    parts = [f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(depth)]
    return f"{{ ...F0 }} {' '.join(parts)} fragment F{depth} on Query {{ info {{ version }} }}"


@pytest.mark.parametrize(
    "query",
    [
        doubling(30),
        doubling(300),
        "{" * 5_000 + "}" * 5_000,
        "{ info(" + "[" * 5_000 + "]" * 5_000 + ") }",
        "{ " + "a: info { version } " * 3_000 + "}",
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "query(" + ", ".join(f"$v{n}: Int = 1" for n in range(3_000)) + ") { info { version } }",
        "{ info " + "@include(if: true) " * 3_000 + "{ version } }",
        "{ info { version } } " * 1_000,
        "#" * 1_000_000,
        "{ __schema { types " + "{ ofType " * 3 + "}" * 3 + " } }",
    ],
    ids=lambda q: q[:24] + str(len(q)),
)
def test_what_would_take_for_ever_is_refused_at_once(query: str, desk: Desk) -> None:
    """V4.3.1, V15.2.2: fragments that double, nesting, aliases, directives and sheer length."""
    began = time.monotonic()
    answer = desk.post({"query": query})
    assert time.monotonic() - began < PATIENCE
    assert answer.status == 400, answer.body[:300]
    assert OTHER not in answer.body.decode()


def test_the_schema_may_be_asked_for(desk: Desk) -> None:
    """V4.3.2: the API is meant for others too, so it describes itself, to whoever may use it and to nobody else."""
    body = {"query": "{ __schema { queryType { name } } }"}
    assert desk.post(body).status == 200
    assert desk.server.post("/graphql", body).status == 401
