"""Liveness and readiness: which parts are looked at, how often, and how little is told."""

from __future__ import annotations

from pathlib import Path

from glasspane import api
from glasspane.api.health import Readiness
from glasspane.bootstrap import application
from glasspane.settings import Settings
from tests import databases
from tests.api.serving import serving
from tests.contract.engines.servers import free_port


def test_ready_with_all_parts(tmp_path: Path, database_url: str, redis_url: str) -> None:
    """RES-6: catalog, lake and Redis answer; nobody has to sign in to ask."""
    settings = Settings(home=tmp_path, database_url=database_url, redis_url=redis_url)
    with serving(application(settings), api.Door(allowed_hosts=frozenset({"glasspane.test"}))) as server:
        for path in ("/health", "/health/ready"):
            answer = server.get(path, Host="glasspane.test")
            assert (answer.status, answer.json["status"]) == (200, "ok")


def test_a_part_that_is_away_is_named_and_no_more(tmp_path: Path) -> None:
    """RES-6: 503 with the part's name, without address, password or reason."""
    with databases.redis() as address:
        pass
    settings = Settings(home=tmp_path, redis_url=address.replace("redis://", "redis://:hunter2@"))
    with serving(application(settings)) as server:
        answer = server.get("/health/ready")
        assert (answer.status, answer.json) == (503, {"status": "failing", "failing": ["redis"]})
        assert server.get("/health").status == 200


def test_a_database_that_is_away(tmp_path: Path) -> None:
    away = f"postgresql://nobody:hunter2@127.0.0.1:{free_port()}/none"
    with serving(application(Settings(home=tmp_path, database_url=away))) as server:
        answer = server.get("/health/ready")
        assert answer.status == 503
        assert b"hunter2" not in answer.body
        assert server.get("/health", Authorization="Bearer gp_0123456789abcdef_" + "x" * 43).status == 200


def test_parts_are_looked_at_once_in_some_seconds() -> None:
    now = [0.0]
    looks: list[float] = []

    def look() -> list[str]:
        looks.append(now[0])
        return []

    readiness = Readiness(look, clock=lambda: now[0])
    for _ in range(10):
        readiness.failing()
    assert len(looks) == 1
    now[0] = 5.0
    readiness.failing()
    assert len(looks) == 2
