/** Owns taking charges along: every page of a listing, as CSV or JSON text. */

import { client } from "../../../client/api";
import type { Charge } from "../../../client/model";
import { say } from "../../../ui/toast";
import { type Scope, within } from "./questions";

const PAGE = 1000;

/** More than this is for `glasspane costs export`. */
export const MOST_EXPORTED = 100_000;

/** All charges of the scope with all their columns, at most `MOST_EXPORTED`. */
export async function everyCharge(scope: Scope, columns: readonly string[], sort: string): Promise<Charge[]> {
  const query = { ...within(scope), columns: [...columns], sort, limit: PAGE };
  const found: Charge[] = [];
  let cursor: string | null = "";
  while (cursor !== null && found.length < MOST_EXPORTED) {
    const asked: typeof query & { cursor?: string } = cursor ? { ...query, cursor } : query;
    const page = (await client.GET("/api/v1/costs/rows", { params: { query: asked } })).data;
    found.push(...(page?.items ?? []));
    cursor = page?.next_cursor ?? null;
    say(`${found.length} charges read`);
  }
  return found;
}
