import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ListChecks } from "lucide-react";
import type { Job } from "../../../client/model";
import { formatSpan, instant } from "../../../format/moments";
import { JobProgress } from "../../../jobs/job-progress";
import { JobsHead, LiveBadge } from "../../../jobs/jobs-head";
import { useJobs } from "../../../jobs/questions";
import { StateBadge } from "../../../jobs/state-badge";
import { jobTitle, type State, STATES } from "../../../jobs/words";
import { one, type Search } from "../../../shell/search";
import { Failure } from "../../../ui/notice";
import { Empty, ListSkeleton, PageBody } from "../../../ui/page";
import { type Column, More, Rows } from "../../../ui/rows";
import { Segmented } from "../../../ui/segmented";
import { useNow, When } from "../../../ui/when";

type Shown = State | "all";
const CHOICES = [{ value: "all" as Shown, title: "All" }, ...Object.entries(STATES).map(([value, { title }]) => ({ value: value as Shown, title }))];

/** The page *Jobs*. */
export default function Jobs() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const chosen = CHOICES.find(({ value }) => value === one(search.state))?.value ?? "all";
  const { answer, liveness } = useJobs(chosen === "all" ? [] : [chosen]);
  const show = (state: Shown) => void navigate({ to: "/jobs", search: (state === "all" ? {} : { state }) as never });
  const jobs = answer.data?.pages.flatMap((page) => page?.items ?? []) ?? [];
  return (
    <PageBody>
      <JobsHead title="Jobs" summary="Work that takes a while: it goes on when you close this page, and after a restart where it was.">
        <LiveBadge liveness={liveness} />
      </JobsHead>
      <div className="scroll-slim -m-1 overflow-x-auto p-1">
        <Segmented label="State" value={chosen} choices={CHOICES} onChange={show} />
      </div>
      <section aria-label="Jobs" className="card min-w-0 overflow-hidden">
        {answer.error && !answer.data ? (
          <div className="p-5"><Failure what="The jobs" error={answer.error} retry={() => void answer.refetch()} /></div>
        ) : !answer.data ? (
          <ListSkeleton label="Loading jobs" />
        ) : jobs.length === 0 ? (
          <NoJobs filtered={chosen !== "all"} />
        ) : (
          <>
            <JobRows jobs={jobs} />
            <More
              shown={jobs.length}
              total={answer.data.pages[0]?.total}
              what={jobs.length === 1 ? "job" : "jobs"}
              busy={answer.isFetchingNextPage}
              more={answer.hasNextPage ? () => void answer.fetchNextPage() : null}
            />
          </>
        )}
      </section>
    </PageBody>
  );
}

function JobRows({ jobs }: { jobs: readonly Job[] }) {
  const now = useNow(jobs.some((job) => job.state === "running") ? 1_000 : 0);
  const columns: Column<Job>[] = [
    {
      id: "job",
      title: "Job",
      cell: (job) => (
        <>
          <Link to={"/jobs/$id" as string} params={{ id: job.id } as never} className="rounded text-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent">
            {jobTitle(job.operation)}
          </Link>
          <span className="block text-[12px] font-normal text-soft md:hidden"><JobProgress job={job} /></span>
          {job.schedule && <span className="block text-[12px] font-normal text-soft">From a schedule</span>}
        </>
      ),
    },
    { id: "state", title: "State", cell: (job) => <StateBadge job={job} /> },
    { id: "progress", title: "Progress", wide: true, cell: (job) => <div className="w-[18rem] max-w-[26vw]"><JobProgress job={job} /></div> },
    { id: "who", title: "For", wide: true, cell: (job) => <span className="block max-w-56 truncate" title={job.who}>{job.who}</span> },
    { id: "created", title: "Queued", cell: (job) => <When value={job.created} ago /> },
    { id: "took", title: "Took", right: true, wide: true, cell: (job) => took(job, now) },
  ];
  return <Rows label="Jobs" columns={columns} rows={jobs} keyOf={(job) => job.id} />;
}

/** How long a job ran, or has been running. */
export function took(job: Pick<Job, "started" | "finished" | "state">, now: number): string {
  if (!job.started || job.state === "queued") return "–";
  return formatSpan((job.finished ? instant(job.finished) : now) - instant(job.started));
}

function NoJobs({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty icon={ListChecks} title="No jobs in this state">Choose another state above to see the others.</Empty>
  ) : (
    <Empty icon={ListChecks} title="No jobs yet">
      Bringing in bills is a job, and so are exports and schedules. Start with <Link to="/costs" className="font-medium text-accent underline">Costs</Link>: add bills there, and their progress is here.
    </Empty>
  );
}
