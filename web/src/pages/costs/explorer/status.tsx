import { CircleCheck, Database, TriangleAlert } from "lucide-react";
import type { Quality, Status } from "../../../client/model";
import { formatCount, formatShare } from "../../../format/amount";
import { formatDay, formatMonth } from "../../../format/dates";
import { Float } from "../../../ui/floating";
import { DemoChip } from "./demo-chip";
import { supplies } from "./holdings";

const GOOD = 0.95;
const QUALITY = ["completeness", "accuracy", "consistency", "timeliness"] as const;

/** How fresh and how complete the costs are, always in sight; opens the detail by source. */
export function StatusChip({ status, reach }: { status: Status; reach: string }) {
  const sources = supplies(status, reach);
  const late = sources.filter((source) => source.late);
  const score = status.quality?.overall ?? null;
  const good = late.length === 0 && (score === null || score >= GOOD);
  const Icon = good ? CircleCheck : TriangleAlert;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <DemoChip status={status} />
      <Float
        label="Freshness and quality"
        className="w-[26rem] max-w-[calc(100vw-2rem)] p-0"
        trigger={
          <button
            type="button"
            className="figures inline-flex min-h-7 items-center gap-x-1.5 rounded-full border border-line bg-surface px-2.5 py-0.5 text-left text-[12px] text-soft hover:bg-hover"
          >
            <Icon aria-hidden className={good ? "size-3.5 shrink-0 text-down" : "size-3.5 shrink-0 text-warn"} />
            <span>
              Costs to {formatDay(reach)}
              {late.length > 0 && ` · ${late.length} of ${sources.length} sources behind`}
              {score !== null && ` · quality ${formatShare(score)}`}
            </span>
          </button>
        }
      >
        <Sources status={status} reach={reach} />
        {status.quality && <QualityDetail quality={status.quality} />}
      </Float>
    </div>
  );
}

function Sources({ status, reach }: { status: Status; reach: string }) {
  const charges = status.sources.reduce((all, source) => all + source.charges, 0);
  const [first = "", last = first] = [status.months[0], status.months.at(-1)];
  return (
    <section className="border-line p-4 not-last:border-b">
      <h3 className="text-[13px] font-semibold">Where the costs come from</h3>
      <table className="mt-2 w-full text-[12px]">
        <thead className="text-left text-faint">
          <tr>
            <th scope="col" className="py-1 font-medium">Source</th>
            <th scope="col" className="py-1 font-medium">Costs to</th>
            <th scope="col" className="py-1 text-right font-medium">Charges</th>
          </tr>
        </thead>
        <tbody>
          {supplies(status, reach).map((source) => (
            <tr key={source.name} className="align-top">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {source.name}
                {source.providers.length > 0 && <span className="block text-faint">{source.providers.join(", ")}</span>}
              </th>
              <td className="figures py-1 whitespace-nowrap">
                {source.late ? (
                  <span className="inline-flex items-center gap-1 text-warn">
                    <TriangleAlert aria-hidden className="size-3" /> {source.to ? formatDay(source.to) : "unknown"} (behind)
                  </span>
                ) : (
                  source.to && formatDay(source.to)
                )}
              </td>
              <td className="figures py-1 text-right">{formatCount(source.charges)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figures mt-2 flex items-start gap-1.5 text-[12px] text-faint">
        <Database aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        <span>
          {formatCount(charges)} charges billed from {formatMonth(first)} to {formatMonth(last)}; {formatCount(status.versions)} {status.versions === 1 ? "version" : "versions"} kept
        </span>
      </p>
    </section>
  );
}

function QualityDetail({ quality }: { quality: Quality }) {
  return (
    <section className="p-4">
      <h3 className="text-[13px] font-semibold">Data quality {formatShare(quality.overall)}</h3>
      <dl className="mt-2 grid gap-2 text-[12px]">
        {QUALITY.map((part) => (
          <div key={part} className="grid grid-cols-[1fr_7rem_3.25rem] items-center gap-2">
            <dt className="capitalize">{part}</dt>
            <dd aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
              <span className="block h-full rounded-full bg-accent" style={{ width: `${quality[part] * 100}%` }} />
            </dd>
            <dd className="figures text-right">{formatShare(quality[part])}</dd>
          </div>
        ))}
      </dl>
      {(quality.broken ?? []).length > 0 && (
        <>
          <h4 className="mt-3 text-[12px] font-medium text-soft">FOCUS rules most often broken</h4>
          <ul className="mt-1 grid gap-1 text-[12px]">
            {(quality.broken ?? []).slice(0, 4).map((broken) => (
              <li key={broken.rule} className="flex justify-between gap-3">
                <span className="truncate" title={broken.rule}>{broken.column}</span>
                <span className="figures shrink-0 text-faint">{formatCount(broken.rows)} rows</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
