"""Allowances per address and per caller over real HTTP, and whose address is believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from glasspane import api
from glasspane.api.addresses import caller, networks, over_https
from glasspane.bootstrap import application
from glasspane.core.errors import UsageError
from glasspane.settings import Settings
from tests.api.serving import serving


def scope(peer: str, *forwarded: str, proto: str = "") -> dict[str, Any]:
    headers = [(b"x-forwarded-for", value.encode()) for value in forwarded]
    if proto:
        headers.append((b"x-forwarded-proto", proto.encode()))
    return {"type": "http", "client": (peer, 1234), "headers": headers, "scheme": "http"}


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("192.0.2.1", ["203.0.113.9"], "192.0.2.1"),
        ("10.0.0.1", ["203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", ["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", ["198.51.100.1, 203.0.113.9, 10.0.0.7"], "203.0.113.9"),
        ("10.0.0.1", ["198.51.100.1", "203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", ["10.0.0.9"], "10.0.0.9"),
        ("10.0.0.1", ["nonsense, 10.0.0.9"], "10.0.0.9"),
        ("10.0.0.1", ["<script>"], "10.0.0.1"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("::ffff:10.0.0.1", ["203.0.113.9"], "203.0.113.9"),
        ("2001:db8:1:2:3::4", [], "2001:db8:1:2::/64"),
        ("", ["203.0.113.9"], "unknown"),
    ],
)
def test_forwarded_addresses_are_read_from_the_right(peer: str, forwarded: list[str], expected: str) -> None:
    """IAM-3: only named proxies are believed, and nothing that a caller wrote to their left."""
    assert caller(scope(peer, *forwarded), networks(["10.0.0.0/8"])) == expected


def test_without_proxies_nothing_is_believed() -> None:
    assert caller(scope("10.0.0.1", "203.0.113.9"), ()) == "10.0.0.1"
    assert not over_https(scope("10.0.0.1", proto="https"), ())
    assert over_https(scope("10.0.0.1", proto="https"), networks(["10.0.0.1"]))


def test_a_wrong_proxy_is_named() -> None:
    with pytest.raises(UsageError, match="'everywhere' is neither"):
        networks(["everywhere"])


def limited(home: Path, **settings: Any) -> Any:
    made = application(Settings(home=home, **settings))
    return serving(made, api.Door(allowed_hosts=frozenset({"glasspane.test"})))


STRANGER = {"Host": "glasspane.test", "X_Forwarded_For": "203.0.113.9", "Authorization": "Bearer wrong"}


def test_too_many_from_one_address(tmp_path: Path) -> None:
    """IAM-3: 429 with Retry-After, the error body and what is left; another address is not touched."""
    with limited(tmp_path, address_requests_per_minute=30, trusted_proxies=("127.0.0.1",)) as server:
        answers = [server.get("/api/v1/info", **STRANGER) for _ in range(12)]
        assert [a.status for a in answers] == [401] * 10 + [429] * 2
        refused = answers[-1]
        assert refused.json["error"]["code"] == "rate_limited"
        assert 1 <= int(refused.headers["retry-after"]) <= 2
        assert refused.headers["ratelimit-limit"] == "10"
        assert refused.headers["ratelimit-remaining"] == "0"
        other = server.get("/api/v1/info", **{**STRANGER, "X_Forwarded_For": "203.0.113.9, 203.0.113.10"})
        assert other.status == 401


def test_graphql_mcp_uploads_and_handshakes_count_as_well(tmp_path: Path) -> None:
    """IAM-3: every way in takes from the same bucket."""
    from websockets.exceptions import InvalidStatus
    from websockets.sync.client import connect

    with limited(tmp_path, address_requests_per_minute=9, trusted_proxies=("127.0.0.1",)) as server:
        for path in ("/graphql", "/mcp", "/api/v1/uploads?name=x.csv"):
            assert server.post(path, {}, **STRANGER).status == 401
        for path in ("/graphql", "/mcp", "/api/v1/uploads?name=x.csv"):
            assert server.post(path, {}, **STRANGER).status == 429
        with pytest.raises(InvalidStatus) as refused:
            connect(
                server.url.replace("http", "ws") + "/ws/v1/updates",
                additional_headers={"X-Forwarded-For": "203.0.113.9"},
            )
        assert refused.value.response.status_code == 429
        assert "retry-after" in refused.value.response.headers


def test_the_person_at_this_machine_is_exempt(tmp_path: Path) -> None:
    with serving(application(Settings(home=tmp_path, address_requests_per_minute=3, requests_burst=1))) as server:
        assert {server.get("/api/v1/info").status for _ in range(10)} == {200}


def test_one_caller_has_one_allowance(tmp_path: Path) -> None:
    """IAM-3: per user and per key."""
    asgi_calls: list[str] = []
    import asyncio

    from glasspane.api.limits import Allowances, CallerLimit
    from glasspane.backends.memory_limiter import MemoryLimiter
    from glasspane.core.cache import Allowance
    from glasspane.core.principal import ANONYMOUS, LOCAL_USER, Principal

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        asgi_calls.append(scope["state"]["principal"].id)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    limit = CallerLimit(inner, MemoryLimiter(), Allowances(None, Allowance(per_minute=60, burst=2)))

    def ask(principal: Principal) -> Any:
        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        asyncio.run(limit({"type": "http", "state": {"principal": principal}, "headers": []}, receive, send))
        return sent[0]

    user, key = Principal("ada", kind="user"), Principal("ada", kind="key")
    elsewhere = Principal("ada", kind="user", organization="other")
    assert [ask(user)["status"] for _ in range(3)] == [200, 200, 429]
    assert ask(elsewhere)["status"] == 429, "changing the organization gives no new allowance"
    assert ask(key)["status"] == 200
    assert dict(ask(key)["headers"])[b"ratelimit-remaining"] == b"0"
    assert [ask(LOCAL_USER)["status"] for _ in range(5)] == [200] * 5
    assert [ask(ANONYMOUS)["status"] for _ in range(5)] == [200] * 5
