import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { formatCount } from "../../../format/amount";
import { cx } from "../../../ui/classes";
import { Failure, Skeleton } from "../../../ui/notice";
import type { Column } from "./charge-columns";
import { type Scope, useCharges } from "./questions";

const ROW = 34;

/** The charges, read page by page as they come into sight. */
export function ChargeRows({
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
