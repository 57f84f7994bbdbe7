"""The stored log: one chain however many write, which the database itself defends (IAM-4)."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import exc

from glasspane.api import Door
from glasspane.audit import lines as audit_lines
from glasspane.audit import store
from glasspane.audit.crowding import Crowding
from glasspane.bootstrap import Application
from glasspane.core.audit import Deed
from glasspane.core.errors import StorageError, Unauthenticated
from glasspane.core.principal import ANONYMOUS, Principal
from tests.api.serving import serving
from tests.audit.chains import ALICE, deed, opened
from tests.cli.running import SAMPLE, glasspane

WRITER = """
import sys
from pathlib import Path
from tests.audit.chains import deed, opened
app = opened(Path(sys.argv[1]), sys.argv[2])
for number in range(int(sys.argv[3])):
    app.ports.audit.record(deed(number))
    print(number, flush=True)
"""
ROOT = Path(__file__).parents[2]


def writer(home: Path, database_url: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(home), database_url, str(count)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def verified(app: Application, organization: str = "acme") -> Any:
    return app.run("audit.verify", {}, principal=Principal("auditor", organization=organization, local=True))


def entries(app: Application, organization: str = "default") -> list[dict[str, Any]]:
    return [json.loads(line) for line in audit_lines(app.ports, organization)]


def test_four_processes_make_one_chain(tmp_path: Path, database_url: str) -> None:
    """IAM-4: the chain never forks."""
    opened(tmp_path, database_url).ports.audit.record(deed(0))
    running = [writer(tmp_path, database_url, 50) for _ in range(4)]
    assert [one.wait(120) for one in running] == [0] * 4
    for one in running:
        one.stdout.close()
    found = verified(opened(tmp_path, database_url))
    assert (found.whole, found.entries) == (True, 201)


def test_a_killed_writer_leaves_a_whole_chain(tmp_path: Path, database_url: str) -> None:
    """IAM-4: kill -9 anywhere; what was said to be recorded is there."""
    app = opened(tmp_path, database_url)
    said, pick = 0, random.Random(7)
    for _ in range(4):
        one = writer(tmp_path, database_url, 10_000)
        one.stdout.readline()
        time.sleep(pick.random() * 0.2)
        os.kill(one.pid, signal.SIGKILL)
        said += 1 + one.stdout.read().count("\n")
        one.wait()
        one.stdout.close()
    found = verified(app)
    assert found.whole
    assert found.entries >= said


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entries SET target = 'other'",
        "DELETE FROM audit_entries",
        "INSERT OR REPLACE INTO audit_entries SELECT * FROM audit_entries",
    ],
)
def test_sqlite_refuses_changes(tmp_path: Path, statement: str) -> None:
    """IAM-4: append-only, whoever opens the file."""
    opened(tmp_path).ports.audit.record(deed(1))
    connection = sqlite3.connect(tmp_path / "catalog.sqlite")
    with pytest.raises(sqlite3.IntegrityError, match="audit entries are"):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_entries SET target = 'other'", "DELETE FROM audit_entries", "TRUNCATE audit_entries"]
)
def test_postgresql_refuses_changes(tmp_path: Path, postgres_url: str, statement: str) -> None:
    """IAM-4: append-only, whoever connects."""
    opened(tmp_path, postgres_url).ports.audit.record(deed(1))
    with psycopg.connect(postgres_url) as connection, pytest.raises(psycopg.Error, match="never changed"):
        connection.execute(statement)


def test_who_gets_around_the_database_is_found(tmp_path: Path) -> None:
    """IAM-4: the triggers dropped and one column changed, which the hash does not cover by itself."""
    app = opened(tmp_path)
    for number in range(3):
        app.ports.audit.record(deed(number))
    with sqlite3.connect(tmp_path / "catalog.sqlite") as connection:
        connection.execute("DROP TRIGGER audit_entries_no_update")
        connection.execute("UPDATE audit_entries SET actor = 'mallory' WHERE sequence = 2")
    connection.close()
    found = verified(app)
    assert (found.broken.kind, found.broken.sequence) == ("changed", 2)


def test_the_entry_is_committed_with_the_change_or_not_at_all(tmp_path: Path, database_url: str) -> None:
    """IAM-4: one transaction."""
    app = opened(tmp_path, database_url)

    def undone() -> None:
        with app.ports.catalog.transaction("acme"):
            app.ports.audit.record(deed(1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        undone()
    assert entries(app, "acme") == []
    with app.ports.catalog.transaction("acme"):
        app.ports.audit.record(deed(1))
        app.ports.audit.record(deed(2))
    assert [e["sequence"] for e in entries(app, "acme")] == [1, 2]


def test_organizations_have_chains_of_their_own(tmp_path: Path, database_url: str) -> None:
    app = opened(tmp_path, database_url)
    for number in range(4):
        app.ports.audit.record(deed(number, organization="acme" if number % 2 else "other"))
    assert [verified(app, name).entries for name in ("acme", "other")] == [2, 2]
    listed: Any = app.run("audit.list", {}, principal=replace(ALICE, organization="other"))
    assert {entry.organization for entry in listed.items} == {"other"}


def test_two_threads_writing_in_opposite_order_do_not_wait_for_each_other(tmp_path: Path, database_url: str) -> None:
    """What takes the shared locks runs at the end, always in the same order."""
    from concurrent.futures import ThreadPoolExecutor

    from glasspane.core.events import Event

    app = opened(tmp_path, database_url)

    def work(number: int) -> None:
        acts = [lambda: app.ports.audit.record(deed(number)), lambda: app.ports.events.publish(Event("job", "acme"))]
        with app.ports.catalog.transaction("acme"):
            for act in acts if number % 2 else reversed(acts):
                act()
                time.sleep(0.001)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(40)))
    assert verified(app).entries == 40


def test_filters_and_cursors(tmp_path: Path, database_url: str) -> None:
    app = opened(tmp_path, database_url)
    for number in range(25):
        outcome: Any = "done" if number % 5 else "failed"
        app.ports.audit.record(deed(number, outcome=outcome, reason='it\'s "odd" 100%_' if number == 5 else ""))

    def found(**request: Any) -> Any:
        return app.run("audit.list", request, principal=ALICE)

    assert found(outcome="failed").total == 5
    assert [e.target for e in found(target="file-7.csv").items] == ["file-7.csv"]
    assert found(text='"ODD" 100%_').total == 1
    assert found(text="%").total == 1
    assert found(actor="u1", action="ingest").total == 25
    assert found(actor="nobody").total == 0
    middle = found(text="file-12.csv").items[0].time
    assert found(since=middle).total + found(until=middle).total == 25
    seen: list[int] = []
    cursor = None
    while cursor is not None or not seen:
        page = found(limit=7, cursor=cursor)
        seen += [e.sequence for e in page.items]
        cursor = page.next_cursor
    assert seen == list(range(25, 0, -1))


def test_secrets_never_appear(tmp_path: Path) -> None:
    """IAM-4, IAM-5: planted secrets, by name and by shape, in details, reason and target."""
    planted = "hunter2-hunter2-hunter2"
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0." + planted
    app = opened(tmp_path)
    details = {
        "password": planted,
        "nested": [{"client_secret": planted, "refresh_token": planted, "api_key": planted}],
        "url": f"https://me:{planted}@example.com/x?sig={planted}",
        "text": f"Authorization: Bearer {planted}",
        "jwt": token,
        "pem": f"-----BEGIN {'PRIVATE'} KEY-----\n{planted}",
        "aws": "AKIA" + "A" * 16,
    }
    app.ports.audit.record(
        deed(1, details=details, reason=f"postgresql://u:{planted}@h failed", target=f"x?token={planted}")
    )
    (text,) = audit_lines(app.ports, "acme")
    assert planted not in text
    assert "AKIA" not in text


def test_huge_details_are_cut(tmp_path: Path) -> None:
    app = opened(tmp_path)
    app.ports.audit.record(
        deed(1, details={"paths": ["x" * 4_000] * 10_000, "deep": {"a": {"b": {}}}}, reason="y" * 10**6)
    )
    app.ports.audit.record(deed(2, details={f"k{n}": ["z" * 900] * 40 for n in range(40)}))
    app.ports.audit.record(deed(3, target="nul\0 and half \ud800", details={"\ud800": float("inf"), "n": 2**70}))
    assert all(len(text) < 20_000 for text in audit_lines(app.ports, "acme"))
    assert verified(app).whole


def test_denials_of_one_address_are_counted(tmp_path: Path, database_url: str) -> None:
    """IAM-4: whoever knocks a thousand times makes two entries a minute, not a thousand."""
    app = opened(tmp_path, database_url)
    for number in range(1_000):
        stranger = replace(ANONYMOUS, address="203.0.113.9")
        with pytest.raises(Unauthenticated):
            app.run("audit.list", {"text": str(number)}, principal=stranger)
    app.ports.audit.settle()
    first, counted = entries(app)
    assert (first["outcome"], first["address"], first["action"]) == ("denied", "203.0.113.9", "audit.list")
    assert counted["details"]["repeated"] == 999


def test_a_server_enters_what_it_counted_before_it_stops(tmp_path: Path, database_url: str) -> None:
    """IAM-4: and leaves no thread behind that would write to a catalog which is gone."""
    app, threads = opened(tmp_path, database_url), set(threading.enumerate())
    with serving(app, Door(host="glasspane.test")) as server:
        for _ in range(5):
            assert server.get("/api/v1/audit").status == 401
            app.ports.audit.record(Deed("session.open", replace(ANONYMOUS, address="203.0.113.9"), "denied"))
    counted = [entry["details"].get("repeated") for entry in entries(app) if entry["action"] == "session.open"]
    assert counted == [None, 4]
    assert not any(isinstance(thread, threading.Timer) for thread in set(threading.enumerate()) - threads)


def test_what_cannot_be_entered_stays_counted() -> None:
    """IAM-4: a catalog that is away for a while loses no count."""
    away, entered = [True], []

    def enter(deed: Deed) -> None:
        if away:
            raise StorageError("away")
        entered.append(deed.details["repeated"])

    crowding = Crowding(enter, lambda: datetime.now(UTC))
    knocks = [Deed("x", replace(ANONYMOUS, address=f"203.0.113.{n % 2}"), "denied") for n in range(10)]
    assert [crowding.admits(knock) for knock in knocks] == [True, True] + [False] * 8
    with pytest.raises(StorageError):
        crowding.settle(all=True)
    assert not crowding.admits(knocks[0])
    away.clear()
    crowding.settle(all=True)
    crowding.settle(all=True)
    assert sorted(entered) == [4, 5]


def test_denials_of_many_addresses_are_bounded(tmp_path: Path) -> None:
    app = opened(tmp_path)
    for number in range(2_000):
        app.ports.audit.record(Deed("session.open", replace(ANONYMOUS, address=f"2001:db8::{number:x}"), "denied"))
    app.ports.audit.settle()
    assert len(entries(app)) < 250
    assert verified(app, "default").whole


def test_reading_does_not_open_the_catalog(tmp_path: Path) -> None:
    app = opened(tmp_path)
    app.run("rates.list", {})
    export = tmp_path / "nothing.jsonl"
    export.write_text("")
    app.run("audit.verify", {"file": str(export)})
    assert not (tmp_path / "catalog.sqlite").exists()


def test_what_cannot_be_recorded_is_not_done(tmp_path: Path) -> None:
    """IAM-4: a change whose entry is refused is undone."""
    app = opened(tmp_path)
    app.ports.audit.record(deed(1))
    with pytest.raises((StorageError, exc.DBAPIError)), app.ports.catalog.transaction("acme") as transaction:
        transaction.execute(store.entries.insert().values(**_row(transaction)))


def _row(transaction: Any) -> dict[str, Any]:
    return {**store.stored(transaction, "acme", 0, 1)[0], "sequence": 1}


def test_the_command_line(tmp_path: Path) -> None:
    """IAM-4: export, head and verification as people use them; the export is verified without the data folder."""
    home, file, head = tmp_path / "home", tmp_path / "audit.jsonl", tmp_path / "audit.head"
    glasspane("ingest", str(SAMPLE), "--connection", "x", home=home)
    glasspane("ingest", "nothing-here.csv", home=home)
    head.write_text(json.loads(glasspane("audit", "head", "--json", home=home).stdout)["head"])
    assert glasspane("audit", "export", "--out", str(file), home=home).returncode == 0
    assert file.stat().st_mode & 0o077 == 0
    nowhere = tmp_path / "nowhere"
    assert glasspane("audit", "verify", str(file), "--head", str(head), home=nowhere).returncode == 0
    text = file.read_text().splitlines(keepends=True)
    file.write_text("".join(text[:-1]))
    done = glasspane("audit", "verify", str(file), "--head", str(head), "--json", home=nowhere)
    assert done.returncode == 3
    assert json.loads(done.stdout)["broken"]["kind"] == "truncated"
    assert not (nowhere / "catalog.sqlite").exists()
