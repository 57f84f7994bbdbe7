"""Write `docs/reference/formats.md`: every billing format that is registered, and what it is checked against."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from glasspane import bootstrap
from glasspane.core.billing import BillingFormat
from glasspane.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "formats.md"
GOLDEN = ROOT / "tests" / "golden"
CONTAINERS = {"csv": "CSV", "parquet": "Parquet", "jsonl": "JSON lines", "json": "JSON"}
SAMPLES = (".csv", ".gz", ".json", ".jsonl", ".parquet")
OPENING = """# Billing formats

Generated from the registered formats by `make docs`; do not edit.

A file is recognised by the columns it must have, compared without regard to case, blanks and `_ - / :`. *Golden files*
are samples whose FOCUS rows were reviewed and are compared on every test run; where they come from is in the
`ORIGIN.md` beside them; versions of one family share them.

"""


def _golden_files(format_id: str) -> int:
    """Count the samples in the folders named after the format or its family."""
    folders = [d for d in GOLDEN.iterdir() if d.is_dir() and f"{format_id}-".startswith(f"{d.name.replace('.', '-')}-")]
    names = [p.name for folder in folders for p in folder.iterdir()]
    return sum(n.endswith(SAMPLES) and ".expected." not in n and ".totals." not in n for n in names)


def _containers(declared: BillingFormat) -> str:
    return ", ".join(CONTAINERS[c] for c in CONTAINERS if c in declared.containers)


def table(formats: list[BillingFormat]) -> Iterator[str]:
    """Yield the lines of the overview."""
    yield "| format | what it is | provider | files | columns | golden files |"
    yield "|---|---|---|---|---|---|"
    for f in formats:
        cells = (f"`{f.id}`", f.title, f.provider, _containers(f), str(len(f.columns)), str(_golden_files(f.id)))
        yield f"| {' | '.join(cells)} |"


def section(declared: BillingFormat) -> Iterator[str]:
    """Yield the lines about one format."""
    yield f"## `{declared.id}`"
    yield ""
    yield f"{declared.title}. Recognised by: {', '.join(f'`{name}`' for name in declared.required)}."
    if declared.source.startswith("http"):
        yield f"Documented by the provider: <{declared.source}>."
    yield ""


def page(formats: list[BillingFormat]) -> str:
    """Return the whole page."""
    lines = [*table(formats), ""]
    for declared in formats:
        lines.extend(section(declared))
    return OPENING + "\n".join(lines).rstrip() + "\n"


def main() -> int:
    """Write the page."""
    ports = bootstrap.ports(Settings(home=ROOT / "build" / "reference"))
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(sorted(ports.formats, key=lambda f: (f.provider, f.id))), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
