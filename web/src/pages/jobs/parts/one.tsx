import { Link, useParams } from "@tanstack/react-router";
import { ArrowLeft, Ban, RotateCw } from "lucide-react";
import { useState } from "react";
import type { JobDetail } from "../../../client/model";
import { JobProgress } from "../../../jobs/job-progress";
import { LiveBadge } from "../../../jobs/jobs-head";
import { useJob, useJobActions } from "../../../jobs/questions";
import { StateBadge } from "../../../jobs/state-badge";
import { isOver, jobTitle } from "../../../jobs/words";
import { useSession } from "../../../shell/session/me";
import { Ask } from "../../../ui/ask";
import { Button } from "../../../ui/button";
import { Failure, Notice, Refusal } from "../../../ui/notice";
import { ListSkeleton, PageBody, PageHead } from "../../../ui/page";
import { Attempts, Facts, Steps, Values } from "./job-parts";

/** The page of one job. */
export default function OneJob() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { answer, liveness } = useJob(id);
  const job = answer.data;
  return (
    <PageBody narrow>
      <p><Link to="/jobs" className="inline-flex items-center gap-1.5 rounded text-[13px] text-soft hover:text-ink"><ArrowLeft aria-hidden className="size-3.5" /> All jobs</Link></p>
      {job ? (
        <Known job={job} live={<LiveBadge liveness={liveness} />} />
      ) : answer.error ? (
        <Failure what="The job" error={answer.error} retry={() => void answer.refetch()} />
      ) : (
        <ListSkeleton label="Loading the job" />
      )}
    </PageBody>
  );
}

function Known({ job, live }: { job: JobDetail; live: React.ReactNode }) {
  return (
    <>
      <PageHead title={jobTitle(job.operation)} summary={<span className="flex flex-wrap items-center gap-2"><StateBadge job={job} />{!isOver(job.state) && live}<code className="text-[12px]">{job.id}</code></span>}>
        <Actions job={job} />
      </PageHead>
      {job.state === "failed" && job.error && <WhyFailed error={job.error} />}
      {job.findings && <Notice tone="warn" title="Done, with findings">Some of it wants a look: see the answer below.</Notice>}
      <section aria-label="State" className="card grid gap-4 p-5">
        {job.state !== "failed" && job.state !== "succeeded" && <div className="text-[13px]"><JobProgress job={job} /></div>}
        <Facts job={job} />
      </section>
      <Steps steps={job.steps} />
      <Attempts tries={job.tries} />
      <Values title="Request" values={job.request} />
      <Values title="Answer" values={job.result} />
    </>
  );
}

function WhyFailed({ error }: { error: NonNullable<JobDetail["error"]> }) {
  return (
    <Notice tone="danger" title={error.message.replace(/^./, (first) => first.toUpperCase())}>
      {error.hint && <p>Hint: {error.hint}</p>}
      <p className="mt-1 text-[12px] text-faint">
        Error <a className="underline" href={`/errors/${error.code}`}><code>{error.code}</code></a>
      </p>
    </Notice>
  );
}

function Actions({ job }: { job: JobDetail }) {
  const { may } = useSession();
  const [asking, setAsking] = useState(false);
  const { cancel, retry } = useJobActions(job.id);
  if (!may("jobs:write")) return null;
  const over = isOver(job.state);
  return (
    <>
      {!over && <Button disabled={job.cancel_requested} onClick={() => setAsking(true)}><Ban aria-hidden className="size-4" /> Cancel</Button>}
      {(job.state === "failed" || job.state === "cancelled") && (
        <Button look="primary" disabled={retry.isPending} onClick={() => retry.mutate()}><RotateCw aria-hidden className="size-4" /> Try again</Button>
      )}
      {retry.error && <Refusal title="It could not be queued again" error={retry.error} />}
      <Ask open={asking} onClose={() => setAsking(false)} title="Cancel this job?" action="Cancel the job" run={() => cancel.mutateAsync()}>
        <p>{job.state === "queued" ? "It has not begun; it ends at once." : "It ends at its next step. What its finished steps stored stays, and trying again goes on from there."}</p>
      </Ask>
    </>
  );
}
