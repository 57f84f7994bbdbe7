"""What is published names no machine, holds no secret and no registry address."""

from __future__ import annotations

import subprocess
import sys

from tests.contract.architecture.source_tree import ROOT


def test_tracked_files_hold_no_secret_and_name_no_machine() -> None:
    script = ROOT / "scripts" / "check_public_text.py"
    outcome = subprocess.run([sys.executable, script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout
