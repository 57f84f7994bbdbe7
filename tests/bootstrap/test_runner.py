"""The runner decides who may run what, and turns every failure into one of our errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel

from glasspane.bootstrap import Application, application, catalogue, ports
from glasspane.core.context import Context
from glasspane.core.errors import Denied, GlasspaneError, InvalidRequest, NotFound, StorageError, UsageError
from glasspane.core.operations import Catalogue, Files, operation
from glasspane.core.principal import Principal
from glasspane.settings import Settings


class Request(BaseModel):
    """What to do."""

    fail: str = ""
    file: Annotated[str | None, Files()] = None


class Answer(BaseModel):
    """What was done."""

    file: str | None


@operation("things.change", scope="things:write", effect="write", route="POST /things")
def change(context: Context, request: Request) -> Answer:
    """Change things."""
    failures: dict[str, Callable[[], Exception]] = {
        "ours": lambda: UsageError("no", hint="yes"),
        "disk": lambda: OSError(28, "No space left on device", "/data/x"),
        "bug": lambda: ZeroDivisionError("division by zero"),
    }
    if request.fail:
        failure = failures[request.fail]()
        raise failure
    return Answer(file=request.file)


@pytest.fixture
def made(tmp_path: Path) -> Application:
    return build(Settings(home=tmp_path))


def build(settings: Settings) -> Application:
    application(settings)  # keeps the journal
    return Application(settings, Catalogue([change.operation]), ports(settings))  # type: ignore[attr-defined]


def test_scopes_are_checked(made: Application) -> None:
    with pytest.raises(Denied, match="things:write"):
        made.run("things.change", {}, principal=Principal("x", frozenset({"costs:*", "things:read"})))
    for scope in ("*", "things:*", "things:write"):
        made.run("things.change", {}, principal=Principal("x", frozenset({scope})))


def test_read_only_refuses_writes(tmp_path: Path) -> None:
    with pytest.raises(Denied, match="read-only"):
        build(Settings(home=tmp_path, read_only=True)).run("things.change", {})


def test_unknown_operations_and_wrong_requests(made: Application) -> None:
    with pytest.raises(NotFound):
        made.run("things.none", {})
    with pytest.raises(InvalidRequest, match="fail: "):
        made.run("things.change", {"fail": {}})


def test_our_errors_pass_through(made: Application) -> None:
    with pytest.raises(UsageError, match="no") as raised:
        made.run("things.change", {"fail": "ours"})
    assert raised.value.hint == "yes"


def test_full_disks_are_storage_errors(made: Application) -> None:
    with pytest.raises(StorageError, match="/data/x: No space left on device"):
        made.run("things.change", {"fail": "disk"})


def test_bugs_are_written_down_under_their_reference(made: Application, tmp_path: Path) -> None:
    with pytest.raises(GlasspaneError, match=r"failed unexpectedly.*reference") as raised:
        made.run("things.change", {"fail": "bug"})
    reference = raised.value.message.rsplit(" ", 1)[1].rstrip(")")
    journal = (tmp_path / "errors.log").read_text()
    assert reference in journal
    assert "ZeroDivisionError" in journal


def test_files_of_the_server_are_for_local_callers(made: Application) -> None:
    assert made.run("things.change", {"file": "/x"}).model_dump() == {"file": "/x"}
    with pytest.raises(Denied):
        made.run("things.change", {"file": "/x"}, principal=Principal("token"))
    made.run("things.change", {"file": "s3://b/x"}, principal=Principal("token"))


def test_a_failed_operation_keeps_its_upload(made: Application) -> None:
    id = made.uploads.new()
    made.uploads.place(id, "a.csv").write_text("a")
    address = f"upload://{id}/a.csv"
    with pytest.raises(StorageError):
        made.run("things.change", {"file": address, "fail": "disk"})
    done = made.run("things.change", {"file": address}, principal=Principal("token"))
    assert done.model_dump()["file"].endswith("a.csv")
    with pytest.raises(NotFound):
        made.run("things.change", {"file": address})


def test_starting_imports_no_driver() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from glasspane import bootstrap, settings; bootstrap.ports(settings.load({})); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"duckdb", "deltalake", "sqlalchemy", "obstore", "sqlglot"} & set(loaded)


def test_catalogue_has_the_operations_of_every_domain() -> None:
    assert {operation.id.split(".")[0] for operation in catalogue()} >= {"info", "ingest", "costs", "rates"}
