"""The demo: a made-up company's bills of thirteen months, ingested like anybody's and checked to the last digit."""

from glasspane.demo.demonstration import Outcome, remove, run
from glasspane.demo.plan import Plan

__all__ = ["Outcome", "Plan", "remove", "run"]
