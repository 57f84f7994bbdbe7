"""What every answer tells browsers and caches, and what no answer tells anybody (ASVS V3, V4, V14, V16)."""

from __future__ import annotations

import json
import logging
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from glasspane import api
from glasspane.api import Door
from glasspane.bootstrap import Application, application, catalogue, wiring
from glasspane.core.context import Context
from glasspane.core.operations import Catalogue, operation
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, running, serving
from tests.security.wire import request, said

KINDS_OF_ANSWER = [
    "/",
    "/costs",
    "/login",
    "/nowhere.js",
    "/api/v1/info",
    "/api/v1/nowhere",
    "/health",
    "/graphql",
    "/mcp",
]
PRIVATE = [
    "/api/v1/info",
    "/api/v1/costs/summary?basis=billed&from=2024-09-01",
    "/api/v1/ingestions",
    "/api/v1/nowhere",
]
INTERNALS = re.compile(
    r"Traceback|File \"|\.py\b|site-packages|sqlalchemy|duckdb\.|psycopg|SELECT |/home/|/usr/|object at 0x"
)
CANARY = "canary-" + secrets.token_hex(8)


@pytest.mark.parametrize("path", KINDS_OF_ANSWER)
def test_browsers_are_held_to_what_the_server_means(path: str, server: Serving) -> None:
    """V3.2.1, V3.4.3, V3.4.4, V3.4.5, V3.4.6: the same protections on every answer, refusals included."""
    sent = server.get(path).headers
    policy = sent["content-security-policy"]
    for rule in ("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "default-src 'self'"):
        assert rule in policy
    assert not re.search(r"script-src[^;]*('unsafe-|\*|data:|https?:)", policy)
    assert sent["x-content-type-options"] == "nosniff"
    assert sent["referrer-policy"] in ("same-origin", "no-referrer", "strict-origin-when-cross-origin")
    assert sent["cross-origin-opener-policy"] == "same-origin"
    assert sent["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize("path", KINDS_OF_ANSWER)
def test_every_body_says_what_it_is(path: str, server: Serving) -> None:
    """V4.1.1: a type on every body, and text with its character set (JSON is UTF-8 by definition)."""
    answer = server.get(path)
    kind = answer.headers["content-type"]
    assert kind
    if kind.startswith("text/"):
        assert "charset=utf-8" in kind.casefold()
    elif kind.startswith("application/json"):
        json.loads(answer.body.decode("utf-8"))


@pytest.mark.parametrize("path", PRIVATE)
def test_private_answers_are_not_kept_by_caches(path: str, server: Serving) -> None:
    """V14.2.2, V14.3.2: no shared cache keeps an answer, and no cache gives one to somebody else."""
    sent = server.get(path).headers
    told = sent["cache-control"]
    assert "no-store" in told or ("private" in told and "no-cache" in told)
    if "no-store" not in told:
        assert {"authorization", "cookie"} <= {v.strip().casefold() for v in sent["vary"].split(",")}


def test_what_answers_a_change_is_never_kept(server: Serving) -> None:
    """V14.3.2: the answer to a write is not stored at all."""
    assert server.post("/api/v1/ingestions", {"paths": ["upload://none"]}).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", KINDS_OF_ANSWER)
def test_no_answer_names_its_software(path: str, server: Serving) -> None:
    """V13.4.5: neither the server nor its version is in a header."""
    sent = server.get(path).headers
    assert sent.get("server") is None
    assert sent.get("x-powered-by") is None


@pytest.mark.parametrize(
    "path", ["/docs", "/redoc", "/openapi.json", "/.git/config", "/.env", "/assets", "/assets/", "/static/"]
)
def test_nothing_is_shown_that_is_not_meant_to_be(path: str, server: Serving) -> None:
    """V13.4.1, V13.4.3, V13.4.5: no listing of folders, no generated consoles, no files of a repository."""
    answer = server.get(path)
    assert answer.status in (200, 404)
    text = answer.body.decode("utf-8", "replace")
    assert "swagger" not in text.casefold()
    assert "redoc" not in text.casefold()
    assert "Index of" not in text
    assert "[core]" not in text
    if answer.status == 200:
        assert text.casefold().startswith("<!doctype html>")


def test_header_values_cannot_be_injected(server: Serving) -> None:
    """V1.2.1: a line end in a path or parameter does not begin a header of the answer."""
    for target in (
        "/api/v1/x%0d%0aX-Injected:%20yes",
        "/login?next=%0d%0aX-Injected:%20yes",
        "/%0d%0aX-Injected:yes.js",
    ):
        heard = said(server.url, request("GET", target))
        head = heard.raw.split(b"\r\n\r\n", 1)[0].lower()
        assert b"\r\nx-injected" not in head


def test_error_pages_do_not_repeat_markup(server: Serving) -> None:
    """V1.2.1, V3.2.1: what a caller sends comes back as JSON, never as a page."""
    for target in ("/api/v1/<script>alert(1)</script>", "/<script>.js", "/api/v1/costs/summary?by=<img%20src=x>"):
        answer = server.get(target.replace("<", "%3C").replace(">", "%3E"))
        assert answer.headers["content-type"].startswith("application/json")


class Nothing(BaseModel):
    """No request."""


class Planted(BaseModel):
    """No answer."""


@operation("planted.failure", scope="costs:read", effect="read", route="GET /planted", examples=("planted failure",))
def planted(context: Context, request: Nothing) -> Planted:
    """Fail as code fails that nobody foresaw."""
    raise KeyError(CANARY)


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    settings = Settings(home=tmp_path_factory.mktemp("home"))
    made = Application(settings, Catalogue([*catalogue(), planted.operation]), wiring.ports(settings))
    key = people.key(made, "costs:read")
    with serving(made, Door(host="glasspane.test")) as running:
        yield Serving(running.url, {"Authorization": f"Bearer {key}"})


def test_what_fails_inside_stays_inside(failing: Serving, caplog: pytest.LogCaptureFixture) -> None:
    """V16.5.1, V16.3.4: callers get a sentence and a reference; the log has the reference and what happened."""
    with caplog.at_level(logging.ERROR):
        answer = failing.get("/api/v1/planted")
    text = answer.body.decode()
    assert answer.status == 500
    assert CANARY not in text
    assert "KeyError" not in text
    assert not INTERNALS.search(text)
    reference = re.search(r"reference ([0-9a-f]{8})", text)
    assert reference is not None
    assert reference[1] in caplog.text
    assert CANARY in caplog.text


def test_what_fails_inside_stays_inside_in_graphql(failing: Serving) -> None:
    """V16.5.1: the same through GraphQL."""
    text = failing.post("/graphql", {"query": "{ plantedFailure { __typename } }"}).body.decode()
    assert CANARY not in text
    assert not INTERNALS.search(text)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/api/v1/costs/summary?by=nonsense", None),
        ("GET", "/api/v1/costs/summary?from=9999-99-99", None),
        ("GET", "/api/v1/costs/charges?cursor=nonsense", None),
        ("POST", "/api/v1/ingestions", b"{"),
        ("POST", "/api/v1/ingestions", b'{"paths": ["/etc/passwd"]}'),
        ("POST", "/api/v1/ingestions", b'{"paths": ["s3://nowhere.invalid/x"]}'),
        ("POST", "/graphql", b'{"query": "{"}'),
        ("POST", "/api/v1/uploads?name=../../x", b"x"),
        ("DELETE", "/api/v1/info", None),
    ],
)
def test_refusals_tell_nothing_of_the_inside(
    method: str, path: str, body: bytes | None, failing: Serving, tmp_path: Path
) -> None:
    """V16.5.1: neither paths of the server, nor queries, nor the names of libraries."""
    kind = {"Content_Type": "application/json"} if body else {}
    answer = failing.ask(method, path, body, **kind)
    assert 400 <= answer.status < 600
    assert not INTERNALS.search(answer.body.decode().replace("/etc/passwd", ""))
    assert str(tmp_path.parent) not in answer.body.decode()


def test_what_fails_outside_of_operations_has_the_same_shape(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """V16.5.1, V3.4.4: a failure that no layer foresaw is answered as JSON, protected, with a reference in the log."""
    app = api.create(application(Settings(home=tmp_path)))

    def fail() -> None:
        raise RuntimeError(CANARY)

    app.add_api_route("/api/v1/auth/providers-that-fail", fail)
    app.router.routes.insert(0, app.router.routes.pop())
    with running(app) as url, caplog.at_level(logging.ERROR):
        answer = Serving(url).get("/api/v1/auth/providers-that-fail")
    assert answer.status == 500
    assert answer.json["error"]["code"] == "error"
    assert CANARY not in answer.body.decode()
    assert answer.headers["x-content-type-options"] == "nosniff"
    reference = re.search(r"reference ([0-9a-f]{8})", answer.json["error"]["message"])
    assert reference is not None
    assert reference[1] in caplog.text
