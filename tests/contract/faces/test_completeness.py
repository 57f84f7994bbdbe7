"""Everything that is registered has documentation and an example that runs."""

from __future__ import annotations

import json
import shlex
import shutil
from pathlib import Path

import pytest

from glasspane import settings
from glasspane.bootstrap import catalogue, extensions
from glasspane.cli import commands, index
from glasspane.core.errors import error_types
from glasspane.core.lists import Page
from glasspane.core.operations import Files, Operation
from glasspane.core.principal import PUBLIC, SELF
from tests.cli.running import ROOT, SAMPLE, glasspane
from tests.identity import staging as identity
from tests.identity.federation import staging as single_sign_on
from tests.jobs import staging

REFERENCE = ROOT / "docs" / "reference"
OPERATIONS = list(catalogue())
EXAMPLES = [(o.id, e) for o in OPERATIONS for e in o.examples]
HAND_MADE = [(name, e) for name, module in commands.all().items() for e in module.EXAMPLES]
STARTING = {"serve", "mcp", "demo", "login"}
"""Commands that run until they are stopped, or need a server; their own tests run them."""


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda o: o.id)
def test_operations_are_documented(operation: Operation) -> None:
    assert operation.description.endswith("."), "a docstring of sentences"
    assert len(operation.summary) <= 120
    assert operation.examples
    assert operation.request.__doc__
    assert operation.response.__doc__ or issubclass(operation.response, Page)
    assert all(example.startswith(" ".join(operation.words)) for example in operation.examples)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda o: o.id)
def test_request_fields_are_described(operation: Operation) -> None:
    assert not [name for name, field in operation.request.model_fields.items() if not field.description]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda o: o.id)
def test_routes_and_effects_agree(operation: Operation) -> None:
    assert operation.scope in (PUBLIC, SELF) or operation.scope.count(":") == 1
    assert operation.local or (operation.effect == "read") == (operation.method == "GET")


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o.effect == "read"], ids=lambda o: o.id)
def test_what_reads_names_no_files(operation: Operation) -> None:
    fields = operation.request.model_fields.values()
    assert not any(isinstance(marker, Files) for field in fields for marker in field.metadata)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("examples") / "home"
    done = glasspane("ingest", str(SAMPLE), "--connection", "sample", "--json", home=home)
    assert done.returncode == 0, done.stderr
    (home / "ingestion").write_text(json.loads(done.stdout)["ingestions"][0])
    staging.staged(home)
    single_sign_on.staged(home)
    identity.staged(home)
    return home


@pytest.mark.parametrize(("id", "example"), EXAMPLES, ids=[e for _, e in EXAMPLES])
def test_examples_run(id: str, example: str, home: Path, tmp_path: Path) -> None:
    if catalogue()[id].effect != "read":
        home = Path(shutil.copytree(home, tmp_path / "home"))
    (tmp_path / "bills").mkdir()
    shutil.copy(SAMPLE, tmp_path / "bills" / "october.csv")
    (tmp_path / "audit.jsonl").write_text("")
    (tmp_path / "eurofxref-hist.csv").write_text("Date,USD,GBP\n2024-09-02,1.1061,0.8427\n")
    example = identity.named(example, home)
    words = shlex.split(staging.named(example.replace("$INGESTION", (home / "ingestion").read_text()), home))
    with identity.signed_in(id, home) as more:
        done = glasspane(*words, home=home, folder=tmp_path, given=identity.given(id, home), **more)
    assert done.returncode in (0, 3), done.stderr
    assert done.stdout


@pytest.mark.parametrize(("name", "example"), HAND_MADE, ids=[e for _, e in HAND_MADE])
def test_examples_of_commands_made_by_hand_parse(name: str, example: str) -> None:
    module = commands.module(name)
    assert module.SUMMARY.endswith(".")
    assert module.DESCRIPTION.endswith(".")
    commands.parser(name).parse_args(shlex.split(example)[1:])


@pytest.mark.parametrize(("name", "example"), [pair for pair in HAND_MADE if pair[0] not in STARTING])
def test_examples_of_commands_made_by_hand_run(name: str, example: str, tmp_path: Path) -> None:
    assert glasspane(*shlex.split(example), home=tmp_path).returncode == 0


def test_every_error_is_documented() -> None:
    page = (REFERENCE / "errors.md").read_text(encoding="utf-8")
    codes = [kind.code for kind in error_types()]
    assert len(set(codes)) == len(codes)
    assert not [code for code in codes if f"## {code}\n" not in page]
    assert all(kind.__doc__ and kind.exit_code in (1, 2) and 400 <= kind.status < 600 for kind in error_types())


def test_every_setting_is_documented() -> None:
    page = (REFERENCE / "settings.md").read_text(encoding="utf-8")
    declared = settings.declarations()
    assert not [s.variable for s in declared if f"`{s.variable}`" not in page]
    assert all(s.doc.endswith(".") for s in declared)


def test_every_command_is_documented() -> None:
    page = (REFERENCE / "commands.md").read_text(encoding="utf-8")
    words = [*index.commands(), *((name,) for name in commands.MODULES)]
    assert not [w for w in words if f"## glasspane {' '.join(w)}\n" not in page]


def test_every_format_is_documented() -> None:
    page = (REFERENCE / "formats.md").read_text(encoding="utf-8")
    assert not [f.id for f in extensions.formats() if f"`{f.id}`" not in page]
