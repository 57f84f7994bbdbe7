"""Makes the relation `truth`: a provider's charges, month by month, as FOCUS and to the last digit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glasspane.demo import catalogue
from glasspane.demo.plan import Month, Plan
from glasspane.kit.duck import Session, literal

_STEPS = ("usage", "charges", "truth", "fees", "adjustments")


@dataclass(frozen=True)
class Source:
    """A provider of the demo: its slug, its connection label, the span of its rows (day, month), the digits of its amounts."""

    provider: str
    connection: str
    grain: str
    digits: int


def load_company(session: Session, plan: Plan) -> tuple[Source, ...]:
    """Load the company into the session and return its providers, the largest first."""
    catalogue.load(session, plan)
    rows = session.execute("SELECT provider, connection, grain, digits FROM providers").fetchall()
    return tuple(Source(*row) for row in rows)


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


def show(session: Session, month: Month) -> None:
    """Let the relation `truth` hold this month of the charges made last."""
    catalogue.set_variables(session, {"month": f"DATE '{month.start}'"})
