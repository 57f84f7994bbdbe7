import { CircleCheck, Database, FlaskConical, TriangleAlert } from "lucide-react";
import type { Status } from "../../../client/model";
import { formatCount, formatShare } from "../../../format/amount";
import { formatDay } from "../../../format/dates";
import { Float } from "../../../ui/floating";

/** How fresh and how complete the costs are, always in sight; opens the detail by source. */
export function StatusChip({ status, reach }: { status: Status; reach: string }) {
  const late = status.sources.filter((source) => source.latest.slice(0, 10) < reach);
  const score = status.quality?.score ?? null;
  const good = late.length === 0 && (score === null || score >= 0.95);
  const Icon = good ? CircleCheck : TriangleAlert;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {status.demo && (
        <span className="inline-flex h-7 items-center gap-1.5 rounded-full border border-warn-line bg-warn-wash px-2.5 text-[12px] font-medium text-warn">
          <FlaskConical aria-hidden className="size-3.5" /> Demo data
        </span>
      )}
      <Float
        label="Freshness and quality"
        align="start"
        className="w-96 max-w-[calc(100vw-2rem)] p-0"
        trigger={
          <button type="button" className="inline-flex h-7 items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 text-[12px] text-soft hover:bg-hover">
            <Icon aria-hidden className={good ? "size-3.5 text-down" : "size-3.5 text-warn"} />
            <span>Costs to {formatDay(reach)}</span>
            {late.length > 0 && <span>· {late.length} of {status.sources.length} sources behind</span>}
            {score !== null && <span>· quality {formatShare(score)}</span>}
          </button>
        }
      >
        <StatusDetail status={status} reach={reach} />
      </Float>
    </div>
  );
}

function StatusDetail({ status, reach }: { status: Status; reach: string }) {
  return (
    <>
      <section className="border-b border-line p-4">
        <h3 className="text-[13px] font-semibold">Where the costs come from</h3>
        <table className="mt-2 w-full text-[12px]">
          <thead className="text-left text-faint">
            <tr><th scope="col" className="py-1 font-medium">Source</th><th scope="col" className="py-1 font-medium">Costs to</th><th scope="col" className="py-1 text-right font-medium">Charges</th></tr>
          </thead>
          <tbody>
            {status.sources.map((source) => {
              const behind = source.latest.slice(0, 10) < reach;
              return (
                <tr key={`${source.provider} ${source.connection}`}>
                  <th scope="row" className="py-1 text-left font-normal">{[source.provider, source.connection].filter(Boolean).join(" · ")}</th>
                  <td className="figures py-1">
                    <span className={behind ? "inline-flex items-center gap-1 text-warn" : ""}>
                      {behind && <TriangleAlert aria-hidden className="size-3" />}
                      {formatDay(source.latest.slice(0, 10))}{behind && " (behind)"}
                    </span>
                  </td>
                  <td className="figures py-1 text-right">{formatCount(source.charges)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="mt-2 flex items-center gap-1.5 text-[12px] text-faint">
          <Database aria-hidden className="size-3.5" />
          {formatCount(status.charges)} charges in {formatCount(status.months.length)} months, {formatCount(status.versions)} versions kept
        </p>
      </section>
      {status.quality && (
        <section className="p-4">
          <h3 className="text-[13px] font-semibold">Data quality {formatShare(status.quality.score)}</h3>
          <dl className="mt-2 grid gap-2 text-[12px]">
            {status.quality.dimensions.map((part) => (
              <div key={part.id} className="grid grid-cols-[1fr_5rem_3.25rem] items-center gap-2" title={part.note}>
                <dt>{part.title}</dt>
                <dd aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
                  <span className="block h-full rounded-full bg-accent" style={{ width: `${part.score * 100}%` }} />
                </dd>
                <dd className="figures text-right">{formatShare(part.score)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
