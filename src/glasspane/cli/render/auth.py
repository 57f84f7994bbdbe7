"""Renders what the account operations answer."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import segno
from rich.console import Console

from glasspane.cli.render import plain


def begun(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print the QR code that an authenticator app scans, and the secret for typing it in."""
    drawn = io.StringIO()
    segno.make(value["address"], micro=False).terminal(drawn, border=2, compact=True)
    screen.out(drawn.getvalue(), highlight=False)
    plain.pairs(screen, value)
    screen.print()
    screen.print("Next: glasspane auth totp-confirm CODE")
