"""Names that callers choose lead to no file but the one that is meant (ASVS V5)."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glasspane.bootstrap import application
from glasspane.settings import Settings
from tests.api.serving import Serving, serving
from tests.cli.running import SAMPLE, glasspane
from tests.security.wire import request, said

SECRET = b"planted-outside-of-every-folder"
CLIMBS = [
    "/../../secret.txt",
    "/..%2f..%2fsecret.txt",
    "/%2e%2e/%2e%2e/secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%252e%252e%252fsecret.txt",
    "//etc/passwd",
    "/%2fetc/passwd",
    "/assets/%00",
    "/./../pyproject.toml",
    "/../app.py",
    "/%2e%2e/app.py",
    "/..;/app.py",
    "/api/v1/../../app.py",
    "/assets/" + "a" * 5_000 + ".js",
]


@pytest.mark.parametrize("path", CLIMBS)
def test_static_files_stay_below_their_folder(path: str, server: Serving) -> None:
    """V5.3.2, V13.4.3: however the path is spelt, only the built pages are served."""
    heard = said(server.url, request("GET", path))
    assert heard.statuses
    assert heard.statuses[0] < 500
    assert b"root:" not in heard.raw
    assert b"from __future__" not in heard.raw
    assert b"[project]" not in heard.raw


@pytest.mark.parametrize(
    "name", ["..%2f..%2fx", "%2fetc%2fx", "a%2f..%2f..%2fx", "%00", "..%5cx", ".", "..", "a" * 300, "%0a" * 400]
)
def test_uploads_stay_below_their_folder(name: str, server: Serving, filled_application: object) -> None:
    """V5.3.2, V5.4.1: a name that leads elsewhere, or is no name, is refused and nothing is written."""
    home: Path = filled_application.settings.home
    before = {p for p in home.parent.rglob("*") if p.is_file() and "uploads" not in p.parts}
    answer = server.post(f"/api/v1/uploads?name={name}", SECRET)
    assert 400 <= answer.status < 500
    after = {p for p in home.parent.rglob("*") if p.is_file() and "uploads" not in p.parts}
    assert not [p for p in after - before if SECRET in p.read_bytes()]


@pytest.mark.parametrize(
    "export", ["..%2fcatalog.sqlite", "%2e%2e%2fmaster-key", "x.csv", "..", "%00.csv", "a%2fb.csv"]
)
def test_exports_stay_in_their_folder(export: str, server: Serving) -> None:
    """V5.3.2: an export is named by its own unguessable name or not found."""
    assert 400 <= server.get(f"/api/v1/exports/{export}").status < 500


def test_an_export_is_saved_and_not_shown(server: Serving) -> None:
    """V3.2.1, V5.4.1, V5.4.2: a file comes as an attachment under a name that the server chose, and is not cached."""
    made = server.post("/api/v1/costs/exports", {"format": "csv", "from": "2024-09-01"})
    assert made.status == 200, made.body
    answer = server.get(made.json["download"])
    assert answer.status == 200
    assert answer.headers["content-disposition"] == 'attachment; filename="charges.csv"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Serving]:
    with serving(application(Settings(home=tmp_path / "home", upload_limit=50_000_000))) as running:
        yield running


def sent(serving: Serving, path: Path) -> str:
    answer = serving.post(f"/api/v1/uploads?name={path.name}", path.read_bytes())
    assert answer.status == 200
    return str(answer.json["address"])


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("bill.csv", "w") as member:
        for _ in range(300):
            member.write(b"0" * (1 << 20))
    return path


def crowd(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}.csv", "")
    return path


def climber(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../../planted.csv", SECRET)
    return path


def link(path: Path) -> Path:
    entry = zipfile.ZipInfo("bill.csv")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    return path


@pytest.mark.parametrize("archive", [bomb, crowd, climber, link])
def test_archives_that_attack_are_refused(archive: object, own: Serving, tmp_path: Path) -> None:
    """V5.2.1, V5.2.3, V5.3.2: too much, too many, paths that climb, links: refused before harm is done."""
    address = sent(own, archive(tmp_path / "bill.zip"))
    answer = own.post("/api/v1/ingestions", {"paths": [address]})
    assert answer.status == 422, answer.body
    assert answer.json["error"]["code"] == "file_unsafe"
    assert not list(tmp_path.rglob("planted.csv"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bill.csv", b"\x7fELF" + bytes(4_000)),
        ("bill.parquet", b"<html></html>"),
        ("bill.zip", b"PK"),
        ("bill.csv", b"#!/bin/sh\n"),
    ],
)
def test_content_has_to_be_what_it_is_taken_for(name: str, content: bytes, own: Serving, tmp_path: Path) -> None:
    """V5.2.2: a file is read as a billing format by its content, or refused; its name alone proves nothing."""
    (tmp_path / name).write_bytes(content)
    answer = own.post("/api/v1/ingestions", {"paths": [sent(own, tmp_path / name)]})
    assert 400 <= answer.status < 500, answer.body


def test_what_was_uploaded_is_not_served(own: Serving, tmp_path: Path) -> None:
    """V5.3.1: there is no address under which an upload could be opened in a browser."""
    page = tmp_path / "page.html"
    page.write_text("<script>alert(1)</script>")
    id = sent(own, page).removeprefix("upload://")
    for path in (f"/uploads/{id}", f"/api/v1/uploads/{id}", f"/{id}", f"/api/v1/exports/{id}"):
        assert b"<script>alert" not in own.get(path).body


def modes(home: Path) -> dict[str, int]:
    return {str(p.relative_to(home)): stat.S_IMODE(p.stat().st_mode) for p in [home, *home.rglob("*")]}


def test_the_data_folder_is_its_owners_alone(tmp_path: Path) -> None:
    """V13.3.2, V16.4.2: others can neither read nor enter it; keys and tokens are 0600 themselves."""
    home = tmp_path / "home"
    run = glasspane("ingest", str(SAMPLE), home=home, folder=tmp_path)
    assert run.returncode == 0, run.stderr
    found = modes(home)
    assert found["."] == 0o700
    secret = {name: mode for name, mode in found.items() if any(w in name for w in ("key", "token", "secret"))}
    assert all(mode & 0o077 == 0 for mode in secret.values()), secret


def test_a_data_folder_that_others_can_enter_is_closed(tmp_path: Path) -> None:
    """V13.3.2: a folder made beforehand with open permissions does not stay open for secrets."""
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    application(Settings(home=home)).ports.vault.seal(b"x", bound_to="x")
    assert modes(home)["master-key"] == 0o600
