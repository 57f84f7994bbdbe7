"""Origins, time limits, heads of requests, security headers and metrics around every request."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from glasspane import api
from glasspane.api import timeouts
from glasspane.api.browsers import checked_origin
from glasspane.api.server import bound
from glasspane.bootstrap import Application, application
from glasspane.core.errors import UsageError
from glasspane.core.measures import MEASURES
from glasspane.settings import Settings
from tests.api.notebook import notebook
from tests.api.serving import serving

FRIEND = "https://intranet.example.com"


def test_known_origins_may_read_answers_and_no_others(tmp_path: Path) -> None:
    """API-1: CORS for the origins of the settings alone, never with cookies."""
    door = api.Door(allowed_origins=frozenset({FRIEND}))
    with serving(application(Settings(home=tmp_path, allowed_origins=(FRIEND,))), door) as server:
        asked = {"Access_Control_Request_Method": "POST", "Access_Control_Request_Headers": "authorization"}
        preflight = server.ask("OPTIONS", "/api/v1/info", Origin=FRIEND, **asked)
        assert preflight.status == 204
        assert preflight.headers["access-control-allow-origin"] == FRIEND
        assert "Authorization" in preflight.headers["access-control-allow-headers"]
        answer = server.get("/api/v1/info", Origin=FRIEND)
        assert (answer.status, answer.headers["access-control-allow-origin"]) == (200, FRIEND)
        assert "access-control-allow-credentials" not in answer.headers
        assert "Origin" in answer.headers["vary"]
        for stranger in ("https://evil.test", f"{FRIEND}.evil.test", "null", "http://intranet.example.com"):
            refused = server.get("/api/v1/info", Origin=stranger)
            assert refused.status == 403
            assert "access-control-allow-origin" not in refused.headers
            assert server.ask("OPTIONS", "/api/v1/info", Origin=stranger, **asked).status in (403, 405)


@pytest.mark.parametrize("origin", ["*", "null", "intranet.example.com", "https://a.test/path", "ftp://a.test", ""])
def test_wrong_origins_are_refused_at_the_start(origin: str) -> None:
    with pytest.raises(UsageError):
        checked_origin(origin)


def test_https_is_demanded_where_it_is_spoken(tmp_path: Path) -> None:
    """API-1: HSTS when a trusted proxy says that the caller came over TLS, not when anybody says so."""
    with serving(application(Settings(home=tmp_path, trusted_proxies=("127.0.0.1",)))) as server:
        assert "max-age" in server.get("/health", X_Forwarded_Proto="https").headers["strict-transport-security"]
        plain = server.get("/health")
        assert "strict-transport-security" not in plain.headers
        assert "camera=()" in plain.headers["permissions-policy"]
    with serving(application(Settings(home=tmp_path))) as server:
        assert "strict-transport-security" not in server.get("/health", X_Forwarded_Proto="https").headers


def test_too_many_headers(tmp_path: Path) -> None:
    with serving(application(Settings(home=tmp_path))) as server:
        many = {f"X_{number}": "x" for number in range(120)}
        refused = server.get("/health", **many)
        assert (refused.status, refused.json["error"]["code"]) == (431, "too_large")


def test_what_takes_too_long_is_answered_and_goes_on(tmp_path: Path) -> None:
    """API-1: 504 in our shape; the change still happens and its answer is there under the idempotency key."""
    made = notebook(Settings(home=tmp_path, request_seconds=1))
    request = {"text": "late", "wait_for": str(tmp_path / "go")}
    with serving(made) as server:
        answer = server.post("/api/v1/slow-notes", request, Idempotency_Key="k")
        assert (answer.status, answer.json["error"]["code"]) == (504, "took_too_long")
        assert len(answer.headers["x-request-id"]) == 16
        assert server.get("/health").status == 200
        (tmp_path / "go").touch()
        deadline = time.monotonic() + 10
        while server.get("/api/v1/all-notes").json["texts"] != ["late"] and time.monotonic() < deadline:
            time.sleep(0.02)
        again = server.post("/api/v1/slow-notes", request, Idempotency_Key="k")
        assert (again.status, again.json["text"]) == (200, "late")
        assert server.get("/api/v1/all-notes").json["texts"] == ["late"]


def test_work_that_lasts_is_answered_with_its_job_when_the_time_is_over(tmp_path: Path) -> None:
    """API-1, RES-4: 202 in place of 504, and the answer is found with the job."""
    made = notebook(Settings(home=tmp_path, request_seconds=1))
    with serving(made) as server:
        # the first request opens the catalog, which takes its time on a busy machine
        made.run("notes.last", {"text": "first"})
        answer = server.post("/api/v1/lasting-notes", {"text": "late", "wait_for": str(tmp_path / "go")})
        assert (answer.status, answer.json["state"]) == (202, "running")
        assert answer.headers["location"] == f"/api/v1/jobs/{answer.json['id']}"
        (tmp_path / "go").touch()
        events = server.get(f"{answer.headers['location']}/events").body.decode()
        assert '"state": "succeeded"' in events
        assert '"text": "late"' in events
        soon = server.post("/api/v1/lasting-notes", {"text": "soon"})
        assert (soon.status, soon.json["text"]) == (200, "soon")


class Quick(timeouts.HurriedProtocol):
    head_seconds = 0.5


@pytest.fixture
def hurried(tmp_path: Path) -> Any:
    """The server as `serve` sets it up, with half a second for the head of a request."""
    listening = bound("127.0.0.1", 0)
    config = uvicorn.Config(
        api.create(application(Settings(home=tmp_path))),
        log_config=None,
        http=Quick,
        h11_max_incomplete_event_size=timeouts.LARGEST_HEAD,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield listening.getsockname()
    server.should_exit = True
    thread.join(10)
    listening.close()


@pytest.mark.parametrize("drops", [[], [b"GET /health HTTP/1.1\r\n", b"Host: localhost\r\n", b"X-A: b\r\n"]])
def test_slow_heads_are_hung_up_on(hurried: Any, drops: list[bytes]) -> None:
    """API-1: a connection that sends nothing, or its head drop by drop, is closed in time."""
    started = time.monotonic()
    with socket.create_connection(hurried, timeout=10) as connection:
        for drop in drops:
            connection.sendall(drop)
            time.sleep(0.1)
        assert connection.recv(100) == b""
    assert time.monotonic() - started < 3


def test_requests_in_time_are_answered(hurried: Any) -> None:
    with socket.create_connection(hurried, timeout=10) as connection:
        for _ in range(2):
            connection.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert b"200 OK" in connection.recv(4096)
            time.sleep(0.3)


def test_large_heads_are_refused(hurried: Any) -> None:
    with socket.create_connection(hurried, timeout=10) as connection:
        connection.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nX-A: " + b"x" * 100_000)
        assert connection.recv(100).split()[1] in (b"400", b"431")


def test_metrics_name_routes_and_not_paths(tmp_path: Path) -> None:
    """RES-6, RES-8: every declared name is there, and labels cannot grow without bound."""
    with serving(notebook(Settings(home=tmp_path))) as server:
        for number in range(3):
            server.get(f"/api/v1/notes/{number}")
            server.get(f"/api/v1/nothing-{number}")
        server.ask("BREW", "/api/v1/notes/1")
        answer = server.get("/metrics")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/plain")
    text = answer.body.decode()
    assert 'api_request_total{method="GET",route="/api/v1/notes/{id}",status="404"} 3.0' in text
    assert 'operation_total{operation="notes.show",outcome="not_found"} 3.0' in text
    assert 'method="OTHER"' in text
    assert "nothing-" not in text
    assert "BREW" not in text
    assert {name for name in MEASURES if f"# TYPE {name.removesuffix('_total')}" not in text} == set()
    assert "active_organizations 1.0" in text


def test_metrics_want_a_permission(tmp_path: Path) -> None:
    """IAM-3: `/metrics` tells nothing to whoever may not read it, and everything to a key made for it."""
    made = application(Settings(home=tmp_path))
    keys = {scope: _key(made, scope) for scope in ("metrics:read", "costs:read")}
    with serving(made, api.Door(allowed_hosts=frozenset({"glasspane.test"}))) as server:
        assert server.get("/metrics", Host="glasspane.test").status == 401
        statuses = {
            s: server.get("/metrics", Host="glasspane.test", Authorization=f"Bearer {k}").status
            for s, k in keys.items()
        }
    assert statuses == {"metrics:read": 200, "costs:read": 403}


def _key(made: Application, scope: str) -> str:
    answer: Any = made.run("keys.create", {"name": scope, "scope": [scope]})
    return str(answer.key)
