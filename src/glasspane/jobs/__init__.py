"""Work that lasts: stored, prioritised, retried, resumed after a crash, with its history."""

from __future__ import annotations

from glasspane.jobs.attempt import Attempt
from glasspane.jobs.model import Claim, Job, read_principal
from glasspane.jobs.service import depth
from glasspane.jobs.shown import ShownJob, shown
from glasspane.jobs.worker import Workers

__all__ = ["Attempt", "Claim", "Job", "ShownJob", "Workers", "depth", "read_principal", "shown"]
