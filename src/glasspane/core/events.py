"""What happened, for whoever watches: events, their topics, and the port that carries them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

TOPICS: Mapping[str, str] = {
    "job": "A job was queued, moved on, or ended.",
    "costs_changed": "Charges were stored or taken out.",
    "resource_discovered": "A resource was seen for the first time.",
    "resource_changed": "A resource was modified or deleted.",
    "recommendation_created": "There is new advice.",
    "cost_alert": "A budget or an anomaly wants attention.",
    "identity_changed": "Users, roles, keys or sessions changed.",
}
"""Every topic with its meaning; publishing to another is an error."""


@dataclass(frozen=True)
class Event:
    """Something that happened in an organization. `id` grows over all events and is known after publishing."""

    topic: str
    organization: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    id: int = 0
    time: datetime | None = None
    scope: str = "events:read"
    """What a watcher must be allowed to, so that events tell nothing that an operation would refuse."""


class Events(Protocol):
    """Keeps events for some hours, so that a watcher can go on where it was interrupted."""

    def publish(self, event: Event) -> None:
        """Keep the event; in a running transaction it appears when that commits."""
        ...

    def after(self, id: int, organization: str, topics: Sequence[str] = (), limit: int = 1000) -> list[Event]:
        """Events of the organization with a greater id, oldest first; of all topics when none is named."""
        ...

    def newest(self) -> int:
        """The id of the newest event; 0 when there is none."""
        ...

    def oldest(self) -> int:
        """The id of the oldest event that is still kept; 0 when there is none."""
        ...

    def watched(self, after: int, *, wait_seconds: float) -> Iterator[list[Event]]:
        """Yield what is new over all organizations, and an empty list when nothing was for `wait_seconds`."""
        ...


class NullEvents:
    """Carries nothing."""

    def publish(self, event: Event) -> None:
        """Drop the event."""

    def after(self, id: int, organization: str, topics: Sequence[str] = (), limit: int = 1000) -> list[Event]:
        """There are none."""
        return []

    def newest(self) -> int:
        """There is none."""
        return 0

    def oldest(self) -> int:
        """There is none."""
        return 0

    def watched(self, after: int, *, wait_seconds: float) -> Iterator[list[Event]]:
        """End at once."""
        return iter(())
