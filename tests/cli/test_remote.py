"""After `glasspane login` the same commands work on a server, with the same output."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from glasspane.api import Door
from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving
from tests.cli.conftest import Filled
from tests.cli.running import SAMPLE, environment, glasspane


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    made = application(Settings(home=tmp_path_factory.mktemp("server")))
    with made.working(1), serving(made) as running:
        yield running


@pytest.fixture(scope="module")
def client(served: Serving, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("client")
    done = glasspane("login", served.url, "--token-stdin", home=home, given="\n")
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture(scope="module")
def ingested(client: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bills") / "export"
    (folder / "2024").mkdir(parents=True)
    (folder / "2024" / "sample.csv").write_bytes(SAMPLE.read_bytes())
    done = glasspane("ingest", str(folder), "--connection", "sample", home=client)
    assert done.returncode == 0, done.stderr
    assert "2024/sample.csv" in done.stdout
    assert "uploads" not in done.stdout
    return client


def test_login_is_kept_for_the_owner_alone(client: Path) -> None:
    assert stat.S_IMODE((client / "server.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "words",
    [
        ("costs", "summary", "--by", "provider,service", "--filter", "provider=aws,azure", "--top", "3"),
        ("costs", "summary", "--by", "provider", "--csv"),
        ("costs", "rows", "--limit", "5", "--csv", "--fields", "BilledCost,ServiceName"),
        ("costs", "facets", "service"),
    ],
)
def test_answers_are_the_same_as_here(words: tuple[str, ...], ingested: Path, filled: Filled) -> None:
    there, here = glasspane(*words, home=ingested), glasspane(*words, home=filled.home)
    assert there.returncode == here.returncode == 0, there.stderr
    assert there.stdout == here.stdout


def test_second_upload_of_the_same_file_changes_nothing(ingested: Path) -> None:
    done = glasspane("ingest", str(SAMPLE), "--connection", "sample", home=ingested)
    assert done.returncode == 0, done.stderr
    assert "everything was stored already" in done.stdout


def test_errors_of_the_server_are_the_same_errors(ingested: Path) -> None:
    done = glasspane("ingest", "show", "nonsense", home=ingested)
    assert done.returncode == 1
    assert done.stderr == "error: there is no ingestion nonsense\n\nhint: glasspane ingest list\n"
    assert glasspane("costs", "summary", "--by", "nonsense", home=ingested).returncode == 2


def test_a_missing_file_is_noticed_before_anything_is_sent(ingested: Path) -> None:
    done = glasspane("ingest", "/does/not/exist", home=ingested)
    assert done.returncode == 1
    assert "there is no file at /does/not/exist" in done.stderr


def test_read_only_holds_on_a_server_too(ingested: Path) -> None:
    done = glasspane("ingest", str(SAMPLE), "--read-only", home=ingested)
    assert done.returncode == 1
    assert "read-only" in done.stderr


def test_logout_returns_to_the_data_folder(served: Serving, tmp_path: Path) -> None:
    glasspane("login", served.url, "--token-stdin", home=tmp_path, given="\n")
    assert "logged out" in glasspane("logout", home=tmp_path).stderr
    assert "not logged in" in glasspane("logout", home=tmp_path).stderr
    assert str(tmp_path) in glasspane("info", home=tmp_path).stdout


def test_server_of_the_settings_wins(served: Serving, tmp_path: Path) -> None:
    shown = glasspane("info", "--json", home=tmp_path, GLASSPANE_SERVER=served.url).stdout
    assert str(tmp_path) not in shown


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    done = glasspane("info", home=tmp_path, GLASSPANE_SERVER="http://127.0.0.1:9")
    assert done.returncode == 1
    assert "http://127.0.0.1:9 does not answer" in done.stderr
    assert glasspane("login", "ftp://example.com", "--token-stdin", home=tmp_path).returncode == 2


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[tuple[Serving, Application]]:
    made = application(Settings(home=tmp_path / "server"))
    people.add(made, "you@example.com")
    with made.working(1), serving(made, Door(host="glasspane.test")) as running:  # a server that others reach
        yield running, made


def test_an_account_is_asked_for_and_never_local(shared: tuple[Serving, Application], tmp_path: Path) -> None:
    """IAM-2: a password that is read from standard input, a session that ends at logout on both sides."""
    running, _ = shared
    words = ("login", running.url, "--email", "you@example.com", "--password-stdin")
    refused = glasspane(*words, home=tmp_path, given="wrong\n")
    assert refused.returncode == 1
    assert "e-mail address or password is wrong" in refused.stderr
    assert glasspane(*words, home=tmp_path, given=f"{people.PASSWORD}\n").returncode == 0
    kept = json.loads((tmp_path / "server.json").read_text())
    assert stat.S_IMODE((tmp_path / "server.json").stat().st_mode) == 0o600
    done = glasspane("ingest", str(SAMPLE), home=tmp_path)
    assert done.returncode == 0, done.stderr
    bearer = {"Authorization": f"Bearer {kept['token']}"}
    local = running.post("/api/v1/ingestions", {"paths": [str(SAMPLE)]}, **bearer)
    assert local.json["error"]["code"] == "denied"
    assert glasspane("logout", home=tmp_path).returncode == 0
    assert running.get("/api/v1/info", **bearer).status == 401


def test_a_session_is_renewed_by_itself(shared: tuple[Serving, Application], tmp_path: Path) -> None:
    """IAM-2: over or unknown, the token is renewed once, also by commands at the same time."""
    running, _ = shared
    words = ("login", running.url, "--email", "you@example.com", "--password-stdin")
    assert glasspane(*words, home=tmp_path, given=f"{people.PASSWORD}\n").returncode == 0
    path = tmp_path / "server.json"
    for change in ({"expires": 0}, {"token": "unknown"}):
        path.write_text(json.dumps(json.loads(path.read_text()) | change))
        asking = [
            subprocess.Popen(
                [sys.executable, "-m", "glasspane", "auth", "me", "--json"],
                env=environment(tmp_path), stdout=subprocess.PIPE, text=True,
            )
            for _ in range(3)
        ]  # fmt: skip
        said = [process.communicate(timeout=60)[0] for process in asking]
        assert {json.loads(text)["name"] for text in said} == {"you@example.com"}


def test_an_api_key_is_taken_in_place_of_a_password(shared: tuple[Serving, Application], tmp_path: Path) -> None:
    """IAM-2: a key does what its scopes say and nothing else."""
    running, made = shared
    key = people.key(made, "info:read", "costs:read")
    assert glasspane("login", running.url, "--token-stdin", home=tmp_path, given=f"{key}\n").returncode == 0
    assert glasspane("costs", "status", home=tmp_path).returncode == 0
    refused = glasspane("users", "list", home=tmp_path)
    assert refused.returncode == 1
    assert "needs the permission users:read" in refused.stderr
