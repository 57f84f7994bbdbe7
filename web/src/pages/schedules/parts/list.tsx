import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { CalendarClock, CirclePause, CirclePlay } from "lucide-react";
import { useState } from "react";
import { asFault, client } from "../../../client/api";
import type { Schedule } from "../../../client/model";
import { cronInWords } from "../../../jobs/cron";
import { JobsHead } from "../../../jobs/jobs-head";
import { jobTitle } from "../../../jobs/words";
import { useSession } from "../../../shell/session/me";
import { Ask } from "../../../ui/ask";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Failure } from "../../../ui/notice";
import { Empty, ListSkeleton, PageBody } from "../../../ui/page";
import { type Column, Rows } from "../../../ui/rows";
import { say } from "../../../ui/toast";
import { When } from "../../../ui/when";

/** The page *Schedules*. */
export default function Schedules() {
  const answer = useQuery({
    queryKey: ["schedules"],
    queryFn: async () => (await client.GET("/api/v1/schedules", { params: { query: { limit: 1000 } } })).data,
  });
  const rows = answer.data?.items ?? [];
  return (
    <PageBody>
      <JobsHead title="Schedules" summary="Jobs that run at set times, with what the person who made them may do at that time." />
      <section aria-label="Schedules" className="card min-w-0 overflow-hidden">
        {answer.error ? (
          <div className="p-5"><Failure what="The schedules" error={answer.error} retry={() => void answer.refetch()} /></div>
        ) : !answer.data ? (
          <ListSkeleton label="Loading schedules" rows={3} />
        ) : rows.length === 0 ? (
          <Empty icon={CalendarClock} title="No schedules yet">
            <p>A schedule brings in bills every night, for example. On the command line:</p>
            <code className="mt-2 block rounded-lg border border-line bg-sunken px-3 py-2 text-left font-mono text-[12px] break-all text-ink">
              glasspane schedules create nightly --operation ingest --cron &apos;0 3 * * *&apos; --request &apos;{`{"paths": ["s3://bills/aws"]}`}&apos;
            </code>
          </Empty>
        ) : (
          <ScheduleRows rows={rows} />
        )}
      </section>
    </PageBody>
  );
}

function ScheduleRows({ rows }: { rows: readonly Schedule[] }) {
  const { may } = useSession();
  const { run, enable, remove } = useScheduleActions();
  const [removing, setRemoving] = useState<Schedule | null>(null);
  const columns: Column<Schedule>[] = [
    {
      id: "name",
      title: "Schedule",
      cell: (row) => (
        <>
          {row.name}
          <span className="block text-[12px] font-normal text-soft">{jobTitle(row.operation)}, for {row.who}</span>
        </>
      ),
    },
    {
      id: "when",
      title: "When",
      cell: (row) => (
        <>
          <span className="inline-block first-letter:uppercase" title={row.cron}>{cronInWords(row.cron) ?? <code className="text-[12px]">{row.cron}</code>}</span>
          <span className="block text-[12px] text-soft">{row.zone}</span>
        </>
      ),
    },
    { id: "next", title: "Next", wide: true, cell: (row) => (row.enabled ? <When value={row.next_at} /> : <Badge tone="plain" icon={CirclePause}>Paused</Badge>) },
    {
      id: "last",
      title: "Last",
      wide: true,
      cell: (row) => (row.last_job ? <Link to={"/jobs/$id" as string} params={{ id: row.last_job } as never} className="underline decoration-line-strong underline-offset-2"><When value={row.last_at} ago /></Link> : <When value={row.last_at} ago />),
    },
    {
      id: "actions",
      title: "Actions",
      unseen: true,
      right: true,
      cell: (row) =>
        may("jobs:write") && (
          <span className="inline-flex flex-wrap justify-end gap-1.5">
            <Button aria-label={`Run ${row.name} now`} onClick={() => run.mutate(row.id)}>Run now</Button>
            <Button square aria-label={row.enabled ? `Pause ${row.name}` : `Resume ${row.name}`} title={row.enabled ? "Pause" : "Resume"} onClick={() => enable.mutate(row)}>
              {row.enabled ? <CirclePause aria-hidden className="size-4" /> : <CirclePlay aria-hidden className="size-4" />}
            </Button>
            <Button aria-label={`Delete ${row.name}`} onClick={() => setRemoving(row)}>Delete</Button>
          </span>
        ),
    },
  ];
  return (
    <>
      <Rows label="Schedules" columns={columns} rows={rows} keyOf={(row) => row.id} faded={(row) => !row.enabled} />
      <Ask open={removing !== null} onClose={() => setRemoving(null)} title={`Delete the schedule ${removing?.name ?? ""}?`} action="Delete it" run={() => remove.mutateAsync(removing?.id ?? "")}>
        <p>Its job is not started again. One that runs now goes on, and the history stays.</p>
      </Ask>
    </>
  );
}

function useScheduleActions() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ["schedules"] });
  const onError = (error: unknown) => say(asFault(error).message);
  const path = (id: string) => ({ path: { id } });
  const run = useMutation({
    mutationFn: (id: string) => client.POST("/api/v1/schedules/{id}/run", { params: path(id) }),
    onSuccess: ({ data }) => data && void navigate({ to: "/jobs/$id" as string, params: { id: data.id } as never }),
    onError,
  });
  const enable = useMutation({
    mutationFn: (row: Schedule) => client.PATCH("/api/v1/schedules/{id}", { params: path(row.id), body: { enabled: row.enabled ? "no" : "yes" } }),
    onSuccess,
    onError,
  });
  const remove = useMutation({ mutationFn: (id: string) => client.DELETE("/api/v1/schedules/{id}", { params: path(id) }), onSuccess });
  return { run, enable, remove };
}
