import type { ReactTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { type Command, useCommands } from "../../../shell/commands";
import { cx } from "../../../ui/classes";
import { Tick } from "../../../ui/tick";
import type { features } from "./breakdown-columns";
import { type Line, OTHER } from "./figures";
import { Open, Swatch } from "./marks";
import type { ChangeView } from "./use-view";
import { drillInto, type Filter, type View } from "./view";

const ROW = 38;
const HEAD = "sticky top-0 z-10 border-y border-line bg-surface p-0 text-[12px] font-medium text-soft";

type Table = ReactTable<typeof features, Line>;

interface Props {
  table: Table;
  view: View;
  change: ChangeView;
  title: string;
  colours: ReadonlyMap<string, string>;
  lines: readonly Line[];
}

/** The rows themselves, drawn as far as they are in sight; j/k move, Enter opens, x selects. */
export function BreakdownRows({ table, view, change, title, colours, lines }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = table.getRowModel().rows;
  const [at, setAt] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const open = useCallback(
    (line: Line) => {
      const where = condition(view.by, line, lines);
      if (where) change({ drill: drillInto(where) });
    },
    [change, view.by, lines],
  );
  const focus = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setAt(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  };
  useRowCommands({
    move: (by) => focus(scroller.current?.querySelector("[data-index]:focus") ? at + by : at),
    open: () => rows[at] && open(rows[at].original),
    select: () => rows[at]?.toggleSelected(),
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const span = table.getVisibleLeafColumns().length + 1;
  if (rows.length === 0) return <p role="status" className="border-t border-line px-5 py-8 text-center text-[13px] text-soft">No {title.toLowerCase()} matches “{view.query}”.</p>;
  return (
    <div ref={scroller} className="scroll-slim relative max-h-[46rem] overflow-auto" tabIndex={-1}>
      <table aria-label={`Cost by ${title}`} aria-rowcount={rows.length + 1} className="w-full border-separate border-spacing-0 text-[13px]">
        <thead>
          <tr>
            <th scope="col" className={cx(HEAD, "w-12 min-w-12 pl-5 text-left")}>
              <Tick
                aria-label="Select all rows"
                checked={table.getIsAllRowsSelected()}
                onChange={table.getToggleAllRowsSelectedHandler()}
              />
            </th>
            {table.getVisibleLeafColumns().map((column) => (
              <Head key={column.id} id={column.id} title={column.id === "value" ? title : String(column.columnDef.header)} sort={view.sort} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden><td colSpan={span} style={{ height: before }} /></tr>}
          {items.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={row.id}
                data-index={index}
                aria-rowindex={index + 2}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => setAt(index)}
                onKeyDown={(event) => {
                  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                  if (event.target !== event.currentTarget || (!step && event.key !== "Enter")) return;
                  event.preventDefault();
                  if (step) focus(index + step);
                  else open(row.original);
                }}
                className={cx("group h-[38px] -outline-offset-2", row.getIsSelected() ? "bg-accent-wash" : "hover:bg-hover")}
              >
                <td className="w-12 pl-5">
                  <Tick
                    aria-label={`Select ${row.original.value}`}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
                {row.getVisibleCells().map((cell) =>
                  cell.column.id === "value" ? (
                    <th key={cell.id} scope="row" className="max-w-44 px-3 sm:max-w-72 text-left font-normal">
                      <span className="flex items-center gap-2">
                        <Swatch colour={colours.get(row.original.id) ?? "--series-rest"} />
                        <button type="button" title={row.original.value} onClick={() => open(row.original)} className="truncate rounded text-left underline-offset-2 hover:text-accent hover:underline">
                          {row.original.value}
                        </button>
                      </span>
                    </th>
                  ) : (
                    <td key={cell.id} className="px-3 text-right whitespace-nowrap last:pr-5">
                      {cell.column.id === "cost" ? (
                        <Open label={row.original.value} onClick={() => open(row.original)}><table.FlexRender cell={cell} /></Open>
                      ) : (
                        <table.FlexRender cell={cell} />
                      )}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden><td colSpan={span} style={{ height: after }} /></tr>}
        </tbody>
      </table>
    </div>
  );
}

/** More values than this are not written into an address. */
const MOST = 100;

/** What makes a line: its value, or for the rest none of the others; and its currency. Null when that is too long. */
export function condition(by: string, line: Line, lines: readonly Line[]): Filter[] | null {
  const several = new Set(lines.map((other) => other.currency)).size > 1;
  const currency: Filter[] = several ? [{ dimension: "currency", values: [line.currency], negated: false }] : [];
  if (line.value !== OTHER) return [{ dimension: by, values: [line.value], negated: false }, ...currency];
  const others = [...new Set(lines.map((other) => other.value))].filter((value) => value !== OTHER);
  if (others.length > MOST) return null;
  return [{ dimension: by, values: others, negated: true }, ...currency];
}

function Head({ id, title, sort, change }: { id: string; title: string; sort: string; change: ChangeView }) {
  const sorted = sort.replace(/^-/, "") === id;
  const descending = sort.startsWith("-");
  const Icon = !sorted ? ChevronsUpDown : descending ? ArrowDown : ArrowUp;
  const next = sorted ? (descending ? id : `-${id}`) : id === "value" ? id : `-${id}`;
  return (
    <th scope="col" aria-sort={sorted ? (descending ? "descending" : "ascending") : "none"} className={cx(HEAD, id === "value" ? "text-left" : "text-right last:pr-2")}>
      <button
        type="button"
        onClick={() => change({ sort: next }, { replace: true })}
        className={cx("inline-flex h-8 items-center gap-1 rounded px-3 whitespace-nowrap hover:text-ink", id !== "value" && "flex-row-reverse", sorted && "text-ink")}
      >
        {title}
        <Icon aria-hidden className={cx("size-3.5", !sorted && "opacity-60")} />
      </button>
    </th>
  );
}

function useRowCommands({ move, open, select }: { move: (by: number) => void; open: () => void; select: () => void }): void {
  const commands = useMemo<Command[]>(
    () => [
      { id: "rows:next", title: "Next row", group: "Table", keys: "j", keysOnly: true, run: () => move(1) },
      { id: "rows:previous", title: "Previous row", group: "Table", keys: "k", keysOnly: true, run: () => move(-1) },
      { id: "rows:select", title: "Select the row", group: "Table", keys: "x", keysOnly: true, run: select },
      { id: "rows:open", title: "Show the row’s charges", group: "Table", keys: "o", keysOnly: true, run: open },
    ],
    [move, open, select],
  );
  useCommands(commands);
}
