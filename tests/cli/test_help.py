"""The command line shows itself quickly and without loading what it does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT, environment, glasspane

SLOWEST_SECONDS = 0.150
HEAVY = (
    "pydantic",
    "duckdb",
    "sqlglot",
    "deltalake",
    "sqlalchemy",
    "fastapi",
    "rich",
    "glasspane.costs",
    "glasspane.bootstrap",
)


def test_bare_command_shows_five_common_commands_and_three_examples(tmp_path: Path) -> None:
    shown = glasspane(home=tmp_path)
    assert shown.returncode == 0
    assert not shown.stderr
    common, examples = shown.stdout.split("examples:")
    assert [line.split("  ")[1] for line in common.splitlines() if line.startswith("  ")] == [
        "demo", "ingest", "costs summary", "serve", "info",
    ]  # fmt: skip
    assert examples.count("\n  glasspane") == 3


def test_full_help_lists_every_command_and_the_exit_codes(tmp_path: Path) -> None:
    shown = glasspane("--help", home=tmp_path).stdout
    assert "ingest quarantine" in shown
    assert "costs diff" in shown
    assert "3 done but with findings" in shown


def test_help_is_fast(tmp_path: Path) -> None:
    assert min(_seconds(tmp_path) for _ in range(7)) < SLOWEST_SECONDS


def _seconds(home: Path) -> float:
    """Processor time of the process, which on an idle machine is what a person waits; unmeasured by coverage."""
    plain = {name: value for name, value in environment(home).items() if not name.startswith("COVERAGE_")}
    process = subprocess.Popen([sys.executable, "-m", "glasspane", "--help"], env=plain, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("words", [["--help"], ["costs"], ["costs", "summary", "--help"], ["serve", "--help"]])
def test_help_imports_no_domain(words: list[str], tmp_path: Path) -> None:
    show = f"import sys; from glasspane.cli import main\ntry: main({words!r})\nexcept SystemExit: pass\n"
    code = f"{show}print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, check=True
    )
    loaded = done.stderr.split()
    assert not [m for m in loaded if m.startswith(HEAVY)]


def test_words_of_a_group_list_its_commands(tmp_path: Path) -> None:
    shown = glasspane("costs", home=tmp_path)
    assert shown.returncode == 0
    assert "costs summary" in shown.stdout
    assert "ingest list" not in shown.stdout


def test_unknown_command_names_the_nearest(tmp_path: Path) -> None:
    failed = glasspane("cost", "sumary", home=tmp_path)
    assert (failed.returncode, failed.stdout) == (2, "")
    assert failed.stderr == "error: there is no command 'cost sumary'\n\nhint: glasspane costs summary\n"


def test_version(tmp_path: Path) -> None:
    assert glasspane("--version", home=tmp_path).stdout.startswith("glasspane 0.")


def test_script_is_installed(tmp_path: Path) -> None:
    script = Path(sys.executable).with_name("glasspane")
    shown = subprocess.run([script], env=environment(tmp_path), cwd=ROOT, capture_output=True, text=True, check=True)
    assert "common commands" in shown.stdout
