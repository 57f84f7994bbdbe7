"""Files that come over the network lie in the data folder until they are read, and nowhere else."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from glasspane.bootstrap import application
from glasspane.bootstrap.uploads import Uploads
from glasspane.core.errors import Denied, NotFound, UsageError
from glasspane.core.principal import Principal
from glasspane.settings import Settings
from tests.api.serving import Serving, serving
from tests.cli.running import SAMPLE

OTHER = Principal("token")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Serving]:
    with serving(application(Settings(home=tmp_path))) as running:
        yield running


def test_upload_then_ingest(empty: Serving, tmp_path: Path) -> None:
    sent = empty.post("/api/v1/uploads?name=bills/sample.csv", SAMPLE.read_bytes())
    assert sent.status == 200
    assert sent.json["bytes"] == SAMPLE.stat().st_size
    done = empty.post("/api/v1/ingestions", {"paths": [sent.json["address"]]})
    assert done.status == 200, done.body
    assert done.json["files"][0]["rows_stored"] == 1000
    assert done.json["files"][0]["path"] == "bills/sample.csv"
    assert not list((tmp_path / "uploads").iterdir())
    assert empty.post("/api/v1/ingestions", {"paths": [sent.json["address"]]}).status == 404


def test_several_files_share_one_upload(empty: Serving) -> None:
    first = empty.post("/api/v1/uploads?name=a.csv", b"a").json
    second = empty.post(f"/api/v1/uploads?name=b.csv&upload={first['id']}", b"b").json
    assert second["id"] == first["id"]
    again = empty.post(f"/api/v1/uploads?name=b.csv&upload={first['id']}", b"b")
    assert (again.status, again.json["error"]["code"]) == (400, "usage")


@pytest.mark.parametrize("name", ["../a", "/etc/passwd", "a/../../b", "", ".", "a\\b", "a\0b"])
def test_names_stay_in_their_folder(name: str, tmp_path: Path) -> None:
    uploads = Uploads(tmp_path)
    with pytest.raises(UsageError):
        uploads.place(uploads.new(), name)


@pytest.mark.parametrize("address", ["upload://x", "upload://../..", f"upload://{'0' * 32}", f"upload://{'0' * 32}/a"])
def test_addresses_that_lead_nowhere(address: str, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        Uploads(tmp_path).resolve(address)


def test_addresses_do_not_leave_their_upload(tmp_path: Path) -> None:
    uploads = Uploads(tmp_path)
    (tmp_path / "secret").write_text("x")
    with pytest.raises(NotFound):
        uploads.resolve(f"upload://{uploads.new()}/../../secret")


def test_forgotten_uploads_are_swept(tmp_path: Path) -> None:
    uploads = Uploads(tmp_path)
    old = uploads.folder(uploads.new())
    os.utime(old, (time.time() - 90_000,) * 2)
    uploads.new()
    assert not old.exists()


def test_paths_of_the_server_are_for_people_at_the_server(tmp_path: Path) -> None:
    made = application(Settings(home=tmp_path))
    for path in (str(SAMPLE), "/etc", "relative.csv", "file:/etc/passwd"):
        with pytest.raises(Denied, match="a path on the server"):
            made.run("ingest", {"paths": [path]}, principal=OTHER)


def test_read_only_refuses_uploads(tmp_path: Path) -> None:
    with serving(application(Settings(home=tmp_path, read_only=True))) as running:
        assert running.post("/api/v1/uploads?name=a", b"a").status == 403
