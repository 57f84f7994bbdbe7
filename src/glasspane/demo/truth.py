"""Makes the relation `truth`: a provider's charges, month by month, as FOCUS and to the last digit."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from glasspane.core.billing import packaged
from glasspane.demo import catalogue
from glasspane.demo.plan import Month
from glasspane.kit.duck import Session, literal

_STEPS = ("usage", "charges", "truth", "fees", "adjustments")


@dataclass(frozen=True)
class Source:
    """A provider of the demo: slug, connection label, span of its rows (day, month), digits of its amounts."""

    provider: str
    connection: str
    grain: str
    digits: int


def sources() -> tuple[Source, ...]:
    """Return the demo's providers, the largest first."""
    rows = csv.DictReader(io.StringIO(packaged("glasspane.demo", "data/providers.csv")))
    return tuple(Source(r["provider"], r["connection"], r["grain"], int(r["digits"])) for r in rows)


def make_charges(session: Session, source: Source, months: Sequence[Month]) -> None:
    """Make one provider's charges of consecutive months; `show` then chooses the month that `truth` holds."""
    catalogue.set_variables(
        session,
        {
            "span_from": f"DATE '{min(m.start for m in months)}'",
            "span_to": f"DATE '{max(m.end for m in months)}'",
            "provider": literal(source.provider),
            "grain": literal(source.grain),
            "digits": str(source.digits),
        },
    )
    session.execute("DELETE FROM invoice_rest")
    for step in _STEPS:
        session.execute(catalogue.sql(step))


def show(session: Session, months: Sequence[Month]) -> None:
    """Let the relation `truth` hold these months of the charges made last."""
    first, end = min(m.start for m in months), max(m.end for m in months)
    catalogue.set_variables(session, {"shown_from": f"DATE '{first}'", "shown_to": f"DATE '{end}'"})
