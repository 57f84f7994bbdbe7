"""A data folder with the FOCUS sample in it, made once for the tests of the command line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, glasspane


@dataclass(frozen=True)
class Filled:
    """A data folder and the id of its one ingestion."""

    home: Path
    ingestion: str


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    home = tmp_path_factory.mktemp("home")
    done = glasspane("ingest", str(SAMPLE), "--connection", "sample", "--json", home=home)
    assert done.returncode == 0, done.stderr
    return Filled(home, json.loads(done.stdout)["ingestions"][0])
