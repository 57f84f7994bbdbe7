"""`AuditLog`: appends what somebody did to their organization's chain, together with the change itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from glasspane.audit import redaction, store
from glasspane.audit.chain import Entry, clean
from glasspane.audit.crowding import Crowding
from glasspane.core.audit import Deed
from glasspane.core.ports import EVERY_ORGANIZATION, Catalog
from glasspane.core.principal import DEFAULT_ORGANIZATION

ORDER = 10
"""Audit entries are appended before events are numbered."""
LONGEST_NAME = 200


class AuditLog:
    """The audit log in the catalog, which is opened with the first entry."""

    def __init__(self, catalog: Catalog, now: Callable[[], datetime]) -> None:
        self._catalog = catalog
        self._now = now
        self._crowding = Crowding(self._append, now)

    def record(self, deed: Deed) -> None:
        """Append one entry; repeated denials of one caller within a minute are counted and entered as one."""
        deed = replace(deed, organization=organization_of(deed))
        self._crowding.settle()
        if self._crowding.admits(deed):
            self._append(deed)

    def settle(self) -> None:
        """Enter now what was counted."""
        self._crowding.settle(all=True)

    def _append(self, deed: Deed) -> None:
        time = self._now().astimezone(UTC)
        entry = entered(deed, time)
        with self._catalog.transaction(deed.organization) as transaction:
            transaction.at_end(lambda last: store.append(last, deed.organization, entry, time), order=ORDER)


def organization_of(deed: Deed) -> str:
    """Return the organization whose log tells of the deed; `default` when none is named."""
    named = deed.organization or deed.principal.organization
    return clean(named)[:64] if named and named != EVERY_ORGANIZATION else DEFAULT_ORGANIZATION


def entered(deed: Deed, time: datetime) -> Entry:
    """Return the entry for a deed, before it has its place in the chain."""
    who = deed.principal
    return {
        "organization": deed.organization,
        "time": stamped(time),
        "actor": _name(who.id),
        "actor_kind": who.kind,
        "actor_name": _name(who.name),
        "session": _name(who.session),
        "address": _name(who.address),
        "action": _name(deed.action),
        "target": clean(redaction.text(deed.target)),
        "outcome": deed.outcome,
        "reason": clean(redaction.text(deed.reason)),
        "details": redaction.details(deed.details),
    }


def stamped(time: datetime) -> str:
    """Return an instant in UTC with microseconds, always as long."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _name(text: str) -> str:
    return clean(redaction.text(text))[:LONGEST_NAME]
