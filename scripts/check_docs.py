"""Fail when the reference is stale, when a link leads nowhere, or when a guide is missing from the list of guides."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
OUTSIDE = ("http://", "https://", "mailto:", "#")


def stale_reference() -> Iterator[str]:
    """Yield what the generator of the reference would write differently."""
    command = [sys.executable, str(ROOT / "scripts" / "generate_reference.py"), "--check"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode:
        yield (run.stdout + run.stderr).strip()


def _pages() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])


def broken_links() -> Iterator[str]:
    """Yield each relative link that leads to no file."""
    for page in _pages():
        for target in LINK.findall(re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)):
            path = target.split("#", 1)[0]
            if not target.startswith(OUTSIDE) and not (page.parent / path).exists():
                yield f"{page.relative_to(ROOT)}: {target} leads nowhere"


def unlisted_pages() -> Iterator[str]:
    """Yield each guide and decision that `docs/README.md` does not list."""
    listed = (DOCS / "README.md").read_text(encoding="utf-8")
    for page in sorted([*(DOCS / "guides").glob("*.md"), *(DOCS / "decisions").glob("*.md")]):
        name = page.relative_to(DOCS).as_posix()
        if name not in listed:
            yield f"docs/README.md does not list {name}"


def main() -> int:
    """Print every finding; 1 when there is one."""
    found = [*stale_reference(), *broken_links(), *unlisted_pages()]
    print("\n".join(found) if found else "the documentation is fresh and its links lead somewhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
