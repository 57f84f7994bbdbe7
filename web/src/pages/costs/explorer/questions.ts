/** Owns what the page asks of the server, as cached queries. */

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { client } from "../../../client/api";
import type { paths } from "../../../client/schema";
import type { Period } from "../../../format/dates";
import { type Filter, type Grain, type View, wireFilter } from "./view";

/** The parts of a question that every answer on the page shares. */
export interface Scope {
  period: Period;
  basis: View["basis"];
  currency: string | null;
  filters: readonly Filter[];
}

/** How many values get a colour of their own; the rest is summed. */
export const SERIES = 8;

/** How many values the table lists; the rest is summed. */
export const ROWS = 1000;

type SummaryQuery = NonNullable<paths["/api/v1/costs/summary"]["get"]["parameters"]["query"]>;

/** Period and filters as every operation takes them. */
export const within = (scope: Scope) => ({
  from: scope.period.from,
  to: scope.period.to,
  filter: scope.filters.map(wireFilter),
});

/** The scope as the summary's parameters. */
const measured = (scope: Scope): SummaryQuery => ({
  ...within(scope),
  basis: scope.basis,
  ...(scope.currency ? { currency: scope.currency } : {}),
});

/** The question that the table answers, as it is copied and explained. */
export const tableQuestion = (scope: Scope, by: string, compare: boolean): SummaryQuery => ({
  by: [by],
  ...measured(scope),
  ...(compare ? { compare: "previous" } : {}),
});

export const useStatus = () =>
  useQuery({
    queryKey: ["status"],
    queryFn: async () => (await client.GET("/api/v1/costs/status")).data,
  });

export const useVocabulary = () =>
  useQuery({
    queryKey: ["vocabulary"],
    queryFn: async () => (await client.GET("/api/v1/costs/dimensions")).data,
    staleTime: 600_000,
  });

/** Currencies that amounts can be converted to: those with daily rates. */
export const useRates = () =>
  useQuery({
    queryKey: ["rates"],
    queryFn: async () => (await client.GET("/api/v1/rates")).data,
    staleTime: 600_000,
  });

function useSummary(query: SummaryQuery) {
  return useQuery({
    queryKey: ["summary", query] as const,
    queryFn: async ({ signal }) => (await client.GET("/api/v1/costs/summary", { params: { query }, signal })).data,
    placeholderData: (before, asked) => (asked && sameShape(asked.queryKey[1], query) ? before : undefined),
  });
}

/** True when answers to both have the same kind of rows, so that one may stand in while the other is on its way. */
const sameShape = (a: SummaryQuery | undefined, b: SummaryQuery): boolean =>
  a?.by?.join() === b.by?.join() && a?.grain === b.grain && a?.compare === b.compare;

/** Cost over time of the costliest values, the rest summed. */
export const useSeries = (scope: Scope, by: string, grain: Grain, compare: boolean) =>
  useSummary({ ...tableQuestion(scope, by, compare), grain, top: SERIES });

/** Cost of every value over the whole period. */
export const useBreakdown = (scope: Scope, by: string, compare: boolean) =>
  useSummary({ ...tableQuestion(scope, by, compare), measures: ["cost", "charges"], top: ROWS });

/** The total of the scope alone. */
export const useTotal = (scope: Scope, compare = false) =>
  useSummary({ ...measured(scope), ...(compare ? { compare: "previous" } : {}) });

/** Commitment ratios of the scope, one row per currency. */
export const useCommitments = (scope: Scope) =>
  useSummary({ ...measured(scope), measures: ["cost", "coverage", "utilization", "savings_rate"] });

/** The values of a dimension with how many charges each has; the dimension's own filter is left aside. */
export const useFacets = (scope: Scope, dimension: string, limit: number, search = "") => {
  const query = { ...within(scope), basis: scope.basis, dimension, limit, ...(search ? { search } : {}) };
  return useQuery({
    queryKey: ["facets", query],
    queryFn: async ({ signal }) => (await client.GET("/api/v1/costs/facets", { params: { query }, signal })).data,
    placeholderData: keepPreviousData,
  });
};

/** Charges page by page. */
export const useCharges = (scope: Scope, columns: readonly string[], sort: string) => {
  const query = { ...within(scope), columns: [...columns], sort, limit: 100 };
  return useInfiniteQuery({
    queryKey: ["charges", query],
    queryFn: async ({ pageParam, signal }) => {
      const asked = pageParam ? { ...query, cursor: pageParam } : query;
      return (await client.GET("/api/v1/costs/rows", { params: { query: asked }, signal })).data;
    },
    initialPageParam: "",
    getNextPageParam: (last) => last?.next_cursor ?? null,
  });
};
