"""The demo: a made-up company's bills of thirteen months, ingested like anybody's and checked to the last digit."""

from glasspane.demo.plan import Plan
from glasspane.demo.run import Outcome, remove, run

__all__ = ["Outcome", "Plan", "remove", "run"]
