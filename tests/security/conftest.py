"""Real servers for the security tests; the filled one is shared with the tests of the network faces."""

from __future__ import annotations

from tests.api.conftest import filled_application, server

__all__ = ["filled_application", "server"]
