"""The import contracts hold, every folder is placed, and domains are entered by their front door."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.contract.architecture.source_tree import ROOT, SOURCE, Module, modules

FACES_AND_WIRING = {
    "bootstrap",
    "settings",
    "kit",
    "core",
    "providers",
    "backends",
    "cli",
    "api",
    "mcp",
    "__main__",
    "",
}
DOMAINS = {m.layer for m in modules()} - FACES_AND_WIRING


def _contracts() -> list[dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return list(settings["tool"]["importlinter"]["contracts"])


def _is_package(name: str) -> bool:
    return (SOURCE / Path(*name.split("."))).is_dir()


def test_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    outcome = subprocess.run([lint, "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_every_folder_is_placed() -> None:
    layers = next(contract for contract in _contracts() if contract["id"] == "layers")
    assert layers["exhaustive"] is True
    placed = {name.strip(" ()") for line in layers["layers"] for name in line.split("|")}
    assert {m.layer for m in modules() if m.layer} <= placed


@pytest.mark.parametrize("module", [pytest.param(m, id=m.name) for m in modules()])
def test_domains_are_entered_by_the_front_door(module: Module) -> None:
    """Outside a domain only its packages are imported; bootstrap, which wires, may name its operations as well."""
    for name in module.imports():
        parts = name.split(".")
        if parts[0] != "glasspane" or len(parts) < 3 or parts[1] not in DOMAINS or parts[1] == module.layer:
            continue
        owner = name.rpartition(".")[0]
        wiring = module.layer == "bootstrap" and "operations" in parts
        assert wiring or _is_package(owner) or _is_package(name), f"{module.name} reaches into {owner}"


def test_settings_are_read_by_bootstrap_and_faces_alone() -> None:
    readers = {m.name for m in modules() if any(name.startswith("glasspane.settings") for name in m.imports())}
    assert all(name.split(".")[1] in {"bootstrap", "cli", "api", "mcp", "__main__"} for name in readers), readers


@pytest.mark.parametrize("module", [pytest.param(m, id=m.name) for m in modules() if m.layer != "settings"])
def test_environment_is_read_in_settings_alone(module: Module) -> None:
    if module.layer in {"cli", "__main__", "bootstrap", "backends"}:
        return  # a terminal's NO_COLOR, a cloud SDK's own variables
    assert "os.environ" not in module.text, f"{module.name} reads the environment"
    assert "getenv" not in module.text, f"{module.name} reads the environment"
