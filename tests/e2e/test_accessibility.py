"""axe-core finds nothing to complain of, in light and dark, wide and narrow."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page

from tests.e2e.conftest import ROOT, Open, Site, Team

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

STATES: dict[str, tuple[str, tuple[str, ...]]] = {
    "costs": ("/costs", ()),
    "days, filtered, as a table": (
        "/costs?period=30-days&filter=provider=aws&filter=region=!eu-west-1&chart=table",
        (),
    ),
    "charges": ("/costs?at=service=BigQuery", ()),
    "palette": ("/costs", ("/",)),
    "shortcuts": ("/costs", ("?",)),
    "sql": ("/costs?show=sql", ()),
    "selection": ("/costs", ("j", "x")),
    "bringing in bills": ("/costs", ("b",)),
}


def complaints(page: Page) -> list[str]:
    """What axe finds, in short."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(r => r.violations)", STANDARDS
    )
    return [f"{v['id']}: {v['help']} at {[n['html'][:160] for n in v['nodes'][:3]]}" for v in found]


def settled(page: Page) -> Page:
    page.locator("table[aria-label^='Cost by']").wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(400)
    return page


def complaints_in_both(page: Page) -> dict[str, list[str]]:
    """What axe finds in light and in dark."""
    found = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(250)
        found[scheme] = complaints(page)
    return {scheme: told for scheme, told in found.items() if told}


@pytest.mark.parametrize("state", STATES)
def test_no_violations(open_page: Open, state: str) -> None:
    path, keys = STATES[state]
    page = settled(open_page(path))
    for key in keys:
        page.keyboard.press(key)
    assert complaints_in_both(page) == {}


def test_no_violations_in_what_opens(open_page: Open) -> None:
    page = settled(open_page())
    for button in ("Period", "By Service", "Filter", "Columns", "Copy", "Export", "Costs to", "Currency", "Appearance"):
        page.get_by_role("button", name=re.compile(f"^{button}")).first.click()
        opened = page.locator("[data-radix-popper-content-wrapper]")
        opened.wait_for()
        assert complaints_in_both(page) == {}, button
        page.keyboard.press("Escape")
        opened.wait_for(state="detached")


def test_no_violations_on_a_phone(open_page: Open) -> None:
    page = settled(open_page(width=390))
    assert complaints_in_both(page) == {}
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390, "the page scrolls sideways"


def test_no_violations_before_the_first_bill(empty_site: Site, open_page: Open) -> None:
    page = open_page(at=empty_site.address)
    page.get_by_role("heading", name="Bring in your first bill").wait_for()
    assert complaints_in_both(page) == {}


TEAM_PAGES = {
    "account": ("/account", "Your account"),
    "people": ("/people", "People"),
    "roles": ("/people/roles", "Roles"),
    "providers": ("/people/sso", "Single sign-on"),
    "organizations": ("/people/organizations", "Organizations"),
    "jobs": ("/jobs", "Jobs"),
    "schedules": ("/jobs/schedules", "Schedules"),
    "audit": ("/audit", "Audit"),
    "entry": ("/audit?entry=1", "Entry 1"),
}


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("name", TEAM_PAGES)
def test_no_violations_behind_the_door(open_as: Open, name: str, width: int) -> None:
    path, heading = TEAM_PAGES[name]
    page = open_as("admin", path, width=width)
    page.get_by_role("heading", name=heading, exact=True).wait_for()
    page.wait_for_load_state("networkidle")
    assert complaints_in_both(page) == {}
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "the page scrolls sideways"


@pytest.mark.parametrize("width", [1280, 390])
def test_no_violations_before_the_door(team: Team, open_page: Open, width: int) -> None:
    page = open_page("/signin?next=/jobs", at=team.address, width=width)
    page.get_by_role("heading", name="Sign in").wait_for()
    page.get_by_label("E-mail address").fill("nobody@example.com")
    page.get_by_label("Password", exact=True).fill("wrong")
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("alert").wait_for()
    assert complaints_in_both(page) == {}
    page = open_page("/invitation#something", at=team.address, width=width)
    page.get_by_role("heading", name="Accept your invitation").wait_for()
    assert complaints_in_both(page) == {}


DIALOGS = {
    "new key": ("/account", "New key"),
    "second factor": ("/account", "Set up"),
    "invitation": ("/people", "Invite"),
    "person": ("/people", "Change viewer@example.com"),
    "role": ("/people/roles", "New role"),
    "provider": ("/people/sso", "Add a provider"),
    "organization": ("/people/organizations", "New organization"),
    "verification": ("/audit", "Verify"),
    "account menu": ("/jobs", "Account:"),
}


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("name", DIALOGS)
def test_no_violations_in_dialogs(open_as: Open, name: str, width: int) -> None:
    path, button = DIALOGS[name]
    page = open_as("admin", path, width=width)
    page.get_by_role("button", name=re.compile(f"^{re.escape(button)}")).first.click()
    page.locator("[role=dialog], [role=menu]").wait_for()
    page.wait_for_load_state("networkidle")
    assert complaints_in_both(page) == {}


def test_no_violations_where_a_page_is_forbidden(open_as: Open) -> None:
    page = open_as("viewer", "/audit")
    page.get_by_text("Your role does not include this page").wait_for()
    assert complaints_in_both(page) == {}


def test_the_theme_switch_wins_over_the_system(open_page: Open) -> None:
    page = settled(open_page(color_scheme="light"))
    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.get_by_role("button", name=re.compile("^Appearance")).click()
    page.get_by_role("menuitem", name="Dark").click()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != light
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_axe_is_there() -> None:
    assert Path(AXE).is_file(), "npm ci in web/"
