"""What an organization has all over the program: the port through which the end of one reaches everything."""

from __future__ import annotations

from typing import Protocol


class Estate(Protocol):
    """Knows what domains keep of an organization."""

    def check_free(self, organization: str) -> None:
        """Return when nothing is left that people have to take out themselves; Conflict says what, and how."""
        ...

    def clear(self, organization: str) -> None:
        """Delete what the catalog has of the organization, but for what is to outlive it, such as the audit log."""
        ...


class NullEstate:
    """Nothing but what identity has itself."""

    def check_free(self, organization: str) -> None:
        """Find nothing in the way."""

    def clear(self, organization: str) -> None:
        """Find nothing to delete."""
