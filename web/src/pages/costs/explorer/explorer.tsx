import { useRouter } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { Status } from "../../../client/model";
import { compareAmounts } from "../../../format/amount";
import { formatPeriod } from "../../../format/dates";
import { type Command, useCommands } from "../../../shell/commands";
import { Button } from "../../../ui/button";
import { Failure, LinkButton, Notice, Skeleton } from "../../../ui/notice";
import { Breakdown } from "./breakdown";
import { BringIn } from "./bring-in";
import { ChartCard, ChartSkeleton } from "./chart-card";
import { Charges } from "./charges";
import { Controls } from "./controls";
import { DimensionsProvider, useDimensionTitle, useKnownDimensions } from "./dimensions";
import { Empty } from "./empty";
import { Facets } from "./facets";
import { colourOf, currenciesOf, type Line, lines, OTHER } from "./figures";
import { Headline } from "./headline";
import { billedCurrencies, reachOf } from "./holdings";
import { chosenPeriod, defaultGrain, PRESETS, type Reach } from "./period";
import { type Scope, SERIES, useBreakdown, useRates, useStatus, useTotal } from "./questions";
import { Share } from "./share";
import { StatusChip } from "./status";
import { type ChangeView, useView } from "./use-view";
import { BASES, type View, withFilter } from "./view";
import { BASIS_WORDS } from "./words";

/** The page *Costs*. */
export default function Explorer() {
  const status = useStatus();
  const reach = useMemo(() => (status.data ? reachOf(status.data) : null), [status.data]);
  const [bringing, setBringing] = useState(false);
  const bringIn = useCallback(() => setBringing(true), []);
  return (
    <DimensionsProvider>
      <div className="mx-auto grid max-w-[100rem] grid-cols-[minmax(0,1fr)] gap-4 px-4 py-5 sm:px-6 lg:px-8 lg:py-6">
        {status.error ? (
          <>
            <Title />
            <Failure what="The stored costs" error={status.error} retry={() => void status.refetch()} />
          </>
        ) : !status.data ? (
          <Loading />
        ) : reach === null ? (
          <>
            <Title />
            <Empty onBringIn={bringIn} />
          </>
        ) : (
          <Stored status={status.data} reach={reach} onBringIn={bringIn} />
        )}
      </div>
      <BringIn open={bringing} onClose={() => setBringing(false)} />
    </DimensionsProvider>
  );
}

function Title() {
  return <h1 className="text-[22px] leading-8 font-semibold tracking-[-0.015em]">Costs</h1>;
}

function Stored({ status, reach, onBringIn }: { status: Status; reach: Reach; onBringIn: () => void }) {
  const [view, change] = useView();
  const chosen = chosenPeriod(view, reach);
  const { from, to } = chosen.period;
  const scope = useMemo<Scope>(
    () => ({ period: { from, to }, basis: view.basis, currency: view.currency, filters: view.filters }),
    [from, to, view.basis, view.currency, view.filters],
  );
  const grain = view.grain ?? defaultGrain(chosen.period);
  const breakdown = useBreakdown(scope, view.by, view.compare);
  const total = useTotal(scope, view.compare);
  const currencies = total.data ? currenciesOf(total.data) : [];
  const currency = currencies[0] ?? null;
  const offered = useCurrencies(status);
  const colours = useMemo(() => coloursOf(breakdown.data ? lines(breakdown.data, view.by) : [], currency), [breakdown.data, view.by, currency]);
  useViewCommands(view, change, onBringIn);
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Title />
        <StatusChip status={status} reach={reach.to} />
        <div className="ml-auto flex flex-wrap gap-1.5">
          <Share view={view} change={change} scope={scope} />
          <Button look="primary" onClick={onBringIn}>
            <Plus aria-hidden className="size-4" /> Add bills
          </Button>
        </div>
      </header>
      <Controls {...{ view, change, chosen, reach, grain, scope }} currencies={offered} />
      {currencies.length > 1 && <SeveralCurrencies currencies={currencies} convertible={offered.length > 0} view={view} change={change} />}
      <Headline scope={scope} compare={view.compare} currency={currency} earliest={reach.from} />
      <ChartCard {...{ view, change, scope, grain }} latest={reach.to} currency={currency} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:grid-cols-[17rem_minmax(0,1fr)]">
        <Facets view={view} change={change} scope={scope} />
        <Breakdown view={view} change={change} scope={scope} colours={colours} />
      </div>
      <p className="text-[12px] text-faint">
        {BASIS_WORDS[view.basis].title} cost: {BASIS_WORDS[view.basis].note} {formatPeriod(chosen.period)}
        {view.currency ? `, converted to ${view.currency} with daily rates` : ", in the billing currency"}.
      </p>
      {view.drill && <Charges view={view} change={change} scope={scope} drill={view.drill} />}
    </>
  );
}

