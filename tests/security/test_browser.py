"""What the pages let browsers do and keep (ASVS V6.2, V7.4, V14.3)."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote_plus

import pytest

from glasspane.api import Door
from glasspane.bootstrap import application
from glasspane.core.errors import Unauthenticated
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving
from tests.contract.architecture.source_tree import ROOT

WEB = ROOT / "web" / "src"
STORAGE = re.compile(r"\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b")


def test_the_sign_in_page_lets_password_managers_work() -> None:
    """V6.2.6, V6.2.7: passwords are hidden until looked at, have their autocomplete names, and may be pasted."""
    sources = [path.read_text(encoding="utf-8") for path in WEB.rglob("*.tsx")]
    assert not [text for text in sources if re.search(r"onPaste|onCopy|onContextMenu", text)]
    fields = [tag for text in sources for tag in re.findall(r"<[\w.]+[^<>]*(?:current|new)-password[^<>]*>", text)]
    assert len(fields) >= 4
    assert all(tag.startswith("<PasswordField") for tag in fields)
    shown = (WEB / "ui" / "field.tsx").read_text(encoding="utf-8")
    assert re.search(r'type=\{\w+ \? "text" : "password"\}', shown)


def test_browser_storage_holds_nothing_but_the_theme() -> None:
    """V14.3.3: sessions are in cookies that no script can read; the theme alone is in local storage."""
    found = {p.name for p in WEB.rglob("*.ts*") if ".test." not in p.name and STORAGE.search(p.read_text("utf-8"))}
    assert found <= {"theme.ts"}


def test_a_new_password_ends_the_other_sessions(tmp_path: Path) -> None:
    """V7.4.3: whoever was signed in elsewhere has to sign in with the new password."""
    from glasspane import identity

    made = application(Settings(home=tmp_path))
    here = people.person(made, email="somebody@example.com")
    there = people.sign_in(made, "somebody@example.com")
    request = {"old": people.PASSWORD, "new": "another four words that fit"}
    made.run("auth.password", request, principal=here.principal)
    with pytest.raises(Unauthenticated):
        identity.authenticate(made.ports, there.access_token, address="")


def test_private_pages_are_not_shown_to_strangers(server: Serving) -> None:
    """V14.2.1: the built pages hold no data: they ask for it with a session."""
    assert b"BilledCost" not in server.get("/").body


def test_cookies_over_https_are_of_this_host_alone(tmp_path: Path) -> None:
    """V3.3.1, V3.3.3, V3.3.4, V14.3.1: prefix, Secure, HttpOnly, SameSite; signing out takes them and the cache."""
    made = application(Settings(home=tmp_path, trusted_proxies=("127.0.0.1",)))
    people.add(made, "somebody@example.com")
    form = f"email=somebody%40example.com&password={quote_plus(people.PASSWORD)}".encode()
    proxied = {"X_Forwarded_Proto": "https"}
    with serving(made, Door(host="glasspane.test")) as running:
        signed = running.post("/login", form, Content_Type="application/x-www-form-urlencoded", **proxied)
        told = signed.headers["set-cookie"]
        name, _, value = told.split(";")[0].partition("=")
        assert name == "__Host-glasspane_session"
        assert {"secure", "httponly", "path=/", "samesite=strict"} <= {p.strip().casefold() for p in told.split(";")}
        assert "domain" not in told.casefold()
        me = "/api/v1/auth/me"
        assert running.get(me, Cookie=f"{name}={value}", **proxied).status == 200
        assert running.get(me, Cookie=f"glasspane_session={value}", **proxied).status == 401
        out = running.post("/api/v1/auth/logout", {}, Cookie=f"{name}={value}", **proxied)
        assert out.status == 200
        assert out.headers["clear-site-data"] == '"cache"'
        gone = out.headers.get_all("set-cookie")
        assert any(part.startswith(f'{name}=""') and "Max-Age=0" in part and "Secure" in part for part in gone)
        assert running.get(me, Cookie=f"{name}={value}", **proxied).status == 401
