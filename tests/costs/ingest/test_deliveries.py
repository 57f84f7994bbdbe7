"""COST-3: nothing is guessed when files meet; a source's month is replaced whole or not at all."""

from __future__ import annotations

import itertools
import json
import random
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glasspane.bootstrap import application
from glasspane.core.context import Context
from glasspane.core.errors import Conflict, DeliveryOverlap
from glasspane.costs.charges import ChargeStore
from glasspane.costs.ingest import Options, ingest
from glasspane.costs.ingest.deliveries import connected
from glasspane.costs.ingest.statement import FileStatement, reconciled_together
from glasspane.settings import Settings
from tests.costs.ingest.focus_rows import charge, focus_csv


def test_the_same_content_again_changes_nothing(tmp_path: Path, bring, billed, context: Context):
    path = focus_csv(tmp_path / "april.csv", [charge(1)])
    bring(path)
    copy = tmp_path / "again.csv"
    copy.write_bytes(path.read_bytes())
    [statement] = bring(copy).files
    assert statement.status == "unchanged"
    assert billed() == Decimal("1.25")
    assert ChargeStore(context.ports, "default").version() == 0


def test_a_loose_file_that_does_not_overlap_is_added(tmp_path: Path, bring, billed):
    bring(focus_csv(tmp_path / "a.csv", [charge(1), charge(2)]))
    bring(focus_csv(tmp_path / "b.csv", [charge(3), charge(4)]))
    assert billed() == Decimal(5)


def test_a_loose_file_that_overlaps_is_refused_until_told(tmp_path: Path, bring, billed):
    bring(focus_csv(tmp_path / "a.csv", [charge(1, "1"), charge(2, "2")]))
    again = focus_csv(tmp_path / "b.csv", [charge(2, "3"), charge(3, "4")])
    with pytest.raises(DeliveryOverlap) as refusal:
        bring(again)
    assert "--replace" in refusal.value.hint
    assert "--append" in refusal.value.hint
    assert billed() == 3
    bring(again, append=True)
    assert billed() == 10
    bring(focus_csv(tmp_path / "c.csv", [charge(2, "5")]), replace=True)
    assert billed() == 5


def test_replacing_a_source_leaves_every_other_source_alone(tmp_path: Path, bring, stored):
    bring(focus_csv(tmp_path / "a.csv", [charge(1, "1"), charge(2, "7", BillingAccountId="other")]))
    bring(focus_csv(tmp_path / "b.csv", [charge(1, "2")]), replace=True)
    assert stored("SELECT BillingAccountId, sum(BilledCost) FROM charges GROUP BY 1 ORDER BY 1") == [
        ("111111111111", Decimal(2)),
        ("other", Decimal(7)),
    ]


def test_the_same_account_from_another_connection_is_no_second_bill(tmp_path: Path, bring, billed):
    bring(focus_csv(tmp_path / "a.csv", [charge(1)]), connection="one")
    with pytest.raises(DeliveryOverlap):
        bring(focus_csv(tmp_path / "b.csv", [charge(1, "9")]), connection="two")
    assert billed() == Decimal("1.25")


def test_files_that_come_together_are_one_delivery_in_any_order(tmp_path: Path):
    parts = [[charge(3 * part + n, f"{part}.{n}") for n in range(3)] for part in range(3)]
    answers = set()
    for order in itertools.permutations(range(3)):
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        paths = [focus_csv(folder / f"{place}.csv", parts[part]) for place, part in enumerate(order)]
        context = Context(application(Settings(home=folder / "home")).ports)
        ingest(context, [str(p) for p in paths], Options())
        relation = ChargeStore(context.ports, "default").relation()
        rows = context.ports.engine.query(
            "SELECT ResourceId, BilledCost FROM charges ORDER BY 1", {"charges": relation}
        )
        answers.add(tuple(rows.rows))
    assert len(answers) == 1


def test_older_versions_stay_as_they_were(tmp_path: Path, bring, billed):
    bring(focus_csv(tmp_path / "a.csv", [charge(1, "1")]))
    bring(focus_csv(tmp_path / "b.csv", [charge(1, "2")]), replace=True)
    assert (billed(0), billed(1)) == (1, 2)


