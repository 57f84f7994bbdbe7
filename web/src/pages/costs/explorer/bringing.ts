/** Owns the course of bringing in bills: uploaded, then read by a job that outlives the page, then stated. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiError, asFault, type Fault } from "../../../client/api";
import type { JobDetail } from "../../../client/model";
import { useJob } from "../../../jobs/questions";
import { isOver } from "../../../jobs/words";
import { useSession } from "../../../shell/session/me";
import { begin, ingest, type Meeting, type Statement, upload } from "./uploads";

interface Begun {
  job: string | null;
  statement: Statement | null;
}

/** What is going on: nothing, an upload, a job, its statement, or what went wrong. */
export interface Course {
  uploading: string;
  job: JobDetail | null;
  statement: Statement | null;
  fault: Fault | null;
  start: (files: readonly File[], meeting: Meeting) => void;
  reset: () => void;
}

export function useCourse(): Course {
  const { may } = useSession();
  const queries = useQueryClient();
  const [progress, setProgress] = useState("");
  const sent = useRef("");
  const sending = useMutation({
    mutationFn: async ({ files, meeting }: { files: readonly File[]; meeting: Meeting }): Promise<Begun> => {
      if (files.length > 0) sent.current = await upload(files, setProgress);
      setProgress("Reading the charges");
      return may("jobs:read")
        ? { job: await begin(sent.current, meeting), statement: null }
        : { job: null, statement: await ingest(sent.current, meeting) };
    },
  });
  const { answer } = useJob(sending.data?.job ?? null);
  const job = answer.data ?? null;
  const ended = sending.data && (sending.data.statement || (job && isOver(job.state)));
  useEffect(() => {
    if (ended) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" && queryKey[0] !== "job" });
  }, [ended, queries]);
  return {
    uploading: sending.isPending || (sending.data?.job && !job && !answer.error) ? progress : "",
    job: job && !isOver(job.state) ? job : null,
    statement: sending.data?.statement ?? (job?.state === "succeeded" ? (job.result as unknown as Statement) : null),
    fault: faultOf(sending.error ?? answer.error, job),
    start: (files, meeting) => sending.mutate({ files, meeting }),
    reset: () => sending.reset(),
  };
}

function faultOf(error: unknown, job: JobDetail | null): Fault | null {
  if (error) return asFault(error);
  if (job?.state === "failed") return job.error ?? { code: "error", message: "The job failed." };
  if (job?.state === "cancelled") return { code: "cancelled", message: "It was cancelled before its end.", hint: "Drop the files again to begin anew." };
  return null;
}

/** The fault as something that is thrown, for what shows errors. */
export const asError = (fault: Fault): Error => new ApiError(fault, 0);
