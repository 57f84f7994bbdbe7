"""Who may speak to the server, how much they may send, and what browsers are told."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest
from starlette.datastructures import Headers

from glasspane import identity
from glasspane.api import Door, pages
from glasspane.api.callers import Callers
from glasspane.api.entrance import LOCAL_COOKIE, LocalEntrance
from glasspane.api.guard import COOKIE, HOST_COOKIE
from glasspane.bootstrap import Application, application
from glasspane.core.errors import Denied, Unauthenticated
from glasspane.core.principal import Principal
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving
from tests.contract.faces.asking import FACES

HERE = Door()
SHARED = Door(host="10.0.0.5")
PROXIED = Door(allowed_hosts=frozenset({"costs.example.com"}))
API = "/api/v1/info"


def headers(**named: str) -> Headers:
    return Headers({name.replace("_", "-"): value for name, value in named.items()})


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Application:
    return application(Settings(home=tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="module")
def admin(home: Application) -> people.Person:
    return people.person(home)


def admitted(home: Application, door: Door, given: Headers, path: str = API, cookie: str = "") -> Principal:
    """Ask at a door with the cookie of the one-time address, where `cookie` is `local`."""
    entrance = LocalEntrance()
    value = entrance.enter(entrance.open()) if cookie else ""
    raw = [*given.raw, (b"cookie", f"{LOCAL_COOKIE}={value}".encode())] if cookie else given.raw
    return Callers(home, door, entrance).admit(Headers(raw=raw), path)


@pytest.mark.parametrize("host", ["localhost:8420", "127.0.0.1", "[::1]:9", "LOCALHOST"])
def test_the_browser_that_was_let_in_is_this_machine(home: Application, host: str) -> None:
    """IAM-4: the one-time address signs the person at this machine in."""
    assert admitted(home, HERE, headers(host=host), cookie="local").local


@pytest.mark.parametrize("host", ["evil.example", "", "127.0.0.1.evil.example", "[::1", "10.0.0.5"])
def test_other_names_are_refused_on_loopback(home: Application, host: str) -> None:
    with pytest.raises(Denied, match="is not called"):
        admitted(home, HERE, headers(host=host))


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:9999", "http://localhost"])
def test_pages_of_other_places_are_refused(home: Application, origin: str) -> None:
    for path in (API, "/login", "/auth/sso/default/x/callback"):
        with pytest.raises(Denied, match="may not use this server"):
            admitted(home, HERE, headers(host="localhost:8420", origin=origin), path, cookie="local")


def test_pages_of_identity_providers_may_post_their_answer(home: Application) -> None:
    given = headers(host="localhost:8420", origin="https://idp.example")
    assert admitted(home, HERE, given, "/auth/sso/default/x/acs").kind == "anonymous"


def test_an_unknown_process_is_nobody(home: Application) -> None:
    """IAM-4: loopback alone proves nothing."""
    with pytest.raises(Unauthenticated):
        admitted(home, HERE, headers(host="localhost:8420"))


@pytest.mark.parametrize("name", ["forwarded", "x_forwarded_for", "x_real_ip", "via"])
def test_what_a_proxy_passes_on_is_never_local(home: Application, name: str) -> None:
    with pytest.raises(Unauthenticated):
        admitted(home, HERE, headers(host="localhost", **{name: "127.0.0.1"}), cookie="local")


@pytest.mark.parametrize("door", [SHARED, PROXIED])
def test_others_need_an_account_and_are_never_local(home: Application, admin: people.Person, door: Door) -> None:
    host = "costs.example.com"
    for given in (
        {},
        {"authorization": "Bearer wrong"},
        {"authorization": "Bearer"},
        {"authorization": f"Basic {admin.access_token}"},
        {"authorization": f"Bearer {admin.cookie}"},
        {"authorization": f"Bearer {admin.refresh_token}"},
        {"cookie": f"{COOKIE}="},
        {"cookie": f"{COOKIE}={admin.access_token}"},
    ):
        with pytest.raises(Unauthenticated):
            admitted(home, door, headers(host=host, **given))
    for given in ({"authorization": f"Bearer {admin.access_token}"}, {"cookie": f"a=b; {COOKIE}={admin.cookie}"}):
        known = admitted(home, door, headers(host=host, **given))
        assert (known.kind, known.name, known.local) == ("user", admin.email, False)


@pytest.mark.parametrize("door", [SHARED, PROXIED])
def test_this_machine_needs_an_account_too_when_the_server_is_shared(home: Application, door: Door) -> None:
    with pytest.raises(Unauthenticated):
        admitted(home, door, headers(host="localhost:8420"), cookie="local")


@pytest.mark.parametrize("path", ["/", "/costs", "/assets/app.js", "/health", "/login"])
def test_pages_are_public(home: Application, path: str) -> None:
    assert admitted(home, SHARED, headers(host="10.0.0.5"), path).kind == "anonymous"


@pytest.mark.parametrize("path", ["/api/v1/info", "/graphql", "/mcp", "/api/v1/openapi.json", "/api/v1/auth/login/x"])
def test_data_is_not(home: Application, path: str) -> None:
    with pytest.raises(Unauthenticated):
        admitted(home, SHARED, headers(host="10.0.0.5"), path)


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


ASK = """
import encodings.idna, http.client, os, sys
os.setuid(int(sys.argv[2]))
connection = http.client.HTTPConnection(sys.argv[1])
connection.request("GET", "/api/v1/info")
print(connection.getresponse().status)
"""


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")
def test_another_user_of_this_machine_is_not_local(small: Serving) -> None:
    """IAM-4: the same loopback address, another user of the operating system."""
    for user, status in ((0, "200"), (65_534, "401")):
        run = [sys.executable, "-c", ASK, urlsplit(small.url).netloc, str(user)]
        done = subprocess.run(run, capture_output=True, text=True, check=True, cwd="/")
        assert done.stdout.strip() == status


def form(**values: str) -> tuple[bytes, dict[str, str]]:
    return urlencode(values).encode(), {"Content_Type": "application/x-www-form-urlencoded"}


def test_signing_in_keeps_the_session_from_scripts(home: Application, admin: people.Person) -> None:
    """IAM-2: HttpOnly, SameSite=Strict; signing out ends the session on the server."""
    with serving(home, Door(host="glasspane.test")) as running:
        assert running.get("/api/v1/info").status == 401
        body, kind = form(email=admin.email, password="wrong wrong wrong")
        assert running.post("/login", body, **kind).status == 401
        body, kind = form(email=admin.email, password=people.PASSWORD, next="//evil.example")
        signed = running.post("/login", body, **kind)
        assert (signed.status, signed.headers["location"]) == (303, "/")
        cookie = signed.headers["set-cookie"]
        assert re.search("HttpOnly", cookie)
        assert re.search("SameSite=strict", cookie)
        pair = cookie.split(";", 1)[0]
        assert running.get("/api/v1/info", Cookie=pair).status == 200
        assert running.get("/login", Cookie=pair).status == 303
        assert running.post("/logout", b"", Cookie=pair).status == 303
        assert running.get("/api/v1/info", Cookie=pair).status == 401


def test_pages_that_sign_in_over_rest_get_the_cookie_and_programs_do_not(
    home: Application, admin: people.Person
) -> None:
    with serving(home, Door(host="glasspane.test")) as running:
        body = {"email": admin.email, "password": people.PASSWORD}
        assert "set-cookie" not in running.post("/api/v1/auth/login", body).headers
        assert COOKIE in running.post("/api/v1/auth/login", body, Origin=running.url).headers["set-cookie"]


def test_the_one_time_address_works_once(home: Application) -> None:
    """IAM-4: single use, then a cookie; what does not count is told."""
    entrance = LocalEntrance()
    token = entrance.open()
    with serving(home, entrance=entrance) as running:
        entered = running.get(f"/signin/{token}?next={quote('/costs?by=service')}")
        assert (entered.status, entered.headers["location"]) == (303, "/costs?by=service")
        assert entrance.knows(entered.headers["set-cookie"].split("=", 1)[1].split(";", 1)[0])
        assert running.get(f"/signin/{token}").status == 401
        assert running.get("/signin/wrong").status == 401


def test_the_one_time_address_ends_after_five_minutes() -> None:
    now = [0.0]
    entrance = LocalEntrance(lambda: now[0])
    token = entrance.open()
    now[0] = 301.0
    assert entrance.enter(token) is None


@pytest.mark.parametrize("face", sorted(FACES))
def test_secrets_travel_in_bodies(home: Application, admin: people.Person, face: str) -> None:
    """IAM-2: on every face a secret arrives as it was sent, and the audit log has none."""
    made = application(replace(home.settings, mcp_writes=True))
    begin, planted = made.catalogue["auth.totp_begin"], f"planted over {face}"
    with serving(made, Door(host="glasspane.test")) as running:
        known = replace(running, headers=admin.headers)
        wrong = FACES[face](known, begin, {"password": planted})
        assert not wrong.done
        assert planted not in wrong.text
        right = FACES[face](known, begin, {"password": people.PASSWORD})
        assert right.done, right.text
        (secret,) = re.findall(r'"([A-Z2-7]{32})"', right.text)
    listed: Any = home.run("audit.list", {"limit": 1000, "action": "auth.totp_begin"})
    told = json.dumps(listed.model_dump(mode="json"))
    assert [entry.outcome for entry in listed.items[:2]] == ["done", "failed"]
    assert not [text for text in (people.PASSWORD, planted, secret) if text in told]


def test_idle_pages_lead_to_signing_in(home: Application) -> None:
    """The built pages ask who it is by themselves; without them a plain form does."""
    built = (pages.STATIC / "index.html").is_file()
    with serving(home, Door(host="glasspane.test")) as running:
        page = running.get("/costs?by=service", Accept="text/html")
        wanted = 'id="root"' if built else "/login?next=%2Fcosts%3Fby%3Dservice"
        assert wanted in page.body.decode()


@pytest.mark.parametrize(("trusted", "secure"), [((), False), (("127.0.0.1",), True)])
def test_cookies_travel_over_https_alone_where_a_trusted_proxy_says_so(
    home: Application, admin: people.Person, trusted: tuple[str, ...], secure: bool
) -> None:
    """IAM-2: a proxy that nobody trusts is not believed, when a session begins and when it is prolonged."""
    made = application(replace(home.settings, trusted_proxies=trusted))
    before = made.ports.now() - timedelta(minutes=5)
    old = identity.open_session(
        replace(made.ports, now=lambda: before), admin.principal.id, "default", how="test", address="", agent=""
    )
    typed = urlencode({"email": admin.email, "password": people.PASSWORD}).encode()
    form = {"Content_Type": "application/x-www-form-urlencoded", "X_Forwarded_Proto": "https"}
    with serving(made, PROXIED) as running:
        for forwarded in ("https", "http"):
            form["X_Forwarded_Proto"] = forwarded
            signed = running.post("/login", typed, Origin=running.url, **form)
            assert ("; Secure" in signed.headers["set-cookie"]) == (secure and forwarded == "https")
        kept = running.get(
            "/api/v1/info", Cookie=f"{HOST_COOKIE if secure else COOKIE}={old.cookie}", X_Forwarded_Proto="https"
        )
        assert kept.status == 200
        assert ("; Secure" in kept.headers["set-cookie"]) == secure