def _cur(
    folder: Path,
    assembly: str,
    amounts: list[str],
    period: str = "20260401-20260501",
    payer: str = "123456789012",
    owner: str = "123456789012",
) -> Path:
    """Write a CUR 1 delivery: a manifest beside the period and its report below the assembly."""
    place = folder / period / assembly
    place.mkdir(parents=True)
    header = [
        "identity/LineItemId", "identity/TimeInterval", "bill/PayerAccountId", "bill/BillingPeriodStartDate",
        "bill/BillingPeriodEndDate", "bill/BillingEntity", "bill/BillType", "lineItem/UsageAccountId",
        "lineItem/LineItemType", "lineItem/UsageStartDate", "lineItem/UsageEndDate", "lineItem/ProductCode",
        "lineItem/UsageType", "lineItem/Operation", "lineItem/ResourceId", "lineItem/UsageAmount",
        "lineItem/CurrencyCode", "lineItem/UnblendedRate", "lineItem/UnblendedCost", "lineItem/LineItemDescription",
    ]  # fmt: skip
    start, end = "2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z"
    rows = [
        [
            f"id{n}", f"{start}/{end}", payer, start, end, "AWS", "Anniversary", "123456789012", "Usage",
            "2026-04-02T00:00:00Z", "2026-04-03T00:00:00Z", "AmazonEC2", "BoxUsage:t3.micro", "RunInstances",
            f"i-{n}", "1", "USD", amount, amount, "hour",
        ]
        for n, amount in enumerate(amounts)
    ]  # fmt: skip
    report = place / "costs-00001.csv"
    report.write_text("\n".join(",".join(row) for row in [header, *rows]) + "\n")
    manifest = {
        "assemblyId": assembly,
        "account": owner,
        "columns": [],
        "charset": "UTF-8",
        "compression": "ZIP",
        "contentType": "text/csv",
        "reportId": "r",
        "reportName": "costs",
        "billingPeriod": {"start": "20260401T000000.000Z", "end": "20260501T000000.000Z"},
        "bucket": "b",
        "reportKeys": [f"{period}/{assembly}/costs-00001.csv"],
    }
    for target in (folder / period / "costs-Manifest.json", place / "costs-Manifest.json"):
        target.write_text(json.dumps(manifest))
    return folder


def test_a_later_delivery_of_a_manifest_replaces_the_earlier_one(tmp_path: Path, bring, billed):
    folder = _cur(tmp_path / "cur", "first", ["1", "2"])
    bring(folder)
    assert billed() == 3
    _cur(folder, "second", ["1", "2", "4"])
    result = bring(folder)
    assert billed() == 7
    assert [f.rows_stored for f in result.files] == [3]
    assert any("first" in s.path for s in result.skipped)
    assert (billed(0), billed(1)) == (3, 7)


def test_an_older_manifest_does_not_replace_a_newer_one_by_itself(tmp_path: Path, bring, billed):
    old, new = _cur(tmp_path / "old", "first", ["1"]), _cur(tmp_path / "new", "second", ["5"])
    for folder, day in ((old, "2026-05-01"), (new, "2026-05-02")):
        for path in folder.rglob("*Manifest.json"):
            path.write_text(json.dumps({**json.loads(path.read_text()), "createdAt": f"{day}T00:00:00Z"}))
    bring(new)
    with pytest.raises(Conflict, match="later delivery"):
        bring(old)
    assert billed() == 5


def test_a_manifest_whose_file_is_missing_stores_nothing(tmp_path: Path, bring, context: Context):
    folder = _cur(tmp_path / "cur", "first", ["1"])
    next(folder.rglob("*.csv")).unlink()
    with pytest.raises(Exception, match=r"costs-00001\.csv"):
        bring(folder)
    assert ChargeStore(context.ports, "default").version() == -1


amounts = st.decimals(min_value=-1000, max_value=1000, allow_nan=False, places=18)


