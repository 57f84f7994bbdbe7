/** Owns the state of the costs page: what can be asked, and how it is written in the URL. */

import { isDay } from "../../../format/dates";
import { every, one, type Search } from "../../../shell/search";

export const BASES = ["effective", "billed", "list", "contracted"] as const;
export type Basis = (typeof BASES)[number];
export type Grain = "day" | "month";

/** Keep the charges whose dimension has one of the values, or (negated) none of them. */
export interface Filter {
  dimension: string;
  values: readonly string[];
  negated: boolean;
}

/** A cell of the page whose charges are shown: further conditions, and days. */
export interface Drill {
  where: readonly Filter[];
  from: string | null;
  to: string | null;
  /** Sorting of the charges; null for the costliest first. */
  sort: string | null;
  /** Columns of the charges; null for the usual ones. */
  columns: readonly string[] | null;
}

/** The charges behind a number, as they are first shown. */
export const drillInto = (where: readonly Filter[], days?: { from: string; to: string }): Drill => ({
  where,
  from: days?.from ?? null,
  to: days?.to ?? null,
  sort: null,
  columns: null,
});

export interface View {
  by: string;
  /** Id of a preset period; null when the dates are given, or nothing is. */
  preset: string | null;
  from: string | null;
  to: string | null;
  grain: Grain | null;
  basis: Basis;
  currency: string | null;
  filters: readonly Filter[];
  compare: boolean;
  sort: string;
  query: string;
  columns: readonly string[] | null;
  hidden: readonly string[];
  chart: "bars" | "table";
  drill: Drill | null;
  sql: boolean;
}

export const INITIAL: View = {
  by: "service_category",
  preset: null,
  from: null,
  to: null,
  grain: null,
  basis: "effective",
  currency: null,
  filters: [],
  compare: true,
  sort: "-cost",
  query: "",
  columns: null,
  hidden: [],
  chart: "bars",
  drill: null,
  sql: false,
};

const member = <T extends string>(known: readonly T[], text: string | undefined): T | null =>
  known.find((value) => value === text) ?? null;

/** `service=EC2`, or `service=!EC2` for "not". */
export const writeFilter = (filter: Filter): string[] =>
  filter.values.map((value) => `${filter.dimension}=${filter.negated ? "!" : ""}${value}`);

/** A filter as the API and the command line take it: `service=EC2,S3`, a comma inside a value written `\\,`. */
export const wireFilter = (filter: Filter): string =>
  `${filter.dimension}=${filter.values
    .map((value) => (filter.negated ? "!" : "") + value.replaceAll(",", "\\,"))
    .join(",")}`;

/** Join `k=v` texts into one filter per dimension and sign, in order of first appearance. */
export function parseFilters(texts: readonly string[]): Filter[] {
  const found = new Map<string, { dimension: string; values: string[]; negated: boolean }>();
  for (const text of texts) {
    const cut = text.indexOf("=");
    if (cut < 1) continue;
    const dimension = text.slice(0, cut);
    const negated = text[cut + 1] === "!";
    const value = text.slice(cut + (negated ? 2 : 1));
    const key = `${negated}${dimension}`;
    const known = found.get(key) ?? { dimension, values: [], negated };
    if (!known.values.includes(value)) known.values.push(value);
    found.set(key, known);
  }
  return [...found.values()];
}

const list = (text: string | undefined): string[] => (text ? text.split(",").filter(Boolean) : []);

function parseDrill(search: Search): Drill | null {
  const where = parseFilters(every(search.at));
  const from = one(search.at_from) ?? null;
  const to = one(search.at_to) ?? null;
  const sort = one(search.at_sort) ?? null;
  const columns = "at_cols" in search ? list(one(search.at_cols)) : null;
  return where.length || from || "at" in search ? { where, from, to, sort, columns } : null;
}

const day = (text: string | undefined): string | null => (text && isDay(text) ? text : null);

/** Read the view from the URL; what makes no sense there falls back to the initial view. */
export function parseView(search: Search): View {
  const from = day(one(search.from));
  const to = day(one(search.to));
  const dated = (from !== null || to !== null) && !(from !== null && to !== null && from > to);
  return {
    by: one(search.by) || INITIAL.by,
    preset: dated ? null : (one(search.period) ?? null),
    from: dated ? from : null,
    to: dated ? to : null,
    grain: member(["day", "month"] as const, one(search.grain)),
    basis: member(BASES, one(search.basis)) ?? INITIAL.basis,
    currency: one(search.currency) || null,
    filters: parseFilters(every(search.filter)),
    compare: one(search.compare) !== "none",
    sort: one(search.sort) || INITIAL.sort,
    query: one(search.q) ?? "",
    columns: "cols" in search ? list(one(search.cols)) : null,
    hidden: every(search.hide),
    chart: member(["bars", "table"] as const, one(search.chart)) ?? "bars",
    drill: parseDrill(search),
    sql: one(search.show) === "sql",
  };
}

/** Write the view for the URL; what is as at first is left out. */
export function writeView(view: View): Search {
  const drill = view.drill && {
    at: view.drill.where.length ? view.drill.where.flatMap(writeFilter) : "",
    at_from: view.drill.from,
    at_to: view.drill.to,
    at_sort: view.drill.sort,
    at_cols: view.drill.columns?.join(",") ?? null,
  };
  const all = {
    by: view.by === INITIAL.by ? null : view.by,
    period: view.preset,
    from: view.from,
    to: view.to,
    grain: view.grain,
    basis: view.basis === INITIAL.basis ? null : view.basis,
    currency: view.currency,
    filter: view.filters.flatMap(writeFilter),
    compare: view.compare ? null : "none",
    sort: view.sort === INITIAL.sort ? null : view.sort,
    q: view.query || null,
    cols: view.columns?.join(",") ?? null,
    hide: [...view.hidden],
    chart: view.chart === "bars" ? null : view.chart,
    show: view.sql ? "sql" : null,
    ...drill,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))) as Search;
}

/** The filters with one dimension's values replaced; no values removes it. */
export function withFilter(filters: readonly Filter[], next: Filter): Filter[] {
  const same = (filter: Filter) => filter.dimension === next.dimension && filter.negated === next.negated;
  const rest = filters.filter((filter) => !same(filter));
  return next.values.length ? [...rest, next] : rest;
}

/** The filters with one value of a dimension switched on or off. */
export function toggleValue(filters: readonly Filter[], dimension: string, value: string): Filter[] {
  const known = filters.find((filter) => filter.dimension === dimension && !filter.negated);
  const values = known?.values.includes(value)
    ? known.values.filter((other) => other !== value)
    : [...(known?.values ?? []), value];
  return withFilter(filters, { dimension, values, negated: false });
}
