"""IAM-1: whatever people of one organization ask, on whatever face, they see and change nothing of another.

Two organizations are filled with charges, people, roles, keys, jobs, schedules and what else operations make.
Hypothesis then asks every operation on every face as an administrator of the one, with the ids and names of the other
among the values. No answer may hold anything that only the other one has, and the other's rows and charges stay.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, select

from glasspane.bootstrap import Application, application, catalogue
from glasspane.core.operations import Operation
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.costs.charges import ChargeStore
from glasspane.kit.tables import ORGANIZATION, metadata
from glasspane.settings import Settings
from tests import people
from tests.api.serving import Serving, serving
from tests.contract.faces.asking import FACES
from tests.contract.organizations.filling import chief, fill
from tests.contract.organizations.requests import requests

MINE, THEIRS = "aurora", "borealis"
SHARED = [operation for operation in catalogue() if not operation.local]
SHORTEST_MARK = 6
_numbers = count()


@dataclass
class Stage:
    """Both organizations, the server, and what the requests of the first one's administrator carry."""

    application: Application
    server: Serving
    headers: dict[str, str] = field(default_factory=lambda: {"Authorization": "Bearer none"})

    def asking(self) -> Serving:
        """Return the server as an administrator of MINE reaches it, a new one where the last was sent away."""
        if self.server.get("/api/v1/auth/me", **self.headers).status != 200:
            email = f"chief{next(_numbers)}@{MINE}.test"
            self.headers = people.person(self.application, "admin", MINE, email).headers
        return replace(self.server, headers=self.headers)

    def rows(self, organization: str) -> dict[str, list[dict[str, Any]]]:
        """Return everything that the catalog holds of an organization, its members' accounts included."""
        with self.application.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
            own = {
                table.name: [dict(row) for row in db.execute(_of(table, organization)).mappings()]
                for table in metadata.sorted_tables
                if ORGANIZATION in table.c
            }
            ids = [member["user_id"] for member in own["members"]]
            accounts = metadata.tables["accounts"]
            page = select(accounts).where(accounts.c.id.in_(ids)).order_by(accounts.c.id)
            return {**own, "accounts": [dict(row) for row in db.execute(page).mappings()]}

    def state(self, organization: str) -> Any:
        """Return rows and charges of an organization, to be compared."""
        files = ChargeStore(self.application.ports, organization).files()
        return self.rows(organization), sorted(file.address for file in files)


def _of(table: Table, organization: str) -> Any:
    return select(table).where(table.c[ORGANIZATION] == organization).order_by(*table.primary_key.columns)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("organizations")
    unlimited = {"requests_per_minute": 0, "address_requests_per_minute": 0}
    made = application(Settings(home=folder / "home", mcp_writes=True, **unlimited))
    for organization in (MINE, THEIRS):
        fill(made, organization, folder)
    with serving(made) as running:
        yield Stage(made, running)


@pytest.fixture(scope="module")
def theirs(stage: Stage) -> list[str]:
    """All texts of the other organization: ids, names, addresses, digests."""
    return sorted(_texts(stage.rows(THEIRS)))


@pytest.mark.parametrize("operation", SHARED, ids=lambda o: o.id)
def test_nothing_of_another_organization_is_seen_or_changed(
    operation: Operation, stage: Stage, theirs: list[str]
) -> None:
    before = stage.state(THEIRS)
    pool = [text for text in theirs if len(text) <= 200] + [MINE, THEIRS, "costs:read", "1", "admin"]

    @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
    @given(request=requests(operation, pool), face=st.sampled_from(sorted(FACES)))
    def ask(request: dict[str, Any], face: str) -> None:
        if operation.id == "orgs.delete" and request["id"] == MINE:
            return
        said = FACES[face](stage.asking(), operation, request)
        asked = json.dumps(request, ensure_ascii=False)
        own = _texts(stage.rows(MINE))
        seen = [text for text in theirs if text in said.text and text not in asked and not _holds(own, text)]
        assert not seen, f"{operation.id} over {face}, asked {asked}, tells {seen}: {said.text[:2000]}"

    ask()
    assert stage.state(THEIRS) == before


@pytest.mark.parametrize("face", sorted(FACES))
def test_the_other_side_does_see_it(stage: Stage, face: str) -> None:
    """The same questions asked by the other organization are answered with its texts: the test can fail."""
    owner = people.sign_in(stage.application, f"admin@{THEIRS}.test", THEIRS).headers
    server = replace(stage.server, headers=owner)
    for id in ("costs.facets", "users.list", "roles.list", "jobs.list", "schedules.list", "sso.list", "audit.list"):
        request = {"dimension": "service"} if id == "costs.facets" else {}
        said = FACES[face](server, catalogue()[id], request)
        assert said.done, said.text
        assert THEIRS in said.text or id == "jobs.list", said.text


def test_most_questions_are_answered(stage: Stage) -> None:
    """Reads that need nothing succeed on every face, so that the test above tests answers and not refusals."""
    for operation in SHARED:
        needed = [f for f in operation.request.model_fields.values() if f.is_required()]
        if operation.effect == "read" and not needed:
            for face, ask in FACES.items():
                assert ask(stage.asking(), operation, {}).done, f"{operation.id} over {face}"


def _texts(value: Any) -> set[str]:
    """Return the texts inside rows that are long enough to tell where they come from."""
    if isinstance(value, dict):
        return set().union(*map(_texts, value.values()))
    if isinstance(value, list):
        return set().union(*map(_texts, value))
    return {value} if isinstance(value, str) and len(value) >= SHORTEST_MARK and _telling(value) else set()


def _telling(text: str) -> bool:
    return THEIRS in text or (any(c.isdigit() for c in text) and any(c.isalpha() for c in text) and len(text) >= 12)


def _holds(texts: set[str], text: str) -> bool:
    return any(text in other for other in texts)


def test_the_person_at_this_machine_works_in_one_organization(stage: Stage) -> None:
    seen: Any = stage.application.run(
        "costs.facets", {"dimension": "service"}, principal=chief(stage.application, MINE)
    )
    assert THEIRS not in seen.model_dump_json()
