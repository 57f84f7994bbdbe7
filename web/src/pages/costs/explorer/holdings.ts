/** Owns reading the status: how far the stored costs reach, who is behind, whether they are a demo's. */

import type { SourceShown, Status } from "../../../client/model";
import { addDays, type Period } from "../../../format/dates";

/** Days that a source may lag behind the newest before it is called late. */
const PATIENCE_DAYS = 2;

const today = (): string => new Date().toISOString().slice(0, 10);

/** The last day that ends by an exclusive instant; charges that reach into the future count to today. */
export function lastDay(end: string | null | undefined, now = today()): string {
  if (!end) return now;
  const day = addDays(end.slice(0, 10), end.slice(11, 19) === "00:00:00" || end.length === 10 ? -1 : 0);
  return day > now ? now : day;
}

/** First and last day of what is stored; null before the first ingestion. */
export function reachOf(status: Status, now = today()): Period | null {
  const first = status.months[0];
  return first === undefined ? null : { from: `${first}-01`, to: lastDay(status.freshness.charges_to, now) };
}

/** True when a source ends some days before the newest one. */
export const behind = (source: SourceShown, reach: string): boolean =>
  lastDay(source.charges_to) < addDays(reach, -PATIENCE_DAYS);

/** A source in words: provider and connection. */
export const nameOf = (source: SourceShown): string =>
  [source.provider ?? "unknown provider", source.connection].filter(Boolean).join(" · ");

/** True when demo data is among the sources. */
export const isDemo = (status: Status): boolean => status.sources.some((source) => source.connection === "demo");

/** Currencies of the bills. */
export const billedCurrencies = (status: Status): string[] =>
  [...new Set(status.sources.flatMap((source) => Object.keys(source.billed)))].sort();
