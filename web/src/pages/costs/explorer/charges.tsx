import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Charge } from "../../../client/model";
import { formatCount, formatExact } from "../../../format/amount";
import { formatDay, formatPeriod } from "../../../format/dates";
import { cx } from "../../../ui/classes";
import { Modal } from "../../../ui/modal";
import { Failure, Skeleton } from "../../../ui/notice";
import { useDimensionTitle } from "./dimensions";
import { type Scope, useCharges, useTotal } from "./questions";
import type { ChangeView } from "./use-view";
import type { Drill, View } from "./view";
import { BASIS_COLUMN, BASIS_WORDS } from "./words";
import { Amount } from "../../../ui/amount";
import { currenciesOf } from "./figures";

const ROW = 34;

interface Column {
  id: string;
  title: string;
  width: string;
  right?: boolean;
  cell: (charge: Charge) => string;
}

const text = (name: string) => (charge: Charge) => (charge[name] === null || charge[name] === undefined ? "" : String(charge[name]));
const amount = (name: string) => (charge: Charge) => {
  const value = text(name)(charge);
  return value === "" ? "" : formatExact(value, text("BillingCurrency")(charge));
};

/** The cost of the basis comes first among the amounts, billed and effective always show. */
function columnsFor(basis: View["basis"]): Column[] {
  const amounts = [...new Set([BASIS_COLUMN[basis], "EffectiveCost", "BilledCost"])];
  return [
    { id: "ChargePeriodStart", title: "Day", width: "6.5rem", cell: (charge) => formatDay(text("ChargePeriodStart")(charge).slice(0, 10)) },
    { id: "ServiceName", title: "Service", width: "minmax(10rem,1fr)", cell: text("ServiceName") },
    { id: "ChargeDescription", title: "Description", width: "minmax(14rem,1.6fr)", cell: text("ChargeDescription") },
    { id: "SubAccountName", title: "Account", width: "minmax(8rem,0.8fr)", cell: text("SubAccountName") },
    { id: "RegionId", title: "Region", width: "7.5rem", cell: text("RegionId") },
    { id: "ResourceId", title: "Resource", width: "minmax(10rem,1fr)", cell: text("ResourceId") },
    { id: "ChargeCategory", title: "Category", width: "6rem", cell: text("ChargeCategory") },
    ...amounts.map((name): Column => ({ id: name, title: name.replace("Cost", " cost"), width: "9rem", right: true, cell: amount(name) })),
  ];
}

/** The charges that make a number, in a sheet at the side; `scope` is the page's, `drill` the number's. */
export function Charges({ view, change, scope, drill }: { view: View; change: ChangeView; scope: Scope; drill: Drill }) {
  const [sort, setSort] = useState(`-${BASIS_COLUMN[view.basis]}`);
  const title = useDimensionTitle();
  const narrowed = useMemo<Scope>(() => narrow(scope, drill), [scope, drill]);
  const columns = useMemo(() => columnsFor(view.basis), [view.basis]);
  const total = useTotal(narrowed);
  const names = drill.where.map((filter) =>
    filter.negated ? `everything but ${formatCount(filter.values.length)} values of ${title(filter.dimension)}` : filter.values.join(", "),
  );
  return (
    <Modal
      open
      shape="side"
      onClose={() => change({ drill: null })}
      title={names.length ? names.join(" · ") : "All charges"}
      summary={
        <span className="flex flex-wrap gap-x-3" data-testid="drill-total">
          <span>{formatPeriod(narrowed.period)}</span>
          {total.data &&
            currenciesOf(total.data).map((currency) => (
              <span key={currency}>
                <Amount value={total.data?.total[currency] ?? "0"} currency={currency} className="font-medium text-ink" /> {currency},{" "}
                {BASIS_WORDS[view.basis].title.toLowerCase()}
              </span>
            ))}
        </span>
      }
    >
      <ChargeRows scope={narrowed} columns={columns} sort={sort} onSort={setSort} />
    </Modal>
  );
}

