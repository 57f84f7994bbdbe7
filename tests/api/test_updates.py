"""Live updates over a real WebSocket: nothing lost, nothing repeated, nothing of others (API-2)."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed, InvalidStatus

from glasspane.api import live as hubs
from glasspane.api import sockets
from glasspane.bootstrap import Application, application
from glasspane.core.events import TOPICS, Event
from glasspane.core.principal import Principal
from glasspane.settings import Settings
from tests.api.serving import Serving
from tests.api.sockets import Line, People, line, live

ALICE = Principal("alice", frozenset({"events:read", "costs:read"}), organization="acme")
BOB = Principal("bob", frozenset({"*"}), organization="other")


@pytest.fixture
def people() -> People:
    return People({"a": ALICE, "b": BOB, "poor": Principal("carol", frozenset({"events:read"}), organization="acme")})


@pytest.fixture
def app(tmp_path: Path, database_url: str) -> Application:
    return application(Settings(home=tmp_path, database_url=database_url))


@pytest.fixture
def server(app: Application, people: People) -> Iterator[Serving]:
    with live(app, people) as running:
        yield running


def publish(app: Application, count: int, organization: str = "acme", topic: str = "job", **fields: Any) -> None:
    for number in range(count):
        app.ports.events.publish(Event(topic, organization, {"n": number}, **fields))


def numbers(events: list[Any]) -> list[int]:
    return [event["payload"]["n"] for event in events]


def subscribed(talk: Line, **wish: Any) -> None:
    assert talk.hear()["type"] == "welcome"
    talk.say(type="subscribe", **wish)
    assert talk.hear()["type"] == "subscribed"


def ended(talk: Line) -> int:
    """Return the code with which the server ends a connection."""
    heard: list[Any] = []
    with pytest.raises(ConnectionClosed) as closed:
        heard.extend(iter(talk.hear, None))
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


def test_events_arrive_as_they_happen(app: Application, server: Serving) -> None:
    with line(server, token="a") as talk:
        welcome = talk.hear()
        assert (welcome["version"], welcome["organization"], welcome["topics"]) == (1, "acme", list(TOPICS))
        talk.say(type="subscribe", topics=["costs_changed"])
        assert talk.hear() == {"type": "subscribed", "topics": ["costs_changed"], "after": None}
        talk.say(type="ping")
        assert talk.hear() == {"type": "pong"}
        time.sleep(0.3)
        publish(app, 1, topic="job")
        publish(app, 1, topic="costs_changed")
        event = talk.hear()
        assert (event["type"], event["topic"], event["payload"]) == ("event", "costs_changed", {"n": 0})
        assert event["id"] == 2
        talk.say(type="subscribe", topics=[], after=0)
        assert [e["topic"] for e in talk.events(2)] == ["job", "costs_changed"]
        talk.say(type="unsubscribe")


def test_two_organizations_never_see_each_other(app: Application, server: Serving) -> None:
    """API-2, IAM-1: interleaved events, live and from the store."""
    with line(server, token="a") as alice, line(server, token="b") as bob:
        subscribed(alice, after=0)
        subscribed(bob, after=0)
        for number in range(30):
            organization = "acme" if number % 3 else "other"
            app.ports.events.publish(Event("job", organization, {"n": number, "of": organization}))
        assert {e["payload"]["of"] for e in alice.events(20)} == {"acme"}
        assert {e["payload"]["of"] for e in bob.events(10)} == {"other"}
    with line(server, token="b") as bob:
        subscribed(bob, after=0)
        assert {e["payload"]["of"] for e in bob.events(10)} == {"other"}


def test_events_tell_nothing_that_an_operation_would_refuse(app: Application, server: Serving) -> None:
    with line(server, token="poor") as talk:
        subscribed(talk, after=0)
        publish(app, 1, topic="costs_changed", scope="costs:read")
        publish(app, 1, topic="job")
        assert talk.hear()["topic"] == "job"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(0, 60), max_size=5))
def test_reconnecting_in_a_burst_loses_and_repeats_nothing(app: Application, server: Serving, cuts: list[int]) -> None:
    """API-2: whatever the points at which the connection breaks."""
    start = app.ports.events.newest()
    publishing = threading.Thread(target=publish, args=(app, 60))
    publishing.start()
    got: list[Any] = []
    for cut in [*sorted(cuts), 60]:
        with line(server, token="a") as talk:
            subscribed(talk, after=got[-1]["id"] if got else start)
            got += talk.events(cut - len(got))
    publishing.join()
    assert numbers(got) == list(range(60))


def test_a_first_message_may_carry_the_token(server: Serving) -> None:
    with line(server) as talk:
        talk.say(type="authenticate", token="a")
        assert talk.hear()["organization"] == "acme"


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"type": "authenticate", "token": "wrong"}, sockets.UNAUTHENTICATED),
        ({"type": "subscribe"}, sockets.UNAUTHENTICATED),
        ({"type": "authenticate"}, sockets.BAD_MESSAGE),
        ([1, 2], sockets.BAD_MESSAGE),
    ],
)
def test_strangers_are_turned_away(server: Serving, message: Any, code: int) -> None:
    """API-2, IAM-2."""
    with line(server) as talk:
        talk.socket.send(json.dumps(message))
        with pytest.raises(ConnectionClosed) as closed:
            talk.hear()
        assert closed.value.rcvd.code == code


def test_pages_elsewhere_and_tokens_in_addresses_are_refused(server: Serving) -> None:
    """API-2: Origin and Host are checked before anything is accepted."""
    for options in ({"origin": "https://evil.example"}, {"headers": {"Host": "evil.example"}}):
        with pytest.raises(InvalidStatus), line(server, token="a", **options):
            pass
    with pytest.raises(InvalidStatus), line(server, "/ws/v1/updates?token=a"):
        pass
    with line(server, token="a", origin=server.url) as talk:
        assert talk.hear()["type"] == "welcome"


def test_a_revoked_session_is_closed_within_seconds(server: Serving, people: People) -> None:
    """API-2, IAM-2."""
    with line(server, token="a") as talk:
        subscribed(talk)
        del people.known["a"]
        started = time.monotonic()
        with pytest.raises(ConnectionClosed) as closed:
            talk.hear()
        assert closed.value.rcvd.code == sockets.UNAUTHENTICATED
        assert time.monotonic() - started < 6


def test_a_changed_role_counts_while_connected(app: Application, server: Serving, people: People) -> None:
    with line(server, token="poor") as talk:
        subscribed(talk)
        people.known["poor"] = Principal("carol", frozenset({"events:read", "costs:read"}), organization="acme")
        time.sleep(sockets.CHECKED_EVERY_SECONDS + 0.5)
        publish(app, 1, scope="costs:read")
        assert talk.hear()["payload"] == {"n": 0}


def test_unknown_topics_are_explained(server: Serving) -> None:
    with line(server, token="a") as talk:
        talk.hear()
        talk.say(type="subscribe", topics=["weather"])
        error = talk.hear()
        assert (error["type"], error["error"]["code"]) == ("error", "invalid_request")
        talk.say(type="subscribe", topics=["job"])
        assert talk.hear()["type"] == "subscribed"


def test_too_old_ids_are_told_as_a_gap(app: Application, server: Serving) -> None:
    """API-2: what is no longer kept is named, not passed over; so is an id of another catalog."""
    from sqlalchemy import delete

    from glasspane.backends.catalog_events import events
    from glasspane.core.ports import EVERY_ORGANIZATION

    publish(app, 10)
    with app.ports.catalog.transaction(EVERY_ORGANIZATION) as transaction:
        transaction.execute(delete(events).where(events.c.id <= 6))
    with line(server, token="a") as talk:
        subscribed(talk, after=2)
        assert talk.hear() == {"type": "gap", "after": 2, "oldest": 7}
        assert numbers(talk.events(4)) == [6, 7, 8, 9]
        talk.say(type="subscribe", after=10_000)
        assert talk.hear()["type"] == "subscribed"
        assert talk.hear()["type"] == "gap"
        publish(app, 1)
        assert numbers(talk.events(1)) == [0]


def test_connections_per_person_are_limited(server: Serving) -> None:
    from contextlib import ExitStack

    with ExitStack() as stack:
        for _ in range(sockets.MOST_PER_PRINCIPAL):
            assert stack.enter_context(line(server, token="a")).hear()["type"] == "welcome"
        talk = stack.enter_context(line(server, token="a"))
        talk.hear()
        with pytest.raises(ConnectionClosed) as closed:
            talk.hear()
        assert closed.value.rcvd.code == sockets.TOO_MANY
        assert stack.enter_context(line(server, token="b")).hear()["type"] == "welcome"


def test_too_many_and_too_large_messages_end_it(server: Serving) -> None:
    with line(server, token="a") as talk:
        for _ in range(100):
            talk.say(type="ping")
        assert ended(talk) == sockets.TOO_MANY
    with line(server, token="a") as talk:
        talk.say(type="ping", pad="x" * 300_000)
        assert ended(talk) in (sockets.TOO_LARGE, sockets.BAD_MESSAGE)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "topics", "after", "token", "x"]) | st.text(max_size=5), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(message=JUNK.map(json.dumps) | st.text() | st.binary(max_size=50) | st.just("[" * 100_000))
def test_any_message_is_answered_or_ends_it_in_order(server: Serving, message: Any) -> None:
    """API-2: no message makes the server fail."""
    with line(server, token="a") as talk:
        talk.hear()
        talk.socket.send(message)
        with suppress(ConnectionClosed):
            talk.say(type="nonsense")
        assert ended(talk) in (sockets.BAD_MESSAGE, sockets.TOO_LARGE)


def test_a_slow_reader_costs_no_memory_and_loses_nothing(app: Application, server: Serving) -> None:
    """API-2: it reads nothing during 3,000 large events, more than the ring and the buffers hold, then all of them."""
    count, text = 3_000, "x" * 4_000
    with line(server, token="a", max_queue=1, compression=None) as talk:
        subscribed(talk, after=0)
        for start in range(0, count, 500):
            with app.ports.catalog.transaction("acme"):
                for number in range(start, start + 500):
                    app.ports.events.publish(Event("job", "acme", {"n": number, "text": text}))
        time.sleep(1)
        assert numbers(talk.events(count)) == list(range(count))


def test_who_reads_nothing_is_let_go(app: Application, server: Serving) -> None:
    """API-2: a reader that takes nothing for twenty seconds is closed; others are served meanwhile."""
    text = "x" * 10_000
    with line(server, token="a", max_queue=1, compression=None) as stuck, line(server, token="a") as quick:
        subscribed(stuck, after=0)
        subscribed(quick, after=0)
        for start in range(0, 2_000, 500):
            with app.ports.catalog.transaction("acme"):
                for number in range(start, start + 500):
                    app.ports.events.publish(Event("job", "acme", {"n": number, "text": text}))
        assert numbers(quick.events(2_000)) == list(range(2_000))
        time.sleep(sockets.SEND_SECONDS + 3)
        taken = 0
        with suppress(ConnectionClosed, TimeoutError):
            while stuck.hear(5):
                taken += 1
        assert taken < 2_000


def test_the_watcher_ends_with_the_last_connection(server: Serving) -> None:
    with line(server, token="a") as talk:
        subscribed(talk)
        time.sleep(0.3)
        assert any(t.name == "glasspane-live" for t in threading.enumerate())
    deadline = time.monotonic() + 5
    while any(t.name == "glasspane-live" for t in threading.enumerate()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [t for t in threading.enumerate() if t.name == "glasspane-live"]


def test_a_server_that_ends_says_so(tmp_path: Path) -> None:
    """API-2: Ctrl-C closes the connections in order and ends within seconds."""
    import signal

    with subprocess.Popen(
        [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser"],
        env={"GLASSPANE_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        url = next(text for text in process.stderr if " at http" in text).split(" at ")[1].split()[0]
        with line(Serving(url)) as talk:
            subscribed(talk)
            process.send_signal(signal.SIGINT)
            with pytest.raises(ConnectionClosed) as closed:
                talk.hear()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code in (1001, 1012)
        assert process.wait(10) == 0
        process.stderr.close()


def test_heartbeats_carry_the_id_to_go_on_from(app: Application) -> None:
    """API-2: whoever has nothing to hear still moves on past the events of others."""
    import asyncio

    async def quiet() -> Any:
        hub = hubs.Hub(app.ports.events)
        publish(app, 3, organization="other")
        told = await anext(aiter(hub.follow(lambda: ALICE, (), 0, quiet_seconds=0.2)))
        hub.close()
        return told

    assert asyncio.run(quiet()) == hubs.Quiet(3)
