"""The tables of AWS's services and regions use FOCUS's own values and name each thing once."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from glasspane.core.focus import column
from glasspane.providers.aws.billing.cur import CUR2


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


SERVICES = _rows(CUR2.tables["aws_services"])
REGIONS = _rows(CUR2.tables["aws_regions"])


def test_categories_are_allowed() -> None:
    for name, focus in (("service_category", "ServiceCategory"), ("service_subcategory", "ServiceSubcategory")):
        assert {row[name] for row in SERVICES} <= set(column(focus).allowed_values)


def test_a_subcategory_lies_in_one_category() -> None:
    pairs = {(row["service_subcategory"], row["service_category"]) for row in SERVICES}
    assert [sub for sub, n in Counter(sub for sub, _ in pairs).items() if n > 1] == []


def test_nothing_is_named_twice() -> None:
    assert max(Counter((r["product_code"].casefold(), r["product_family"]) for r in SERVICES).values()) == 1
    assert max(Counter(r["region_id"] for r in REGIONS).values()) == 1


def test_every_cell_but_the_family_is_filled() -> None:
    assert [r for r in [*SERVICES, *REGIONS] for name, cell in r.items() if not cell and name != "product_family"] == []


def test_a_product_with_families_has_a_row_for_the_others() -> None:
    assert {r["product_code"] for r in SERVICES} == {r["product_code"] for r in SERVICES if not r["product_family"]}
