"""A masked export names nobody, and its sums are still right (IAM-6)."""

from __future__ import annotations

import csv
import hashlib
import hmac
import json
from collections import defaultdict
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane.bootstrap import Application
from glasspane.core import focus
from glasspane.costs.export.masking import KEPT, Mask, mask
from glasspane.kit.duck import open_session
from tests.cli.running import SAMPLE
from tests.costs.export.conftest import Rows, read
from tests.costs.ingest.focus_rows import charge, focus_csv

COSTS = ("BilledCost", "EffectiveCost", "ListCost", "ContractedCost")
WHO = ("BillingAccountId", "SubAccountId", "ResourceId", "ServiceName", "RegionId", "ChargePeriodStart", "Tags")


def exported(app: Application, folder: Path, name: str, **request: Any) -> tuple[Rows, Any]:
    path = folder / name
    done: Any = app.run("costs.export", {"out": str(path), **request})
    return read(path), done


def sums(rows: Rows, by: str, cost: str) -> list[Decimal]:
    found: dict[Any, Decimal] = defaultdict(Decimal)
    for row in rows:
        found[row[by]] += Decimal(row[cost] or 0)
    return sorted(found.values())


@pytest.fixture
def app(fresh: Callable[[], Application]) -> Application:
    made = fresh()
    made.run("ingest", {"paths": [str(SAMPLE)]})
    return made


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
@pytest.mark.parametrize("version", focus.VERSIONS)
def test_no_name_is_left_and_groupings_add_up(app: Application, tmp_path: Path, version: str, ending: str) -> None:
    """IAM-6: every version and format."""
    plain, _ = exported(app, tmp_path, f"plain{ending}", focus_version=version)
    masked, _ = exported(app, tmp_path, f"masked{ending}", focus_version=version, mask="names")
    assert len(plain) == len(masked)
    hidden = [c.name for c in focus.columns(version) if c.data_type in ("String", "JSON") and c.name not in KEPT]
    names = {str(row[name]) for row in plain for name in hidden if row[name] is not None and len(str(row[name])) > 3}
    text = "\n".join(str(value) for row in masked for value in row.values())
    assert not [name for name in names - {"Usage"} if name in text and ": " not in name]
    for by in WHO:
        for cost in COSTS:
            assert sums(plain, by, cost) == sums(masked, by, cost), (by, cost)


def test_scaled_amounts_keep_their_proportions(app: Application, tmp_path: Path) -> None:
    """IAM-6: one secret factor for costs and prices, none for quantities; the answer's totals are the file's."""
    plain, before = exported(app, tmp_path, "plain.parquet")
    masked, after = exported(app, tmp_path, "masked.parquet", mask="names-and-amounts")
    factor = mask(app.ports.vault, "default", "", amounts=True).factor
    assert Decimal("0.5") <= factor < 2
    for by in WHO:
        for cost in COSTS:
            pairs = zip(sums(plain, by, cost), sums(masked, by, cost), strict=True)
            assert all(abs(one * factor - other) < Decimal("1e-14") for one, other in pairs)
    for currency, total in before.totals.items():
        assert after.totals[currency] != total
        assert after.totals[currency] == sum(
            (r["BilledCost"] or 0 for r in masked if r["BillingCurrency"] == currency), Decimal(0)
        )
    assert sorted(r["ConsumedQuantity"] or 0 for r in plain) == sorted(r["ConsumedQuantity"] or 0 for r in masked)


def test_pseudonyms_are_stable_within_a_label_and_only_there(app: Application, tmp_path: Path) -> None:
    """IAM-6: exports of one label can be joined; those of two cannot."""
    rows = [exported(app, tmp_path, f"{n}.parquet", mask="names", mask_label=label)[0] for n, label in enumerate("aab")]
    accounts = [{r["SubAccountId"] for r in some if r["SubAccountId"]} for some in rows]
    assert accounts[0] == accounts[1]
    assert not accounts[0] & accounts[2]
    assert mask(app.ports.vault, "a", "x", amounts=False) != mask(app.ports.vault, "b", "x", amounts=False)
    assert "m-" not in repr(mask(app.ports.vault, "a", "x", amounts=True))


@given(st.binary(min_size=32, max_size=32), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_pseudonyms_are_hmacs(key: bytes, name: str) -> None:
    """RFC 2104, against Python's own."""
    session = open_session(threads=1)
    Mask(key).prepare(session)
    found = session.execute("SELECT pseudonym(?)", [name]).fetchone()
    assert found == ("m-" + hmac.new(key, name.encode(), hashlib.sha256).hexdigest()[:20],)


def test_tags_stay_tags(fresh: Callable[[], Application], tmp_path: Path) -> None:
    app = fresh()
    tags = ['{"team":"payments","cost center":"a\\"b"}', '{"team":"payments"}', "{}"]
    rows = [charge(n, Tags=tag, ChargeDescription="mail to bob@example.com") for n, tag in enumerate(tags)]
    app.run("ingest", {"paths": [str(focus_csv(tmp_path / "in.csv", rows))]})
    app.run("costs.export", {"out": str(tmp_path / "out.csv"), "mask": "names"})
    with (tmp_path / "out.csv").open() as file:
        masked = list(csv.DictReader(file))
    found = sorted((json.loads(row["Tags"] or "{}") for row in masked), key=len)
    assert [len(one) for one in found] == [0, 1, 2]
    assert set(found[1].items()) <= set(found[2].items())
    assert "payments" not in str(masked)
    assert "bob" not in str(masked)


def test_a_masked_export_is_still_focus(app: Application, fresh: Callable[[], Application], tmp_path: Path) -> None:
    """IAM-6: it is read back like any FOCUS file, without a row lost."""
    rows, done = exported(app, tmp_path, "masked.csv", mask="names-and-amounts")
    other = fresh()
    again: Any = other.run("ingest", {"paths": [str(tmp_path / "masked.csv")]})
    assert [(f.rows_stored, f.rows_quarantined, f.reconciled) for f in again.files] == [(len(rows), 0, True)]
    assert done.rows == len(rows)
