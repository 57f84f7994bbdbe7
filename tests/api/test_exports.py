"""Exports are fetched from the server for an hour; only a person at the server names a file there."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from glasspane import api
from glasspane.bootstrap import Application
from glasspane.core.errors import Denied, NotFound
from glasspane.core.principal import Principal
from glasspane.costs.export import ExportFolder
from tests import people
from tests.api.serving import Serving, serving


@pytest.mark.parametrize(("file_format", "begins"), [("csv", b"AllocatedMethodDetails,"), ("parquet", b"PAR1")])
def test_export_and_fetch(server: Serving, file_format: str, begins: bytes) -> None:
    done = server.post("/api/v1/costs/exports", {"format": file_format, "filter": {"provider": ["aws"]}})
    assert done.status == 200, done.body
    assert done.json["path"] is None
    fetched = server.get(done.json["download"])
    assert fetched.status == 200
    assert fetched.body.removeprefix(b"\xef\xbb\xbf").startswith(begins)
    assert f"charges.{file_format}" in fetched.headers["content-disposition"]


@pytest.mark.parametrize("name", ["x.csv", "..%2fcatalog.sqlite", "0" * 32 + ".csv", "0" * 32 + ".sqlite", "%00"])
def test_nothing_else_is_served(server: Serving, name: str) -> None:
    assert server.get(f"/api/v1/exports/{name}").status == 404


def test_exports_expire(server: Serving, filled_application: Application) -> None:
    done = server.post("/api/v1/costs/exports", {}).json
    [file] = filled_application.settings.home.glob(f"exports/*/{Path(done['download']).name}")
    os.utime(file, (time.time() - 3700,) * 2)
    assert server.get(done["download"]).status == 404
    server.post("/api/v1/costs/exports", {"format": "csv"})
    assert not file.exists()


def test_an_export_belongs_to_its_organization(filled_application: Application) -> None:
    """IAM-1: whoever learns the name of another organization's export finds nothing there."""
    exported = filled_application.run("costs.export", {})
    name = Path(exported.download).name
    home = filled_application.settings.home
    assert ExportFolder(home, "default").find(name).is_file()
    with pytest.raises(NotFound):
        ExportFolder(home, "research").find(name)


def test_files_are_named_by_people_at_the_server_alone(filled_application: Application, tmp_path: Path) -> None:
    request = {"out": str(tmp_path / "charges.csv")}
    with pytest.raises(Denied, match="only a person at the server"):
        filled_application.run("costs.export", request, principal=Principal("token"))
    assert not list(tmp_path.iterdir())


def test_exports_stand_behind_the_guard(filled_application: Application) -> None:
    door = api.Door(host="127.0.0.1", allowed_hosts=frozenset({"costs.example"}))
    key = people.key(filled_application, "costs:read")
    with serving(filled_application, door) as running:
        done = running.post("/api/v1/costs/exports", {}, Authorization=f"Bearer {key}").json
        assert running.get(done["download"], Host="costs.example").status == 401
        known = running.get(done["download"], Host="costs.example", Authorization=f"Bearer {key}")
        assert known.status == 200
