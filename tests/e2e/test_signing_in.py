"""People sign in with a password and a second factor, see why they cannot, and come back to where they were."""

from __future__ import annotations

import re
import time

import pyotp
import pytest
from playwright.sync_api import Page, expect

from tests import people
from tests.e2e.conftest import Open, Team

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


def entrance(page: Page) -> Page:
    page.get_by_role("heading", name="Sign in").wait_for()
    return page


def test_one_returns_to_where_one_came_from(team: Team, open_page: Open) -> None:
    """IAM-2: whoever is not signed in is led to the sign-in page, and back."""
    page = entrance(open_page("/costs?by=region&basis=billed", at=team.address))
    team.enter(page, "viewer")
    expect(page).to_have_url(re.compile(r"/costs\?.*by=region"))
    expect(page.get_by_role("table", name=re.compile("^Cost by"))).to_be_visible()


def test_nobody_is_led_to_another_site(team: Team, open_page: Open) -> None:
    for next in ("https://evil.example/", "//evil.example", "/%5Cevil.example", "/..//evil.example"):
        page = entrance(open_page(f"/signin?next={next}", at=team.address))
        team.enter(page, "viewer")
        page.wait_for_url(re.compile("/costs"))
        assert page.url.startswith(team.address)


def test_a_wrong_password_says_what_to_do(team: Team, open_page: Open) -> None:
    """IAM-5: the same words whether the address or the password is wrong, and no command of a terminal."""
    page = entrance(open_page("/signin", at=team.address))
    for address in ("mistaken@example.com", "nobody@example.com"):
        page.get_by_label("E-mail address").fill(address)
        page.get_by_label("Password", exact=True).fill("not the right password")
        page.get_by_role("button", name="Sign in", exact=True).click()
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("E-mail address or password is wrong")
        expect(alert).to_contain_text("ask an administrator")
        expect(alert).not_to_contain_text("glasspane ")
    expect(page).to_have_url(re.compile("/signin"))


def test_a_second_factor_is_set_up_and_asked_for(team: Team, open_page: Open) -> None:
    """IAM-2: QR code, confirmation, recovery codes shown once; then password and code, or a recovery code."""
    page = entrance(open_page("/signin?next=/account", at=team.address))
    team.enter(page, "doubled")
    secret, codes = set_up(page)
    for code in (pyotp.TOTP(secret).at(time.time() + 30), codes[0]):
        sign_out(page)
        team.enter(page, "doubled")
        page.get_by_role("heading", name="Second factor").wait_for()
        if code == codes[0]:
            page.get_by_role("button", name="Use a recovery code").click()
            page.get_by_label("Recovery code").fill(code)
        else:
            page.get_by_label("Code").fill("000000")
            page.get_by_role("button", name="Sign in", exact=True).click()
            expect(page.get_by_role("alert")).to_contain_text("That code does not fit")
            page.get_by_label("Code").fill(code)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(re.compile("/costs"))


def set_up(page: Page) -> tuple[str, list[str]]:
    page.get_by_role("button", name="Set up").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Your password").fill(people.PASSWORD)
    dialog.get_by_role("button", name="Go on").click()
    expect(dialog.get_by_role("img", name=re.compile("QR code"))).to_be_visible()
    secret = dialog.get_by_test_id("secret").inner_text().replace(" ", "")
    dialog.get_by_label("Code that the app shows now").fill(pyotp.TOTP(secret).now())
    dialog.get_by_role("button", name="Turn it on").click()
    codes = dialog.get_by_test_id("shown-once").inner_text().split()
    assert len(codes) == 10
    dialog.get_by_role("button", name="I have kept them").click()
    panel = page.get_by_role("region", name="Second factor")
    expect(panel.get_by_text("On", exact=True)).to_be_visible()
    expect(panel.get_by_role("button", name="New recovery codes")).to_be_visible()
    assert codes[0] not in page.content()
    return secret, codes


def sign_out(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Account:")).click()
    page.get_by_role("menuitem", name="Sign out", exact=True).click()
    page.wait_for_url(re.compile("/signin"))


def test_an_ended_session_leads_to_the_entrance_and_back(team: Team, open_page: Open) -> None:
    """IAM-2: "sign out everywhere" on one device ends the other, which returns to its page after signing in."""
    desk = entrance(open_page("/jobs?state=failed", at=team.address))
    team.enter(desk, "fleeting")
    desk.get_by_role("heading", name="Jobs", exact=True).wait_for()
    phone = entrance(open_page("/signin", at=team.address, width=390))
    team.enter(phone, "fleeting")
    phone.get_by_role("button", name=re.compile("^Account:")).click()
    phone.get_by_role("menuitem", name=re.compile("^Sign out everywhere")).click()
    phone.wait_for_url(re.compile("/signin"))
    expect(desk).to_have_url(re.compile(r"/signin\?next=%2Fjobs%3Fstate%3Dfailed"), timeout=20_000)
    team.enter(desk, "fleeting")
    expect(desk).to_have_url(re.compile(r"/jobs\?state=failed"))


def test_sessions_are_listed_and_ended_one_by_one(team: Team, open_page: Open) -> None:
    """IAM-2: a lost device's session is ended from another."""
    lost = entrance(open_page("/signin", at=team.address))
    team.enter(lost, "fleeting")
    lost.wait_for_url(re.compile("/costs"))
    here = entrance(open_page("/signin?next=/account", at=team.address))
    team.enter(here, "fleeting")
    table = here.get_by_role("table", name="Sessions")
    expect(table.get_by_text("This one")).to_be_visible()
    expect(table.get_by_text("Chrome on Linux").first).to_be_visible()
    while (count := table.get_by_role("button", name=re.compile("^End")).count()) > 0:
        table.get_by_role("button", name=re.compile("^End")).first.click()
        expect(table.get_by_role("button", name=re.compile("^End"))).to_have_count(count - 1)
    lost.reload()
    expect(lost).to_have_url(re.compile("/signin"))


def test_the_person_at_this_machine_is_never_asked(open_page: Open) -> None:
    """IAM-2: on loopback it just works."""
    page = open_page("/signin?next=/costs")
    page.wait_for_url(re.compile("/costs"))
    page.get_by_role("button", name=re.compile("^Account: This machine")).click()
    expect(page.get_by_role("menuitem", name="API keys")).to_be_visible()
    expect(page.get_by_role("menuitem", name="Sign out")).to_have_count(0)
