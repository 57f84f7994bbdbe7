"""Jobs in the browser: they show how far they are by themselves, and are stopped and tried again."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.company import write_bill
from tests.e2e.conftest import Open, Team
from tests.e2e.test_accessibility import complaints_in_both

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

WATCH = """() => {
  window.seen = new Set();
  const look = () => {
    for (const row of document.querySelectorAll('tbody tr')) window.seen.add(row.cells[1].innerText.trim());
    if (document.querySelector('[role=progressbar]')) window.seen.add('progress');
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  look();
}"""


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bill that takes a moment to read: the company's, many times over."""
    path = tmp_path_factory.mktemp("large") / "large.csv"
    write_bill(path)
    head, *rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    with path.open("w", encoding="utf-8") as file:
        file.write(head)
        for _ in range(12):
            file.writelines(rows)
    return path


def drop(page: Page, path: Path) -> None:
    page.get_by_role("button", name="Add bills").click()
    page.get_by_role("dialog").locator("input[type=file]").set_input_files(path)


def test_progress_arrives_by_itself(open_as: Open, bill: Path) -> None:
    """RES-4, API-2: a job that starts elsewhere appears, runs and ends on an open page that nobody reloads."""
    watching = open_as("admin", "/jobs")
    watching.get_by_role("table", name="Jobs").or_(watching.get_by_text("No jobs yet")).first.wait_for()
    expect(watching.get_by_text("Live", exact=True)).to_be_visible()
    watching.evaluate(WATCH)
    theirs = open_as("member", "/costs")
    drop(theirs, bill)
    dialog = theirs.get_by_role("dialog")
    dialog.get_by_role("button", name="Replace what is stored").or_(dialog.get_by_role("table")).first.wait_for(
        timeout=60_000
    )
    row = watching.get_by_role("row", name=re.compile("Bring in bills")).first
    expect(row).to_contain_text(re.compile("Done|Failed"), timeout=20_000)
    seen = set(watching.evaluate("[...window.seen]"))
    assert {"Running", "progress"} <= seen


def test_without_a_live_connection_the_page_asks_again(open_as: Open, team: Team) -> None:
    """API-2: where no updates arrive, jobs are shown all the same."""
    page = open_as("admin", "/costs")
    page.route_web_socket(re.compile("/ws/"), lambda socket: socket.close())
    page.goto(f"{team.address}/jobs")
    expect(page.get_by_text("Every 2 s")).to_be_visible()
    started = begin(page, "/nowhere/at-all.csv")
    expect(page.get_by_role("link", name="Bring in bills").first).to_be_visible(timeout=10_000)
    assert started


def begin(page: Page, path: str) -> str:
    """Queue an ingestion that is bound to fail, as the page's own scripts would."""
    script = """async (path) => {
      const body = new Blob(['a,b\\n1,2\\n'], { type: 'application/octet-stream' });
      const address = '/api/v1/uploads?name=' + encodeURIComponent(path);
      const sent = await (await fetch(address, { method: 'POST', body })).json();
      const order = JSON.stringify({ paths: ['upload://' + sent.id], connection: '' });
      const headers = { 'Content-Type': 'application/json', Prefer: 'respond-async' };
      return (await (await fetch('/api/v1/ingestions', { method: 'POST', headers, body: order })).json()).id;
    }"""
    return str(page.evaluate(script, path.rpartition("/")[2]))


def test_a_failed_job_says_why_and_is_tried_again(open_as: Open, team: Team) -> None:
    """RES-4: error, attempts, and another try that goes on from there."""
    page = open_as("member", "/jobs")
    id = begin(page, "odd.csv")
    page.goto(f"{team.address}/jobs/{id}")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("bad_billing_file", timeout=20_000)
    attempts = page.get_by_role("table", name="Attempts").locator("tbody tr")
    expect(attempts).to_have_count(1)
    assert complaints_in_both(page) == {}
    page.get_by_role("button", name="Try again").click()
    expect(attempts).to_have_count(2, timeout=20_000)
    expect(page.get_by_role("button", name="Cancel")).to_have_count(0)


def test_a_viewer_sees_jobs_and_changes_none(open_as: Open, team: Team) -> None:
    """IAM-1: the request of a job is for those who may run its operation; its buttons for those who may change it."""
    id = begin(open_as("member", "/jobs"), "theirs.csv")
    page = open_as("viewer", f"/jobs/{id}")
    page.get_by_role("alert").wait_for(timeout=20_000)
    expect(page.get_by_role("button", name="Try again")).to_have_count(0)
    expect(page.get_by_text("Request", exact=True)).to_have_count(0)


def test_jobs_are_narrowed_by_state_in_the_address(open_as: Open, team: Team) -> None:
    page = open_as("admin", "/jobs")
    begin(page, "narrow.csv")
    page.get_by_role("radio", name="Failed").click()
    expect(page).to_have_url(re.compile(r"/jobs\?state=failed"))
    expect(page.get_by_role("table", name="Jobs").locator("tbody tr").first).to_contain_text("Failed", timeout=20_000)
    page.get_by_role("radio", name="Cancelled").click()
    expect(page.get_by_text("No jobs in this state")).to_be_visible()


def test_a_schedule_is_run_paused_and_deleted(open_as: Open, team: Team) -> None:
    """RES-4: schedules in words, in their zone."""
    page = open_as("admin", "/jobs/schedules")
    page.get_by_text("No schedules yet").wait_for()
    order = {"name": "nightly", "operation": "ingest", "cron": "0 3 * * 1-5", "zone": "Europe/Berlin",
             "request": json.dumps({"paths": ["s3://bills/aws"]})}  # fmt: skip
    kind = {"Content-Type": "application/json"}
    page.evaluate(
        "([headers, body]) => fetch('/api/v1/schedules', { method: 'POST', headers, body })", [kind, json.dumps(order)]
    )
    page.reload()
    row = page.get_by_role("row", name=re.compile("nightly"))
    expect(row).to_contain_text(re.compile("monday to friday at 03:00", re.IGNORECASE))
    expect(row).to_contain_text("Europe/Berlin")
    row.get_by_role("button", name="Pause nightly").click()
    expect(row).to_contain_text("Paused")
    row.get_by_role("button", name="Delete nightly").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete it").click()
    expect(page.get_by_text("No schedules yet")).to_be_visible()


def test_times_are_the_readers_with_the_exact_utc_beside(open_as: Open, team: Team) -> None:
    """Times shown in the reader's zone; the title has UTC to the second."""
    id = begin(open_as("member", "/jobs"), "when.csv")
    page = open_as("admin", f"/jobs/{id}", timezone_id="Asia/Tokyo")
    time = page.locator("dl time").first
    time.wait_for()
    shown, exact, iso = time.inner_text(), time.get_attribute("title"), time.get_attribute("datetime")
    assert exact is not None and re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", exact)
    assert iso is not None and iso.startswith(exact[:10])
    hours = (int(shown[-5:-3]) - int(exact[11:13])) % 24
    assert hours == 9
