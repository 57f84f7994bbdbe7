"""What destroys wants the name of what is to go."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import SAMPLE, glasspane

REMOVE = ("ingest", "remove", "--connection", "sample")


def test_without_the_name_nothing_goes(tmp_path: Path) -> None:
    done = glasspane(*REMOVE, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    said, hint = done.stderr.rstrip().split("\n\n")
    assert said == "error: ingest remove wants to be confirmed"
    assert hint == "hint: glasspane ingest remove --connection sample --confirm sample"
    assert glasspane(*REMOVE, "--confirm", "other", home=tmp_path).returncode == 2


def test_with_the_name_it_goes(tmp_path: Path) -> None:
    assert glasspane("ingest", str(SAMPLE), "--connection", "sample", home=tmp_path).returncode == 0
    done = glasspane(*REMOVE, "--confirm", "sample", home=tmp_path)
    assert done.returncode == 0, done.stderr
