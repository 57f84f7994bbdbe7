"""What an organization has in all domains: what is in the way of its end, and the rows that go with it."""

from __future__ import annotations

from glasspane.bootstrap import declared
from glasspane.core.errors import Conflict
from glasspane.core.ports import Ports

UNFINISHED = ("queued", "running")


class WholeEstate:
    """The estate over the domains that are installed."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def check_free(self, organization: str) -> None:
        """Charges lie in the lake, which no transaction of the catalog reaches, and work under way would go on."""
        _check_no_charges(self._ports, organization)
        _check_no_jobs(self._ports, organization)

    def clear(self, organization: str) -> None:
        """Delete the rows of all tables, those of domains that this process has not used yet among them."""
        from glasspane.backends import catalog_estate

        declared.declare_tables()
        catalog_estate.clear(self._ports.catalog, organization)


def _check_no_charges(ports: Ports, organization: str) -> None:
    from glasspane.costs import ChargeStore

    if ChargeStore(ports, organization).files():
        raise Conflict(
            f"the organization {organization} has charges",
            hint=f"GLASSPANE_ORGANIZATION={organization} glasspane costs status, then glasspane ingest remove",
        )


def _check_no_jobs(ports: Ports, organization: str) -> None:
    from glasspane.jobs import service

    found = service.count(ports, organization, UNFINISHED)
    if found:
        raise Conflict(
            f"the organization {organization} has {found} jobs that are not finished",
            hint=f"GLASSPANE_ORGANIZATION={organization} glasspane jobs list, then glasspane jobs cancel",
        )
