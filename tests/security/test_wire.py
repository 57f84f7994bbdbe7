"""What is no honest HTTP is refused, and hides no second request (ASVS V4, V15.3.7)."""

from __future__ import annotations

import pytest

from tests.api.serving import Serving
from tests.security.wire import request, said

INFO = "/api/v1/info"
HIDDEN = b"GET /api/v1/info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
INGEST = "/api/v1/ingestions"


@pytest.mark.parametrize(
    "headers",
    [
        ("Content-Length: 5", "Content-Length: 6"),
        ("Content-Length: 5, 6",),
        ("Content-Length: -1",),
        ("Content-Length: +5",),
        ("Content-Length: 0x5",),
        ("Content-Length: 5 5",),
        ("Transfer-Encoding: xchunked",),
        ("Transfer-Encoding: chunked, identity",),
        ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
        ("Content-Length : 5",),
        (" Content-Length: 5",),
        ("Content-Length: 5\x00",),
        ("X: a\r\rTransfer-Encoding: chunked",),
    ],
)
def test_ambiguous_lengths_are_refused(headers: tuple[str, ...], server: Serving) -> None:
    """V4.2.1: where a message ends is never guessed: nothing but refusals comes back."""
    heard = said(server.url, request("POST", INGEST, *headers, body=b"{}   " + HIDDEN))
    assert heard.closed
    assert heard.statuses
    assert set(heard.statuses) <= {400, 422, 501}


def test_a_length_beside_chunks_hides_nothing(server: Serving) -> None:
    """V4.2.1: with both, the chunks count, and what follows them on this connection is not answered."""
    body = b"2\r\n{}\r\n0\r\n\r\n" + HIDDEN
    heard = said(server.url, request("POST", INGEST, "Content-Length: 4", "Transfer-Encoding: chunked", body=body))
    assert heard.closed
    assert len(heard.statuses) == 1
    assert heard.statuses[0] < 500


@pytest.mark.parametrize("body", [b"zz\r\n{}\r\n0\r\n\r\n", b"-2\r\n{}\r\n", b"2;\x00\r\n{}\r\n0\r\n\r\n"])
def test_broken_chunks_are_refused(body: bytes, server: Serving) -> None:
    """V4.2.1: chunks that are none end the connection with a refusal."""
    heard = said(server.url, request("POST", INGEST, "Transfer-Encoding: chunked", body=body))
    assert heard.closed
    assert len(heard.statuses) <= 1
    assert not [status for status in heard.statuses if status >= 500]


@pytest.mark.parametrize(
    "raw",
    [
        b"GET /api/v1/info HTTP/1.1\r\n\r\n",
        b"GET /api/v1/info HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
        b"G\x00T /api/v1/info HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /api/v1/in fo HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /api/v1/info HTTP/1.1\r\nHost: localhost\r\nX: \x00\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\xff" * 200 + b"\r\n\r\n",
    ],
)
def test_what_is_no_request_is_refused(raw: bytes, server: Serving) -> None:
    """V4.2.1: no Host, two of them, other protocols and noise."""
    heard = said(server.url, raw, patience=10)
    assert heard.closed
    assert not [status for status in heard.statuses if status < 400 or status >= 500]


@pytest.mark.parametrize(
    "raw",
    [
        request("GET", INFO, "X-Filler: " + "a" * 200_000),
        request("GET", INFO, *[f"X-{n}: {'a' * 90}" for n in range(2_000)]),
        request("GET", INFO + "?a=" + "b" * 200_000),
    ],
)
def test_headers_without_end_are_refused(raw: bytes, server: Serving) -> None:
    """V15.2.2: what a request's head may take is bounded."""
    heard = said(server.url, raw)
    assert heard.closed
    assert not [status for status in heard.statuses if status < 400 or status >= 500]


@pytest.mark.parametrize("method", ["TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "get"])
@pytest.mark.parametrize("path", ["/", INFO, "/graphql", "/login", "/health"])
def test_other_methods_are_not_supported(method: str, path: str, server: Serving) -> None:
    """V13.4.4: TRACE in particular, which would read a cookie back."""
    heard = said(server.url, request(method, path, "X-Canary: read-me-back"))
    assert heard.statuses
    assert 400 <= heard.statuses[0] < 500
    assert b"read-me-back" not in heard.raw


@pytest.mark.parametrize("path", [INFO, "/api/v1/operations-that-are-not", "/graphql", "/"])
def test_what_only_reads_changes_nothing(path: str, server: Serving) -> None:
    """V3.5.3: HEAD and OPTIONS are answered without doing anything, or not supported."""
    for method in ("HEAD", "OPTIONS"):
        assert said(server.url, request(method, path)).statuses[0] < 500


def test_a_parameter_given_twice_is_not_chosen_from(server: Serving) -> None:
    """V15.3.7: where one value is wanted, two are a mistake; a body's field cannot be given in the query."""
    answer = server.get("/api/v1/costs/summary?basis=billed&basis=effective")
    assert (answer.status, answer.json["error"]["code"]) == (422, "invalid_request")


@pytest.mark.parametrize(
    "body", [b'{"paths": ["a"], "paths": ["b"]}', b'{"paths": NaN}', b"[" * 100_000, b'"' + b"\\u0000" * 9 + b'"']
)
def test_odd_json_is_the_callers_mistake(body: bytes, server: Serving) -> None:
    """V1.5.2, V2.2.1: JSON that is no request of the operation is answered with 4xx."""
    answer = server.post(INGEST, body, Content_Type="application/json")
    assert 400 <= answer.status < 500
    assert answer.json["error"]["code"]


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
def test_forms_of_other_pages_are_not_json(kind: str, server: Serving) -> None:
    """V3.5.2: what a page elsewhere can send without asking first (a form) is not taken for an operation's request."""
    answer = server.post(INGEST, b'{"paths": ["upload://x"]}', Content_Type=kind)
    assert 400 <= answer.status < 500
    assert answer.json["error"]["code"] != "not_found"
