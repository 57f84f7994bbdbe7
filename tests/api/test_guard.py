"""Who may speak to the server, how much they may send, and what browsers are told."""

from __future__ import annotations

import http.client
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from starlette.datastructures import Headers

from glasspane.api import Door
from glasspane.bootstrap import application
from glasspane.core.errors import Denied, Unauthenticated
from glasspane.settings import Settings
from tests.api.serving import Serving, serving

HERE = Door()
SHARED = Door(host="10.0.0.5", token="secret")
PROXIED = Door(allowed_hosts=frozenset({"costs.example.com"}), token="secret")
API = "/api/v1/info"


def headers(**named: str) -> Headers:
    return Headers({name.replace("_", "-"): value for name, value in named.items()})


@pytest.mark.parametrize("host", ["localhost:8420", "127.0.0.1", "[::1]:9", "LOCALHOST"])
def test_loopback_names_are_this_machine(host: str) -> None:
    assert HERE.admit(headers(host=host), API).local


@pytest.mark.parametrize("host", ["evil.example", "", "127.0.0.1.evil.example", "[::1", "10.0.0.5"])
def test_other_names_are_refused_on_loopback(host: str) -> None:
    with pytest.raises(Denied, match="is not called"):
        HERE.admit(headers(host=host), API)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:9999", "http://localhost"])
def test_pages_of_other_places_are_refused(origin: str) -> None:
    with pytest.raises(Denied, match="may not use this server"):
        HERE.admit(headers(host="localhost:8420", origin=origin), API)


def test_the_own_page_may_ask() -> None:
    assert HERE.admit(headers(host="localhost:8420", origin="http://localhost:8420"), API).local


@pytest.mark.parametrize("door", [SHARED, PROXIED])
def test_others_need_the_token_and_are_never_local(door: Door) -> None:
    host = "costs.example.com"
    with pytest.raises(Unauthenticated):
        door.admit(headers(host=host), API)
    for given in ({"authorization": "Bearer wrong"}, {"authorization": "Bearer"}, {"cookie": "glasspane_token="}):
        with pytest.raises(Unauthenticated):
            door.admit(headers(host=host, **given), API)
    for given in ({"authorization": "Bearer secret"}, {"cookie": "a=b; glasspane_token=secret"}):
        assert not door.admit(headers(host=host, **given), API).local


def test_this_machine_needs_the_token_too_when_the_server_is_shared() -> None:
    with pytest.raises(Unauthenticated):
        SHARED.admit(headers(host="localhost:8420"), API)


def test_a_server_without_a_token_lets_nobody_in_from_elsewhere() -> None:
    with pytest.raises(Unauthenticated):
        Door(host="10.0.0.5").admit(headers(host="10.0.0.5", authorization="Bearer "), API)


@pytest.mark.parametrize("path", ["/", "/costs", "/assets/app.js", "/health", "/login"])
def test_pages_are_public(path: str) -> None:
    SHARED.admit(headers(host="10.0.0.5"), path)


@pytest.mark.parametrize("path", ["/api/v1/info", "/graphql", "/mcp", "/api/v1/openapi.json"])
def test_data_is_not(path: str) -> None:
    with pytest.raises(Unauthenticated):
        SHARED.admit(headers(host="10.0.0.5"), path)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    made = application(Settings(home=tmp_path_factory.mktemp("home")))
    with serving(made, Door(body_limit=100, upload_limit=1000)) as running:
        yield running


def test_large_bodies_are_refused(small: Serving) -> None:
    answer = small.post("/api/v1/ingestions", {"paths": ["x" * 200]})
    assert (answer.status, answer.json["error"]["code"]) == (413, "too_large")


def test_bodies_without_a_length_are_counted(small: Serving) -> None:
    connection = http.client.HTTPConnection(urlsplit(small.url).netloc, timeout=30)
    connection.request(
        "POST", "/api/v1/ingestions", iter([b"x" * 90] * 3), {"Content-Type": "application/json"}, encode_chunked=True
    )
    assert connection.getresponse().status == 413
    connection.close()


def test_uploads_have_their_own_limit(small: Serving) -> None:
    assert small.post("/api/v1/uploads?name=a.csv", b"x" * 900).status == 200
    assert small.post("/api/v1/uploads?name=a.csv", b"x" * 1100).status == 413


def test_browsers_are_told_what_is_allowed(small: Serving) -> None:
    for path in ("/", "/api/v1/info", "/nowhere.js"):
        sent = small.get(path).headers
        assert sent["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in sent["content-security-policy"]
        assert sent["x-frame-options"] == "DENY"


def test_signing_in_keeps_the_token_from_scripts(tmp_path: Path) -> None:
    with serving(application(Settings(home=tmp_path)), Door(host="glasspane.test", token="secret")) as running:
        assert running.get("/api/v1/info").status == 401
        form = {"Content_Type": "application/x-www-form-urlencoded"}
        assert running.post("/login", b"token=wrong", **form).status == 401
        signed = running.post("/login", b"token=secret", **form)
        assert (signed.status, signed.headers["location"]) == (303, "/")
        cookie = signed.headers["set-cookie"]
        assert re.search("HttpOnly", cookie)
        assert re.search("SameSite=strict", cookie)
        assert running.get("/api/v1/info", Cookie="glasspane_token=secret").status == 200
