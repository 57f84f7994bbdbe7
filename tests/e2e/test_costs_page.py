"""The costs page shows the API's numbers, keeps its state in the URL and lets every number be followed."""

from __future__ import annotations

import json
import re
import shlex
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from playwright.sync_api import Page, Route, expect

from tests.e2e.company import write_bill
from tests.e2e.conftest import Open, Site

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PERIOD = {"from": "2025-11-01", "to": "2026-04-30"}
DATES = "from=2025-11-01&to=2026-04-30"


def cents(amount: str) -> str:
    return f"${Decimal(amount).quantize(Decimal('0.01')):,}".replace("$-", "−$")


def rows_of(page: Page) -> list[tuple[str, str]]:
    """Values and exact costs of the table, in its order."""
    table = page.get_by_role("table", name=re.compile("^Cost by"))
    table.locator("tbody tr[data-index]").first.wait_for()
    return [
        (row.locator("th button").inner_text(), row.locator("td data").first.get_attribute("value") or "")
        for row in table.locator("tbody tr[data-index]").all()
    ]


def total_of(page: Page) -> str:
    """The exact total at the top."""
    return page.get_by_test_id("total").locator("data").first.get_attribute("value") or ""


def test_first_view_is_six_complete_months_with_the_period_before(site: Site, open_page: Open) -> None:
    page = open_page("/")
    answer = site.api("/costs/summary", by="service_category", compare="previous", **PERIOD)
    expect(page).to_have_url(re.compile("/costs$"))
    expect(page.get_by_test_id("total")).to_contain_text(cents(answer["total"]["USD"]))
    expect(page.get_by_role("region", name="Total")).to_contain_text("Effective cost, 1 Nov 2025 – 30 Apr 2026")
    expect(page.get_by_test_id("total")).to_contain_text("USD")
    assert rows_of(page) == [(row["service_category"], row["cost"]) for row in answer["rows"]]


@pytest.mark.parametrize("basis", ["billed", "effective", "list", "contracted"])
@pytest.mark.parametrize("by", ["provider", "tag:team"])
def test_numbers_are_the_apis(site: Site, open_page: Open, by: str, basis: str) -> None:
    page = open_page(f"/costs?{DATES}&by={by}&basis={basis}")
    answer = site.api("/costs/summary", by=by, basis=basis, **PERIOD)
    assert rows_of(page) == [(row[by] or "(none)", row["cost"]) for row in answer["rows"]]
    assert total_of(page) == answer["total"]["USD"]


def test_a_number_leads_to_the_charges_that_make_it(site: Site, open_page: Open) -> None:
    page = open_page(f"/costs?{DATES}&by=service&filter=provider=digitalocean")
    name, cost = rows_of(page)[1]
    assert name == "Spaces, Object Storage"
    page.get_by_role("button", name=f"show the charges of {name}").click()
    sheet = page.get_by_role("dialog", name=name)
    expect(sheet.get_by_test_id("drill-total").locator("data")).to_have_attribute("value", cost)
    expect(sheet.get_by_role("status")).to_contain_text("181")
    assert sum_of_charges(site, name) == Decimal(cost)
    shown = sheet.get_by_role("row").nth(1).get_by_role("cell").nth(1).inner_text()
    largest = site.api(
        "/costs/rows", filter=[r"service=Spaces\, Object Storage"], sort="-EffectiveCost", limit=1, **PERIOD
    )
    assert shown == f"${largest['items'][0]['EffectiveCost']}"


def sum_of_charges(site: Site, service: str) -> Decimal:
    asked = {"filter": ["service=" + service.replace(",", "\\,")], "limit": 1000, **PERIOD}
    return sum((Decimal(c["EffectiveCost"]) for c in site.api("/costs/rows", **asked)["items"]), Decimal(0))


def test_more_charges_come_while_scrolling(open_page: Open) -> None:
    page = open_page(f"/costs?{DATES}&at=provider=aws")
    sheet = page.get_by_role("dialog", name="aws")
    expect(sheet.get_by_role("status")).to_contain_text("100 of 905")
    sheet.get_by_role("region", name="Charges").evaluate("place => place.scrollTo(0, place.scrollHeight)")
    expect(sheet.get_by_role("status")).to_contain_text("200 of 905")


