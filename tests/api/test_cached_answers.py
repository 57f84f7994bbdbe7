"""Answers from the cache are those that would be computed now, belong to one organization, and say how old they are."""

from __future__ import annotations

import itertools
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from glasspane.bootstrap import Application, application
from glasspane.core.errors import Denied, NotFound
from glasspane.core.events import Event
from glasspane.core.principal import LOCAL_USER, Principal
from glasspane.settings import Settings
from tests.api.serving import serving
from tests.cli.running import SAMPLE

QUESTIONS: list[tuple[str, dict[str, Any]]] = [
    ("costs.summary", {"by": ["provider"], "from": "2024-09-01", "basis": "billed"}),
    ("costs.summary", {"by": ["service", "currency"], "from": "2024-09-01"}),
    ("costs.summary", {"from": "2024-09-01", "currency": "EUR"}),
    ("costs.facets", {"dimension": "service", "from": "2024-09-01"}),
    ("costs.rows", {"limit": 3, "from": "2024-09-01"}),
]
PEOPLE = {name: replace(LOCAL_USER, organization=name) for name in ("default", "other")}
COUNT = itertools.count()


@pytest.fixture(params=["memory", "redis"])
def redis(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue("redis_url") if request.param == "redis" else ""


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The sample in three files."""
    header, *rows = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    folder = tmp_path_factory.mktemp("parts")
    files = [folder / f"{n}.csv" for n in range(3)]
    for n, file in enumerate(files):
        file.write_text(header + "".join(rows[n * 40 : n * 40 + 40]), encoding="utf-8")
    return files


def remembering(home: Path, redis: str) -> Application:
    made = application(Settings(home=home, redis_url=redis))
    made.remembers = True
    return made


def answer(made: Application, question: int, organization: str) -> str:
    """The answer or the error's words; SQL names and times of measuring are no part of it."""
    id, request = QUESTIONS[question]
    try:
        return made.run(id, request, principal=PEOPLE[organization]).model_dump_json(by_alias=True)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


STEPS = st.one_of(
    st.tuples(st.just("ask"), st.integers(0, len(QUESTIONS) - 1), st.sampled_from(sorted(PEOPLE))),
    st.tuples(st.just("ingest"), st.integers(0, 2), st.sampled_from(sorted(PEOPLE))),
    st.tuples(st.just("remove"), st.integers(0, 2), st.sampled_from(sorted(PEOPLE))),
    st.tuples(st.just("rates"), st.integers(1, 9), st.sampled_from(sorted(PEOPLE))),
)


@settings(
    max_examples=6, deadline=None, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(st.lists(STEPS, min_size=4, max_size=8))
def test_cached_answers_are_fresh_answers(
    redis: str, parts: list[Path], tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str]]
) -> None:
    """RES-5: over any sequence of ingests, removals, rates and questions of two organizations, by another process."""
    home = tmp_path_factory.mktemp("home")
    kept, writer = remembering(home, redis), application(Settings(home=home))
    for kind, number, organization in steps:
        if kind == "ask":
            fresh = answer(writer, number, organization)
            assert answer(kept, number, organization) == fresh
            assert answer(kept, number, organization) == fresh
        else:
            _change(writer, kind, number, organization, parts)


def _change(writer: Application, kind: str, number: int, organization: str, parts: list[Path]) -> None:
    who = PEOPLE[organization]
    if kind == "ingest":
        request = {"paths": [str(parts[number])], "connection": f"c{number}", "append": True}
        writer.run("ingest", request, principal=who)
    elif kind == "remove":
        with suppress(NotFound):
            writer.run("ingest.remove", {"connection": f"c{number}"}, principal=who)
    else:
        file = parts[0].with_name(f"rates-{next(COUNT)}.csv")
        file.write_text(f"Date,USD\n2024-08-30,1.{number}\n", encoding="utf-8")
        writer.run("rates.load", {"file": str(file)}, principal=who)


def test_organizations_never_share_an_answer(redis: str, parts: list[Path], tmp_path: Path) -> None:
    """IAM-1: the same question on the same lake version has another answer in another organization."""
    made = remembering(tmp_path, redis)
    made.run("ingest", {"paths": [str(parts[0])]}, principal=PEOPLE["default"])
    assert answer(made, 0, "default") == answer(made, 0, "default")
    other = made.run(*QUESTIONS[0], principal=PEOPLE["other"])
    assert other.rows == []


def test_who_may_not_ask_gets_no_kept_answer(redis: str, parts: list[Path], tmp_path: Path) -> None:
    """IAM-2: the permission is checked before the cache is read."""
    made = remembering(tmp_path, redis)
    made.run("ingest", {"paths": [str(parts[0])]})
    answer(made, 0, "default")
    with pytest.raises(Denied):
        made.run(*QUESTIONS[0], principal=Principal("p", frozenset({"jobs:read"})))


def kept_by(server: Any) -> bool:
    asked = server.get("/api/v1/costs/summary?by=provider&from=2024-09-01")
    assert asked.status == 200
    assert asked.headers["cache-control"] == "private, no-cache"
    return "age" in asked.headers


def test_age_events_and_clearing(redis: str, parts: list[Path], tmp_path: Path) -> None:
    """RES-5: a kept answer tells its age; events and `cache.clear` drop it."""
    made = remembering(tmp_path, redis)
    made.run("ingest", {"paths": [str(parts[0])]})
    with serving(made) as server:
        assert [kept_by(server) for _ in range(3)] == [False, True, True]
        made.ports.events.publish(Event("costs_changed", "other"))
        assert kept_by(server), "another organization's event drops nothing"
        made.ports.events.publish(Event("costs_changed", "default"))
        assert [kept_by(server) for _ in range(2)] == [False, True]
        assert server.post("/api/v1/cache/clearances", {}).json["dropped"] >= 1
        assert not kept_by(server)
        made.run("ingest", {"paths": [str(parts[1])], "append": True})
        assert not kept_by(server)
        assert b"cache_hit_rate 0." in server.get("/metrics").body
