"""IAM-1: an organization goes as a whole or not at all; its audit log stays, and nobody inherits what it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from glasspane import identity
from glasspane.bootstrap import Application, application, declared
from glasspane.core.errors import Conflict, Denied, NotFound, Unauthenticated
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.core.principal import Principal
from glasspane.kit.tables import ORGANIZATION, metadata
from glasspane.settings import Settings
from tests import people
from tests.contract.organizations.filling import chief, fill

GOES, STAYS = "aurora", "borealis"


@pytest.fixture
def made(tmp_path: Path, database_url: str) -> Application:
    made = application(Settings(home=tmp_path / "home", database_url=database_url))
    for organization in (GOES, STAYS):
        fill(made, organization, tmp_path)
    return made


def rows(made: Application, organization: str) -> dict[str, list[Any]]:
    """Return what every table has of an organization."""
    declared.declare_tables()
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        kept = {
            table.name: [
                dict(r) for r in db.execute(select(table).where(table.c[ORGANIZATION] == organization)).mappings()
            ]
            for table in metadata.sorted_tables
            if ORGANIZATION in table.c
        }
    return {name: found for name, found in kept.items() if found}


def emptied(made: Application) -> None:
    request = {"connection": f"{GOES} connection"}
    made.run("ingest.remove", request, principal=chief(made, GOES))


def delete(made: Application, who: Principal | None = None) -> None:
    made.run("orgs.delete", {"id": GOES}, principal=who or made.local_user)


def test_an_organization_with_charges_stays_and_the_error_says_how_to_go_on(made: Application) -> None:
    before = rows(made, GOES)
    with pytest.raises(Conflict, match="has charges") as refused:
        delete(made)
    assert "ingest remove" in refused.value.hint
    assert rows(made, GOES) == before


def test_an_organization_with_work_under_way_stays(made: Application) -> None:
    emptied(made)
    job = made.desk.queued("ingest", {"paths": ["/nowhere.csv"]}, chief(made, GOES))
    with pytest.raises(Conflict, match="1 jobs that are not finished") as refused:
        delete(made)
    assert "jobs cancel" in refused.value.hint
    made.run("jobs.cancel", {"id": job.id}, principal=chief(made, GOES))
    delete(made)


def test_everything_goes_but_the_audit_log(made: Application) -> None:
    emptied(made)
    owner = people.sign_in(made, f"admin@{GOES}.test", GOES)
    key: Any = made.run("keys.create", {"name": "k", "scope": ["costs:read"]}, principal=owner.principal)
    others, audited = rows(made, STAYS), rows(made, GOES)["audit_entries"]
    assert {"members", "roles", "api_keys", "schedules", "sso_providers", "events", "jobs"} <= set(rows(made, GOES))
    delete(made)
    left = rows(made, GOES)
    assert set(left) == {"audit_entries", "organizations"}
    assert left["audit_entries"] == audited
    assert [(row["name"], row["settings"]) for row in left["organizations"]] == [("", {})]
    assert rows(made, STAYS) == others
    for bearer in (owner.access_token, key.key):
        with pytest.raises(Unauthenticated):
            identity.authenticate(made.ports, bearer, address="")
    with pytest.raises(Unauthenticated):
        people.sign_in(made, owner.email)
    assert made.run("audit.verify", {}, principal=chief(made, GOES)).whole  # type: ignore[attr-defined]


def test_people_of_other_organizations_keep_their_account(made: Application) -> None:
    emptied(made)
    invited: Any = made.run("users.create", {"email": f"admin@{GOES}.test"}, principal=chief(made, STAYS))
    request = {"password": people.PASSWORD, "invitation": invited.invitation}
    made.run("auth.register", request, principal=replace(made.local_user, kind="anonymous"))
    delete(made)
    assert people.sign_in(made, f"admin@{GOES}.test").principal.organization == STAYS


def test_its_id_is_not_given_again(made: Application) -> None:
    """Who got it would read the audit log of the one before, and its charges at an earlier time."""
    emptied(made)
    delete(made)
    with pytest.raises(Conflict, match="or was"):
        made.run("orgs.create", {"name": GOES})
    listed: Any = made.run("orgs.list", {})
    assert [o.id for o in listed.items] == [STAYS, "default"]
    for operation in ("orgs.show", "orgs.update", "orgs.delete"):
        with pytest.raises(NotFound):
            made.run(operation, {"id": GOES})


def test_its_admin_may_delete_it_and_no_other(made: Application) -> None:
    emptied(made)
    mine, theirs, viewer = (
        people.sign_in(made, f"{name}@{at}.test", at).principal
        for name, at in (("admin", GOES), ("admin", STAYS), ("viewer", GOES))
    )
    with pytest.raises(NotFound):
        delete(made, theirs)
    with pytest.raises(Denied):
        delete(made, viewer)
    assert "members" in rows(made, GOES)
    delete(made, mine)
    assert "members" not in rows(made, GOES)
