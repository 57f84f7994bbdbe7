"""COST-4, COST-15: every ingestion states what it read, stored and held back, and whether that adds up."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.core.context import Context
from glasspane.core.errors import NotFound
from glasspane.costs.ingest.operations import QuarantineRequest, RemoveRequest, list_quarantine, remove
from glasspane.costs.ingest.statement import differences
from tests.costs.ingest.focus_rows import charge, focus_csv


def test_a_clean_file_reconciles_exactly(tmp_path: Path, bring, billed):
    charges = [charge(n, Decimal("0.000000000000000001") * n) for n in range(1, 40)]
    [statement] = bring(focus_csv(tmp_path / "april.csv", charges)).files
    assert statement.source_totals == {"USD": Decimal("0.000000000000000780")}
    assert statement.stored_totals == statement.source_totals
    assert statement.reconciled
    assert (statement.rows_read, statement.rows_stored, statement.rows_quarantined) == (39, 39, 0)
    assert billed() == Decimal("0.000000000000000780")
    assert statement.periods == ["2026-04"]


def test_an_unreadable_amount_is_quarantined_with_file_line_reason_and_row(tmp_path: Path, bring, context: Context):
    charges = [charge(1), charge(2, ChargeDescription="two\nlines"), charge(3, BilledCost="a lot"), charge(4)]
    path = focus_csv(tmp_path / "april.csv", charges)
    result = bring(path)
    [statement] = result.files
    assert (statement.rows_read, statement.rows_stored, statement.rows_quarantined) == (4, 3, 1)
    assert not statement.reconciled
    assert statement.unreadable_amounts == 1
    assert result.findings()
    [row] = list_quarantine(context, QuarantineRequest(id=statement.ingestion)).items
    assert (row.file, row.line) == (str(path), 5)
    assert "BilledCost" in row.reason
    assert "a lot" in row.reason
    assert row.row == path.read_text().split("\n")[4].rstrip("\r")


def test_a_quarantined_row_whose_amount_is_readable_counts_in_the_equation(tmp_path: Path, bring):
    charges = [charge(1, "10"), charge(2, "2.5", ChargePeriodStart="yesterday")]
    [statement] = bring(focus_csv(tmp_path / "april.csv", charges)).files
    assert statement.source_totals == {"USD": Decimal("12.5")}
    assert statement.stored_totals == {"USD": Decimal(10)}
    assert statement.quarantined_totals == {"USD": Decimal("2.5")}
    assert statement.difference == {"USD": Decimal(0)}
    assert statement.reconciled


def test_a_nineteenth_decimal_does_not_fit_and_is_quarantined_not_rounded(tmp_path: Path, bring):
    charges = [charge(1, "0.1234567890123456789"), charge(2, "1E-19"), charge(3, "2.32376E-9"), charge(4, "1e3")]
    [statement] = bring(focus_csv(tmp_path / "april.csv", charges)).files
    assert statement.rows_quarantined == 2
    assert statement.stored_totals == {"USD": Decimal("1000.00000000232376")}


def test_lines_with_too_few_or_too_many_cells_are_quarantined_at_their_line(tmp_path: Path, bring, context: Context):
    path = focus_csv(tmp_path / "april.csv", [charge(n) for n in range(1, 9)])
    lines = path.read_text().splitlines()
    lines[3] = "1.0,short"
    lines[5] += ",one more"
    path.write_text("\n".join(lines) + "\n")
    [statement] = bring(path).files
    rows = list_quarantine(context, QuarantineRequest(id=statement.ingestion)).items
    assert [r.line for r in rows] == [4, 6]
    assert statement.rows_read == 8
    assert statement.rows_stored == 6
    assert not statement.reconciled


def test_a_row_that_breaks_a_rule_is_stored_and_counted(tmp_path: Path, bring):
    charges = [charge(1), charge(2, ChargeCategory="Magic"), charge(3, ServiceName="")]
    [statement] = bring(focus_csv(tmp_path / "april.csv", charges)).files
    assert statement.rows_stored == 3
    assert statement.quality is not None
    broken = {b.rule: b.rows for b in statement.quality.broken}
    assert broken["ChargeCategory-allowed-value"] == 1
    assert broken["ServiceName-not-null"] == 1
    assert statement.quality.overall < 1


def test_nulls_are_spelled_in_many_ways_but_a_quoted_null_is_text(tmp_path: Path, bring, stored):
    path = tmp_path / "april.csv"
    focus_csv(path, [charge(1, ResourceId="NULL", RegionId=""), charge(2)])
    path.write_text(path.read_text().replace("i-2", '"NULL"'))
    bring(path)
    assert sorted(stored("SELECT ResourceId, RegionId FROM charges"), key=str) == [
        ("NULL", "eu-west-1"),
        (None, None),
    ]


def test_instants_with_and_without_zone_become_utc(tmp_path: Path, bring, stored):
    spellings = [
        "2026-04-03T00:00:00Z",
        "2026-04-03 00:00:00",
        "2026-04-03",
        "2026-04-03T02:00:00+02:00",
        "2026-04-02 16:00:00 -0800",
        "2026-04-03T00:00Z",
        "2026-04-03 00:00:00.000 UTC",
    ]
    charges = [charge(n, ChargePeriodStart=s) for n, s in enumerate(spellings)]
    [statement] = bring(focus_csv(tmp_path / "april.csv", charges)).files
    assert statement.rows_quarantined == 0
    assert stored("SELECT DISTINCT ChargePeriodStart::VARCHAR FROM charges") == [("2026-04-03 00:00:00",)]


def test_account_ids_stay_text(tmp_path: Path, bring, stored):
    bring(focus_csv(tmp_path / "april.csv", [charge(1, SubAccountId="0000123456789")]))
    assert stored("SELECT SubAccountId FROM charges") == [("0000123456789",)]


def test_doubles_of_a_parquet_file_enter_by_their_shortest_text(tmp_path: Path, bring, stored, context: Context):
    path = focus_csv(tmp_path / "april.csv", [charge(1, "0.1"), charge(2, "0.07")])
    parquet = tmp_path / "april.parquet"
    context.ports.engine.query("SELECT 1", {})
    import duckdb

    duckdb.sql(
        f"COPY (SELECT * REPLACE (BilledCost::DOUBLE AS BilledCost, EffectiveCost::DOUBLE AS EffectiveCost) "
        f"FROM read_csv('{path}', all_varchar=true)) TO '{parquet}' (FORMAT parquet)"
    )
    [statement] = bring(parquet).files
    assert statement.reconciled
    assert statement.stored_totals == {"USD": Decimal("0.17")}
    assert sorted(stored("SELECT BilledCost FROM charges")) == [(Decimal("0.07"),), (Decimal("0.1"),)]


def test_columns_without_a_place_in_focus_are_kept(tmp_path: Path, bring, stored):
    bring(focus_csv(tmp_path / "april.csv", [charge(1, x_Team="blue")]))
    [(native,)] = stored("SELECT x_Native FROM charges")
    assert json.loads(native)["x_Team"] == "blue"


def test_an_empty_export_is_stored_as_nothing(tmp_path: Path, bring, billed):
    [statement] = bring(focus_csv(tmp_path / "april.csv", [])).files
    assert (statement.rows_read, statement.rows_stored) == (0, 0)
    assert statement.reconciled
    assert billed() == 0


def test_differences_of_long_amounts_are_exact():
    quarantined = {"USD": Decimal("12345678901.123456789012345678")}
    stored = {"USD": Decimal("98765432101234.123456789012345671")}
    source = {"USD": Decimal("98777777780135.246913578024691349")}
    assert differences(source, stored, quarantined) == {"USD": Decimal(0)}


def test_removing_what_is_not_stored_is_refused(tmp_path: Path, bring, billed, context: Context):
    bring(focus_csv(tmp_path / "a.csv", [charge(1)]), connection="one")
    for request in (RemoveRequest(connection="two"), RemoveRequest(delivery=["0123"])):
        with pytest.raises(NotFound):
            remove(context, request)
    remove(context, RemoveRequest(connection="one"))
    assert billed() == 0


def test_blanks_around_a_currency_make_no_other_currency(tmp_path: Path, bring):
    rows = [charge(1), charge(2, BillingCurrency=" USD "), charge(3, BillingCurrency="  ")]
    [statement] = bring(focus_csv(tmp_path / "a.csv", rows)).files
    assert statement.stored_totals == {"USD": Decimal("2.5")}
    assert statement.rows_quarantined == 1
