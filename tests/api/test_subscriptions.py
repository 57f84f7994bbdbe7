"""GraphQL subscriptions over graphql-transport-ws, with the permissions and limits of queries (API-3)."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from graphql import parse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from glasspane.api import sockets
from glasspane.api.graphql import limits, schema
from glasspane.api.graphql.subscriptions import PROTOCOL
from glasspane.bootstrap import Application, application, catalogue
from glasspane.core.errors import UsageError
from glasspane.core.events import Event
from glasspane.core.principal import Principal
from glasspane.settings import Settings
from tests.api.serving import Serving
from tests.api.sockets import Line, People, line, live
from tests.cli.running import SAMPLE

UPDATES = "subscription($t: [String!], $a: Long) { updates(topics: $t, after: $a) { id topic payload gap } }"
ALICE = Principal("alice", frozenset({"*"}), organization="acme")
POOR = Principal("carol", frozenset({"events:read"}), organization="acme")


@pytest.fixture
def people() -> People:
    return People({"a": ALICE, "poor": POOR, "b": Principal("bob", organization="other")})


@pytest.fixture
def app(tmp_path: Path) -> Application:
    return application(Settings(home=tmp_path))


@pytest.fixture
def server(app: Application, people: People) -> Iterator[Serving]:
    with live(app, people) as running:
        yield running


@contextmanager
def opened(server: Serving, token: str = "a", **payload: Any) -> Iterator[Line]:
    with line(server, "/graphql", token, subprotocols=[PROTOCOL]) as talk:
        talk.say(type="connection_init", payload=payload)
        assert talk.hear() == {"type": "connection_ack"}
        yield talk


def ask(talk: Line, query: str, id: str = "1", **variables: Any) -> None:
    talk.say(type="subscribe", id=id, payload={"query": query, "variables": variables})


def code_of(talk: Line) -> int:
    heard: list[Any] = []
    with pytest.raises(ConnectionClosed) as closed:
        heard.extend(iter(talk.hear, None))
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


def publish(app: Application, count: int, organization: str = "acme", **fields: Any) -> None:
    for number in range(count):
        app.ports.events.publish(Event("job", organization, {"n": number}, **fields))


def test_updates_resume_and_stay_in_their_organization(app: Application, server: Serving) -> None:
    publish(app, 3, "other")
    publish(app, 5)
    with opened(server) as talk:
        ask(talk, UPDATES, t=["job"], a=0)
        got = [talk.hear()["payload"]["data"]["updates"] for _ in range(2)]
        talk.say(type="complete", id="1")
        time.sleep(0.2)
        ask(talk, UPDATES, id="2", a=got[-1]["id"])
        while len(got) < 5:
            heard = talk.hear()
            got += [heard["payload"]["data"]["updates"]] if heard["id"] == "2" else []
    assert [update["payload"]["n"] for update in got] == [0, 1, 2, 3, 4]


def test_queries_and_mutations_run_as_over_http(app: Application, server: Serving) -> None:
    with opened(server) as talk:
        ask(talk, "{ ratesList { total } }")
        assert talk.hear() == {"type": "next", "id": "1", "payload": {"data": {"ratesList": {"total": 0}}}}
        assert talk.hear() == {"type": "complete", "id": "1"}
        ask(talk, "{ nonsense }", id="2")
        assert talk.hear()["type"] == "error"
        talk.say(type="ping")
        assert talk.hear() == {"type": "pong"}
    with opened(server, "poor") as talk:
        ask(talk, "{ ratesList { total } }")
        error = talk.hear()
        assert json.dumps(error).count('"denied"') == 1


def test_errors_are_those_of_http(server: Serving) -> None:
    with opened(server) as talk:
        ask(talk, UPDATES, t=["weather"])
        heard = talk.hear()
        assert (heard["type"], heard["payload"][0]["extensions"]["code"]) == ("error", "invalid_request")
        ask(talk, 'subscription { job(id: "none") { id } }', id="2")
        assert "not_found" in json.dumps(talk.hear())


def test_documents_have_the_same_limits(server: Serving) -> None:
    with opened(server) as talk:
        ask(talk, "{" + " ".join(f"a{n}: ratesList {{ total }}" for n in range(30)) + "}")
        assert "30 operations" in talk.hear()["payload"][0]["message"]


def test_a_job_is_told_until_it_ended(app: Application, server: Serving) -> None:
    """API-3: progress of a job, and the end."""
    made: Any = app.run("ingest", {"paths": [str(SAMPLE)], "connection": "x"}, principal=_local())
    assert made.ingestions
    jobs: Any = app.run("jobs.list", {}, principal=ALICE)
    with opened(server) as talk:
        ask(talk, "subscription($i: String!) { job(id: $i) { id state finished } }", i=jobs.items[0].id)
        states = [talk.hear()]
        while states[-1]["type"] == "next":
            states.append(talk.hear())
        assert states[-1]["type"] == "complete"
        assert states[-2]["payload"]["data"]["job"]["finished"]
    with opened(server, "b") as talk:
        ask(talk, "subscription($i: String!) { job(id: $i) { id } }", i=jobs.items[0].id)
        assert "not_found" in json.dumps(talk.hear())


def _local() -> Principal:
    return Principal("alice", organization="acme", local=True)


def test_the_protocol_s_rules(server: Serving) -> None:
    """The close codes of graphql-transport-ws."""
    with line(server, "/graphql", "a") as talk:
        assert code_of(talk) == 4406
    with line(server, "/graphql", "a", subprotocols=[PROTOCOL]) as talk:
        ask(talk, UPDATES)
        assert code_of(talk) == 4401
    with opened(server) as talk:
        talk.say(type="connection_init")
        assert code_of(talk) == 4429
    with opened(server) as talk:
        ask(talk, UPDATES)
        ask(talk, UPDATES)
        assert code_of(talk) == 4409
    with opened(server) as talk:
        talk.say(type="nonsense")
        assert code_of(talk) == 4400
    with opened(server) as talk:
        for number in range(30):
            ask(talk, UPDATES, id=str(number))
        assert code_of(talk) == sockets.TOO_MANY


def test_tokens_come_in_the_initialisation(server: Serving) -> None:
    """API-3, IAM-2: a browser cannot send headers."""
    with line(server, "/graphql", subprotocols=[PROTOCOL]) as talk:
        talk.say(type="connection_init", payload={"token": "a"})
        assert talk.hear() == {"type": "connection_ack"}
    for payload in ({"token": "wrong"}, {"token": 7}, {}):
        with line(server, "/graphql", subprotocols=[PROTOCOL]) as talk:
            talk.say(type="connection_init", payload=payload)
            assert code_of(talk) == 4403


def test_a_revoked_session_ends_its_subscriptions(server: Serving, people: People) -> None:
    with opened(server) as talk:
        ask(talk, UPDATES)
        del people.known["a"]
        assert code_of(talk) == sockets.UNAUTHENTICATED


JUNK = st.dictionaries(
    st.sampled_from(["type", "id", "payload"]),
    st.sampled_from(["subscribe", "complete", "connection_init", "x", ""])
    | st.none()
    | st.dictionaries(
        st.sampled_from(["query", "variables", "operationName"]), st.text(max_size=30) | st.none(), max_size=3
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(messages=st.lists(JUNK, max_size=4))
def test_any_messages_are_answered_or_end_it_in_order(server: Serving, messages: list[Any]) -> None:
    with opened(server) as talk:
        with suppress(ConnectionClosed):
            for message in messages:
                talk.say(**message)
            talk.say(type="nonsense")
        assert code_of(talk) in (4400, 4409, 4429)


COSTLY = "query($n: Int = 1000) { a: ingestList(limit: $n) { items { id time connection files } } }"


def test_costs_are_counted_before_anything_runs() -> None:
    """API-3: operations, and fields times the rows asked for, by literal, variable and default."""
    made = schema(catalogue())
    limits.check(parse(COSTLY), made, {"n": 10})
    many = "{" + " ".join(f"a{n}: ingestList(limit: 1000) {{ items {{ {'id ' * 10} }} }}" for n in range(10)) + "}"
    with pytest.raises(UsageError, match="costs 111000"):
        limits.check(parse(many), made)
    same = many.replace("{", "query($n: Int = 1000) {", 1).replace("limit: 1000", "limit: $n")
    with pytest.raises(UsageError, match="costs 111000"):
        limits.check(parse(same), made)
    limits.check(parse(same), made, {"n": 5})
    limits.check(parse(many.replace("(limit: 1000)", "")), made)
    with pytest.raises(UsageError, match="costs"):
        limits.check(parse("{ ...F } fragment F on Query {" + many[1:]), made)
