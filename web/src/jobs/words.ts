/** Owns the words for jobs: their states, what they do, why they wait, how far they are. */

import { Ban, CircleCheck, CircleX, Clock, Hourglass, LoaderCircle, type LucideIcon } from "lucide-react";
import { operations } from "../client/operations";
import type { Job } from "../client/model";
import type { Tone } from "../ui/badge";

export type State = Job["state"];

interface Words {
  title: string;
  tone: Tone;
  icon: LucideIcon;
}

export const STATES: Record<State, Words> = {
  queued: { title: "Waiting", tone: "plain", icon: Clock },
  running: { title: "Running", tone: "busy", icon: LoaderCircle },
  succeeded: { title: "Done", tone: "good", icon: CircleCheck },
  failed: { title: "Failed", tone: "bad", icon: CircleX },
  cancelled: { title: "Cancelled", tone: "plain", icon: Ban },
};

/** A job's state; one that was told to stop says so until it has. */
export const stateOf = (job: Pick<Job, "state" | "cancel_requested">): Words =>
  job.state === "running" && job.cancel_requested ? { title: "Stopping", tone: "warn", icon: Hourglass } : STATES[job.state];

const TITLES: Record<string, string> = {
  ingest: "Bring in bills",
  "costs.export": "Export charges",
  "ingest.remove": "Take deliveries out",
  "rates.load": "Load exchange rates",
};

/** What an operation does, in a few words. */
export function jobTitle(operation: string): string {
  const summary = operations.find((known) => known.id === operation)?.summary;
  return TITLES[operation] ?? (summary && summary.length <= 48 ? summary : operation);
}

/** Why a job waits, without the commands that a terminal would want. */
export const waitingFor = (job: Pick<Job, "waiting_for">): string =>
  job.waiting_for.replace(/ \(glasspane[^)]*\)$/, "").replace(/^the next attempt, at (.*)$/, "the next attempt");

/** How far a job is, from 0 to 1; null when it did not say. */
export function shareOf(job: Pick<Job, "state" | "done" | "total">): number | null {
  if (job.state === "succeeded") return 1;
  return job.done !== null && job.total ? Math.min(1, job.done / job.total) : null;
}

export const isOver = (state: State): boolean => state === "succeeded" || state === "failed" || state === "cancelled";
