import { type RowSelectionState, useTable } from "@tanstack/react-table";
import { Columns3, Search, X } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { formatCount } from "../../../format/amount";
import { formatPeriod } from "../../../format/dates";
import { Button } from "../../../ui/button";
import { cx } from "../../../ui/classes";
import { Menu } from "../../../ui/floating";
import { Failure, Skeleton } from "../../../ui/notice";
import { COLUMNS, columns, features, visibility } from "./breakdown-columns";
import { BreakdownRows } from "./breakdown-rows";
import { useDimensionTitle } from "./dimensions";
import { type Line, lines, OTHER } from "./figures";
import { type Scope, useBreakdown } from "./questions";
import type { ChangeView } from "./use-view";
import { type View, withFilter } from "./view";
import { BASIS_WORDS } from "./words";

const NO_LINES: Line[] = [];

interface Props {
  view: View;
  change: ChangeView;
  scope: Scope;
  colours: ReadonlyMap<string, string>;
}

/** The table of values: search, sort, columns, selection, and a way into the charges of each. */
export function Breakdown({ view, change, scope, colours }: Props) {
  const answer = useBreakdown(scope, view.by, view.compare);
  const title = useDimensionTitle();
  const data = useMemo(() => (answer.data ? lines(answer.data, view.by) : NO_LINES), [answer.data, view.by]);
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const sorting = useMemo(() => [{ id: view.sort.replace(/^-/, ""), desc: view.sort.startsWith("-") }], [view.sort]);
  const columnVisibility = useMemo(() => visibility(view.columns, view.compare), [view.columns, view.compare]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (line) => line.id,
    enableSortingRemoval: false,
    globalFilterFn: "includesString",
    getColumnCanGlobalFilter: (column) => column.id === "value",
    state: { sorting, columnVisibility, rowSelection, globalFilter: view.query },
    onRowSelectionChange: setRowSelection,
  });
  const rows = table.getRowModel().rows;
  const selected = data.filter((line) => rowSelection[line.id] && line.value !== OTHER);
  return (
    <section aria-labelledby="breakdown" className="card min-w-0 self-start overflow-hidden">
      <div className="flex flex-wrap items-center gap-2 px-4 pt-4 pb-3 sm:px-5">
        <h2 id="breakdown" className="grow text-[15px] font-semibold">
          {title(view.by)}{" "}
          <span className="figures text-[13px] font-normal text-faint">
            {answer.data && counted(rows.length, data.length)} · {BASIS_WORDS[view.basis].title} cost, {formatPeriod(scope.period)}
          </span>
        </h2>
        <SearchField value={view.query} label={`Search ${title(view.by)}`} onChange={(query) => change({ query }, { replace: true })} />
        <ColumnPicker visible={columnVisibility} compare={view.compare} change={change} />
      </div>
      {selected.length > 0 && (
        <Selection
          view={view}
          change={change}
          selected={selected}
          clear={() => setRowSelection({})}
        />
      )}
      {answer.error ? (
        <div className="p-4"><Failure what="The table" error={answer.error} retry={() => void answer.refetch()} /></div>
      ) : !answer.data ? (
        <RowsSkeleton />
      ) : (
        <div className={cx("transition-opacity", answer.isPlaceholderData && "opacity-50")} aria-busy={answer.isPlaceholderData}>
          <BreakdownRows table={table} view={view} change={change} title={title(view.by)} colours={colours} lines={data} />
        </div>
      )}
    </section>
  );
}

const counted = (shown: number, all: number): string =>
  shown === all ? formatCount(all) : `${formatCount(shown)} of ${formatCount(all)}`;

function SearchField({ value, label, onChange }: { value: string; label: string; onChange: (value: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label className="flex h-8 w-full items-center gap-2 rounded-lg border border-control bg-surface px-2.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent sm:w-56">
      <Search aria-hidden className="size-4 shrink-0 text-faint" />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder="Search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onChange("");
          input.current?.blur();
        }}
        className="w-full bg-transparent text-[13px] outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
      />
    </label>
  );
}

function ColumnPicker({ visible, compare, change }: { visible: Record<string, boolean>; compare: boolean; change: ChangeView }) {
  const chosen = new Set(Object.keys(visible).filter((id) => visible[id]));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    change({ columns: COLUMNS.map((column) => column.id).filter((known) => next.has(known)) }, { replace: true });
  };
  return (
    <Menu
      heading="Columns"
      trigger={<Button><Columns3 aria-hidden className="size-4 text-faint" /> Columns</Button>}
      checked={chosen}
      items={COLUMNS.map(({ id, title, needsPrevious }) => ({ id, title, disabled: needsPrevious && !compare, run: () => toggle(id) }))}
    />
  );
}

function Selection({
  view,
  change,
  selected,
  clear,
}: Pick<Props, "view" | "change"> & { selected: readonly Line[]; clear: () => void }) {
  const values = [...new Set(selected.map((line) => line.value))];
  const filter = (negated: boolean) => {
    change({ filters: withFilter(view.filters, { dimension: view.by, values, negated }) });
    clear();
  };
  return (
    <div role="region" aria-label="Selected rows" className="mx-4 mb-3 flex flex-wrap items-center gap-2 rounded-lg bg-accent-wash px-3 py-1.5 text-[13px] sm:mx-5">
      <span className="figures grow font-medium">{formatCount(values.length)} selected</span>
      <Button look="quiet" onClick={() => filter(false)}>Show only these</Button>
      <Button look="quiet" onClick={() => filter(true)}>Leave these out</Button>
      <Button look="quiet" square aria-label="Clear the selection" onClick={clear}><X aria-hidden className="size-4" /></Button>
    </div>
  );
}

function RowsSkeleton() {
  return (
    <div role="status" aria-label="Loading the table" className="grid gap-px border-t border-line px-5 py-2">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="flex h-9 items-center gap-4">
          <Skeleton className="size-4" />
          <Skeleton className="h-4 w-44" />
          <Skeleton className="ml-auto h-4 w-24" />
          <Skeleton className="hidden h-4 w-28 sm:block" />
          <Skeleton className="hidden h-4 w-20 md:block" />
        </div>
      ))}
    </div>
  );
}
