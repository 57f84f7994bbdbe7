"""The source neither runs text as code, makes objects from bytes, nor turns a protection off (ASVS V1, V11)."""

from __future__ import annotations

import ast
import re

import pytest

from tests.contract.architecture.source_tree import ROOT, Module, modules
from tests.security.dangerous_calls import faults

SQL_WORDS = re.compile(
    r"\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b", re.IGNORECASE | re.DOTALL
)
WEB = ROOT / "web" / "src"
BROWSER_DANGERS = re.compile(
    r"dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(|"
    r"addEventListener\(\s*['\"]message['\"]|javascript:"
)


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.name)
def test_nothing_dangerous_is_called(module: Module) -> None:
    """V1.2.5, V1.3.2, V1.5.2, V11.3.1, V11.4.1: no text becomes code, no bytes objects, no weak cipher or hash."""
    assert not list(faults(module.tree))


@pytest.mark.parametrize(
    "text",
    [
        "eval(text)",
        "subprocess.run(words, shell=True)",
        "import pickle",
        "from pickle import loads",
        "yaml.load(text)",
        "hashlib.md5(b'')",
        "httpx.Client(verify=False)",
        "modes.ECB()",
        "random.choice(words)",
        "from random import choice",
    ],
)
def test_what_is_dangerous_is_seen(text: str) -> None:
    assert list(faults(ast.parse(text)))


@pytest.mark.parametrize("text", ["re.compile(text)", "subprocess.run(['ls'])", "hashlib.sha256(b'')", "rng.random()"])
def test_what_is_not_is_left_alone(text: str) -> None:
    assert not list(faults(ast.parse(text)))


def test_relational_statements_are_built_by_the_library() -> None:
    """V1.2.4: no store writes SQL as text; DuckDB's SQL quotes identifiers in one function and binds values."""
    stores = [m for m in modules() if m.name.rsplit(".", 1)[-1] == "store"]
    assert stores
    texts = [
        f"{m.name}:{node.lineno}"
        for m in stores
        for node in ast.walk(m.tree)
        if isinstance(node, ast.JoinedStr) and SQL_WORDS.search(ast.unparse(node))
    ]
    assert not texts


def test_browser_code_renders_text_as_text() -> None:
    """V1.2.1, V1.2.3, V3.2.2, V3.5.5: React escapes; nothing writes markup, runs text or listens to other windows."""
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in WEB.rglob("*.ts*")
        if ".test." not in path.name
        for match in [BROWSER_DANGERS.search(path.read_text(encoding="utf-8"))]
        if match
    ]
    assert not found


def test_the_type_of_every_value_is_checked() -> None:
    """V15.3.5: the type checker runs strictly over all of the source."""
    assert re.search(r"^strict = true$", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
