import type { ReactNode } from "react";
import type { Summary } from "../../../client/model";
import { compareAmounts, distance, formatShare, relativeChange } from "../../../format/amount";
import { formatPeriod } from "../../../format/dates";
import { Amount, Change } from "../../../ui/amount";
import { cx } from "../../../ui/classes";
import { Failure, Skeleton } from "../../../ui/notice";
import { currenciesOf } from "./figures";
import { previousPeriod } from "./period";
import { type Scope, useCommitments, useTotal } from "./questions";
import { BASIS_WORDS } from "./words";

/** The total with its change, and how well commitments are used; each with currency, period and basis. */
export function Headline({ scope, compare, currency, earliest }: { scope: Scope; compare: boolean; currency: string | null; earliest: string }) {
  const answer = useTotal(scope, compare);
  return (
    <section aria-label="Total" className="card grid overflow-hidden grid-cols-3 xl:grid-cols-[minmax(0,1.9fr)_repeat(3,minmax(0,1fr))]">
      {answer.error ? (
        <div className="col-span-3 p-4 xl:col-span-1"><Failure what="The total" error={answer.error} retry={() => void answer.refetch()} /></div>
      ) : answer.data ? (
        <Total summary={answer.data} scope={scope} stale={answer.isPlaceholderData} earliest={earliest} />
      ) : (
        <Tile title="Total"><Skeleton className="mt-1 h-9 w-52" /><Skeleton className="mt-2.5 h-4 w-64" /></Tile>
      )}
      <Commitments scope={scope} currency={currency} />
    </section>
  );
}

function Tile({ title, note, children, className }: { title: string; note?: string; children: ReactNode; className?: string }) {
  return (
    <div className={cx("flex min-w-0 flex-col border-line py-4 px-3.5 sm:px-5 not-first:border-t nth-[n+3]:border-l xl:not-first:border-t-0 xl:not-first:border-l", className)} title={note}>
      <h2 className="text-[12px] font-medium text-soft">{title}</h2>
      {children}
    </div>
  );
}

function Total({ summary, scope, stale, earliest }: { summary: Summary; scope: Scope; stale: boolean; earliest: string }) {
  const currencies = currenciesOf(summary);
  const before = previousPeriod(scope.period);
  return (
    <Tile title={`${BASIS_WORDS[scope.basis].title} cost, ${formatPeriod(scope.period)}`} className={cx("transition-opacity col-span-3 xl:col-span-1", stale && "opacity-50")}>
      {currencies.length === 0 && <p className="mt-1 text-[26px] leading-9 font-semibold">No charges</p>}
      {currencies.map((currency) => {
        const total = summary.total[currency] ?? "0";
        const previous = summary.previous_total ? (summary.previous_total[currency] ?? "0") : undefined;
        return (
          <div key={currency} data-testid="total">
            <p className={cx("mt-1 font-semibold tracking-[-0.02em]", currencies.length > 1 ? "text-[20px] leading-7" : "text-[30px] leading-10")}>
              <Amount value={total} currency={currency} />{" "}
              <span className="text-[13px] font-medium tracking-normal text-faint">{currency}</span>
            </p>
            {previous !== undefined && (
              <p className="flex flex-wrap items-center gap-x-2 text-[13px] text-soft">
                <Change relative={relativeChange(total, previous)} />
                <span>
                  <Amount value={distance(total, previous)} currency={currency} /> {compareAmounts(total, previous) < 0 ? "less" : "more"} than in {formatPeriod(before)}
                  {before.from < earliest && " (not stored in full)"}
                </span>
              </p>
            )}
          </div>
        );
      })}
    </Tile>
  );
}

const RATIOS = [
  { id: "savings_rate", title: "Effective savings rate", note: "Saving through commitments over the on-demand equivalent." },
  { id: "coverage", title: "Commitment coverage", note: "Share of committable usage, at on-demand prices, that a commitment covers." },
  { id: "utilization", title: "Commitment utilisation", note: "Share of the commitments’ cost that usage made use of." },
] as const;

function Commitments({ scope, currency }: { scope: Scope; currency: string | null }) {
  const answer = useCommitments(scope);
  if (answer.error)
    return <div className="col-span-3 border-line p-4 not-first:border-t xl:border-t-0 xl:border-l"><Failure what="Commitment ratios" error={answer.error} retry={() => void answer.refetch()} /></div>;
  const rows = answer.data?.rows ?? [];
  const row = rows.find((one) => one.currency === currency);
  return RATIOS.map(({ id, title, note }) => (
    <Tile key={id} title={title} note={note}>
      {answer.data ? <Ratio value={row?.[id]} /> : <Skeleton className="mt-1.5 h-8 w-24" />}
      <p className="hidden text-[12px] text-faint sm:block">{rows.length > 1 && `${currency}, `}{formatPeriod(scope.period)}</p>
    </Tile>
  ));
}

function Ratio({ value }: { value: unknown }) {
  const known = typeof value === "string" || typeof value === "number";
  const share = known ? Number(value) : 0;
  return (
    <div className="mt-auto pt-1 sm:mt-1 sm:mb-1.5">
      <p className="figures text-[18px] leading-7 sm:text-[22px] sm:leading-8 font-semibold tracking-[-0.01em]">{known ? formatShare(share) : "—"}</p>
      <span aria-hidden className="mt-1 block h-1 overflow-hidden rounded-full bg-sunken">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
      </span>
    </div>
  );
}
