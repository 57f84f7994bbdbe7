"""Compares what is stored with the demo's ground truth, to the last digit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from pydantic import BaseModel

from glasspane.demo.answers import BASES, MonthTotal

Key = tuple[str, str, str]


class Asker(Protocol):
    """Runs operations by id."""

    def run(self, operation_id: str, request: Mapping[str, Any]) -> BaseModel:
        """Run one operation and return its answer."""
        ...


@dataclass(frozen=True)
class Difference:
    """A total that is not stored as it is: connection, month, basis, the true and the stored amount in USD."""

    connection: str
    month: str
    basis: str
    true: Decimal
    stored: Decimal


@dataclass(frozen=True)
class Check:
    """How many totals were compared, and those that differ."""

    compared: int
    differences: tuple[Difference, ...]


def check(asker: Asker, totals: Sequence[MonthTotal]) -> Check:
    """Ask for the stored totals by connection, month and basis and compare them with the noted ones."""
    true = _noted(totals)
    stored = {key: amount for basis in BASES for key, amount in _asked(asker, basis, totals).items()}
    zero = Decimal(0)
    differences = [
        Difference(*key, true.get(key, zero), stored.get(key, zero))
        for key in sorted({*true, *(k for k in stored if k[0] in {t.connection for t in totals})})
        if true.get(key, zero) != stored.get(key, zero)
    ]
    return Check(len(true), tuple(differences))


def _noted(totals: Sequence[MonthTotal]) -> dict[Key, Decimal]:
    sums: dict[Key, Decimal] = defaultdict(Decimal)
    for total in totals:
        for basis in BASES:
            sums[total.connection, total.month, basis] += total.cost(basis)
    return sums


def _asked(asker: Asker, basis: str, totals: Sequence[MonthTotal]) -> dict[Key, Decimal]:
    months = sorted({total.month for total in totals})
    request = {"by": ["connection"], "grain": "month", "basis": basis}
    answer: Any = asker.run("costs.summary", request)
    return {
        (row["connection"], row["period"], basis): Decimal(str(row["cost"]))
        for row in answer.rows
        if row["connection"] is not None and row["period"] in months
    }
