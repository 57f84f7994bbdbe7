"""COST-3 on a lake in an object store: processes take turns, a killed one leaves the old or the new."""

from __future__ import annotations

import random
import signal
import time
import uuid
from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.bootstrap import application
from glasspane.core.context import Context
from glasspane.costs.charges import ChargeStore, charges_table
from glasspane.settings import Settings
from tests.clouds.conftest import ended, started
from tests.clouds.servers import Cloud
from tests.costs.ingest.focus_rows import charge, focus_csv

KILLS = 8
pytestmark = pytest.mark.xdist_group("s3")


@pytest.fixture
def lake(s3_cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of a new lake in S3, here as well as for commands."""
    environment = {**s3_cloud.environment, "GLASSPANE_LAKE_URL": f"s3://bills/lakes/{uuid.uuid4().hex}"}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return environment


def _state(home: Path, lake: dict[str, str]) -> tuple[int, Decimal]:
    settings = Settings(home=home, lake_url=lake["GLASSPANE_LAKE_URL"], memory_limit="500MB")
    context = Context(application(settings).ports)
    relation = ChargeStore(context.ports, "default").relation()
    sql = "SELECT count(*), coalesce(sum(BilledCost), 0) FROM charges"
    [(rows, total)] = context.ports.engine.query(sql, {"charges": relation}).rows
    return rows, total


def _versions(home: Path, lake: dict[str, str]) -> int:
    settings = Settings(home=home, lake_url=lake["GLASSPANE_LAKE_URL"])
    return charges_table(application(settings).ports).version()


def test_a_bill_comes_from_a_bucket_into_a_lake_in_a_bucket(s3_cloud: Cloud, lake, home: Path, run, tmp_path: Path):
    bill = focus_csv(tmp_path / "a.csv", [charge(1, "2"), charge(2, "3"), charge(3, "1", BilledCost="much")])
    address = s3_cloud.put("for-the-lake/a.csv", bill.read_bytes())
    told = run(lake, "ingest", address)
    assert told.status == 3, told.complaint  # one row is in quarantine
    assert run(lake, "costs", "summary", "--basis", "billed").answer["total"] == {"USD": "5"}
    [ingestion] = told.answer["ingestions"]
    [row] = run(lake, "ingest", "quarantine", ingestion).answer["items"]
    assert "much" in str(row)
    assert not (home / "lake").exists()


def test_overlapping_charges_are_seen_in_the_bucket(lake, run, tmp_path: Path):
    assert run(lake, "ingest", str(focus_csv(tmp_path / "a.csv", [charge(1), charge(2)]))).status == 0
    again = str(focus_csv(tmp_path / "b.csv", [charge(2, "9"), charge(3)]))
    refused = run(lake, "ingest", again)
    assert refused.status == 1
    assert "--replace" in refused.complaint
    assert run(lake, "ingest", "--append", again).status == 0
    assert run(lake, "costs", "summary", "--basis", "billed").answer["total"] == {"USD": "12.75"}


def test_processes_at_once_lose_nothing(lake, home: Path, tmp_path: Path):
    files = [focus_csv(tmp_path / f"{n}.csv", [charge(100 * n + i, "1") for i in range(50)]) for n in range(3)]
    running = [started(home, lake, "ingest", str(file)) for file in [*files, files[0]]]
    answers = [ended(process) for process in running]
    assert [told.status for told in answers] == [0] * 4, answers
    assert _state(home, lake) == (150, Decimal(150))


def test_two_machines_on_one_lake_lose_nothing(lake, tmp_path: Path):
    """Each has a data folder of its own: only the lake's own commit orders them."""
    files = [
        focus_csv(tmp_path / f"{n}.csv", [charge(i, "1", BillingAccountId=f"account-{n}") for i in range(50)])
        for n in range(3)
    ]
    running = [started(tmp_path / f"home{n}", lake, "ingest", str(file)) for n, file in enumerate(files)]
    answers = [ended(process) for process in running]
    assert [told.status for told in answers] == [0] * 3, answers
    assert _state(tmp_path / "home0", lake) == (150, Decimal(150))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_kill_leaves_the_old_or_the_new_and_a_rerun_completes(lake, home: Path, tmp_path: Path):
    bills = [focus_csv(tmp_path / f"{n}.csv", [charge(i, str(n)) for i in range(500)]) for n in range(KILLS + 2)]
    began = time.monotonic()
    assert ended(started(home, lake, "ingest", str(bills[0]))).status == 0
    duration = time.monotonic() - began
    before, chance, survived = _state(home, lake), random.Random(20260401), 0
    for number, bill in enumerate(bills[1 : KILLS + 1], start=1):
        process = started(home, lake, "ingest", "--replace", str(bill))
        time.sleep(chance.uniform(0.3, 1.0) * duration)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        after = _state(home, lake)
        assert after in (before, (500, Decimal(500 * number))), f"kill {number} left {after}"
        survived += after == before
        before = after
    assert survived, "every kill came too late to prove anything"
    assert ended(started(home, lake, "ingest", "--replace", str(bills[-1]))).status == 0
    assert _state(home, lake) == (500, Decimal(500 * (KILLS + 1)))
    assert _versions(home, lake) == 1 + KILLS - survived
