"""Lets `python -m glasspane` and the `glasspane` script start the command line."""

from __future__ import annotations

import sys

from glasspane.cli.main import main as run


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run())


if __name__ == "__main__":
    main()
