"""Shared code never names a cloud: what differs between providers is data that a provider registers."""

from __future__ import annotations

import ast

import pytest

from tests.contract.architecture.source_tree import SOURCE, Module, modules

CLOUDS = {
    "aws", "amazon", "amazon web services", "azure", "microsoft", "microsoft azure", "gcp", "google", "google cloud",
    "digitalocean", "oci", "oracle", "oracle cloud", "oracle cloud infrastructure",
}  # fmt: skip
MAY_NAME_CLOUDS = {"providers", "demo"}
SHARED = [pytest.param(m, id=m.name) for m in modules() if m.layer not in MAY_NAME_CLOUDS]


@pytest.mark.parametrize("module", SHARED)
def test_shared_code_names_no_cloud(module: Module) -> None:
    named = [
        f"{module.path.relative_to(SOURCE)}:{node.lineno} {node.value!r}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip().casefold() in CLOUDS
    ]
    assert not named, f"register it in a provider instead: {named}"


@pytest.mark.parametrize("module", SHARED)
def test_shared_code_branches_on_no_provider(module: Module) -> None:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name | ast.Attribute):
            subject = node.left.id if isinstance(node.left, ast.Name) else node.left.attr
            literal = any(
                isinstance(c, ast.Constant) and isinstance(c.value, str) and c.value for c in node.comparators
            )
            assert not (subject in {"provider", "cloud"} and literal), (
                f"{module.path}:{node.lineno} asks which provider"
            )