def test_the_url_gives_the_view_back(site: Site, open_page: Open) -> None:
    page = open_page(f"/costs?{DATES}")
    page.get_by_role("radio", name="Billed").click()
    page.get_by_role("radio", name="Day", exact=True).click()
    page.get_by_role("button", name="By Service category").click()
    page.get_by_role("combobox", name="Group by").fill("account name")
    page.keyboard.press("Enter")
    page.get_by_role("complementary", name="Narrow down").get_by_label("gcp").check()
    page.get_by_role("table", name="Cost by Account name").get_by_role(
        "button", name="Account name", exact=True
    ).click()
    page.get_by_role("searchbox").fill("data")
    page.get_by_role("button", name="Columns").click()
    page.get_by_role("menuitemcheckbox", name="Share").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Table", exact=True).click()
    expect(page).to_have_url(re.compile("chart=table"))
    address = page.url
    for part in ("basis=billed", "grain=day", "by=sub_account_name", "filter=provider=gcp", "q=data", "cols=", "sort="):
        assert part in address
    again = open_page(address.removeprefix(site.address))
    assert again.url == address
    for name in ("Figures behind the chart", "Total"):
        shown = page.get_by_role("region", name=name).text_content() or ""
        expect(again.get_by_role("region", name=name)).to_have_text(shown)
    assert rows_of(again) == rows_of(page)
    for name in ("Billed", "Day"):
        expect(again.get_by_role("radio", name=name, exact=True)).to_be_checked()
    expect(again.get_by_role("button", name="Provider is gcp")).to_be_visible()
    expect(again.get_by_role("columnheader", name="Share")).to_have_count(0)
    expect(again.get_by_role("columnheader", name="Account name")).to_have_attribute("aria-sort", "ascending")


def test_back_undoes_a_change_of_view(open_page: Open) -> None:
    page = open_page(f"/costs?{DATES}")
    before = rows_of(page)
    page.get_by_role("radio", name="List", exact=True).click()
    expect(page).to_have_url(re.compile("basis=list"))
    page.go_back()
    expect(page.get_by_role("radio", name="Effective", exact=True)).to_be_checked()
    assert rows_of(page) == before


def test_the_copied_command_and_sql_give_the_same_total(site: Site, open_page: Open) -> None:
    page = open_page(
        f"/costs?{DATES}&by=service&filter=service=Spaces,+Object+Storage",
        permissions=["clipboard-read", "clipboard-write"],
    )
    total = total_of_loaded(page)
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("menuitem", name=re.compile("^Command")).click()
    expect(page.get_by_text("Command copied")).to_be_visible()
    line = page.evaluate("navigator.clipboard.readText()")
    answer = json.loads(site.command(*shlex.split(line)[1:], "--json"))
    assert answer["total"]["USD"] == total
    page.keyboard.press("s")
    sql = page.get_by_role("dialog", name="SQL behind the table").locator("pre").inner_text()
    assert "EffectiveCost" in sql


def total_of_loaded(page: Page) -> str:
    page.get_by_test_id("total").wait_for()
    return total_of(page)


def test_csv_holds_every_row_with_all_its_digits(site: Site, open_page: Open, tmp_path: Path) -> None:
    page = open_page(f"/costs?{DATES}&by=region")
    page.get_by_test_id("total").wait_for()
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name=re.compile("^Table as CSV")).click()
    target = tmp_path / "costs.csv"
    download.value.save_as(target)
    header, *lines = target.read_text(encoding="utf-8").splitlines()
    answer = site.api("/costs/summary", by="region", **PERIOD)
    cost = header.split(",").index("cost")
    assert [line.split(",")[cost] for line in lines] == [row["cost"] for row in answer["rows"]]


