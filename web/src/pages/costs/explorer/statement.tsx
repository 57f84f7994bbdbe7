import { CircleCheck, CircleMinus, TriangleAlert } from "lucide-react";
import { formatCount } from "../../../format/amount";
import { formatMonth } from "../../../format/dates";
import { Amount } from "../../../ui/amount";
import type { Statement } from "./uploads";

type FileStatement = Statement["files"][number];

const HEAD = "border-b border-line py-1.5 pr-4 font-medium whitespace-nowrap text-faint";
const CELL = "figures border-b border-line py-2 pr-4 align-top whitespace-nowrap";

/** What became of each file: rows, totals of billed cost, and whether they agree. */
export function StatementTable({ statement }: { statement: Statement }) {
  return (
    <div className="scroll-slim relative overflow-x-auto" tabIndex={0} role="region" aria-label="Statement">
      <table className="w-full border-separate border-spacing-0 text-[13px]">
        <thead className="text-left text-[12px]">
          <tr>
            {["File", "Rows read", "Stored", "Quarantined", "Billed in the file", "Billed as stored", "Agreement"].map((title) => (
              <th key={title} scope="col" className={HEAD}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statement.files.map((file) => (
            <tr key={file.path}>
              <th scope="row" className="max-w-64 border-b border-line py-2 pr-4 text-left align-top font-medium">
                <span className="block truncate" title={file.path}>{file.path.split("/").at(-1)}</span>
                <span className="block truncate text-[12px] font-normal text-faint">
                  {file.format}{months(file.periods ?? [])}
                </span>
              </th>
              <td className={CELL}>{formatCount(file.rows_read ?? 0)}</td>
              <td className={CELL}>{formatCount(file.rows_stored ?? 0)}</td>
              <td className={CELL}>{formatCount(file.rows_quarantined ?? 0)}</td>
              <td className={CELL}><Totals totals={file.source_totals ?? {}} /></td>
              <td className={CELL}><Totals totals={file.stored_totals ?? {}} /></td>
              <td className={CELL}><Agreement file={file} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {(statement.skipped ?? []).map((skip) => (
        <p key={skip.path} className="mt-2 text-[12px] text-soft">{skip.path.split("/").at(-1)} was left alone: {skip.reason}</p>
      ))}
    </div>
  );
}

const months = (periods: readonly string[]): string => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "";
  return `, ${formatMonth(first)}${first === last ? "" : ` to ${formatMonth(last)}`}`;
};

function Totals({ totals }: { totals: Readonly<Record<string, string>> }) {
  return Object.entries(totals).sort().map(([currency, amount]) => (
    <span key={currency} className="block"><Amount value={amount} currency={currency} /> {currency}</span>
  ));
}

function Agreement({ file }: { file: FileStatement }) {
  if (file.status === "unchanged")
    return <span className="inline-flex items-center gap-1 text-soft"><CircleMinus aria-hidden className="size-3.5" /> Stored before</span>;
  if (!file.reconciled)
    return <span className="inline-flex items-center gap-1 text-warn"><TriangleAlert aria-hidden className="size-3.5" /> Differs</span>;
  return <span className="inline-flex items-center gap-1 text-down"><CircleCheck aria-hidden className="size-3.5" /> Exact</span>;
}
