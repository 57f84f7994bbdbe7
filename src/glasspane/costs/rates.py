"""Daily exchange rates: read from the European Central Bank's files, kept in the data folder, turned into factors.

A rate is units of a currency for one euro on a day. A factor from one currency to another is the quotient of their
rates, rounded half to even at twelve decimals; a converted amount is cost times factor, exact and unrounded. A day
without publication (weekends, holidays) has the rate of the last day before it.
"""

from __future__ import annotations

import csv
import io
import os
import zipfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation, localcontext
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree as ET  # nosec B405 - a document type is refused before parsing

from glasspane.core.errors import BadBillingFile, NotFound
from glasspane.core.ports import Ports, Relation

EURO = "EUR"
FACTOR_STEP = Decimal("1e-12")
RATES_SCHEMA = {"day": "DATE", "currency": "VARCHAR", "factor": "DECIMAL(38,18)"}
LARGEST_FILE = 64 * 1024 * 1024
_STEP = timedelta(days=1)


@dataclass(frozen=True)
class Rate:
    """Units of `currency` for one euro, published on `day`."""

    day: date
    currency: str
    rate: Decimal


def read_rates(path: Path) -> list[Rate]:
    """Read an ECB reference-rates file: CSV or XML, history or one day, zipped or not.

    BadBillingFile when the file has none of these shapes, holds an amount that is no positive number, or is too large.
    """
    content = _content(path)
    try:
        rates = list(_from_xml(content) if content.lstrip()[:1] == "<" else _from_csv(content))
    except (ValueError, InvalidOperation, ET.ParseError, csv.Error, KeyError) as error:
        raise _unreadable(path, str(error)) from error
    if not rates:
        raise _unreadable(path, "no rates in it")
    return rates


