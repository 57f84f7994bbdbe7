"""Everything on the page can be done with the keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Open

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


def ready(page: Page) -> Page:
    page.get_by_role("table", name=re.compile("^Cost by")).wait_for()
    return page


@pytest.mark.parametrize("key", ["Control+k", "/"])
def test_the_palette_changes_the_view(open_page: Open, key: str) -> None:
    page = ready(open_page())
    page.keyboard.press(key)
    expect(page.get_by_role("dialog", name="Command palette")).to_be_visible()
    page.keyboard.type("group region")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("by=region"))
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_palette_knows_pages_and_operations_and_has_a_button(open_page: Open) -> None:
    page = ready(open_page())
    page.get_by_role("button", name="Search pages and actions").click()
    palette = page.get_by_role("dialog", name="Command palette")
    for text in ("Costs", "glasspane ingest"):
        palette.get_by_role("combobox").fill(text)
        expect(palette.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(palette).to_have_count(0)


def test_question_mark_lists_the_keys(open_page: Open) -> None:
    page = ready(open_page())
    page.keyboard.press("?")
    listed = page.get_by_role("dialog", name="Keyboard shortcuts")
    for title in ("Next row", "Previous row", "Select the row", "Command palette", "Go back", "Costs"):
        expect(listed.get_by_text(title, exact=True).first).to_be_visible()


def test_rows_are_walked_selected_and_opened(open_page: Open) -> None:
    page = ready(open_page("/costs?by=service"))
    row = page.locator("tr[data-index]")
    page.keyboard.press("j")
    expect(row.nth(0)).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(row.nth(1)).to_be_focused()
    page.keyboard.press("x")
    expect(row.nth(1).get_by_role("checkbox")).to_be_checked()
    expect(page.get_by_role("region", name="Selected rows")).to_contain_text("1 selected")
    page.keyboard.press("Enter")
    sheet = page.get_by_role("dialog")
    expect(sheet).to_contain_text("Amazon Relational Database Service")
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)


def test_selected_rows_become_a_filter(open_page: Open) -> None:
    page = ready(open_page("/costs?by=provider"))
    for _ in range(2):
        page.keyboard.press("j")
        page.keyboard.press("x")
    page.get_by_role("button", name="Leave these out").click()
    expect(page).to_have_url(re.compile("filter=provider=!aws&filter=provider=!azure"))
    expect(page.locator("tr[data-index]")).to_have_count(2)


def test_escape_goes_back(open_page: Open) -> None:
    page = ready(open_page())
    page.get_by_role("radio", name="Billed").click()
    expect(page).to_have_url(re.compile("basis=billed"))
    page.locator("h1").click()
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("basis"))


def test_tab_reaches_every_control_with_a_visible_focus(open_page: Open) -> None:
    page = ready(open_page())
    reached: list[str] = []
    for _ in range(24):
        page.keyboard.press("Tab")
        focus = page.evaluate(
            "() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " const name = (e.getAttribute('aria-label') || e.textContent || '').trim();"
            " return [name, s.outlineStyle, parseFloat(s.outlineWidth)] }"
        )
        assert focus[1] != "none", f"no visible focus on {focus[0]!r}"
        assert focus[2] >= 2, f"no visible focus on {focus[0]!r}"
        reached.append(focus[0])
    assert reached[0] == "Skip to content"
    for name in ("Costs", "Period", "By Service", "Effective", "Month", "Filter", "Table"):
        assert any(text.startswith(name) for text in reached), (name, reached)
