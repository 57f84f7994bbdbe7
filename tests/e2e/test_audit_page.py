"""The audit log in the browser: searched, opened, proven, exported."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Open, Team

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


def actions(page: Page) -> list[str]:
    """The actions of the rows, once the search has been answered."""
    page.wait_for_load_state("networkidle")
    rows = page.get_by_role("table", name="Audit log").locator("tbody tr")
    rows.first.wait_for()
    return [text.split("\n")[0] for text in rows.all_inner_texts()]


def test_search_by_action_outcome_and_text(team: Team, open_as: Open) -> None:
    """IAM-4: what was refused is in the log, and found."""
    open_as("viewer", "/costs").request.get(f"{team.address}/api/v1/users")
    page = open_as("auditor", "/audit")
    assert len(set(actions(page))) > 1
    page.get_by_label("Outcome").select_option("denied")
    page.get_by_label("Text").fill("viewer@example.com")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page).to_have_url(re.compile("outcome=denied"))
    assert set(actions(page)) == {"users.list"}
    page.get_by_label("Text").fill("nobody did this")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_text("No entry fits")).to_be_visible()
    page.get_by_role("button", name="Show all entries").click()
    expect(page).to_have_url(re.compile("/audit$"))


def test_a_copied_address_shows_the_same_search(open_as: Open) -> None:
    page = open_as("auditor", "/audit?action=users.create")
    assert set(actions(page)) == {"users.create"}
    expect(page.get_by_label("Action")).to_have_value("users.create")


def test_search_by_time_is_in_the_readers_zone(open_as: Open) -> None:
    """IAM-4: from and until are wall-clock times of whoever reads."""
    page = open_as("auditor", "/audit", timezone_id="Asia/Tokyo")
    actions(page)
    now = page.evaluate("() => { const d = new Date(Date.now() + 60000 - new Date().getTimezoneOffset() * 60000);"
                        " return d.toISOString().slice(0, 16) }")  # fmt: skip
    page.get_by_label("Until").fill(now)
    page.get_by_role("button", name="Search", exact=True).click()
    assert actions(page)
    page.get_by_label("Until").fill("")
    page.get_by_label("From").fill(now)
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_text("No entry fits")).to_be_visible()


def test_an_entry_shows_everything_but_secrets(open_as: Open) -> None:
    """IAM-4: who, what, from where, when; with the hash that chains it."""
    page = open_as("auditor", "/audit?action=users.create&actor=local")
    page.get_by_role("button", name=re.compile("users.create")).first.click()
    sheet = page.get_by_role("dialog")
    for text in ("Add a person", "this machine", "Hash of the entry before", "UTC"):
        expect(sheet.get_by_text(text).first).to_be_visible()
    expect(sheet).not_to_contain_text("four words that fit")
    expect(page).to_have_url(re.compile("entry="))
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)


def test_the_record_is_proven_in_words(open_as: Open) -> None:
    """IAM-4: the verification reads every entry; against a kept head it proves the end as well."""
    page = open_as("auditor", "/audit")
    page.get_by_role("button", name="Verify").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("Nothing was changed, taken out, put in or moved")).to_be_visible()
    head = dialog.get_by_role("region", name="Today’s head").locator("code").inner_text()
    dialog.get_by_label("A head that you kept").fill(head)
    dialog.get_by_role("button", name="Check against it").click()
    expect(dialog.get_by_text("the end is the one that you kept")).to_be_visible()
    dialog.get_by_label("A head that you kept").fill("nonsense")
    dialog.get_by_role("button", name="Check against it").click()
    expect(dialog.get_by_role("alert")).to_be_visible()


def test_the_record_is_taken_along(open_as: Open) -> None:
    """IAM-4: the export is one JSON object with its hash per line."""
    page = open_as("auditor", "/audit")
    with page.expect_download() as saving:
        page.get_by_role("link", name="Export").click()
    lines = saving.value.path().read_text(encoding="utf-8").splitlines()
    assert len(lines) > 5
    assert all("hash" in json.loads(line) for line in lines)
