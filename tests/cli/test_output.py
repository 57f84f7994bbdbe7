"""What commands print, where they print it, and with what exit code they end."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Filled
from tests.cli.running import SAMPLE, environment, glasspane

ESCAPE = "\x1b"


def test_json_is_the_answer_and_nothing_else(filled: Filled) -> None:
    done = glasspane("costs", "summary", "--by", "provider", "--basis", "billed", "--json", home=filled.home)
    answer = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert answer["total"] == {"USD": "20.52022672899"}
    assert answer["rows"][0] == {"provider": "aws", "cost": "18.0066386184", "currency": "USD"}
    assert answer["basis"] == "billed"
    assert answer["period"]["from"] == "2024-09-01"


def test_csv_has_every_digit(filled: Filled) -> None:
    done = glasspane("costs", "summary", "--by", "provider", "--basis", "billed", "--csv", home=filled.home)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert rows[0] == {"provider": "aws", "cost": "18.0066386184", "currency": "USD"}


def test_fields_limit_and_sort_are_shared_by_lists(filled: Filled) -> None:
    done = glasspane(
        *("costs", "facets", "service", "--csv", "--fields", "value,charges", "--sort", "-charges", "--limit", "2"),
        home=filled.home,
    )
    assert done.stdout.splitlines()[0] == "value,charges"
    assert len(done.stdout.splitlines()) == 3


def test_unknown_field_is_a_usage_error(filled: Filled) -> None:
    done = glasspane("costs", "summary", "--fields", "nonsense", home=filled.home)
    assert done.returncode == 2
    assert "the rows have no field 'nonsense'" in done.stderr
    assert "use one of cost, currency" in done.stderr


def test_tables_state_basis_currency_and_period(filled: Filled) -> None:
    shown = glasspane("costs", "summary", "--by", "provider", home=filled.home).stdout
    assert "USD" in shown
    assert "effective cost, 2024-09-01 to 2024-10-31" in shown
    assert "total: 14.98 USD" in shown
    assert "amounts rounded to cents here" in shown


def test_pipes_get_plain_text_and_whole_lines(filled: Filled) -> None:
    shown = glasspane("costs", "rows", "--limit", "3", home=filled.home, COLUMNS="40").stdout
    assert ESCAPE not in shown
    assert "…" in shown
    assert len(shown.splitlines()) == 8


@pytest.mark.parametrize(
    "words",
    [
        ("costs", "summary", "--by", "provider"),
        ("costs", "rows"),
        ("costs", "versions"),
        ("costs", "status"),
        ("costs", "facets", "service"),
        ("ingest", "list"),
        ("rates", "list"),
        ("info",),
    ],
)
def test_read_commands_render(words: tuple[str, ...], filled: Filled) -> None:
    done = glasspane(*words, home=filled.home)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()


@pytest.mark.parametrize(
    "words", [("costs", "summary"), ("costs", "status"), ("ingest", "list"), ("costs", "versions")]
)
def test_empty_folders_say_what_to_do(words: tuple[str, ...], tmp_path: Path) -> None:
    done = glasspane(*words, home=tmp_path)
    assert done.returncode == 0, done.stderr


def test_show_sql_prints_the_sql(filled: Filled) -> None:
    shown = glasspane("costs", "summary", "--by", "service", "--show-sql", home=filled.home).stdout
    assert "SUM(EffectiveCost)" in shown


def test_statement_of_an_ingestion(filled: Filled) -> None:
    shown = glasspane("ingest", "show", filled.ingestion, home=filled.home).stdout
    assert "20.52 USD" in shown
    assert "focus-1.0" in shown


def test_errors_are_text_with_a_hint(filled: Filled) -> None:
    done = glasspane("ingest", "show", "nonsense", home=filled.home)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: there is no ingestion nonsense\n\nhint: glasspane ingest list\n"


def test_usage_errors_end_with_two(filled: Filled) -> None:
    assert glasspane("costs", "summary", "--nonsense", home=filled.home).returncode == 2
    assert glasspane("costs", "summary", "--by", "nonsense", home=filled.home).returncode == 2
    assert glasspane("costs", "rows", "--limit", "0", home=filled.home).returncode == 2


def test_findings_end_with_three(filled: Filled, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    with SAMPLE.open(encoding="utf-8-sig", newline="") as file:
        header, good, row, *_ = csv.reader(file)
    row[header.index("ChargePeriodStart")] = "not an instant"
    with bad.open("w", newline="") as file:
        csv.writer(file).writerows([header, good, row])
    done = glasspane("ingest", str(bad), home=tmp_path / "home")
    assert done.returncode == 3, done.stderr
    assert "1 rows could not be read" in done.stdout
    assert "hint: glasspane ingest quarantine" in done.stdout


def test_read_only_refuses_changes(filled: Filled, tmp_path: Path) -> None:
    done = glasspane("ingest", str(tmp_path), "--read-only", home=filled.home)
    assert done.returncode == 1
    assert "changes something and this is read-only" in done.stderr
    again = glasspane("ingest", str(tmp_path), home=filled.home, GLASSPANE_READ_ONLY="true")
    assert "changes something and this is read-only" in again.stderr


def test_a_wrong_setting_is_named(tmp_path: Path) -> None:
    done = glasspane("info", home=tmp_path, GLASSPANE_PORT="eighty")
    assert done.returncode == 2
    assert "GLASSPANE_PORT is 'eighty', not a whole number" in done.stderr
    assert glasspane("info", home=tmp_path, GLASSPANE_ENGINE="oracle").returncode == 2


def test_web_needs_a_server(filled: Filled) -> None:
    done = glasspane("costs", "summary", "--web", home=filled.home)
    assert done.returncode == 1
    assert "hint: glasspane serve" in done.stderr


def test_info_redacted_names_no_folder(filled: Filled) -> None:
    plain = glasspane("info", "--json", home=filled.home).stdout
    assert str(filled.home) in plain
    assert str(filled.home.parent) not in glasspane("info", "--redact", "--json", home=filled.home).stdout


def test_interrupt_ends_cleanly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "glasspane", "mcp"],
        env=environment(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(10)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in said


def test_closed_pipe_is_no_error(filled: Filled) -> None:
    command = f"{sys.executable} -m glasspane costs rows --limit 1000 --csv | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        env=environment(filled.home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith("ChargePeriodStart")
    assert "Traceback" not in done.stderr


def test_an_organization_that_is_none_is_a_usage_error(tmp_path: Path) -> None:
    """IAM-1: a misspelt organization is not a new, empty one."""
    glasspane("orgs", "create", "Research", home=tmp_path)
    done = glasspane("jobs", "list", home=tmp_path, GLASSPANE_ORGANIZATION="reserch")
    assert (done.returncode, done.stdout) == (2, "")
    assert "GLASSPANE_ORGANIZATION is 'reserch', which is no organization here" in done.stderr
    assert glasspane("jobs", "list", home=tmp_path, GLASSPANE_ORGANIZATION="research").returncode == 0
