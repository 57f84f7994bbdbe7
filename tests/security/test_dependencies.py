"""What is installed is exactly what was locked, by hash, and nothing else comes with the package (ASVS V15)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.contract.architecture.source_tree import ROOT

LOCKS = sorted(ROOT.glob("requirements*.lock"))
PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+(\[[^\]]+\])?)==(?P<version>\S+)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(lock: Path) -> list[str]:
    """Return the requirements of a lock file, each with its continuation lines."""
    text = re.sub(r"\\\n\s*", " ", lock.read_text(encoding="utf-8"))
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: p.name)
def test_every_requirement_is_pinned_and_hashed(lock: Path) -> None:
    """V15.1.2: one version, named by its SHA-256, so that a registry cannot give another."""
    found = entries(lock)
    assert found
    assert not [line for line in found if not (PINNED.match(line) and HASH.search(line))]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: p.name)
def test_no_registry_is_named(lock: Path) -> None:
    assert not re.search(r"https?://|--(extra-)?index-url|--find-links", lock.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lock", ["web/package-lock.json", "tests/clouds/package-lock.json"])
def test_packages_of_the_web_are_hashed(lock: str) -> None:
    """V15.1.2: npm's lock names the content of each package."""
    packages = json.loads((ROOT / lock).read_text(encoding="utf-8"))["packages"]
    assert len(packages) > 10
    weak = [
        name
        for name, entry in packages.items()
        if name
        and not entry.get("link")
        and not entry.get("inBundle")
        and not str(entry.get("integrity", "")).startswith("sha512-")
    ]
    assert not weak


def test_what_runs_is_locked() -> None:
    """V15.1.2: each direct requirement of the package is in the lock that installations use."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["server"]]
    locked = {_plain(PINNED.match(line)["name"]) for line in entries(ROOT / "requirements.lock")}
    assert not {_plain(Requirement(line).name) for line in wanted} - locked


def test_the_wheel_holds_the_package_alone() -> None:
    """V15.2.3, V13.4.1: neither tests, nor examples, nor version control come with the wheel."""
    from hatchling.builders.wheel import WheelBuilder

    names = [f.distribution_path for f in WheelBuilder(str(ROOT)).recurse_included_files()]
    assert any(name.endswith("glasspane/__main__.py") for name in names)
    assert not [n for n in names if not n.startswith("glasspane/") or "/tests/" in n or "/.git" in n]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.split("[")[0]).casefold()
