"""A write repeated under one key is done once; what died half way can be repeated; If-Match guards what was read."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from glasspane.backends.catalog_idempotency import CatalogReplays
from glasspane.bootstrap import Application
from glasspane.core.errors import KeyReused, StillRunning
from glasspane.core.replays import Claim, Kept
from glasspane.settings import Settings
from tests.api.notebook import notebook
from tests.api.serving import Serving, serving

DIES = """
import sys
from pathlib import Path
from glasspane.settings import Settings
from tests.api.notebook import notebook
from tests.api.serving import serving
with serving(notebook(Settings(home=Path(sys.argv[1]), database_url=sys.argv[2]))) as server:
    print(server.url, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return Settings(home=tmp_path, database_url=database_url)


@pytest.fixture
def made(settings: Settings) -> Application:
    return notebook(settings)


def texts(server: Serving) -> list[str]:
    found: list[str] = server.get("/api/v1/all-notes").json["texts"]
    return found


def later(application: Application, **later: float) -> Application:
    """The same application, some time later."""
    ports = application.ports
    replays = CatalogReplays(ports.catalog, ports.vault, now=lambda: datetime.now(UTC) + timedelta(**later))
    return Application(application.settings, application.catalogue, replace(ports, replays=replays))


def test_a_repeat_is_answered_and_not_done(made: Application) -> None:
    """API-1: same status and body, marked as replayed; another body under the key is 422."""
    with serving(made) as server:
        first = server.post("/api/v1/notes", {"text": "one"}, Idempotency_Key="k")
        again = server.post("/api/v1/notes", {"text": "one"}, Idempotency_Key="k")
        assert (first.status, first.body) == (again.status, again.body) == (200, first.body)
        assert "idempotency-replayed" not in first.headers
        assert again.headers["idempotency-replayed"] == "true"
        assert again.headers["content-type"] == first.headers["content-type"]
        other = server.post("/api/v1/notes", {"text": "two"}, Idempotency_Key="k")
        assert (other.status, other.json["error"]["code"]) == (422, "key_reused")
        server.post("/api/v1/notes", {"text": "one"}, Idempotency_Key="k2")
        server.post("/api/v1/notes", {"text": "one"})
        assert texts(server) == ["one"] * 3


def test_the_same_key_on_another_route_is_another_key(made: Application) -> None:
    with serving(made) as server:
        server.post("/api/v1/notes", {"text": "one"}, Idempotency_Key="k")
        assert server.post("/api/v1/slow-notes", {"text": "two"}, Idempotency_Key="k").json["text"] == "two"


def test_answers_that_are_errors(made: Application) -> None:
    """API-1: a refusal by the operation is final, and what it wrote is undone."""
    with serving(made) as server:
        for _ in range(2):
            answer = server.post("/api/v1/notes", {"text": "full", "fail": True}, Idempotency_Key="k")
            assert (answer.status, answer.json["error"]["message"]) == (409, "notes are full")
        assert answer.headers["idempotency-replayed"] == "true"
        assert texts(server) == []


@pytest.mark.parametrize("key", ["", "x" * 256, "ü"])
def test_wrong_keys_are_refused(made: Application, key: str) -> None:
    with serving(made) as server:
        assert server.post("/api/v1/notes", {"text": "one"}, Idempotency_Key=key).status == 400
        assert texts(server) == []


def test_a_repeat_while_the_first_runs(made: Application, tmp_path: Path) -> None:
    """API-1: 409 with Retry-After, then the first's answer."""
    request = {"text": "one", "wait_for": str(tmp_path / "go")}
    with serving(made) as server:
        answers = []
        thread = threading.Thread(
            target=lambda: answers.append(server.post("/api/v1/slow-notes", request, Idempotency_Key="k"))
        )
        thread.start()
        waited((tmp_path / "go.waiting").exists)
        second = server.post("/api/v1/slow-notes", request, Idempotency_Key="k")
        assert (second.status, second.json["error"]["code"]) == (409, "still_running")
        assert second.headers["retry-after"] == "1"
        (tmp_path / "go").touch()
        thread.join()
        assert server.post("/api/v1/slow-notes", request, Idempotency_Key="k").body == answers[0].body
        assert texts(server) == ["one"]


def test_many_at_once_are_done_once(made: Application) -> None:
    with serving(made) as server:
        statuses: list[int] = []

        def ask() -> None:
            answer = server.post("/api/v1/notes", {"text": "one"}, Idempotency_Key="k")
            statuses.append(answer.status)

        threads = [threading.Thread(target=ask) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert set(statuses) <= {200, 409}
        assert 200 in statuses
        assert texts(server) == ["one"]


@pytest.mark.parametrize("request_body", [{"text": "one", "die": True}], ids=["after the commit"])
def test_an_answer_that_was_lost_is_given(made: Application, request_body: dict) -> None:
    """API-1: kill -9 between the commit and the answer; the repeat gets the answer and nothing is done twice."""
    assert not _killed(made.settings, "/api/v1/notes", request_body)
    with serving(made) as server:
        again = server.post("/api/v1/notes", request_body, Idempotency_Key="k")
        assert (again.status, again.headers["idempotency-replayed"]) == (200, "true")
        assert texts(server) == ["one"]


def test_a_first_request_that_died_can_be_repeated(made: Application, tmp_path: Path) -> None:
    """API-1: kill -9 in the middle; a repeat is refused while the claim may be alive, and done after that."""
    request = {"text": "one", "wait_for": str(tmp_path / "go")}
    assert not _killed(made.settings, "/api/v1/slow-notes", request, when=(tmp_path / "go.waiting").exists)
    (tmp_path / "go").touch()
    with serving(later(made, seconds=15)) as server:
        assert server.post("/api/v1/slow-notes", request, Idempotency_Key="k").status == 409
    with serving(later(made, seconds=31)) as server:
        assert server.post("/api/v1/slow-notes", request, Idempotency_Key="k").status == 200
        assert texts(server) == ["one"]


def _killed(settings: Settings, path: str, body: dict, when: Callable[[], bool] | None = None) -> list[int]:
    """Ask a server in a process of its own, which is killed (or kills itself); return the statuses that it answered."""
    command = [sys.executable, "-c", DIES, str(settings.home), settings.database_url]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        server = Serving(process.stdout.readline().strip())
        answered: list[int] = []

        def ask() -> None:
            with suppress(OSError):
                answered.append(server.post(path, body, Idempotency_Key="k").status)

        thread = threading.Thread(target=ask)
        thread.start()
        if when:
            waited(when)
            process.kill()
        assert process.wait(30) == -9
        thread.join()
    return answered


def waited(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not until() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert until()


def claim(id: str = "k", owner: str = "a", organization: str = "default", fingerprint: str = "f") -> Claim:
    return Claim(organization, id, fingerprint, owner)


def test_keys_belong_to_one_organization_and_last_a_day(made: Application) -> None:
    """IAM-1: the same id in another organization is another key."""
    replays = made.ports.replays
    replays.claim(claim())
    replays.keep(claim(), Kept(200, b"secret answer", {"x": "y"}))
    assert replays.claim(claim(organization="other")) is None
    assert replays.claim(claim(owner="b")) == Kept(200, b"secret answer", {"x": "y"})
    with pytest.raises(KeyReused):
        replays.claim(claim(fingerprint="g"))
    assert later(made, hours=25).ports.replays.claim(claim(fingerprint="g")) is None


def test_who_lost_the_claim_keeps_nothing(made: Application) -> None:
    replays, much_later = made.ports.replays, later(made, seconds=31).ports.replays
    assert replays.claim(claim(owner="a")) is None
    assert much_later.claim(claim(owner="b")) is None
    replays.keep(claim(owner="a"), Kept(200, b"late"))
    replays.release(claim(owner="a"))
    with pytest.raises(StillRunning):
        replays.claim(claim(owner="c"))


def test_a_claim_that_is_renewed_holds(made: Application) -> None:
    made.ports.replays.claim(claim())
    later(made, seconds=25).ports.replays.renew(claim())
    with pytest.raises(StillRunning):
        later(made, seconds=50).ports.replays.claim(claim(owner="b"))


def test_answers_are_sealed(made: Application) -> None:
    """IAM-6: an answer may hold a key that is shown once, so it does not lie about in the open."""
    made.ports.replays.claim(claim())
    made.ports.replays.keep(claim(), Kept(200, b"gp_secret_token"))
    with made.ports.catalog.transaction("default") as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT * FROM idempotency_keys").all()
    assert len(rows) == 1
    assert "gp_secret_token" not in str(rows)


def test_if_match(made: Application) -> None:
    """API-1: a change of what is no longer as it was read is 412 and not done."""
    with serving(made) as server:
        id = server.post("/api/v1/notes", {"text": "one"}).json["id"]
        tag = server.get(f"/api/v1/notes/{id}").headers["etag"]
        body = {"id": id, "text": "two"}
        assert server.ask("PUT", f"/api/v1/notes/{id}", body, If_Match=tag).status == 200
        stale = server.ask("PUT", f"/api/v1/notes/{id}", {"id": id, "text": "three"}, If_Match=tag)
        assert (stale.status, stale.json["error"]["code"]) == (412, "precondition_failed")
        assert server.get(f"/api/v1/notes/{id}").json["text"] == "two"
        anything = server.ask("PUT", f"/api/v1/notes/{id}", {"id": id, "text": "four"}, If_Match="*")
        assert anything.status == 200
        assert server.ask("PUT", "/api/v1/notes/999", {"id": "999", "text": "x"}, If_Match="*").status == 404
        assert server.post("/api/v1/notes", {"text": "x"}, If_Match=tag).status == 412


def test_one_of_two_readers_wins(made: Application) -> None:
    """API-1: the check and the change are one transaction: of many who change what they read, one succeeds."""
    with serving(made) as server:
        id = server.post("/api/v1/notes", {"text": "one"}).json["id"]
        tag = server.get(f"/api/v1/notes/{id}").headers["etag"]
        statuses: list[int] = []

        def change(text: str) -> None:
            body = {"id": id, "text": text}
            statuses.append(server.ask("PUT", f"/api/v1/notes/{id}", body, If_Match=tag).status)

        threads = [threading.Thread(target=change, args=(str(n),)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(statuses) == [200] + [412] * 7
