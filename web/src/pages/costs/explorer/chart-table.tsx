import { formatBucket } from "../../../format/dates";
import { Amount } from "../../../ui/amount";
import type { Stack } from "./figures";
import { Open, Swatch } from "./marks";

const HEAD = "sticky top-0 bg-surface px-3 py-2 text-right text-[12px] font-medium whitespace-nowrap text-soft shadow-[inset_0_-1px_var(--line)]";
const CELL = "px-3 py-1.5 text-right whitespace-nowrap";

/** The figures behind the chart; each opens the charges that make it. */
export function ChartTable({ stack, onOpen }: { stack: Stack; onOpen: (value: string | null, bucket: string) => void }) {
  return (
    <div className="scroll-slim relative -mx-2 max-h-96 overflow-auto" tabIndex={0} role="region" aria-label="Figures behind the chart">
      <table className="w-full border-separate border-spacing-0 text-[13px]">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} left-0 z-10 !text-left`}>Period</th>
            {stack.series.map((series) => (
              <th key={series.value} scope="col" className={HEAD}>
                <span className="inline-flex items-center gap-1.5"><Swatch colour={series.colour} />{series.value}</span>
              </th>
            ))}
            <th scope="col" className={HEAD}>Total ({stack.currency})</th>
            {stack.previous && <th scope="col" className={HEAD}>Previous period</th>}
          </tr>
        </thead>
        <tbody>
          {stack.buckets.map((bucket, index) => (
            <tr key={bucket} className="hover:bg-hover">
              <th scope="row" className="sticky left-0 bg-surface px-3 py-1.5 text-left font-normal whitespace-nowrap">{formatBucket(bucket)}</th>
              {stack.series.map((series) => (
                <td key={series.value} className={CELL}>
                  <Open label={`${series.value}, ${formatBucket(bucket)}`} onClick={() => onOpen(series.value, bucket)}>
                    <Amount value={series.amounts[index] ?? "0"} currency={stack.currency} />
                  </Open>
                </td>
              ))}
              <td className={`${CELL} font-medium`}>
                <Open label={`All, ${formatBucket(bucket)}`} onClick={() => onOpen(null, bucket)}>
                  <Amount value={stack.totals[index] ?? "0"} currency={stack.currency} />
                </Open>
              </td>
              {stack.previous && (
                <td className={`${CELL} text-soft`}><Amount value={stack.previous[index] ?? "0"} currency={stack.currency} /></td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
