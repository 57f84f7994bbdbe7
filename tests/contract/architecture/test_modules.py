"""Names, sizes and opening sentences of the modules: what an import contract cannot see."""

from __future__ import annotations

import ast
import warnings

import pytest

from tests.contract.architecture.source_tree import ROOT, Module, modules, tracked

VAGUE = {"base", "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
LONGEST_MODULE = 450
LONG_FUNCTION = 40
LONGEST_FUNCTION = 80
MODULES = [pytest.param(module, id=module.name) for module in modules()]


def test_no_file_or_folder_has_a_vague_name() -> None:
    vague = [path for path in tracked() if VAGUE & {part.split(".")[0] for part in path.relative_to(ROOT).parts}]
    assert not vague, "a name says what the thing is in the field's words"


@pytest.mark.parametrize("module", MODULES)
def test_module_opens_with_one_sentence(module: Module) -> None:
    if not module.tree.body:
        return
    opening = (ast.get_docstring(module.tree) or "").split("\n\n", 1)[0].strip()
    assert opening, f"{module.path} does not say what it owns"
    assert opening[-1] in ".:)", f"{module.path} opens with something that is not a sentence: {opening!r}"


@pytest.mark.parametrize("module", MODULES)
def test_module_is_one_thing(module: Module) -> None:
    lines = module.text.count("\n")
    assert lines <= LONGEST_MODULE, f"{module.path} has {lines} lines: it wants to be two things"


@pytest.mark.parametrize("module", MODULES)
def test_functions_are_short(module: Module) -> None:
    if ".migrations.versions." in module.name:
        return  # a step lists what it makes
    for function in module.functions():
        lines = (function.end_lineno or 0) - function.lineno + 1
        where = f"{module.path.relative_to(ROOT)}:{function.lineno} {function.name} has {lines} lines"
        assert lines <= LONGEST_FUNCTION, where
        if lines > LONG_FUNCTION:
            warnings.warn(where, stacklevel=1)


def test_most_functions_are_small() -> None:
    lengths = sorted(
        (function.end_lineno or 0) - function.lineno + 1 for module in modules() for function in module.functions()
    )
    assert lengths[len(lengths) // 2] <= 12, "the median function should stay near ten lines"


@pytest.mark.parametrize("module", MODULES)
def test_no_unfinished_work(module: Module) -> None:
    for word in ("TO" + "DO", "FIX" + "ME", "XX" + "X", "raise Not" + "Implemented"):
        assert word not in module.text, f"{module.path} contains {word}"
