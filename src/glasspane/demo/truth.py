"""Makes the relation `truth`: a source's charges, month by month, as FOCUS and to the last digit."""

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
_GRANTED = "usage_credit"


@dataclass(frozen=True)
class Source:
    """Where bills of the demo come from: id, connection label, span of its rows (day, month), digits of its amounts."""

    id: str
    connection: str
    grain: str
    digits: int


def sources() -> tuple[Source, ...]:
    """Return where the demo's bills come from, the largest first."""
    rows = csv.DictReader(io.StringIO(packaged("glasspane.demo", "data/sources.csv")))
    return tuple(Source(r["source"], r["connection"], r["grain"], int(r["digits"])) for r in rows)


def make_charges(session: Session, source: Source, months: Sequence[Month]) -> None:
    """Make one source's charges of consecutive months; `show` then chooses the month that `truth` holds."""
    catalogue.set_variables(
        session,
        {
            "span_from": f"DATE '{min(m.start for m in months)}'",
            "span_to": f"DATE '{max(m.end for m in months)}'",
            "source": literal(source.id),
            "grain": literal(source.grain),
            "digits": str(source.digits),
        },
    )
    session.execute("DELETE FROM invoice_rest")
    for step in (*_STEPS, *(["credits"] if _has_credits(session, source) else []), "taxes"):
        session.execute(catalogue.sql(step))


def _has_credits(session: Session, source: Source) -> bool:
    granted = session.execute(
        "SELECT count(*) FROM adjustments JOIN accounts USING (account) WHERE kind = $kind AND source = $source",
        {"kind": _GRANTED, "source": source.id},
    ).fetchone()
    return granted != (0,)


def show(session: Session, months: Sequence[Month]) -> None:
    """Let the relation `truth` hold these months of the charges made last."""
    first, end = min(m.start for m in months), max(m.end for m in months)
    catalogue.set_variables(session, {"shown_from": f"DATE '{first}'", "shown_to": f"DATE '{end}'"})
