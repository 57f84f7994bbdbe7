import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { JobDetail } from "../../../client/model";
import { formatSpan, instant } from "../../../format/moments";
import { waitingFor } from "../../../jobs/words";
import { Badge, type Tone } from "../../../ui/badge";
import { Panel } from "../../../ui/page";
import { type Column, Rows } from "../../../ui/rows";
import { useNow, When } from "../../../ui/when";
import { took } from "./list";

/** When, for whom, how often. */
export function Facts({ job }: { job: JobDetail }) {
  const now = useNow(job.state === "running" ? 1_000 : 0);
  const facts: [string, ReactNode][] = [
    ["For", job.who],
    ["Queued", <When key="queued" value={job.created} />],
    ["Started", <When key="started" value={job.started} never="not yet" />],
    ["Took", took(job, now)],
    ["Attempt", `${job.attempt} of ${job.attempts}`],
    ["Priority", job.priority],
    ...(job.state === "queued" ? [["Next try", <When key="next" value={job.run_at} />] as [string, ReactNode]] : []),
    ...(job.schedule ? [["Begun by", "a schedule"] as [string, ReactNode]] : []),
    ...(job.state === "queued" && job.waiting_for ? [["Waits for", waitingFor(job)] as [string, ReactNode]] : []),
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 text-[13px] sm:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name} className="min-w-0">
          <dt className="text-[12px] text-faint">{name}</dt>
          <dd className="figures break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is done and will not be done again. */
export function Steps({ steps }: { steps: JobDetail["steps"] }) {
  if (steps.length === 0) return null;
  return (
    <Panel title="Finished steps" summary="A later attempt goes on after the last of these.">
      <ol className="grid gap-2 text-[13px]">
        {steps.map((step) => (
          <li key={step.name} className="flex items-start gap-2">
            <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-down" />
            <span className="min-w-0 grow break-words">{step.name}</span>
            <When value={step.finished} className="text-soft" />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type Try = JobDetail["tries"][number];

const OUTCOMES: Record<string, { title: string; tone: Tone }> = {
  succeeded: { title: "Done", tone: "good" },
  failed: { title: "Failed", tone: "bad" },
  crashed: { title: "Worker died", tone: "bad" },
  cancelled: { title: "Cancelled", tone: "plain" },
  released: { title: "Handed back", tone: "plain" },
  running: { title: "Running", tone: "busy" },
};

/** Every time that a worker took the job. */
export function Attempts({ tries }: { tries: JobDetail["tries"] }) {
  if (tries.length === 0) return null;
  const columns: Column<Try>[] = [
    { id: "number", title: "Attempt", cell: (one) => one.number },
    {
      id: "outcome",
      title: "Outcome",
      cell: (one) => (
        <>
          <Badge tone={OUTCOMES[one.outcome]?.tone ?? "plain"}>{OUTCOMES[one.outcome]?.title ?? one.outcome}</Badge>
          {one.error && <span className="mt-1 block max-w-md break-words text-soft">{one.error}</span>}
        </>
      ),
    },
    { id: "worker", title: "Worker", wide: true, cell: (one) => <code className="text-[12px]">{one.worker}</code> },
    { id: "started", title: "Started", wide: true, cell: (one) => <When value={one.started} /> },
    { id: "took", title: "Took", right: true, cell: (one) => (one.ended ? formatSpan(instant(one.ended) - instant(one.started)) : "–") },
  ];
  return (
    <Panel title="Attempts" flush>
      <Rows label="Attempts" columns={columns} rows={tries} keyOf={(one) => one.number} />
    </Panel>
  );
}

/** A request or an answer as it is. */
export function Values({ title, values }: { title: string; values: Readonly<Record<string, unknown>> | null }) {
  if (values === null) return null;
  return (
    <details className="card">
      <summary className="cursor-pointer rounded-xl px-5 py-3 text-[13px] font-medium">{title}</summary>
      <pre className="scroll-slim max-h-96 overflow-auto border-t border-line px-5 py-4 font-mono text-[12px] leading-5" tabIndex={0} role="region" aria-label={title}>
        {JSON.stringify(values, null, 2)}
      </pre>
    </details>
  );
}
