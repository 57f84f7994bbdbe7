"""People, roles and keys in the browser: what somebody may not do, they do not see."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests import people
from tests.e2e.conftest import Open, Team

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PAGES = ("Costs", "Jobs", "Audit", "People")
SEEN = {"admin": PAGES, "member": ("Costs", "Jobs"), "viewer": ("Costs", "Jobs"), "auditor": PAGES}


def listed(page: Page) -> tuple[str, ...]:
    links = page.get_by_role("navigation", name="Pages").get_by_role("link")
    links.first.wait_for()
    return tuple(text.strip() for text in links.all_inner_texts())


@pytest.mark.parametrize("role", SEEN)
def test_navigation_lists_what_the_role_allows(open_as: Open, role: str) -> None:
    """IAM-1: each page is offered to those alone who may see it."""
    assert listed(open_as(role, "/costs")) == SEEN[role]


def test_a_viewer_is_told_why_a_page_is_not_theirs(open_as: Open) -> None:
    """IAM-1: a forbidden page says which permission it takes, and shows nothing of what is on it."""
    for path, scope in (("/audit", "audit:read"), ("/people", "users:read"), ("/people/roles", "roles:read")):
        page = open_as("viewer", path)
        expect(page.get_by_text("Your role does not include this page")).to_be_visible()
        expect(page.get_by_text(scope)).to_be_visible()
        expect(page.get_by_role("table")).to_have_count(0)


def test_an_auditor_changes_nothing(open_as: Open) -> None:
    """IAM-1: whoever may only read finds no button that changes something."""
    page = open_as("auditor", "/people")
    page.get_by_role("table", name="People").wait_for()
    for name in ("Invite", re.compile("^Change")):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    page = open_as("auditor", "/people/roles")
    page.get_by_role("table", name="Permission matrix").wait_for()
    expect(page.get_by_role("button", name="New role")).to_have_count(0)


def test_a_changed_role_takes_effect(open_as: Open) -> None:
    """IAM-1: a role counts from the person's next request on."""
    theirs = open_as("promoted", "/jobs")
    assert "Audit" not in listed(theirs)
    change_role(open_as("admin", "/people"), "promoted@example.com", "auditor")
    theirs.reload()
    assert "Audit" in listed(theirs)
    theirs.goto(theirs.url.replace("/jobs", "/audit"))
    theirs.get_by_role("table", name="Audit log").wait_for()
    change_role(open_as("admin", "/people"), "promoted@example.com", "viewer")
    theirs.get_by_role("button", name="Search", exact=True).click()
    theirs.get_by_label("Action").fill("auth.login")
    theirs.get_by_role("button", name="Search", exact=True).click()
    expect(theirs.get_by_text("Your role does not include this page")).to_be_visible()


def change_role(page: Page, email: str, role: str) -> None:
    page.get_by_role("button", name=f"Change {email}").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Role").select_option(role)
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("row", name=re.compile(email))).to_contain_text(role)


def test_the_last_admin_stays(open_as: Open) -> None:
    page = open_as("admin", "/people")
    page.get_by_role("button", name="Change admin@example.com").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Role").select_option("viewer")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("last admin")


def test_an_invited_person_joins(team: Team, open_as: Open, open_page: Open) -> None:
    """IAM-1: the invitation's link is shown once, lets its person in once, and keeps its token from servers' logs."""
    page = open_as("admin", "/people")
    page.get_by_role("button", name="Invite").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("E-mail address").fill("invited@example.com")
    dialog.get_by_label("Role").select_option("viewer")
    dialog.get_by_role("button", name="Make the invitation").click()
    link = dialog.get_by_test_id("shown-once").inner_text()
    assert "/invitation#" in link
    dialog.get_by_role("button", name="Done").click()
    expect(page.get_by_role("row", name=re.compile("invited@example.com"))).to_contain_text("Invited")

    asked: list[str] = []
    theirs = open_page("/signin", at=team.address)
    theirs.on("request", lambda request: asked.append(request.url))
    theirs.goto(link)
    theirs.get_by_label("Your name").fill("Ines Invited")
    theirs.get_by_label("Password", exact=True).fill(people.PASSWORD)
    theirs.get_by_role("button", name="Join").click()
    theirs.wait_for_url(re.compile("/costs"))
    assert not any(link.partition("#")[2] in address.partition("#")[0] for address in asked)
    expect(page.get_by_role("row", name=re.compile("Ines Invited"))).to_contain_text("Active")

    again = open_page("/signin", at=team.address)
    again.goto(link)
    again.get_by_label("Password", exact=True).fill(people.PASSWORD)
    again.get_by_role("button", name="Join").click()
    expect(again.get_by_role("alert")).to_contain_text("does not count")


