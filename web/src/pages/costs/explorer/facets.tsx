import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { formatCount } from "../../../format/amount";
import { cx } from "../../../ui/classes";
import { Failure, Skeleton } from "../../../ui/notice";
import { Tick } from "../../../ui/tick";
import { useDimensionTitle } from "./dimensions";
import { NONE } from "./figures";
import { type Scope, useFacets } from "./questions";
import type { ChangeView } from "./use-view";
import { toggleValue, type View } from "./view";

const FACETS = ["provider", "service_category", "sub_account_name", "geography", "charge_category", "pricing_category"] as const;
const SHOWN = 6;

/** The values most worth narrowing by, each with the number of its charges. */
export function Facets({ view, change, scope }: { view: View; change: ChangeView; scope: Scope }) {
  return (
    <aside aria-label="Narrow down" className="card hidden min-w-0 self-start py-1.5 xl:block">
      {FACETS.map((dimension, index) => (
        <FacetGroup key={dimension} dimension={dimension} view={view} change={change} scope={scope} open={index < 3} />
      ))}
    </aside>
  );
}

function FacetGroup({
  dimension,
  view,
  change,
  scope,
  open: initially,
}: {
  dimension: string;
  view: View;
  change: ChangeView;
  scope: Scope;
  open: boolean;
}) {
  const chosen = view.filters.find((filter) => filter.dimension === dimension && !filter.negated)?.values ?? [];
  const [open, setOpen] = useState(initially || chosen.length > 0);
  const title = useDimensionTitle();
  return (
    <section className="border-line px-2 py-1 not-first:border-t">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex w-full items-center gap-1.5 rounded-md px-2 py-1.5 text-left text-[13px] font-medium hover:bg-hover"
        >
          <span className="grow">{title(dimension)}</span>
          {chosen.length > 0 && <span className="figures rounded bg-accent-wash px-1.5 text-[11px] text-accent-strong">{chosen.length}</span>}
          <ChevronDown aria-hidden className={cx("size-3.5 text-faint transition-transform", !open && "-rotate-90")} />
        </button>
      </h3>
      {open && <FacetValues dimension={dimension} chosen={chosen} view={view} change={change} scope={scope} />}
    </section>
  );
}

function FacetValues({
  dimension,
  chosen,
  view,
  change,
  scope,
}: {
  dimension: string;
  chosen: readonly string[];
  view: View;
  change: ChangeView;
  scope: Scope;
}) {
  const [all, setAll] = useState(false);
  const answer = useFacets(scope, dimension, all ? 100 : SHOWN);
  if (answer.error) return <Failure what="The values" error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data)
    return <div role="status" aria-label="Loading values" className="grid gap-2.5 p-2">{[1, 2, 3, 4].map((row) => <Skeleton key={row} className="h-4" />)}</div>;
  const { items, total } = answer.data;
  return (
    <ul className={cx("pb-1", answer.isPlaceholderData && "opacity-60")}>
      {items.map((facet) => {
        const value = facet.value ?? NONE;
        return (
          <li key={value}>
            <label className="flex cursor-pointer items-center gap-2 rounded-md px-2 py-1 text-[13px] hover:bg-hover">
              <Tick
                checked={chosen.includes(value)}
                onChange={() => change({ filters: toggleValue(view.filters, dimension, value) })}
              />
              <span className="min-w-0 grow truncate" title={value}>{value}</span>
              <span className="figures text-[12px] text-faint">
                {formatCount(facet.charges)}<span className="sr-only"> charges</span>
              </span>
            </label>
          </li>
        );
      })}
      {!all && (total ?? items.length) > items.length && (
        <li>
          <button type="button" onClick={() => setAll(true)} className="rounded-md px-2 py-1 text-[12px] font-medium text-accent hover:underline">
            All {formatCount(total ?? items.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
