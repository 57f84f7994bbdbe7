"""Renders `info`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from glasspane.cli.render import plain


def info(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print versions and places, then each part's health."""
    packages = ", ".join(f"{name} {version}" for name, version in value["packages"].items() if version)
    head = {name: part for name, part in value.items() if name not in ("packages", "checks", "formats")}
    plain.pairs(screen, {**head, "packages": packages, "formats": f"{len(value['formats'])} billing formats"})
    screen.print()
    for check in value["checks"]:
        mark, style = ("ok  ", "green") if check["ok"] else ("FAIL", "bold red")
        screen.print(Text.assemble((mark, style), f"  {check['name']}: {check['detail']}"))