@settings(max_examples=25)
@given(st.lists(st.lists(amounts, min_size=1, max_size=6), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_totals_are_conserved_through_ingestion_redelivery_and_versions(
    files: list[list[Decimal]], chance: random.Random
):
    """COST-15: source = stored in every version, whatever is brought in again, in whatever order."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        context = Context(application(Settings(home=folder / "home")).ports)
        number = itertools.count()
        paths = [
            focus_csv(folder / f"{i}.csv", [charge(next(number), amount) for amount in file])
            for i, file in enumerate(files)
        ]
        expected, seen = Decimal(0), []
        for i in chance.sample(range(len(files)), len(files)):
            ingest(context, [str(paths[i])], Options())
            ingest(context, [str(paths[i])], Options())
            expected += sum(files[i], Decimal(0))
            seen.append(expected)
        store = ChargeStore(context.ports, "default")
        totals = [
            context.ports.engine.query(
                "SELECT sum(BilledCost) FROM charges", {"charges": store.relation(version)}
            ).rows[0][0]
            for version in range(store.version() + 1)
        ]
        assert totals == seen


@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=3), max_size=8))
def test_files_that_share_a_delivery_are_in_one_group(ids: list[list[str]]):
    groups = connected(dict(enumerate(ids)))
    assert Counter(n for g in groups for n in g) == Counter(range(len(ids)))
    owners = [{d for n in g for d in ids[n]} for g in groups]
    assert all(not (a & b) for a, b in itertools.combinations(owners, 2))


def test_a_manifest_may_be_named_alone(tmp_path: Path, bring, billed):
    folder = _cur(tmp_path / "cur", "first", ["1", "2"])
    bring(folder / "20260401-20260501" / "costs-Manifest.json")
    assert billed() == 3


def test_files_whose_differences_cancel_reconcile_together():
    def statement(path: str, difference: str, unreadable: int = 0) -> FileStatement:
        amount = {"USD": Decimal(difference)}
        return FileStatement(
            path=path, format="f", digest=path, difference=amount, reconciled=False, unreadable_amounts=unreadable
        )

    together = reconciled_together([statement("a", "5"), statement("b", "-5")])
    assert [(s.reconciled, s.reconciled_with) for s in together] == [(True, ["b"]), (True, ["a"])]
    apart = reconciled_together([statement("a", "5"), statement("b", "-4")])
    assert not any(s.reconciled for s in apart)
    assert not any(s.reconciled for s in reconciled_together([statement("a", "5", 1), statement("b", "-5")]))


def test_a_redelivery_keeps_the_chunks_that_did_not_change(tmp_path: Path, bring, billed):
    """A manifest's next delivery may repeat a file to the byte; replacing the month must not lose it."""
    folder = _cur(tmp_path / "cur", "first", ["1", "2"])
    bring(folder)
    repeated = next((folder / "20260401-20260501" / "first").glob("*.csv")).read_bytes()
    _cur(folder, "second", ["4"])
    _add_chunk(folder, "second", repeated)
    bring(folder)
    assert billed() == 7


def test_replacing_reads_stored_files_again_when_others_are_new(tmp_path: Path, bring, billed):
    a = focus_csv(tmp_path / "a.csv", [charge(1, "1")])
    bring(a)
    b = focus_csv(tmp_path / "b.csv", [charge(2, "2")])
    bring(a, b, replace=True)
    assert billed() == 3
    result = bring(a, b, replace=True)
    assert {f.status for f in result.files} == {"unchanged"}


def _add_chunk(folder: Path, assembly: str, content: bytes) -> None:
    """Add a second file to a delivery and name it in its manifests."""
    place = folder / "20260401-20260501" / assembly
    (place / "costs-00002.csv").write_bytes(content)
    for path in [place / "costs-Manifest.json", place.parent / "costs-Manifest.json"]:
        manifest = json.loads(path.read_text())
        manifest["reportKeys"].append(f"20260401-20260501/{assembly}/costs-00002.csv")
        path.write_text(json.dumps(manifest))


def test_chunks_of_different_payers_are_one_delivery(tmp_path: Path, bring, billed, context: Context):
    other = _cur(tmp_path / "other", "first", ["8"], payer="999999999999")
    folder = _cur(tmp_path / "cur", "first", ["1"])
    _add_chunk(folder, "first", next(other.rglob("*.csv")).read_bytes())
    bring(folder)
    assert billed() == 9
    assert ChargeStore(context.ports, "default").version() == 0


def test_a_redelivery_without_charges_empties_the_month(tmp_path: Path, bring, billed):
    folder = _cur(tmp_path / "cur", "first", ["1", "2"])
    bring(folder)
    _cur(folder, "second", [])
    bring(folder)
    assert billed() == 0
    assert billed(0) == 3


def test_exports_of_two_accounts_may_have_the_same_name(tmp_path: Path, bring, billed):
    one = _cur(tmp_path / "cur" / "one", "first", ["1"], payer="1", owner="1")
    two = _cur(tmp_path / "cur" / "two", "first", ["20"], payer="2", owner="2")
    bring(one)
    bring(two)
    assert billed() == 21
    _cur(one, "second", ["300"], payer="1", owner="1")
    assert len(bring(tmp_path / "cur").files) == 2
    assert billed() == 320


def test_a_manifest_may_be_named_after_its_files(tmp_path: Path, bring, billed):
    for assembly, amounts in (("first", ["1", "2"]), ("second", ["1", "2", "4"])):
        place = _cur(tmp_path / assembly, assembly, amounts) / "20260401-20260501" / assembly
        bring(*sorted(place.iterdir(), reverse=True))
    assert billed() == 7


def test_a_file_of_two_months_is_read_again_when_one_was_replaced(tmp_path: Path, bring, billed):
    may = {f"{kind}Period{end}": f"2026-05-0{day} 00:00:00" for kind in ("Billing", "Charge") for day, end in
           enumerate(("Start", "End"), 1)}  # fmt: skip
    both = focus_csv(tmp_path / "both.csv", [charge(1, "1"), charge(2, "2", **may)])
    bring(both)
    bring(focus_csv(tmp_path / "april.csv", [charge(1, "7")]), replace=True)
    assert billed() == 9
    with pytest.raises(DeliveryOverlap):
        bring(both)
    bring(both, replace=True)
    assert billed() == 3