class RateBook:
    """All rates of an organization, in a file below `rates` of the data folder."""

    def __init__(self, ports: Ports, organization: str) -> None:
        self._file = ports.home / "rates" / f"{quote(organization, safe='')}.csv"
        self._locks = ports.locks

    def load(self, rates: Iterable[Rate]) -> int:
        """Add rates, replacing those of the same day and currency; return how many are new or different."""
        with self._locks.held(f"rates/{self._file.stem}"):
            before = {(r.day, r.currency): r.rate for r in self.all()}
            after = before | {(r.day, r.currency): r.rate for r in rates}
            if after != before:
                self._write(after)
        return sum(before.get(key) != rate for key, rate in after.items())

    def all(self) -> list[Rate]:
        """Return every rate by currency and day."""
        if not self._file.exists():
            return []
        with self._file.open(encoding="utf-8", newline="") as lines:
            return [Rate(date.fromisoformat(d), c, Decimal(r)) for d, c, r in csv.reader(lines)]

    def stamp(self) -> str:
        """Return a text that is another one after every change."""
        try:
            found = self._file.stat()
        except FileNotFoundError:
            return ""
        return f"{found.st_ino}-{found.st_mtime_ns}-{found.st_size}"

    def relation(self, target: str, currencies: Iterable[str], first: date, last: date) -> Relation:
        """Return factors to `target` for each day from `first` to `last`, as a relation of `RATES_SCHEMA`.

        A day before the first publication has none. NotFound when the target currency itself has no rate at all.
        """
        series = _by_currency(self.all())
        if target != EURO and target not in series and set(currencies) - {target}:
            raise NotFound(f"there are no rates for {target}", hint="glasspane rates load eurofxref-hist.zip")
        rows = [row for c in sorted(set(currencies)) for row in _factors(series, c, target, first, last)]
        return Relation(RATES_SCHEMA, rows=tuple(rows))

    def _write(self, rates: Mapping[tuple[date, str], Decimal]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_suffix(".new")
        with fresh.open("w", encoding="utf-8", newline="") as lines:
            ordered = sorted(rates.items(), key=lambda item: (item[0][1], item[0][0]))
            csv.writer(lines).writerows((day.isoformat(), currency, rate) for (day, currency), rate in ordered)
            lines.flush()
            os.fsync(lines.fileno())
        fresh.replace(self._file)


def factor(source: Decimal, target: Decimal) -> Decimal:
    """Return the factor between two currencies from their rates to the euro."""
    with localcontext(Context(prec=60)):
        return (target / source).quantize(FACTOR_STEP, ROUND_HALF_EVEN)


class Series:
    """The rates of one currency, by day."""

    def __init__(self, rates: Iterable[Rate]) -> None:
        ordered = sorted(rates, key=lambda r: r.day)
        self.days = [r.day for r in ordered]
        self._rates = [r.rate for r in ordered]

    def on(self, day: date) -> Decimal | None:
        """Return the rate of the day, or the last one published before it."""
        place = bisect_right(self.days, day)
        return self._rates[place - 1] if place else None


def _factors(
    series: Mapping[str, Series], source: str, target: str, first: date, last: date
) -> Iterator[tuple[date, str, Decimal]]:
    euro = Series([Rate(date.min, EURO, Decimal(1))])
    sources, targets = ({**series, EURO: euro}.get(c, Series([])) for c in (source, target))
    for offset in range((last - first).days + 1):
        day = first + offset * _STEP
        if source == target:
            yield day, source, Decimal(1)
            continue
        one, other = sources.on(day), targets.on(day)
        if one is not None and other is not None:
            yield day, source, factor(one, other)


def _by_currency(rates: Iterable[Rate]) -> dict[str, Series]:
    found: dict[str, list[Rate]] = {}
    for rate in rates:
        found.setdefault(rate.currency, []).append(rate)
    return {currency: Series(of_it) for currency, of_it in found.items()}


def _content(path: Path) -> str:
    if not path.is_file():
        raise NotFound(f"there is no file {path}")
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if m.filename.lower().endswith((".csv", ".xml"))]
            if len(members) != 1 or members[0].file_size > LARGEST_FILE:
                raise _unreadable(path, "the archive must hold one CSV or XML file of at most 64 MB")
            with archive.open(members[0]) as member:
                return _text(path, member.read(LARGEST_FILE + 1))
    with path.open("rb") as file:
        return _text(path, file.read(LARGEST_FILE + 1))


def _text(path: Path, content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        raise _unreadable(path, "it is larger than 64 MB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, "it is not text") from error


def _from_csv(content: str) -> Iterator[Rate]:
    for row in csv.DictReader(io.StringIO(content), skipinitialspace=True):
        day = _day(row["Date"])
        for currency, text in row.items():
            if currency and currency != "Date" and text and text.strip() not in ("", "N/A"):
                yield _rate(day, currency, text)


def _from_xml(content: str) -> Iterator[Rate]:
    if "<!DOCTYPE" in content or "<!ENTITY" in content:
        raise ValueError("an XML file with a document type")
    for daily in ET.fromstring(content).iter():  # noqa: S314  # nosec B314 - see above
        if "time" in daily.attrib:
            day = _day(daily.attrib["time"])
            yield from (_rate(day, c.attrib["currency"], c.attrib["rate"]) for c in daily if "rate" in c.attrib)


def _rate(day: date, currency: str, text: str) -> Rate:
    code, rate = currency.strip().upper(), Decimal(text.strip())
    if len(code) != 3 or not code.isalpha() or not rate.is_finite() or rate <= 0:
        raise ValueError(f"{currency} {text} on {day}")
    return Rate(day, code, rate)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return datetime.strptime(f"{text.strip()} +0000", "%d %B %Y %z").date()  # the one-day file: "20 November 2026"


def _unreadable(path: Path, why: str) -> BadBillingFile:
    return BadBillingFile(
        f"{path.name} is not a file of euro reference rates: {why}",
        hint="take eurofxref-hist.zip from https://www.ecb.europa.eu/stats/policy_and_exchange_rates",
    )
