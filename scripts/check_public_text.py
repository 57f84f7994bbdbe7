"""Fail when a tracked file holds a secret, a path of somebody's machine or the address of a package registry."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LARGEST = 2_000_000

FORBIDDEN = {
    "a path of one machine": re.compile(r"(?<![\w./<{])/(?:work|home/[a-z]\w*|Users/[A-Z]\w*|root)/[\w.-]|/tmp/[b]oot"),
    "a package registry": re.compile(
        r"registry\.npmjs\.org|files\.pythonhosted\.org|pypi\.org/simple|--(?:extra-)?index-url\s"
    ),
    "a local package source": re.compile(r"^--find-links|file:///[o]pt/", re.MULTILINE),
    "a private key": re.compile(r"-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----"),
    "an AWS access key": re.compile(r"\b(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}\b"),
    "a DigitalOcean token": re.compile(r"\bdop_v1_[0-9a-f]{64}\b"),
    "a GitHub token": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
    "a Google API key": re.compile(r"\bAIza[0-9A-Za-z_-]{35}\b"),
    "a storage account key": re.compile(r"AccountKey=[A-Za-z0-9+/]{60,}"),
}


def tracked_files() -> Iterator[Path]:
    """Yield the files under version control that are text and of readable size."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False, text=True)
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and path.stat().st_size <= LARGEST and b"\0" not in path.read_bytes()[:8192]:
            yield path


def findings(path: Path) -> Iterator[str]:
    """Yield one line for each thing in the file that must not be published."""
    text = path.read_text(encoding="utf-8", errors="replace")
    for what, pattern in FORBIDDEN.items():
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{path.relative_to(ROOT)}:{line}: {what}: {match.group()[:60]}"


def main() -> int:
    """Print every finding; 1 when there is one."""
    found = [finding for path in tracked_files() for finding in findings(path)]
    print("\n".join(found) if found else "nothing that must not be published")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
