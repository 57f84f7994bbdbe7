import type { Job } from "../client/model";
import { formatCount } from "../format/amount";
import { Progress } from "../ui/progress";
import { jobTitle, shareOf, waitingFor } from "./words";

/** How far a job is: a bar while it runs, and its own words. */
export function JobProgress({ job }: { job: Job }) {
  if (job.state === "queued") return <span className="text-soft">{waitingFor(job) ? `Waits for ${waitingFor(job)}` : "Starts soon"}</span>;
  if (job.state === "failed") return <span className="line-clamp-2 break-words text-danger">{job.error?.message}</span>;
  if (job.state === "succeeded") return null;
  if (job.state === "cancelled") return <span className="text-soft">{job.message}</span>;
  const share = shareOf(job);
  return (
    <span className="grid gap-1.5">
      <span className="flex flex-wrap justify-between gap-x-3 text-soft">
        <span className="min-w-0 break-words">{job.message || "Runs"}</span>
        {share !== null && <span className="figures">{counted(job)}{Math.round(share * 100)} %</span>}
      </span>
      <Progress label={`Progress of ${jobTitle(job.operation)}`} share={share} />
    </span>
  );
}

const counted = (job: Job): string =>
  job.done !== null && job.total !== null && job.total > 1 && Number.isInteger(job.total) ? `${formatCount(Math.floor(job.done))} of ${formatCount(job.total)} · ` : "";
