/** Owns what is sought in the audit log, as the URL holds it and as the server takes it. */

import { one, type Search } from "../../../shell/search";

export const OUTCOMES = ["done", "failed", "denied"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Sought {
  text: string;
  actor: string;
  action: string;
  outcome: Outcome | "";
  /** Wall-clock times in the reader's zone, as a date field writes them: `2026-11-20T21:41`. */
  since: string;
  until: string;
}

export const NOTHING: Sought = { text: "", actor: "", action: "", outcome: "", since: "", until: "" };

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const moment = (text: string | undefined): string => (text && MOMENT.test(text) && !Number.isNaN(Date.parse(text)) ? text : "");

export function parseSought(search: Search): Sought {
  const outcome = OUTCOMES.find((known) => known === one(search.outcome)) ?? "";
  const text = (name: string) => (one(search[name]) ?? "").slice(0, 200);
  return { text: text("text"), actor: text("actor"), action: text("action"), outcome, since: moment(one(search.since)), until: moment(one(search.until)) };
}

/** Only what is set, so that addresses stay short. */
export const writeSought = (sought: Sought): Search => Object.fromEntries(Object.entries(sought).filter(([, value]) => value !== ""));

/** The query of `audit.list`; times as instants, for the server's zone is not the reader's. */
export function asked({ outcome, since, until, ...words }: Sought) {
  return {
    ...words,
    ...(outcome ? { outcome } : {}),
    ...(since ? { since: new Date(since).toISOString() } : {}),
    ...(until ? { until: new Date(until).toISOString() } : {}),
  };
}

export const isEmpty = (sought: Sought): boolean => Object.values(sought).every((value) => value === "");
