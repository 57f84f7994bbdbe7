"""Renders costs: every table says the basis, the currency and the period of its amounts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from glasspane.cli.render import plain
from glasspane.cli.render.tables import Heading, caption, figures, is_rounded, money, percent, shown, table

AMOUNTS = frozenset(
    {"cost", "previous", "change", "before", "after", "billed", "effective", "list", "contracted", "original"}
    | {"BilledCost", "EffectiveCost", "ListCost", "ContractedCost"}
)
RATIOS = frozenset({"coverage", "utilization", "savings_rate"})
BRIEF = (
    *("x_Provider", "SubAccountName", "ServiceName", "RegionId", "ResourceId", "ChargeCategory", "ChargeDescription"),
    *("BilledCost", "EffectiveCost", "BillingCurrency"),
)
LONGEST = 40
ROUNDED = "amounts rounded to cents here; --json and --csv have every digit"
Row = Mapping[str, Any]


def summary(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print costs by dimension with their total."""
    rows = value["rows"]
    if not rows:
        screen.print(f"no costs{_within(value['period'])}")
        screen.print("hint: glasspane ingest PATH, or a wider period")
        return
    amounts_table(screen, rows)
    totals(screen, "total", value["total"])
    if value.get("previous_total") is not None:
        totals(screen, f"before{_within(value['previous_period'])}", value["previous_total"])
    if value.get("original_total"):
        totals(screen, "before conversion", value["original_total"])
    caption(
        screen,
        f"{value['basis']} cost{_within(value['period'])}",
        _measured(value["period"]),
        _fresh(value["freshness"]),
    )
    _note_rounding(screen, rows)


def charges(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print single charges."""
    rows = value["items"]
    if not rows:
        screen.print("no charges")
        return
    amounts_table(screen, rows if request.get("columns") else [_brief(row) for row in rows])
    count = (
        f"{len(rows):,} of {value['total']:,} charges" if value.get("total") is not None else f"{len(rows):,} charges"
    )
    caption(screen, count, "costs by their FOCUS column, in BillingCurrency")
    plain.more(screen, value)
    _note_rounding(screen, rows)


def versions(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print the versions of the stored costs."""
    headings = [Heading("version", True), *(Heading(t) for t in ("stored", "what", "months")), Heading("rows", True)]
    headings += [Heading("billed in all", True), Heading("change", True)]
    rows = [
        (
            v["version"],
            moment(v["time"]),
            _what(v),
            span(v["months"]),
            v["rows_stored"],
            amounts(v["total"]),
            amounts(v["change"], signed=True),
        )
        for v in value["items"]
    ]
    table(screen, headings, rows)
    caption(screen, "billed cost of all months, after each version")
    plain.more(screen, value)


def diff(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print what changed between two versions."""
    if value["rows"]:
        amounts_table(screen, value["rows"])
    else:
        screen.print("nothing changed")
    for name in ("before", "after", "change"):
        totals(screen, name, value["total"][name])
    versions = f"version {value['a']['version']} to {value['b']['version']}"
    caption(screen, f"{value['basis']} cost{_within(value['period'])}", versions)
    _note_rounding(screen, value["rows"])


def status(screen: Console, request: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """Print what is stored, how new and how good it is."""
    if not value["sources"]:
        screen.print("no costs are stored yet\nhint: glasspane ingest PATH, or glasspane demo")
        return
    headings = [Heading("provider"), Heading("connection"), Heading("months"), Heading("charges", True)]
    headings += [Heading("billed", True), Heading("costs to")]
    rows = [
        (
            s["provider"],
            s["connection"] or "",
            span(s["months"]),
            s["charges"],
            amounts(s["billed"]),
            moment(s["charges_to"]),
        )
        for s in value["sources"]
    ]
    table(screen, headings, rows)
    quality(screen, value["quality"])
    caption(
        screen, f"billed cost of {span(value['months'])}", _fresh(value["freshness"]), f"versions: {value['versions']}"
    )


def quality(screen: Console, value: Mapping[str, Any] | None) -> None:
    """Print the data-quality score and its dimensions."""
    if value is None:
        return
    parts = ", ".join(
        f"{name} {percent(score)}"
        for name, score in value.items()
        if isinstance(score, int | float) and name != "overall"
    )
    overall = value.get("overall")
    screen.print(Text(f"quality {percent(overall) if overall is not None else ''} ({parts})"))


def amounts_table(screen: Console, rows: Sequence[Row]) -> None:
    """Print rows whose amounts, ratios and counts are aligned right."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    headings = [
        Heading(_title(name), name in AMOUNTS | RATIOS or figures([r.get(name) for r in rows])) for name in names
    ]
    table(screen, headings, ([_cell(name, row.get(name)) for name in names] for row in rows))


def totals(screen: Console, label: str, by_currency: Mapping[str, str]) -> None:
    """Print a total per currency."""
    screen.print(Text(f"{label}: {amounts(by_currency) or 'nothing'}", style="bold"))


def amounts(by_currency: Mapping[str, str], *, signed: bool = False) -> str:
    """Return amounts with their currencies."""
    return ", ".join(f"{'+' if signed and not a.startswith('-') else ''}{money(a)} {c}" for c, a in by_currency.items())


def moment(text: str | None) -> str:
    """Return an instant to the minute, in UTC."""
    return "" if text is None else text[:16].replace("T", " ")


def span(months: Sequence[str]) -> str:
    """Return months as first to last."""
    if not months:
        return ""
    return months[0] if len(months) == 1 else f"{months[0]} to {months[-1]}"


def _brief(row: Row) -> Row:
    """Keep of a charge what fits a line; --json and --csv have every column."""
    when = {"ChargePeriodStart": moment(row.get("ChargePeriodStart"))}
    return when | {name: _cut(row[name]) for name in BRIEF if name in row}


def _cut(value: Any) -> Any:
    return f"{value[: LONGEST - 1]}…" if isinstance(value, str) and len(value) > LONGEST else value


def _what(version: Row) -> str:
    return " ".join(filter(None, (version["kind"], version["ingestion"], version["connection"])))


def _cell(name: str, value: Any) -> str:
    if name in AMOUNTS and isinstance(value, str):
        return money(value)
    if name in RATIOS and value is not None:
        return percent(float(value))
    if name in ("before", "after", "previous") and value is None:
        return ""
    if isinstance(value, Mapping):
        return amounts(value)
    return shown(value)


def _title(name: str) -> str:
    return name if name.startswith(("tag:", "x_")) or name[:1].isupper() else name.replace("_", " ")


def _within(period: Mapping[str, Any] | None) -> str:
    if not period or not period.get("from"):
        return ""
    return f", {period['from']} to {period['to']}"


def _measured(period: Mapping[str, Any]) -> str:
    return "by billing month" if period.get("measured_by") == "billing_month" else "by day of charge"


def _fresh(freshness: Mapping[str, Any]) -> str:
    return f"costs to {moment(freshness['charges_to'])} UTC" if freshness.get("charges_to") else ""


def _note_rounding(screen: Console, rows: Iterable[Row]) -> None:
    if any(is_rounded(row[name]) for row in rows for name in AMOUNTS & row.keys()):
        caption(screen, ROUNDED)
