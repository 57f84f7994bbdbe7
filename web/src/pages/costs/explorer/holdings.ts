/** Owns reading the status: how far the stored costs reach, who is behind, whether they are a demo's. */

import type { Status } from "../../../client/model";
import { addDays, type Period } from "../../../format/dates";

/** Days that a source may lag behind the newest before it is called late. */
const PATIENCE_DAYS = 2;

const today = (): string => new Date().toISOString().slice(0, 10);

/** The last day that an exclusive instant lets in. */
export function endOf(end: string | null | undefined): string | null {
  if (!end) return null;
  const midnight = end.length === 10 || end.slice(11, 19) === "00:00:00";
  return addDays(end.slice(0, 10), midnight ? -1 : 0);
}

/**
 * First and last day of what is stored; null before the first ingestion.
 *
 * A fee of the running month is charged up to its end: sources that reach beyond today do not say how far usage goes.
 */
export function reachOf(status: Status, now = today()): Period | null {
  const first = status.months[0];
  if (first === undefined) return null;
  const ends = status.sources.map((source) => endOf(source.charges_to)).filter((day) => day !== null);
  const past = ends.filter((day) => day <= now).sort();
  const to = past.length > 0 && past.length >= ends.length / 3 ? (past.at(-1) ?? now) : now;
  return { from: `${first}-01`, to };
}

/** What one connection (or, without one, one provider) delivered. */
export interface Supply {
  name: string;
  providers: string[];
  charges: number;
  /** The last day with charges. */
  to: string | null;
  late: boolean;
}

/** The sources joined by connection; late are those that end some days before the newest. */
export function supplies(status: Status, reach: string): Supply[] {
  const found = new Map<string, Supply>();
  for (const source of status.sources) {
    const name = source.connection ?? source.provider ?? "unknown provider";
    const known = found.get(name) ?? { name, providers: [], charges: 0, to: null, late: false };
    const to = [known.to, endOf(source.charges_to)].filter((day) => day !== null).sort().at(-1) ?? null;
    const late = to === null || to < addDays(reach, -PATIENCE_DAYS);
    const providers = source.provider && source.connection ? [...known.providers, source.provider] : known.providers;
    found.set(name, { name, providers, charges: known.charges + source.charges, to, late });
  }
  return [...found.values()];
}

/** How the connections of demo data are named. */
const DEMO = "demo-";

/** The connections that hold demo data. */
export const demoConnections = (status: Status): string[] => [
  ...new Set(status.sources.map((source) => source.connection ?? "").filter((name) => name.startsWith(DEMO))),
];

/** Currencies of the bills. */
export const billedCurrencies = (status: Status): string[] =>
  [...new Set(status.sources.flatMap((source) => Object.keys(source.billed)))].sort();