def test_a_role_of_ones_own(open_as: Open) -> None:
    """IAM-1: the matrix is data: a new role is a column of it."""
    page = open_as("admin", "/people/roles")
    page.get_by_role("button", name="New role").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("biller")
    dialog.get_by_label("Change: Costs").check()
    expect(dialog.get_by_label("See: Costs")).to_be_checked()
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    matrix = page.get_by_role("table", name="Permission matrix")
    expect(matrix.get_by_role("columnheader", name=re.compile("^biller"))).to_be_visible()
    page.get_by_role("button", name="Delete the role biller").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete it").click()
    expect(matrix.get_by_role("columnheader", name=re.compile("^biller"))).to_have_count(0)


def test_a_key_is_shown_once_and_revoked(team: Team, open_as: Open) -> None:
    """IAM-2: a key is shown when it is made, works, is not shown again, and ends at once."""
    page = open_as("keyed", "/account")
    page.get_by_role("button", name="New key").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("What it is for").fill("nightly report")
    expect(dialog.get_by_label("See: People")).to_have_count(0)
    dialog.get_by_label("See: Costs").check()
    dialog.get_by_role("button", name="Make the key").click()
    key = dialog.get_by_test_id("shown-once").inner_text()
    assert key.startswith("gp_")
    headers = {"Authorization": f"Bearer {key}"}
    status = f"{team.address}/api/v1/costs/status"
    assert page.request.get(status, headers=headers).status == 200
    assert page.request.get(f"{team.address}/api/v1/jobs", headers=headers).status == 403
    dialog.get_by_role("button", name="I have kept it").click()
    row = page.get_by_role("row", name=re.compile("nightly report"))
    expect(row).to_contain_text("costs:read")
    page.reload()
    row.wait_for()
    assert key not in page.content()
    row.get_by_role("button", name="Revoke").click()
    page.get_by_role("dialog").get_by_role("button", name="Revoke it").click()
    expect(row).to_contain_text("Revoked")
    assert page.request.get(status, headers=headers).status == 401


def test_a_lost_password_is_replaced(team: Team, open_as: Open, open_page: Open) -> None:
    """IAM-2: an administrator hands on a link, good once, with which the person chooses a new password."""
    page = open_as("admin", "/people")
    page.get_by_role("button", name="Change forgetful@example.com").click()
    page.get_by_role("dialog").get_by_role("button", name="Lost password…").click()
    page.get_by_role("dialog").get_by_role("button", name="Reset it").click()
    link = page.get_by_role("dialog").get_by_test_id("shown-once").inner_text()
    for attempt in ("first", "second"):
        theirs = open_page("/signin", at=team.address)
        theirs.goto(link)
        theirs.get_by_label("New password", exact=True).fill("another fine sentence")
        theirs.get_by_role("button", name="Sign in with it").click()
        if attempt == "first":
            expect(theirs.get_by_role("heading", name="Your account")).to_be_visible()
        else:
            expect(theirs.get_by_role("alert")).to_contain_text("does not count")


def test_switching_the_organization(team: Team, open_page: Open) -> None:
    """IAM-1: in another organization one has another role, and sees nothing of the first."""
    page = open_page("/signin", at=team.address)
    team.enter(page, "wandering")
    page.get_by_role("table", name=re.compile("^Cost by")).wait_for()
    page.get_by_role("button", name=re.compile("^Account:")).click()
    page.get_by_role("menuitem", name=re.compile("^Switch to Research")).click()
    expect(page.get_by_role("button", name=re.compile("^Account:.*Research"))).to_be_visible()
    expect(page.get_by_role("heading", name="Bring in your first bill")).to_be_visible()
