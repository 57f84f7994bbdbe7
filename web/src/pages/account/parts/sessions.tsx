import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Laptop } from "lucide-react";
import { asFault, client } from "../../../client/api";
import type { SignIn } from "../../../client/model";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Failure } from "../../../ui/notice";
import { ListSkeleton, Panel } from "../../../ui/page";
import { type Column, Rows } from "../../../ui/rows";
import { say } from "../../../ui/toast";
import { When } from "../../../ui/when";
import { device } from "./device";

const HOW: Record<string, string> = { password: "Password", oidc: "Single sign-on", saml: "Single sign-on (SAML)" };

/** Where the person is signed in, newest activity first. */
export function Sessions() {
  const queries = useQueryClient();
  const answer = useQuery({
    queryKey: ["sessions"],
    queryFn: async () => (await client.GET("/api/v1/auth/sessions", { params: { query: { limit: 1000 } } })).data,
  });
  const ending = useMutation({
    mutationFn: (id: string) => client.POST("/api/v1/auth/sessions/{id}/end", { params: { path: { id } } }),
    onSuccess: () => {
      say("Session ended");
      void queries.invalidateQueries({ queryKey: ["sessions"] });
    },
    onError: (error) => say(asFault(error).message),
  });
  const rows = [...(answer.data?.items ?? [])].sort((a, b) => Number(b.current) - Number(a.current) || b.seen.localeCompare(a.seen));
  const columns: Column<SignIn>[] = [
    {
      id: "device",
      title: "Device",
      cell: (row) => (
        <span className="flex items-start gap-2" title={row.agent}>
          <Laptop aria-hidden className="mt-0.5 size-4 shrink-0 text-faint" />
          <span>
            {device(row.agent)}
            <span className="block font-normal text-soft">{row.address || "this machine"}</span>
          </span>
        </span>
      ),
    },
    { id: "how", title: "Signed in with", wide: true, cell: (row) => HOW[row.how] ?? row.how },
    { id: "created", title: "Since", wide: true, cell: (row) => <When value={row.created} /> },
    { id: "seen", title: "Last seen", cell: (row) => <When value={row.seen} ago /> },
    {
      id: "end",
      title: "End",
      unseen: true,
      right: true,
      cell: (row) =>
        row.current ? (
          <Badge tone="busy">This one</Badge>
        ) : (
          <Button disabled={ending.isPending} aria-label={`End the session of ${device(row.agent)}`} onClick={() => ending.mutate(row.id)}>End</Button>
        ),
    },
  ];
  return (
    <Panel title="Sessions" summary="Where you are signed in. A session ends a week after it was last used, and 30 days after it began." flush>
      {answer.error ? (
        <div className="px-5 pb-5"><Failure what="Your sessions" error={answer.error} retry={() => void answer.refetch()} /></div>
      ) : answer.data ? (
        <Rows label="Sessions" columns={columns} rows={rows} keyOf={(row) => row.id} />
      ) : (
        <ListSkeleton label="Loading sessions" rows={2} />
      )}
    </Panel>
  );
}
