import { Table2, ChartColumnStacked } from "lucide-react";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { bucketPeriod, type Period } from "../../../format/dates";
import { Button } from "../../../ui/button";
import { cx } from "../../../ui/classes";
import { Failure } from "../../../ui/notice";
import { ChartTable } from "./chart-table";
import { useDimensionTitle } from "./dimensions";
import { cell, stack as arrange, type Stack } from "./figures";
import { Swatch } from "./marks";
import { type Scope, useSeries } from "./questions";
import type { ChangeView } from "./use-view";
import { drillInto, type Grain, type View } from "./view";
import { BASIS_WORDS } from "./words";

/** On its way while the figures are asked for. */
const drawing = import("./chart");
const CostChart = lazy(() => drawing.then(({ CostChart }) => ({ default: CostChart })));

interface Props {
  view: View;
  change: ChangeView;
  scope: Scope;
  grain: Grain;
  latest: string;
  currency: string | null;
}

/** Cost over time, as stacked bars or as the table behind them. */
export function ChartCard({ view, change, scope, grain, latest, currency }: Props) {
  const answer = useSeries(scope, view.by, grain, view.compare);
  const title = useDimensionTitle();
  const chosen = currency ?? Object.keys(answer.data?.total ?? {})[0] ?? "USD";
  const stack = useMemo(
    () => (answer.data ? arrange(answer.data, view.by, grain, chosen) : null),
    [answer.data, view.by, grain, chosen],
  );
  const table = view.chart === "table";
  const several = Object.keys(answer.data?.total ?? {}).length > 1;
  return (
    <section aria-labelledby="over-time" className="card min-w-0 p-4 sm:p-5">
      <div className="mb-3 flex items-center gap-3">
        <h2 id="over-time" className="grow text-[15px] font-semibold">
          {title(view.by)} by {grain}{" "}
          <span className="text-[13px] font-normal text-faint">
            {BASIS_WORDS[scope.basis].title} cost, {chosen}
          </span>
        </h2>
        <Button
          look="quiet"
          aria-pressed={table}
          onClick={() => change({ chart: table ? "bars" : "table" })}
        >
          {table ? <ChartColumnStacked aria-hidden className="size-4" /> : <Table2 aria-hidden className="size-4" />}
          {table ? "Chart" : "Table"}
        </Button>
      </div>
      {answer.error ? (
        <Failure what="Cost over time" error={answer.error} retry={() => void answer.refetch()} />
      ) : !stack ? (
        <ChartSkeleton />
      ) : (
        <div className={cx("transition-opacity", answer.isPlaceholderData && "opacity-50")} aria-busy={answer.isPlaceholderData}>
          <ChartBody {...{ view, change, stack, period: scope.period, latest, table, several }} />
        </div>
      )}
    </section>
  );
}

function ChartBody({
  view,
  change,
  stack,
  period,
  latest,
  table,
  several,
}: Pick<Props, "view" | "change" | "latest"> & { stack: Stack; period: Period; table: boolean; several: boolean }) {
  const [highlight, setHighlight] = useState<string | null>(null);
  const open = useCallback(
    (value: string | null, bucket: string) => {
      const where = cell(view.by, value, stack, several);
      change({ drill: drillInto(where, bucketPeriod(bucket, period)) });
    },
    [change, view.by, stack, period, several],
  );
  if (table) return <ChartTable stack={stack} onOpen={open} />;
  return (
    <>
      <Suspense fallback={<BarsSkeleton />}>
        <CostChart {...{ stack, period, latest, highlight, hidden: view.hidden, onOpen: open }} />
      </Suspense>
      <Legend stack={stack} view={view} change={change} onHighlight={setHighlight} />
    </>
  );
}


function Legend({
  stack,
  view,
  change,
  onHighlight,
}: Pick<Props, "view" | "change"> & { stack: Stack; onHighlight: (value: string | null) => void }) {
  const toggle = (value: string) =>
    change(
      { hidden: view.hidden.includes(value) ? view.hidden.filter((other) => other !== value) : [...view.hidden, value] },
      { replace: true },
    );
  return (
    <ul aria-label="Series" className="-mx-1.5 mt-3 flex flex-wrap gap-x-1 gap-y-0.5">
      {stack.series.map((series) => {
        const shown = !view.hidden.includes(series.value);
        return (
          <li key={series.value} className="max-w-full">
            <button
              type="button"
              aria-pressed={shown}
              title={shown ? `Hide ${series.value}` : `Show ${series.value}`}
              onClick={() => toggle(series.value)}
              onPointerEnter={() => onHighlight(series.value)}
              onPointerLeave={() => onHighlight(null)}
              onFocus={() => onHighlight(series.value)}
              onBlur={() => onHighlight(null)}
              className={cx(
                "flex max-w-full items-center gap-1.5 rounded-md px-1.5 py-1 text-[12px] hover:bg-hover",
                shown ? "text-ink" : "text-faint line-through",
              )}
            >
              <Swatch colour={series.colour} hollow={!shown} />
              <span className="truncate">{series.value}</span>
            </button>
          </li>
        );
      })}
      {stack.previous && (
        <li className="flex items-center gap-1.5 px-1.5 py-1 text-[12px] text-soft">
          <span aria-hidden className="w-5 border-t-2 border-dashed" style={{ borderColor: "var(--previous)" }} />
          Previous period
        </li>
      )}
    </ul>
  );
}

const HEIGHTS = [52, 61, 48, 70, 66, 78, 58, 74, 82, 69, 88, 76];

function BarsSkeleton() {
  return (
    <div aria-hidden className="flex h-72 items-end gap-[3%] border-b border-line px-2 sm:h-80">
      {HEIGHTS.map((height, index) => (
        <span key={index} className="shimmer grow" style={{ height: `${height}%` }} />
      ))}
    </div>
  );
}

/** Bars of the final shape while the answer is on its way. */
export function ChartSkeleton() {
  return (
    <div role="status" aria-label="Loading the chart">
      <BarsSkeleton />
      <div className="mt-3 flex gap-3">
        {[20, 28, 16, 24, 18].map((width, index) => (
          <span key={index} aria-hidden className="shimmer h-4" style={{ width: `${width * 4}px` }} />
        ))}
      </div>
    </div>
  );
}
