"""COST-6: exchange rates by day from the ECB's files, conversion that keeps the original."""

from __future__ import annotations

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.core.errors import BadBillingFile, CurrencyMixed, NotFound
from glasspane.costs.model import RatesListRequest, RatesLoadRequest, SummaryRequest
from glasspane.costs.operations import list_rates, load_rates, summary
from glasspane.costs.rates import Rate, factor, read_rates
from tests.costs.query.charges import Stored, charge

HISTORY = "Date,USD,JPY,CYP,\n2026-04-02,1.25,160.5,N/A,\n2026-04-01,1.2,160,N/A,\n"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<Cube><Cube time="2026-04-02"><Cube currency="USD" rate="1.25"/><Cube currency="JPY" rate="160.5"/></Cube>
<Cube time="2026-04-01"><Cube currency="USD" rate="1.2"/><Cube currency="JPY" rate="160"/></Cube></Cube>
</gesmes:Envelope>"""
EXPECTED = {
    Rate(date(2026, 4, 1), "USD", Decimal("1.2")),
    Rate(date(2026, 4, 1), "JPY", Decimal(160)),
    Rate(date(2026, 4, 2), "USD", Decimal("1.25")),
    Rate(date(2026, 4, 2), "JPY", Decimal("160.5")),
}


def _written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _zipped(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, text)
    return path


def test_every_shape_of_the_file_is_read(tmp_path: Path) -> None:
    one_day = _written(tmp_path, "one.csv", "Date, USD, JPY, \n02 April 2026, 1.25, 160.5, \n")
    assert set(read_rates(_written(tmp_path, "h.csv", HISTORY))) == EXPECTED
    assert set(read_rates(_written(tmp_path, "h.xml", XML))) == EXPECTED
    assert set(read_rates(_zipped(tmp_path, "h.csv", HISTORY))) == EXPECTED
    assert set(read_rates(one_day)) == {r for r in EXPECTED if r.day.day == 2}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not rates",
        "Date,USD\n2026-04-01,-1\n",
        "Date,USD\n2026-04-01,abc\n",
        "Date,USD\nyesterday,1.2\n",
        "<a><b></a>",
        '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
        "<a/>",
    ],
)
def test_what_is_no_file_of_rates_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadBillingFile) as caught:
        read_rates(_written(tmp_path, "bad", text))
    assert "ecb.europa.eu" in caught.value.hint


def test_a_day_has_the_rate_of_the_last_day_before(stored: Stored, tmp_path: Path) -> None:
    file = _written(tmp_path, "h.csv", HISTORY)
    assert load_rates(stored.context, RatesLoadRequest(file=str(file))).changed == 4
    assert load_rates(stored.context, RatesLoadRequest(file=str(file))).changed == 0
    stored.store([charge("12", ChargePeriodStart=f"2026-04-0{d}") for d in (1, 2, 5)])
    answer = summary(stored.context, SummaryRequest(currency="eur", grain="day"))
    assert [(r["period"], r["cost"], r["original"]) for r in answer.rows] == [
        ("2026-04-01", "9.999999999996", {"USD": "12"}),
        ("2026-04-02", "9.6", {"USD": "12"}),
        ("2026-04-05", "9.6", {"USD": "12"}),
    ]
    assert answer.total == {"EUR": Decimal("29.199999999996")}
    assert answer.original_total == {"USD": Decimal(36)}
    shown = {c.currency: c for c in list_rates(stored.context, RatesListRequest()).items}
    assert (shown["JPY"].first, shown["JPY"].last, shown["JPY"].rate) == (date(2026, 4, 1), date(2026, 4, 2), "160.5")


def test_cross_rates_go_through_the_euro(stored: Stored, tmp_path: Path) -> None:
    load_rates(stored.context, RatesLoadRequest(file=str(_written(tmp_path, "h.csv", HISTORY))))
    euro = charge("1", BillingCurrency="EUR")
    stored.store([charge("1.2"), euro, charge("160", BillingCurrency="JPY")])
    answer = summary(stored.context, SummaryRequest(currency="USD"))
    assert answer.total == {"USD": Decimal("3.6")}
    assert answer.rows[0]["original"] == {"EUR": "1", "JPY": "160", "USD": "1.2"}
    assert answer.answered_from == "rollup"


def test_a_missing_rate_is_named_with_currency_and_day(stored: Stored, tmp_path: Path) -> None:
    load_rates(stored.context, RatesLoadRequest(file=str(_written(tmp_path, "h.csv", HISTORY))))
    stored.store([charge("1", ChargePeriodStart="2026-03-30")])
    with pytest.raises(CurrencyMixed, match="from USD to EUR for 2026-03-30"):
        summary(stored.context, SummaryRequest(currency="EUR"))
    with pytest.raises(NotFound, match="SEK"):
        summary(stored.context, SummaryRequest(currency="SEK"))
    assert summary(stored.context, SummaryRequest(currency="USD")).total == {"USD": Decimal(1)}


def test_factors_have_twelve_decimals() -> None:
    assert factor(Decimal("1.2"), Decimal(1)) == Decimal("0.833333333333")
    assert factor(Decimal(17000), Decimal("1.1")) == Decimal("0.000064705882")
