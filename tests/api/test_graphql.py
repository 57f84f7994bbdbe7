"""The GraphQL face: fields, arguments, errors and limits."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import get_introspection_query, parse

from glasspane.api.graphql import limits
from glasspane.core.errors import UsageError
from tests.api.serving import Serving


def ask(server: Serving, query: str, **variables: Any) -> Any:
    return server.post("/graphql", {"query": query, "variables": variables}).json


def test_arguments_and_nested_fields(server: Serving) -> None:
    answer = ask(
        server,
        'query($f: [Pair!]) { costsSummary(by: ["provider"], basis: "billed", filter: $f)'
        " { rows total period { from to measuredBy } freshness { version } } }",
        f=[{"key": "provider", "values": ["aws"]}],
    )
    assert answer["data"]["costsSummary"]["rows"] == [{"provider": "aws", "cost": "18.0066386184", "currency": "USD"}]
    assert answer["data"]["costsSummary"]["period"]["measuredBy"] == "billing_month"


def test_one_failing_field_leaves_the_others(server: Serving) -> None:
    answer = ask(server, '{ good: costsSummary { total } bad: costsSummary(by: ["nonsense"]) { total } }')
    assert answer["data"]["good"]
    assert answer["data"]["bad"] is None
    (error,) = answer["errors"]
    assert error["path"] == ["bad"]
    assert error["extensions"]["code"] == "usage"
    assert error["extensions"]["hint"]


def test_wrong_documents_are_the_callers_mistake(server: Serving) -> None:
    for query in (
        "{",
        "{ nonsense }",
        '{ costsSummary(top: "x") { total } }',
        "fragment F on Query { info { version } }",
    ):
        answer = server.post("/graphql", {"query": query})
        assert answer.status == 400
        assert answer.json["errors"]


def test_introspection_is_not_too_deep(server: Serving) -> None:
    assert ask(server, get_introspection_query())["data"]["__schema"]


def test_a_key_given_twice_is_refused(server: Serving) -> None:
    pair = [{"key": "provider", "values": ["aws"]}]
    answer = ask(server, "query($f: [Pair!]) { costsSummary(filter: $f) { total } }", f=pair + pair)
    assert answer["errors"][0]["extensions"]["code"] == "invalid_request"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("{" + " ".join(f"a{i}: info {{ version }}" for i in range(30)) + "}", "30 operations"),
        (
            "{ ...A } fragment A on Query {" + " ".join(f"a{i}: info {{ version }}" for i in range(30)) + "}",
            "30 operations",
        ),
        ("{ info { " + " ".join(f"v{i}: version" for i in range(3000)) + " } }", "3001 fields"),
        ("{ __schema { types " + "{ fields { type " * 10 + "{ name }" + " } }" * 10 + " } }", "introspection depth"),
    ],
)
def test_documents_have_limits(server: Serving, query: str, said: str) -> None:
    answer = server.post("/graphql", {"query": query})
    assert answer.status == 400
    assert said in answer.json["errors"][0]["message"]


def test_depth_has_a_limit() -> None:
    limits.check(parse("{ a " * limits.DEEPEST + "}" * limits.DEEPEST))
    with pytest.raises(UsageError, match="17 levels"):
        limits.check(parse("{ a " * 17 + "}" * 17))


def test_writes_are_mutations(server: Serving) -> None:
    assert server.post("/graphql", {"query": "{ ingest(paths: []) { seconds } }"}).status == 400
    answer = ask(server, 'mutation { ingest(paths: ["/does/not/exist"]) { seconds } }')
    assert answer["errors"][0]["extensions"]["code"] == "not_found"