/** The page's scope cut down to one number of it. */
export function narrow(scope: Scope, drill: Drill): Scope {
  const period = drill.from && drill.to ? { from: drill.from, to: drill.to } : scope.period;
  const replaced = new Set(drill.where.filter((filter) => !filter.negated).map((filter) => filter.dimension));
  const kept = scope.filters.filter((filter) => filter.negated || !replaced.has(filter.dimension));
  return { ...scope, period, filters: [...kept, ...drill.where] };
}

function ChargeRows({
  scope,
  columns,
  sort,
  onSort,
}: {
  scope: Scope;
  columns: readonly Column[];
  sort: string;
  onSort: (sort: string) => void;
}) {
  const wanted = useMemo(() => [...columns.map((column) => column.id), "BillingCurrency"], [columns]);
  const answer = useCharges(scope, wanted, sort);
  const scroller = useRef<HTMLDivElement>(null);
  const charges = useMemo(() => answer.data?.pages.flatMap((page) => page?.items ?? []) ?? [], [answer.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = answer;
  const virtual = useVirtualizer({
    count: charges.length + (hasNextPage ? 1 : 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 16,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= charges.length - 8) void fetchNextPage();
  }, [last, charges.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (answer.error) return <div className="p-5"><Failure what="The charges" error={answer.error} retry={() => void answer.refetch()} /></div>;
  if (!answer.data) return <ChargesSkeleton />;
  const all = answer.data.pages[0]?.total;
  const template = { gridTemplateColumns: columns.map((column) => column.width).join(" ") };
  return (
    <>
      <div ref={scroller} tabIndex={0} role="region" aria-label="Charges" className="scroll-slim min-h-0 grow overflow-auto -outline-offset-2">
        <div role="table" aria-label="Charges" aria-rowcount={all ?? -1} className="min-w-max text-[13px]">
          <div role="rowgroup" className="sticky top-0 z-10">
            <div role="row" className="grid border-b border-line bg-raised px-3" style={template}>
              {columns.map((column) => (
                <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </div>
          </div>
          <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const charge = charges[item.index];
              return (
                <div
                  key={item.index}
                  role="row"
                  aria-rowindex={item.index + 2}
                  className="absolute inset-x-0 grid h-[34px] items-center border-b border-line/60 px-3 hover:bg-hover"
                  style={{ ...template, transform: `translateY(${item.start}px)` }}
                >
                  {columns.map((column) => (
                    <span
                      key={column.id}
                      role="cell"
                      title={charge ? column.cell(charge) : undefined}
                      className={cx("truncate px-2", column.right && "figures text-right")}
                    >
                      {charge ? column.cell(charge) || <span className="text-faint">—</span> : <Skeleton className="h-4 w-3/4" />}
                    </span>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
        {charges.length === 0 && <p className="p-8 text-center text-[13px] text-soft">No charges here.</p>}
      </div>
      <p role="status" className="figures border-t border-line px-5 py-2.5 text-[12px] text-faint">
        {formatCount(charges.length)}{all ? ` of ${formatCount(all)}` : ""} charges loaded{hasNextPage ? "; scroll for more" : ""}. Amounts show every digit, in the billing currency.
      </p>
    </>
  );
}

function SortHead({ column, sort, onSort }: { column: Column; sort: string; onSort: (sort: string) => void }) {
  const sorted = sort.replace(/^-/, "") === column.id;
  const descending = sort.startsWith("-");
  const Icon = descending ? ArrowDown : ArrowUp;
  return (
    <span role="columnheader" aria-sort={sorted ? (descending ? "descending" : "ascending") : "none"} className={cx("flex", column.right && "justify-end")}>
      <button
        type="button"
        onClick={() => onSort(sorted && descending ? column.id : `-${column.id}`)}
        className="inline-flex h-9 items-center gap-1 rounded px-2 text-[12px] font-medium whitespace-nowrap text-soft -outline-offset-2 hover:text-ink"
      >
        {column.title}
        {sorted && <Icon aria-hidden className="size-3.5" />}
      </button>
    </span>
  );
}

function ChargesSkeleton() {
  return (
    <div role="status" aria-label="Loading charges" className="grid gap-3 p-5">
      {Array.from({ length: 12 }, (_, index) => (
        <Skeleton key={index} className="h-5" />
      ))}
    </div>
  );
}
