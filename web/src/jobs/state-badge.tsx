import type { Job } from "../client/model";
import { Badge } from "../ui/badge";
import { stateOf } from "./words";

/** A job's state. */
export function StateBadge({ job }: { job: Pick<Job, "state" | "cancel_requested"> }) {
  const { title, tone, icon } = stateOf(job);
  return <Badge tone={tone} icon={icon}>{title}</Badge>;
}
