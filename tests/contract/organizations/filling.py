"""Fills an organization with one of everything that operations make, all of it carrying the organization's name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from glasspane.bootstrap import Application
from glasspane.core.principal import Principal
from tests import people
from tests.costs.ingest.focus_rows import charge, focus_csv


def chief(application: Application, organization: str) -> Principal:
    """Return the person at this machine, in an organization."""
    return replace(application.local_user, organization=organization)


def fill(application: Application, organization: str, folder: Path) -> None:
    """Make the organization and one of everything in it."""
    application.run("orgs.create", {"name": organization})
    _charges(application, organization, folder)
    for role in ("admin", "viewer"):
        people.add(application, f"{role}@{organization}.test", role, organization)
    owner = people.sign_in(application, f"admin@{organization}.test", organization).principal

    def run(id: str, **request: Any) -> None:
        application.run(id, request, principal=owner)

    run("users.create", email=f"invited@{organization}.test", name=f"{organization} guest")
    run("roles.create", name=f"{organization}-role", description=f"{organization} readers", scopes=["costs:read"])
    run("keys.create", name=f"{organization} key", scope=["costs:read"])
    run("schedules.create", name=f"{organization} nightly", operation="costs.status", cron="0 3 * * *")
    run(
        "sso.create",
        slug=f"{organization}-sso",
        preset="google",
        client_id=f"{organization}-client",
        client_secret="s" * 20,
    )
    run("costs.export", format="csv")


def _charges(application: Application, organization: str, folder: Path) -> None:
    cells = {
        "SubAccountId": f"{organization}-account",
        "ServiceName": f"{organization} service",
        "Tags": f'{{"team": "{organization} team"}}',
    }
    charges = [charge(n, f"{n}.5", **cells) | {"ResourceId": f"{organization}-{n}"} for n in range(1, 9)]
    bill = focus_csv(folder / f"{organization}.csv", charges)
    request = {"paths": [str(bill)], "connection": f"{organization} connection"}
    application.run("ingest", request, principal=chief(application, organization))
