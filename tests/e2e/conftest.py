"""A real server on a seeded folder, and a real browser to look at its pages."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests import people
from tests.e2e.company import write_bill

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "src/glasspane/api/static/index.html"
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@dataclass(frozen=True)
class Site:
    """A running server and the folder it serves."""

    address: str
    home: Path

    def api(self, path: str, **parameters: Any) -> Any:
        """Return the API's answer."""
        query = urlencode({k: v for k, v in parameters.items() if v is not None}, doseq=True)
        with urllib.request.urlopen(f"{self.address}/api/v1{path}?{query}") as answer:
            return json.load(answer)

    def command(self, *words: str) -> str:
        """Return what the command line prints for the same folder."""
        run = [sys.executable, "-m", "glasspane", *words]
        return subprocess.run(run, env=_environment(self.home), check=True, capture_output=True, text=True).stdout


Open = Callable[..., Page]
PEOPLE = {
    "admin": "admin", "member": "member", "viewer": "viewer", "auditor": "auditor", "fleeting": "member",
    "doubled": "member", "promoted": "viewer", "keyed": "member", "mistaken": "viewer", "forgetful": "viewer",
    "wandering": "member",
}  # fmt: skip
"""Who has an account on the team's server, with their roles."""


@dataclass(frozen=True)
class Team(Site):
    """A server that knows people, and the browser states of those who have signed in."""

    signed_in: dict[str, Any] = field(default_factory=dict)

    def enter(self, page: Page, name: str) -> None:
        """Sign somebody in at the sign-in page."""
        page.get_by_label("E-mail address").fill(f"{name}@example.com")
        page.get_by_label("Password", exact=True).fill(people.PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The server of a folder that holds the example company's bill."""
    home = tmp_path_factory.mktemp("home")
    bill = tmp_path_factory.mktemp("bill") / "focus.csv"
    write_bill(bill)
    with _serving(home) as address:
        served = Site(address, home)
        served.command("ingest", str(bill))
        yield served


@pytest.fixture(scope="session")
def empty_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The server of a folder without charges."""
    home = tmp_path_factory.mktemp("empty")
    with _serving(home) as address:
        yield Site(address, home)


@pytest.fixture
def fresh_site(tmp_path: Path) -> Iterator[Site]:
    """The server of a folder of its own, empty at first."""
    with _serving(tmp_path / "home") as address:
        yield Site(address, tmp_path / "home")


@pytest.fixture(scope="session")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    """A server that people sign in to, with somebody of every built-in role and the company's bill."""
    home = tmp_path_factory.mktemp("team")
    bill = tmp_path_factory.mktemp("bill") / "focus.csv"
    write_bill(bill)
    made = application(Settings(home=home))
    for name in PEOPLE:
        people.add(made, f"{name}@example.com", PEOPLE[name])
    made.run("ingest", {"paths": [str(bill)]}, principal=made.local_user)
    _join(made, "Research", "wandering@example.com")
    with _serving(home, GLASSPANE_ALLOWED_HOSTS="glasspane.test") as address:
        yield Team(address, home)


def _join(made: Application, organization: str, email: str) -> None:
    """Make an organization, and somebody who has an account a viewer of it."""
    founded: Any = made.run("orgs.create", {"name": organization})
    chief = replace(made.local_user, organization=founded.id)
    invited: Any = made.run("users.create", {"email": email, "role": "viewer"}, principal=chief)
    made.run("auth.register", {"invitation": invited.invitation, "password": people.PASSWORD})


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser; ended with its module, for its event loop is the process's only one while it runs."""
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("Chromium is not installed: make browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, site: Site) -> Iterator[Open]:
    """Open an address of the site in a fresh context; errors in the page's console fail the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(path: str = "/costs", *, at: str | None = None, width: int = 1440, **context: Any) -> Page:
        size: ViewportSize = {"width": width, "height": 900}
        made = chromium.new_context(viewport=size, locale="en-US", reduced_motion="reduce", **context)
        contexts.append(made)
        page = made.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto((at or site.address) + path)
        return page

    yield opened
    for made in contexts:
        made.close()
    expected = "Failed to load resource"
    assert [c for c in complaints if not c.startswith(expected)] == []


@pytest.fixture
def open_as(team: Team, open_page: Open) -> Open:
    """Open a page of the team's server as somebody who has signed in."""

    def opened(name: str, path: str, **more: Any) -> Page:
        if name not in team.signed_in:
            page = open_page("/signin", at=team.address)
            team.enter(page, name)
            page.wait_for_url(re.compile("^(?!.*/signin)"))
            team.signed_in[name] = page.context.storage_state()
        return open_page(path, at=team.address, storage_state=team.signed_in[name], **more)

    return opened


@contextmanager
def _serving(home: Path, **settings: str) -> Iterator[str]:
    if not BUILT.is_file():
        pytest.skip("the pages are not built: make web")
    home.mkdir(parents=True, exist_ok=True)
    log = home / "server.log"
    run = [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser"]
    with (
        log.open("w") as written,
        subprocess.Popen(run, env=_environment(home) | settings, stdout=written, stderr=written) as server,
    ):
        try:
            yield _announced(server, log)
        finally:
            server.terminate()


def _announced(server: subprocess.Popen[bytes], log: Path) -> str:
    """Return the address that the server tells; its log is a file, for a pipe that nobody reads would stop it."""
    for _ in range(600):
        if found := re.search(r"Glasspane is at (http://127\.0\.0\.1:\d+)", log.read_text(encoding="utf-8")):
            return found.group(1)
        if server.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError(f"the server does not say where it is: {log.read_text(encoding='utf-8')[-500:]}")


def _environment(home: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GLASSPANE_")}
    return kept | {"GLASSPANE_HOME": str(home), "PYTHONUNBUFFERED": "1", "NO_COLOR": "1"}