def test_parquet_holds_the_filtered_charges(site: Site, open_page: Open, tmp_path: Path) -> None:
    page = open_page(f"/costs?{DATES}&filter=provider=aws")
    page.get_by_test_id("total").wait_for()
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name=re.compile("^Charges as Parquet")).click()
    target = tmp_path / "charges.parquet"
    download.value.save_as(target)
    with duckdb.connect() as session:
        found = session.sql(f"SELECT COUNT(*), SUM(EffectiveCost) FROM '{target}'").fetchall()[0]
    answer = site.api("/costs/summary", filter="provider=aws", measures="charges", **PERIOD)
    assert found == (answer["rows"][0]["charges"], Decimal(answer["total"]["USD"]))


def test_a_failing_source_shows_its_error_and_the_rest_renders(open_page: Open) -> None:
    page = open_page("/costs", at=None, java_script_enabled=True)
    fault = {
        "error": {
            "code": "engine",
            "message": "the query engine failed",
            "hint": "try again",
            "docs": "",
            "reference": "abc",
        }
    }

    def fail(route: Route) -> None:
        route.fulfill(status=400, content_type="application/json", body=json.dumps(fault))

    page.route("**/costs/facets?*", fail)
    page.goto(f"{page.url.partition('/costs')[0]}/costs?{DATES}")
    facets = page.get_by_role("complementary", name="Narrow down")
    expect(facets.get_by_role("alert").first).to_contain_text("the query engine failed")
    assert len(rows_of(page)) == 6


def test_without_charges_the_page_says_how_to_begin(empty_site: Site, open_page: Open) -> None:
    page = open_page(at=empty_site.address)
    expect(page.get_by_role("heading", name="Bring in your first bill")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("glasspane ingest")
    expect(page.get_by_role("button", name="Choose billing files")).to_be_visible()


def test_bills_are_brought_in_and_end_in_a_statement(fresh_site: Site, open_page: Open, tmp_path: Path) -> None:
    bill, repeated = tmp_path / "focus.csv", tmp_path / "again.csv"
    write_bill(bill)
    repeated.write_text(bill.read_text().replace("platform-prod", "platform"), encoding="utf-8")
    page = open_page(at=fresh_site.address)
    page.get_by_role("button", name="Choose billing files").click()
    dialog = page.get_by_role("dialog", name="Bring in bills")
    dialog.locator("input[type=file]").set_input_files(bill)
    row = dialog.get_by_role("row", name="focus.csv")
    expect(row).to_contain_text("4,979")
    expect(row).to_contain_text("$1,247,104.97 USD")
    expect(row).to_contain_text("Exact")
    dialog.get_by_role("button", name="Show the costs").click()
    assert total_of_loaded(page) == fresh_site.api("/costs/summary", **PERIOD)["total"]["USD"]
    page.get_by_role("button", name="Add bills").click()
    dialog.locator("input[type=file]").set_input_files(repeated)
    expect(dialog).to_contain_text("Some of these charges are stored already")
    dialog.get_by_role("button", name="Replace what is stored").click()
    expect(dialog.get_by_role("row", name="again.csv")).to_contain_text("Exact")
    names = {facet["value"] for facet in fresh_site.api("/costs/facets", dimension="sub_account_name")["items"]}
    assert "platform" in names
    assert "platform-prod" not in names


def test_demo_data_is_labelled_and_goes_with_one_click(fresh_site: Site, open_page: Open, tmp_path: Path) -> None:
    bill = tmp_path / "focus.csv"
    write_bill(bill)
    fresh_site.command("ingest", str(bill), "--connection", "demo-example")
    page = open_page(at=fresh_site.address)
    page.get_by_role("button", name="Demo data").click()
    page.get_by_role("button", name="Remove the demo data").click()
    expect(page.get_by_role("heading", name="Bring in your first bill")).to_be_visible()
    expect(page.get_by_role("button", name="Demo data")).to_have_count(0)
    assert fresh_site.api("/costs/status")["sources"] == []


def test_freshness_and_quality_are_in_sight(site: Site, open_page: Open) -> None:
    page = open_page()
    chip = page.get_by_role("button", name=re.compile("^Costs to 18 May 2026"))
    chip.click()
    detail = page.get_by_role("dialog", name="Freshness and quality")
    for source in site.api("/costs/status")["sources"]:
        expect(detail.get_by_role("row", name=source["provider"])).to_contain_text(f"{source['charges']:,}")
