/** Owns taking charges along: as a FOCUS file that the server writes, or as JSON page by page. */

import { asFault, client } from "../../../client/api";
import type { Charge } from "../../../client/model";
import { formatCount } from "../../../format/amount";
import { say } from "../../../ui/toast";
import { type Scope, within } from "./questions";
import type { Filter } from "./view";

const PAGE = 1000;

/** More than this is for the files that the server writes. */
export const MOST_AS_JSON = 100_000;

/** All charges of the scope with all their columns, at most `MOST_AS_JSON`. */
export async function everyCharge(scope: Scope, columns: readonly string[], sort: string): Promise<Charge[]> {
  const query = { ...within(scope), columns: [...columns], sort, limit: PAGE };
  const found: Charge[] = [];
  let cursor: string | null = "";
  while (cursor !== null && found.length < MOST_AS_JSON) {
    const asked: typeof query & { cursor?: string } = cursor ? { ...query, cursor } : query;
    const page = (await client.GET("/api/v1/costs/rows", { params: { query: asked } })).data;
    found.push(...(page?.items ?? []));
    cursor = page?.next_cursor ?? null;
    say(`${found.length} charges read`);
  }
  return found;
}

/** The filters as a request body has them: values by dimension, `!` before those that must not count. */
export function bodyFilter(filters: readonly Filter[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { dimension, values, negated } of filters)
    found[dimension] = [...(found[dimension] ?? []), ...values.map((value) => (negated ? `!${value}` : value))];
  return found;
}

/** Have the server write the scope's charges as a FOCUS file, and fetch it. */
async function fetchFocus(scope: Scope, format: "csv" | "parquet"): Promise<void> {
  say("The file is being written");
  const { from, to } = scope.period;
  const body = { format, focus_version: "1.4" as const, from, to, filter: bodyFilter(scope.filters), mask_label: "" };
  const written = (await client.POST("/api/v1/costs/exports", { body })).data;
  if (!written?.download) return;
  Object.assign(document.createElement("a"), { href: written.download, download: `charges-${from}-${to}.${format}` }).click();
  say(`${formatCount(written.rows)} charges saved`);
}

/** The same, with what went wrong said aloud. */
export const exportFocus = (scope: Scope, format: "csv" | "parquet"): void => {
  fetchFocus(scope, format).catch((error: unknown) => say(asFault(error).message));
};
