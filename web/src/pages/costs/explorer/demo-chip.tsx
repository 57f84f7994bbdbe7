import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FlaskConical, Trash2 } from "lucide-react";
import { client } from "../../../client/api";
import type { Status } from "../../../client/model";
import { Button } from "../../../ui/button";
import { Float } from "../../../ui/floating";
import { Failure } from "../../../ui/notice";
import { say } from "../../../ui/toast";
import { demoConnections } from "./holdings";

/** Says that demo data is among the costs, and takes it out. */
export function DemoChip({ status }: { status: Status }) {
  const connections = demoConnections(status);
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: async () => {
      for (const connection of connections)
        await client.POST("/api/v1/ingestions/removals", { body: { connection } });
    },
    onSuccess: () => say("Demo data removed"),
    onSettled: () => queries.invalidateQueries(),
  });
  if (connections.length === 0) return null;
  return (
    <Float
      label="Demo data"
      className="w-80 p-4"
      trigger={
        <button
          type="button"
          className="inline-flex h-7 items-center gap-1.5 rounded-full border border-warn-line bg-warn-wash px-2.5 text-[12px] font-medium text-warn"
        >
          <FlaskConical aria-hidden className="size-3.5" /> Demo data
        </button>
      }
    >
      <p className="font-medium">These costs are of a made-up company</p>
      <p className="mt-1 text-soft">
        They came through {connections.length === 1 ? "the connection" : "the connections"} {connections.join(", ")}. Your own bills stay
        when they are taken out.
      </p>
      {removal.error && <div className="mt-3"><Failure what="The demo data" error={removal.error} /></div>}
      <Button className="mt-3 w-full" disabled={removal.isPending} onClick={() => removal.mutate()}>
        <Trash2 aria-hidden className="size-4" /> {removal.isPending ? "Removing…" : "Remove the demo data"}
      </Button>
    </Float>
  );
}
