/** Owns what the page asks of the server, as cached queries. */

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { client } from "../../../client/api";
import type { ChargePage, Dimensions, FacetPage, Status, Summary } from "../../../client/model";
import type { Period } from "../../../format/dates";
import { type Filter, type Grain, type View, writeFilter } from "./view";

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

type Parameters = Record<string, string | number | readonly string[] | undefined>;

/** The scope as the API's parameters. */
export const scopeParameters = (scope: Scope): Parameters => ({
  from: scope.period.from,
  to: scope.period.to,
  basis: scope.basis,
  currency: scope.currency ?? undefined,
  filter: scope.filters.flatMap(writeFilter),
});

async function ask<T>(path: string, query: Parameters): Promise<T> {
  const { data } = await client.GET(path as never, { params: { query } } as never);
  return data as T;
}

export const useStatus = () =>
  useQuery({ queryKey: ["status"], queryFn: () => ask<Status>("/costs/status", {}) });

export const useDimensions = () =>
  useQuery({ queryKey: ["dimensions"], queryFn: () => ask<Dimensions>("/costs/dimensions", {}), staleTime: 600_000 });

export const seriesQuestion = (scope: Scope, by: string, grain: Grain, compare: boolean): Parameters => ({
  ...scopeParameters(scope),
  by: [by],
  grain,
  top: SERIES,
  compare: compare ? "previous" : "none",
});

export const breakdownQuestion = (scope: Scope, by: string, compare: boolean): Parameters => ({
  ...scopeParameters(scope),
  by: [by],
  grain: "none",
  compare: compare ? "previous" : "none",
  measures: ["cost", "charges"],
  top: ROWS,
});

function useSummary(name: string, question: Parameters, enabled = true) {
  return useQuery({
    queryKey: [name, question],
    queryFn: () => ask<Summary>("/costs/summary", question),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export const useSeries = (scope: Scope, by: string, grain: Grain, compare: boolean) =>
  useSummary("series", seriesQuestion(scope, by, grain, compare));

export const useBreakdown = (scope: Scope, by: string, compare: boolean) =>
  useSummary("breakdown", breakdownQuestion(scope, by, compare));

/** Commitment ratios of the scope, in one row. */
export const useCommitments = (scope: Scope) =>
  useSummary("commitments", {
    ...scopeParameters(scope),
    grain: "none",
    measures: ["cost", "coverage", "utilization", "savings_rate"],
  });

/** The values of a dimension with how many charges each has; the dimension's own filter is left out. */
export const useFacets = (scope: Scope, dimension: string, limit: number) => {
  const filters = scope.filters.filter((filter) => filter.dimension !== dimension);
  const question = { ...scopeParameters({ ...scope, filters }), dimension, limit };
  return useQuery({
    queryKey: ["facets", question],
    queryFn: () => ask<FacetPage>("/costs/facets", question),
    placeholderData: keepPreviousData,
  });
};

export const chargesQuestion = (scope: Scope, sort: string): Parameters => ({
  from: scope.period.from,
  to: scope.period.to,
  filter: scope.filters.flatMap(writeFilter),
  sort,
});

/** Charges page by page, newest cursor last. */
export const useCharges = (scope: Scope, sort: string) => {
  const question = chargesQuestion(scope, sort);
  return useInfiniteQuery({
    queryKey: ["charges", question],
    queryFn: ({ pageParam }) =>
      ask<ChargePage>("/costs/rows", { ...question, limit: 100, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
  });
};
