"""`costs summary` by provider, service and month against a hand-written query over the same files."""

from __future__ import annotations

import statistics

from benchmarks.bench import Bench
from benchmarks.measure import Turn, alternately, glasspane
from benchmarks.report import Section, millions, ratio
from glasspane.bootstrap import Application, application
from glasspane.core.context import Context
from glasspane.costs.query.compiler import Source
from glasspane.costs.query.desk import Desk
from glasspane.costs.query.question import Question, question
from glasspane.kit.duck import literal_list, open_session
from glasspane.settings import Settings

REQUEST = {"by": ["provider", "service"], "grain": "month"}
_BY_HAND = """SELECT x_Provider, ServiceName, date_trunc('month', BillingPeriodStart) AS month, BillingCurrency,
       sum(EffectiveCost) AS cost
FROM read_parquet({files}) GROUP BY ALL"""
TIMES = 7


class _FromCharges(Desk):
    """Answers from the charges although a roll-up could."""

    def source(self, question: Question) -> Source:
        return "charges"


def measure(bench: Bench) -> Section:
    """Ask a lake of `bench.rows` rows in process, from roll-ups and from charges, and by hand."""
    bench.ingested(bench.rows, "parquet")
    home = bench.home(bench.rows, "parquet")
    app = application(Settings(home=home))
    desk = _FromCharges(Context(app.ports), 0)
    session = open_session(spill=bench.folder / "spill")
    session.execute("SET parquet_metadata_cache=true")
    by_hand = _BY_HAND.format(files=literal_list(desk.charges().files))
    asked = question(by=REQUEST["by"], grain="month")
    hand, charges, rollup = alternately(
        TIMES,
        lambda: session.execute(by_hand).fetchall(),
        lambda: desk.ask(asked),
        lambda: app.run("costs.summary", REQUEST),
    )
    _same(app, desk, asked)
    command = ("costs", "summary", "--by", "provider,service", "--grain", "month", "--json")
    commands = [glasspane(*command, home=home) for _ in range(TIMES)]
    by_command = Turn(statistics.median(c.wall for c in commands), statistics.median(c.cpu for c in commands))
    lines = [
        _line("Hand-written DuckDB query over the Parquet files", hand, hand),
        _line("The same question from the charges", charges, hand),
        _line("`costs.summary` as served, from the roll-up", rollup, hand),
        _line("`glasspane costs summary` as a command, from the roll-up", by_command, hand),
    ]
    return Section(
        name="summary",
        title=f"Costs by provider, service and month over {millions(bench.rows)} rows",
        command=bench.command,
        header=("Side", "Wall ms", "CPU ms", "Wall ratio", "CPU ratio"),
        rows=tuple(lines),
        remarks=(
            f"Medians of {TIMES} turns, the sides taking turns in one process that has read the files before; the "
            "command pays for a new process each time. The answers are compared and are the same to the last digit.",
            f"The lake is one month in one Parquet file; its roll-up has {_rollup_rows(desk):,} rows. "
            "A year has twelve "
            "times as many.",
            "Wanted: at most 1.3 × by hand from the charges, and under 150 ms from the roll-up.",
        ),
    )


def _line(name: str, taken: Turn, hand: Turn) -> tuple[str, ...]:
    figures = (f"{taken.wall * 1000:,.0f}", f"{taken.cpu * 1000:,.0f}")
    return (name, *figures, ratio(taken.wall, hand.wall), ratio(taken.cpu, hand.cpu))


def _same(app: Application, desk: Desk, asked: Question) -> None:
    raw = desk.ask(asked)
    served = app.run("costs.summary", REQUEST)
    assert raw.answered_from == "charges"
    assert served.answered_from == "rollup"  # type: ignore[attr-defined]
    assert raw.answer.rows == [dict(row) for row in served.rows]  # type: ignore[attr-defined]


def _rollup_rows(desk: Desk) -> int:
    _, relation = desk.everything()
    row = desk.engine.query("SELECT count(*) FROM rollup", {"rollup": relation}).rows
    return int(row[0][0])
