"""Exact amounts: `decimal.Decimal` inside, plain decimal text outside, never a float."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow, localcontext
from typing import Annotated

from pydantic import PlainSerializer

PRECISION = 38
SCALE = 18
SQL_TYPE = f"DECIMAL({PRECISION},{SCALE})"


def plain(amount: Decimal) -> str:
    """Return the amount as digits without exponent and without trailing zeros: `12.5`, `0`, `-0.0000000004`."""
    if not amount:
        return "0"
    digits = format(amount, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


Amount = Annotated[Decimal, PlainSerializer(plain, return_type=str, when_used="json")]
Totals = dict[str, Amount]


@contextmanager
def exactly() -> Iterator[None]:
    """Do decimal arithmetic inside the block without any rounding; `decimal.Inexact` if that is impossible."""
    with localcontext(Context(prec=200, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])):
        yield