/** Currencies that amounts can be shown in: those with daily rates, the bills' own first. */
function useCurrencies(status: Status): string[] {
  const rates = useRates();
  const billed = billedCurrencies(status);
  const rated = (rates.data?.items ?? []).map((rate) => rate.currency);
  return rated.length === 0 ? [] : [...new Set([...billed, "EUR", ...rated])];
}

/** The chart's colours for the lines of the table: the largest in the chart's currency have their own. */
function coloursOf(all: readonly Line[], currency: string | null): ReadonlyMap<string, string> {
  const ranked = all
    .filter((line) => line.value !== OTHER && line.currency === currency)
    .sort((a, b) => compareAmounts(b.cost, a.cost))
    .slice(0, SERIES);
  return new Map(ranked.map((line, index) => [line.id, colourOf(line.value, index)]));
}

function SeveralCurrencies({
  currencies,
  convertible,
  view,
  change,
}: {
  currencies: readonly string[];
  convertible: boolean;
  view: View;
  change: ChangeView;
}) {
  const only = (code: string) => withFilter(view.filters, { dimension: "currency", values: [code], negated: false });
  return (
    <Notice tone="info" title={`These costs are in ${currencies.length} currencies, which are not added up`}>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <span>The chart shows {currencies[0]}.</span>
        {currencies.map((code) => (
          <LinkButton key={code} onClick={() => change({ filters: only(code) })}>Only {code}</LinkButton>
        ))}
        {convertible &&
          currencies.map((code) => (
            <LinkButton key={code} onClick={() => change({ currency: code })}>Convert all to {code}</LinkButton>
          ))}
        {!convertible && (
          <span>
            To convert them, load daily rates: <code>glasspane rates load eurofxref-hist.zip</code>
          </span>
        )}
      </p>
    </Notice>
  );
}

function useViewCommands(view: View, change: ChangeView, onBringIn: () => void): void {
  const known = useKnownDimensions();
  const router = useRouter();
  const title = useDimensionTitle();
  const commands = useMemo<Command[]>(
    () => [
      ...PRESETS.map((preset) => ({
        id: `period:${preset.id}`,
        title: preset.title,
        group: "Period",
        run: () => change({ preset: preset.id, from: null, to: null, grain: null }),
      })),
      ...known.map(({ id }) => ({ id: `by:${id}`, title: `Group by ${title(id)}`, group: "Group", run: () => change({ by: id, hidden: [], query: "" }) })),
      ...BASES.map((basis) => ({ id: `basis:${basis}`, title: `${BASIS_WORDS[basis].title} cost`, note: BASIS_WORDS[basis].note, group: "Basis", run: () => change({ basis }) })),
      { id: "view:bring-in", title: "Bring in bills", group: "View", keys: "b", run: onBringIn },
      { id: "view:compare", title: view.compare ? "Hide the previous period" : "Compare with the previous period", group: "View", keys: "c", run: () => change({ compare: !view.compare }) },
      { id: "view:table", title: view.chart === "bars" ? "Show the chart as a table" : "Show the table as a chart", group: "View", keys: "t", run: () => change({ chart: view.chart === "bars" ? "table" : "bars" }) },
      { id: "view:sql", title: "Show the SQL", group: "View", keys: "s", run: () => change({ sql: true }) },
      { id: "view:clear", title: "Clear all filters", group: "View", run: () => change({ filters: [] }) },
      { id: "view:back", title: "Go back", group: "View", keys: "Escape", keysOnly: true, run: () => router.history.canGoBack() && router.history.back() },
    ],
    [known, title, change, onBringIn, router, view.compare, view.chart],
  );
  useCommands(commands);
}

function Loading() {
  return (
    <>
      <div className="flex items-center gap-4"><Title /><Skeleton className="h-7 w-64" /></div>
      <div className="flex flex-wrap gap-2">{[72, 32, 80, 30, 28].map((width, index) => <span key={index} aria-hidden className="shimmer h-8" style={{ width: width * 4 }} />)}</div>
      <div className="card p-5"><Skeleton className="h-4 w-44" /><Skeleton className="mt-2 h-9 w-52" /><Skeleton className="mt-2.5 h-4 w-64" /></div>
      <div className="card p-5"><Skeleton className="mb-3 h-6 w-40" /><ChartSkeleton /></div>
    </>
  );
}
