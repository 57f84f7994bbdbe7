import type { ReactNode } from "react";
import { formatCount } from "../format/amount";
import { Button } from "./button";
import { cx } from "./classes";

export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  right?: boolean;
  /** Left out where there is no room for it. */
  wide?: boolean;
  /** Its title is for screen readers alone, as over buttons. */
  unseen?: boolean;
}

/** A list as a table; the first column names its row. */
export function Rows<Row>({ label, columns, rows, keyOf, faded }: { label: string; columns: readonly Column<Row>[]; rows: readonly Row[]; keyOf: (row: Row) => string | number; faded?: (row: Row) => boolean }) {
  return (
    <div className="scroll-slim relative overflow-x-auto -outline-offset-2" tabIndex={0} role="region" aria-label={`${label}: table`}>
      <table className="w-full border-separate border-spacing-0 text-[13px]" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx("border-b border-line px-2.5 py-2 text-[12px] font-medium whitespace-nowrap text-faint first:pl-5 last:pr-5", column.right ? "text-right" : "text-left", column.wide && "max-md:hidden")}
              >
                {column.unseen ? <span className="sr-only">{column.title}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={cx("group hover:bg-hover", faded?.(row) && "text-soft")}>
              {columns.map((column, index) => (
                <Cell key={column.id} column={column} heads={index === 0}>{column.cell(row)}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, heads, children }: { column: Column<Row>; heads: boolean; children: ReactNode }) {
  const look = cx(
    "border-b border-line/70 px-2.5 py-2.5 align-top group-last:border-b-0 first:pl-5 last:pr-5",
    column.right ? "figures text-right" : "text-left",
    column.wide && "max-md:hidden",
  );
  return heads ? <th scope="row" className={cx(look, "font-medium")}>{children}</th> : <td className={look}>{children}</td>;
}

/** How much of a list is shown, and the way to the rest. */
export function More({ shown, total, what, more, busy }: { shown: number; total: number | null | undefined; what: string; more: (() => void) | null; busy: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line px-5 py-2.5 text-[12px] text-faint">
      <p role="status" className="figures">
        {formatCount(shown)}{total !== null && total !== undefined && total > shown ? ` of ${formatCount(total)}` : ""} {what}
      </p>
      {more && <Button disabled={busy} onClick={more}>{busy ? "Reading…" : "Show more"}</Button>}
    </div>
  );
}
