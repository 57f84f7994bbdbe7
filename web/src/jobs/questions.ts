/** Owns what pages ask about jobs, kept up to date by updates, or by asking again where none arrive. */

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "../client/api";
import type { JobDetail } from "../client/model";
import { useUpdates } from "../shell/live/use-updates";
import { isOver, type State } from "./words";

const POLLED_MS = 2_000;

/** Jobs, newest first, and whether they are live. */
export function useJobs(states: readonly State[]) {
  const queries = useQueryClient();
  const liveness = useUpdates("job", () => void queries.invalidateQueries({ queryKey: ["jobs"] }));
  const answer = useInfiniteQuery({
    queryKey: ["jobs", states],
    queryFn: async ({ pageParam }) =>
      (await client.GET("/api/v1/jobs", { params: { query: { state: [...states], limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } })).data,
    initialPageParam: "",
    getNextPageParam: (last) => last?.next_cursor ?? null,
    placeholderData: (before) => before,
    refetchInterval: liveness === "live" ? false : POLLED_MS,
  });
  return { answer, liveness };
}

/** One job with its steps and attempts, until it has ended. */
export function useJob(id: string | null) {
  const queries = useQueryClient();
  const known = queries.getQueryData<JobDetail>(["job", id]);
  const goesOn = id !== null && !(known && isOver(known.state));
  const liveness = useUpdates("job", () => void queries.invalidateQueries({ queryKey: ["job", id] }), goesOn);
  const answer = useQuery({
    queryKey: ["job", id],
    queryFn: async () => (await client.GET("/api/v1/jobs/{id}", { params: { path: { id: id ?? "" } } })).data,
    enabled: id !== null,
    refetchInterval: goesOn && liveness !== "live" ? POLLED_MS : false,
  });
  return { answer, liveness };
}

/** Stop a job, or try it again. */
export function useJobActions(id: string) {
  const queries = useQueryClient();
  const onSuccess = async () => {
    await queries.invalidateQueries({ queryKey: ["job", id] });
    await queries.invalidateQueries({ queryKey: ["jobs"] });
  };
  const params = { path: { id } };
  const cancel = useMutation({ mutationFn: () => client.POST("/api/v1/jobs/{id}/cancellation", { params }), onSuccess });
  const retry = useMutation({ mutationFn: () => client.POST("/api/v1/jobs/{id}/retry", { params, body: { wait: false } }), onSuccess });
  return { cancel, retry };
}
