"""COST-8, COST-3: single charges, facets, versions, differences and status."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from glasspane.core.errors import NotFound, UsageError
from glasspane.costs.model import (
    DiffRequest,
    DimensionsRequest,
    FacetsRequest,
    RowsRequest,
    StatusRequest,
    SummaryRequest,
    VersionsRequest,
)
from glasspane.costs.operations import diff, dimensions, facets, rows, status, summary, versions
from tests.costs.query.charges import Stored, charge


def test_pages_neither_repeat_nor_lose_a_charge(stored: Stored) -> None:
    stored.store(
        [charge(str(i % 3), ResourceId=f"r{i:02}", ChargePeriodStart=f"2026-0{i % 2 + 3}-05") for i in range(23)]
    )
    seen: list[Any] = []
    cursor = None
    while True:
        page = rows(stored.context, RowsRequest(limit=5, cursor=cursor, columns=["resourceid", "EffectiveCost"]))
        seen += page.items
        cursor = page.next_cursor
        if len(seen) == 10:
            stored.store([charge("9", ResourceId="later")], "d2")
        if cursor is None:
            break
    assert page.total == 23
    assert sorted(r["ResourceId"] for r in seen) == [f"r{i:02}" for i in range(23)]
    assert [r["EffectiveCost"] for r in seen] == sorted((r["EffectiveCost"] for r in seen), reverse=True)


def test_charges_are_filtered_sorted_and_shown_exactly(stored: Stored) -> None:
    stored.store([charge("0.1", RegionId="fra1"), charge("-0.000000000000000001", RegionId="fra1"), charge("5")])
    request = RowsRequest(filter={"geography": ["Frankfurt (DE)"], "region": ["fra1"]}, sort="BilledCost")
    page = rows(stored.context, request)
    assert [r["BilledCost"] for r in page.items] == ["-0.000000000000000001", "0.1"]
    assert page.items[0]["ChargePeriodStart"] == "2026-04-01T00:00:00Z"
    assert page.total == 2


def test_wrong_columns_and_cursors_are_refused(stored: Stored) -> None:
    stored.store([charge()])
    with pytest.raises(UsageError) as caught:
        rows(stored.context, RowsRequest(columns=["BiledCost"]))
    assert "BilledCost" in caught.value.hint
    for cursor in ("x", "!!", "WzEsMiwzXQ", "eyJhIjoxfQ"):
        with pytest.raises(UsageError):
            rows(stored.context, RowsRequest(cursor=cursor))


def test_facets_leave_their_own_filter_aside(stored: Stored) -> None:
    stored.store(
        [charge("1"), charge("2"), charge("4", ServiceName="S3"), charge("8", ServiceName="S3", x_Provider="gcp")]
    )
    found = facets(stored.context, FacetsRequest(dimension="service", filter={"service": ["S3"], "provider": ["aws"]}))
    assert [(f.value, f.charges, f.cost) for f in found.items] == [
        ("Amazon Elastic Compute Cloud", 2, {"USD": Decimal(3)}),
        ("S3", 1, {"USD": Decimal(4)}),
    ]
    assert [f.value for f in facets(stored.context, FacetsRequest(dimension="service", search="s3")).items] == ["S3"]


def test_the_vocabulary_names_the_tags_that_occur(stored: Stored) -> None:
    assert dimensions(stored.context, DimensionsRequest()).tag_keys == []
    stored.store([charge(Tags={"team": "a", "cost center": "1"}), charge(Tags={"team": "b"}), charge()])
    vocabulary = dimensions(stored.context, DimensionsRequest())
    assert vocabulary.tag_keys == ["cost center", "team"]
    for shown in vocabulary.dimensions:
        assert summary(stored.context, SummaryRequest(by=[shown.id])).total == {"USD": Decimal(3)}


def test_versions_say_what_they_changed(stored: Stored) -> None:
    stored.store([charge("1"), charge("2", ChargePeriodStart="2026-03-02")])
    stored.store([charge("5")], replace=True)
    stored.store([charge("7", BillingCurrency="EUR")], "d2")
    page = versions(stored.context, VersionsRequest(limit=2))
    assert [(v.version, v.months, v.change) for v in page.items] == [
        (2, ["2026-04"], {"EUR": Decimal(7), "USD": Decimal(0)}),
        (1, ["2026-04"], {"USD": Decimal(4)}),
    ]
    assert page.items[0].total == {"EUR": Decimal(7), "USD": Decimal(7)}
    rest = versions(stored.context, VersionsRequest(limit=2, cursor=page.next_cursor))
    assert [v.version for v in rest.items] == [0] and rest.next_cursor is None
    assert versions(stored.context, VersionsRequest(month="2026-03")).total == 1


def test_a_month_as_it_looked_then_and_now(stored: Stored) -> None:
    stored.store([charge("1", ServiceName="EC2"), charge("2", ServiceName="S3"), charge("3", ServiceName="RDS")])
    then = datetime.now(UTC).isoformat()
    late = [charge("1", ServiceName="EC2"), charge("2.5", ServiceName="S3"), charge("4", ServiceName="Lambda")]
    stored.store(late, replace=True)
    answer = diff(stored.context, DiffRequest(a=then, by=["service"]))
    assert [(r["service"], r["before"], r["after"], r["change"]) for r in answer.rows] == [
        ("Lambda", None, "4", "4"),
        ("RDS", "3", None, "-3"),
        ("S3", "2", "2.5", "0.5"),
    ]
    assert answer.total.change == {"USD": Decimal("1.5")}
    assert (answer.a.version, answer.b.version) == (0, 1)
    same = diff(stored.context, DiffRequest(a="1", b="newest", by=["service"]))
    assert same.rows == [] and not same.findings()
    assert len(diff(stored.context, DiffRequest(a="0", by=["service"], unchanged=True)).rows) == 4
    before_all = diff(stored.context, DiffRequest(a=(datetime.now(UTC) - timedelta(days=9)).date().isoformat()))
    assert before_all.total.before == {}
    with pytest.raises(UsageError):
        diff(stored.context, DiffRequest(a="yesterday"))
    with pytest.raises(NotFound):
        diff(stored.context, DiffRequest(a="7"))


def test_as_of_a_date_means_its_end() -> None:
    assert SummaryRequest(as_of=date(2026, 10, 3)).as_of == datetime(2026, 10, 3, 23, 59, 59, 999999, UTC)
    assert SummaryRequest(as_of="2026-10-03").as_of == datetime(2026, 10, 3, 23, 59, 59, 999999, UTC)
    assert SummaryRequest(as_of="2026-10-03T12:00:00Z").as_of == datetime(2026, 10, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize("rollup", [True, False])
def test_status_tells_sources_freshness_and_quality(stored: Stored, rollup: bool) -> None:
    empty = status(stored.context, StatusRequest())
    assert (empty.months, empty.sources, empty.quality, empty.versions) == ([], [], None, 0)
    march = charge("2", x_Provider="gcp", ChargePeriodStart="2026-03-02")
    stored.store([charge("1", ChargePeriodEnd="2026-04-02"), march, charge("4")], rollup=rollup)
    answer = status(stored.context, StatusRequest())
    assert answer.months == ["2026-03", "2026-04"]
    assert [(s.provider, s.connection, s.months, s.charges, s.billed) for s in answer.sources] == [
        ("aws", "main", ["2026-04"], 2, {"USD": Decimal(5)}),
        ("gcp", "main", ["2026-03"], 1, {"USD": Decimal(2)}),
    ]
    assert answer.freshness.charges_to == datetime(2026, 4, 2, tzinfo=UTC)
    assert answer.quality is not None and answer.quality.overall == pytest.approx(0.9)
    assert answer.versions == 1
