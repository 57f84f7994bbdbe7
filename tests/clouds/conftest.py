"""The three object stores, each started once, and the command line as a process of its own that reads from them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.clouds.servers import Cloud, amazon_s3, azure_blobs, google_storage

PROGRAM = "import sys; from glasspane.__main__ import main; sys.exit(main())"
SIGNING = ("AWS_", "AZURE_", "GOOGLE_", "STORAGE_EMULATOR_HOST", "GLASSPANE_")


@pytest.fixture(scope="session")
def s3_cloud() -> Iterator[Cloud]:
    """moto."""
    with amazon_s3() as cloud:
        yield cloud


@pytest.fixture(scope="session")
def gs_cloud() -> Iterator[Cloud]:
    """The GCS emulator."""
    with google_storage() as cloud:
        yield cloud


@pytest.fixture(scope="session")
def az_cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """Azurite."""
    with azure_blobs(tmp_path_factory.mktemp("azurite")) as cloud:
        yield cloud


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ("s3", "gs", "az")])
def cloud(request: pytest.FixtureRequest) -> Cloud:
    """Each of the three."""
    found: Cloud = request.getfixturevalue(f"{request.param}_cloud")
    return found


@dataclass(frozen=True)
class Told:
    """What a command answered."""

    status: int
    answer: Any
    complaint: str


def clean_environment(home: Path, more: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without the machine's own credentials and settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(SIGNING)}
    nowhere = {"AWS_SHARED_CREDENTIALS_FILE": "/nonexistent", "AWS_CONFIG_FILE": "/nonexistent"}
    return {**kept, **nowhere, "GLASSPANE_HOME": str(home), "GLASSPANE_MEMORY_LIMIT": "500MB", **more}


def started(home: Path, environment: Mapping[str, str], *words: str) -> subprocess.Popen[str]:
    """Start a command; its output is JSON."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words, "--json"],
        env=clean_environment(home, environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> Told:
    """Wait for a command."""
    output, complaint = process.communicate(timeout=240)
    return Told(process.returncode, json.loads(output) if output.strip() else None, complaint)


Run = Callable[..., Told]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder."""
    return tmp_path / "home"


@pytest.fixture
def run(home: Path) -> Run:
    """Run a command on the data folder: environment first, then its words."""

    def command(environment: Mapping[str, str], *words: str) -> Told:
        return ended(started(home, environment, *words))

    return command
