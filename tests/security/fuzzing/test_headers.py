"""Whatever stands in the headers of a request, the answer is one of ours (ASVS V4, V7, V9, V15)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glasspane.api import Door
from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving
from tests.security.fuzzing.inputs import bytes_of_headers, mangled, tokens
from tests.security.wire import said

INFO = b"GET /api/v1/info HTTP/1.1\r\nConnection: close\r\n"
ME = b"GET /api/v1/auth/me HTTP/1.1\r\nHost: glasspane.test\r\nConnection: close\r\n"
NAMES = [
    "Host",
    "Origin",
    "Forwarded",
    "X-Forwarded-For",
    "X-Forwarded-Proto",
    "X-Forwarded-Host",
    "X-Real-IP",
    "If-None-Match",
    "If-Match",
    "Idempotency-Key",
    "traceparent",
    "tracestate",
    "Cookie",
    "Authorization",
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Content-Type",
    "Content-Length",
    "Range",
    "Prefer",
    "X-Request-Id",
    "User-Agent",
    "Referer",
    "Sec-Fetch-Site",
    "Upgrade",
    "Expect",
    "X-HTTP-Method-Override",
]
BODY = b"{}"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Application:
    limits = {"requests_per_minute": 0, "address_requests_per_minute": 0}
    return application(Settings(home=tmp_path_factory.mktemp("home"), trusted_proxies=("127.0.0.1",), **limits))


@pytest.fixture(scope="module")
def here(made: Application) -> Iterator[Serving]:
    """A server for the person at this machine."""
    with serving(made) as running:
        yield running


@pytest.fixture(scope="module")
def shared(made: Application) -> Iterator[Serving]:
    """A server that others reach too, where nobody is anybody without a proof."""
    with serving(made, Door(host="glasspane.test")) as running:
        yield running


@pytest.fixture(scope="module")
def member(made: Application) -> people.Person:
    return people.person(made, "member")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("method", [b"GET", b"POST"])
def test_any_value(name: str, method: bytes, here: Serving) -> None:
    """V4.1.3, V2.2.1: alone and twice, in a read and in a write."""

    @given(values=st.lists(bytes_of_headers, min_size=1, max_size=2))
    @example(values=[b"http://["])
    @example(values=[b"http://[::1"])
    @example(values=[b"[", b"]"])
    @example(values=[b"\xff\xfe"])
    @settings(max_examples=40)
    def hold(values: list[bytes]) -> None:
        lines = b"".join(name.encode() + b": " + value + b"\r\n" for value in values)
        host = b"" if name == "Host" else b"Host: localhost\r\n"
        length = b"" if name == "Content-Length" or method == b"GET" else b"Content-Length: 2\r\n"
        target = b" /api/v1/info" if method == b"GET" else b" /api/v1/ingestions"
        head = method + target + b" HTTP/1.1\r\nConnection: close\r\n" + host + length + lines + b"\r\n"
        heard = said(here.url, head + (b"" if method == b"GET" else BODY), patience=5)
        assert heard.closed or name in ("Content-Length", "Upgrade", "Expect")
        assert not [status for status in heard.statuses if status >= 500]

    hold()


@pytest.mark.parametrize("name", ["Authorization", "Cookie"])
def test_nobody_becomes_somebody_by_a_token_made_up(name: str, shared: Serving, member: people.Person) -> None:
    """V7.2.1, V9.1.1, V9.1.2: no text but one that was given out counts; near misses of real ones do not."""
    real = member.access_token if name == "Authorization" else member.cookie
    lead = b"Bearer " if name == "Authorization" else b"glasspane_session="

    @given(token=st.one_of(tokens, mangled(real), mangled(real)))
    @settings(max_examples=150)
    def hold(token: str) -> None:
        if token.strip() == real:
            return
        value = token.encode("utf-8", "replace").replace(b"\r", b"").replace(b"\n", b"")
        heard = said(shared.url, ME + name.encode() + b": " + lead + value + b"\r\n\r\n")
        assert heard.closed
        assert heard.statuses
        assert heard.statuses[0] in (400, 401, 403, 431), heard.raw[:400]

    hold()
    answer = said(shared.url, ME + name.encode() + b": " + lead + real.encode() + b"\r\n\r\n")
    assert answer.statuses == [200], "the test can fail: the real one counts"


@given(value=st.one_of(bytes_of_headers, st.just(b"for=127.0.0.1"), st.just(b"127.0.0.1")))
@settings(max_examples=60)
def test_no_header_makes_a_stranger_local(value: bytes, shared: Serving) -> None:
    """V4.1.3: what a caller says of where they come from opens nothing."""
    for name in (b"X-Forwarded-For", b"X-Real-IP", b"Forwarded", b"X-Forwarded-Host", b"X-User-ID", b"Host"):
        host = b"" if name == b"Host" else b"Host: glasspane.test\r\n"
        heard = said(shared.url, INFO + host + name + b": " + value + b"\r\n\r\n")
        assert not [status for status in heard.statuses if status < 400 or status >= 500]
