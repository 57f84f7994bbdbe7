"""The generated truth is lawful FOCUS, keeps its own books, and is the same for the same seed."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from glasspane.core.focus import column, columns
from glasspane.demo import answers
from glasspane.demo.plan import Plan
from glasspane.kit.duck import Session, quoted
from tests.demo.conftest import PLAN, made


def one(session: Session, query: str) -> Any:
    row = session.execute(query).fetchone()
    assert row is not None
    return row[0]


def charges(session: Session, where: str) -> int:
    return int(one(session, f"SELECT count(*) FROM every WHERE {where}"))


def test_every_charge_has_its_own_key(company: Session) -> None:
    assert one(company, "SELECT count(*) - count(DISTINCT connection || x_Key) FROM every") == 0


def test_it_spans_the_months_asked_for(company: Session) -> None:
    assert one(company, "SELECT count(DISTINCT BillingPeriodStart) FROM every") == PLAN.months
    assert one(company, "SELECT max(ChargePeriodStart)::DATE FROM every") == date(2026, 11, 19)
    assert one(company, "SELECT max(ChargePeriodEnd)::DATE FROM every") == date(2026, 11, 20)


@pytest.mark.parametrize("name", [c.name for c in columns() if c.feature_level == "Mandatory" and not c.allows_nulls])
def test_mandatory_columns_are_never_null(company: Session, name: str) -> None:
    assert charges(company, f"{quoted(name)} IS NULL") == 0


@pytest.mark.parametrize("name", [c.name for c in columns() if c.allowed_values and c.data_type == "String"])
def test_only_allowed_values_appear(company: Session, name: str) -> None:
    found = {row[0] for row in company.execute(f"SELECT DISTINCT {quoted(name)} FROM every").fetchall()}
    assert found - {None} <= set(column(name).allowed_values)


def test_covered_use_is_billed_nothing_and_costs_its_committed_rate(company: Session) -> None:
    assert charges(company, "CommitmentDiscountStatus IN ('Used', 'Unused') AND BilledCost <> 0") == 0
    assert charges(company, "CommitmentDiscountStatus = 'Used' AND EffectiveCost <= 0") == 0
    assert charges(company, "CommitmentDiscountStatus = 'Unused' AND EffectiveCost < 0") == 0


def test_closed_months_of_commitments_without_upfront_fee_balance_exactly(company: Session) -> None:
    rows = company.execute("""
        SELECT CommitmentDiscountId, BillingPeriodStart, sum(BilledCost), sum(EffectiveCost)
        FROM every
        WHERE CommitmentDiscountId IS NOT NULL
          AND CommitmentDiscountId NOT IN (SELECT CommitmentDiscountId FROM every WHERE x_UpfrontFee IS NOT NULL)
          AND BillingPeriodStart < TIMESTAMP '2026-11-01'
        GROUP BY ALL
    """).fetchall()
    assert len(rows) > 80
    assert [row for row in rows if row[2] != row[3]] == []


def test_an_upfront_fee_is_spread_over_its_term(company: Session) -> None:
    rows = company.execute("""
        SELECT k.id, any_value(k.hourly_upfront * (k.term_to - k.term_from) * 24), sum(e.x_UpfrontFee)
        FROM every AS e
        JOIN commitment_terms AS k ON k.id = e.CommitmentDiscountId
        WHERE k.upfront > 0
        GROUP BY k.id
    """).fetchall()
    assert len(rows) == 2
    assert all(expected == paid for _, expected, paid in rows)


def test_some_commitments_are_under_used(company: Session) -> None:
    poor = "SELECT count(DISTINCT commitment_id) FROM commitment_answers WHERE unused > 0.2 * (used + unused)"
    assert one(company, poor) >= 4


def test_costs_other_than_amortised_ones_are_what_was_billed(company: Session) -> None:
    assert charges(company, "CommitmentDiscountId IS NULL AND EffectiveCost <> BilledCost") == 0


def test_all_kinds_of_charges_appear(company: Session) -> None:
    categories = {row[0] for row in company.execute("SELECT DISTINCT ChargeCategory FROM every").fetchall()}
    assert categories == {"Usage", "Purchase", "Tax", "Credit", "Adjustment"}
    assert charges(company, "PricingCategory = 'Dynamic'") > 0
    assert charges(company, "ChargeClass = 'Correction' AND BilledCost < 0") > 0
    assert charges(company, "ServiceProviderName LIKE 'Example%'") > 0


def test_tags_have_gaps_and_several_spellings(company: Session) -> None:
    keys = {row[0] for row in company.execute("SELECT DISTINCT unnest(json_keys(Tags)) FROM every").fetchall()}
    assert {"team", "Team", "owner", "cost-center", "CostCenter", "env"} <= keys
    bare = charges(company, "ResourceId IS NOT NULL AND Tags IS NULL")
    assert 0.02 < bare / charges(company, "ResourceId IS NOT NULL") < 0.3


def test_amounts_fit_the_doubles_of_native_files(company: Session) -> None:
    assert charges(company, "BilledCost <> round(BilledCost, 10) AND connection <> 'demo-azure'") == 0
    assert one(company, "SELECT max(EffectiveCost) FROM every") < Decimal(100_000)


def test_totals_of_the_ground_truth_are_the_sums_of_the_charges(company: Session) -> None:
    summed = company.execute("""
        SELECT connection, ServiceProviderName, strftime(BillingPeriodStart, '%Y-%m'), count(*), sum(BilledCost),
            sum(EffectiveCost), sum(ListCost), sum(ContractedCost)
        FROM every GROUP BY ALL
    """).fetchall()
    noted = [astuple(total) for total in answers.totals(company)]
    assert sorted(noted) == sorted(summed)


def test_anomalies_cost_more_than_expected(company: Session) -> None:
    found = answers.document(company, PLAN)["anomalies"]
    assert {row["kind"] for row in found} == {
        "runaway_job", "wrong_region", "logging_explosion", "crypto_mining", "egress_spike",
    }  # fmt: skip
    assert all(Decimal(row["actual"]) > Decimal(row["expected"]) * Decimal("1.2") for row in found)


def test_waste_names_resources_that_are_charged(company: Session) -> None:
    kinds = {row[0] for row in company.execute("SELECT DISTINCT kind FROM waste_answers").fetchall()}
    assert {"idle_vm", "unattached_disk", "old_snapshot", "unused_ip", "oversized_database"} <= kinds
    assert one(company, "SELECT count(*) FROM waste_answers ANTI JOIN every ON ResourceId = resource_id") == 0


def test_equal_seeds_make_equal_charges_and_other_seeds_others() -> None:
    small = Plan(today=date(2026, 3, 1), months=2, scale=0.05)
    digest = "SELECT bit_xor(hash(every)) FROM every"
    first, again, other = (one(made(plan), digest) for plan in (small, small, replace(small, seed=8)))
    assert first == again != other
