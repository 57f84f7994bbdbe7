/** Owns turning answers into what is drawn: series over buckets, and rows of the breakdown. */

import type { Row, Summary } from "../../../client/model";
import { approximate, compareAmounts, relativeChange, subtract, sum } from "../../../format/amount";
import { buckets } from "../../../format/dates";
import type { Filter, Grain } from "./view";

/** How the server writes a missing value in filters, and the row that sums the rest. */
export const NONE = "(none)";
export const OTHER = "(other)";

export interface Series {
  value: string;
  colour: string;
  amounts: string[];
  total: string;
}

export interface Stack {
  currency: string;
  buckets: string[];
  series: Series[];
  totals: string[];
  previous: string[] | null;
}

/** A dimension's value as text; missing is `(none)`. */
export const valueOf = (row: Row, dimension: string): string => {
  const value = row[dimension];
  return value === null || value === undefined || value === "" ? NONE : String(value);
};

/** A cell that is an amount; missing is nothing. */
export const amountOf = (row: Row, name: string): string => (typeof row[name] === "string" ? row[name] : "0");

/** Currencies of an answer, the largest first. */
export const currenciesOf = (summary: Summary): string[] =>
  Object.entries(summary.total)
    .sort(([, a], [, b]) => compareAmounts(b, a))
    .map(([currency]) => currency);

/** The colour token of the n-th series; the rest has its own. */
export const colourOf = (value: string, index: number): string =>
  value === OTHER ? "--series-rest" : `--series-${(index % 8) + 1}`;

/** The period's buckets, and those of charges that are billed in it but lie outside. */
function spanned(summary: Summary, grain: Grain): string[] {
  const { from, to } = summary.period;
  const own = from && to ? buckets({ from, to }, grain) : [];
  return [...new Set([...own, ...summary.rows.map((row) => String(row.period ?? ""))])].filter(Boolean).sort();
}

/** Arrange rows as stacked series of one currency; the largest first, the rest last. */
export function stack(summary: Summary, by: string, grain: Grain, currency: string): Stack {
  const keys = spanned(summary, grain);
  const at = new Map(keys.map((key, index) => [key, index]));
  const amounts = new Map<string, string[]>();
  const previous = keys.map((): string[] => []);
  for (const row of summary.rows) {
    const index = at.get(String(row.period ?? ""));
    if (String(row.currency) !== currency || index === undefined) continue;
    const value = valueOf(row, by);
    const known = amounts.get(value) ?? keys.map(() => "0");
    known[index] = sum([known[index] ?? "0", amountOf(row, "cost")]);
    amounts.set(value, known);
    if (row.previous) previous[index]?.push(amountOf(row, "previous"));
  }
  const ranked = [...amounts]
    .map(([value, each]) => ({ value, amounts: each, total: sum(each) }))
    .sort((a, b) => Number(a.value === OTHER) - Number(b.value === OTHER) || compareAmounts(b.total, a.total));
  return {
    currency,
    buckets: keys,
    series: ranked.map((series, index) => ({ ...series, colour: colourOf(series.value, index) })),
    totals: keys.map((_, index) => sum(ranked.map((series) => series.amounts[index] ?? "0"))),
    previous: summary.previous_total ? previous.map((each) => sum(each)) : null,
  };
}

export interface Line {
  id: string;
  value: string;
  currency: string;
  cost: string;
  share: number | null;
  previous: string | null;
  change: string | null;
  relative: number | null;
  charges: number | null;
}

/** One line per value (and currency) with exact change and approximate share. */
export function lines(summary: Summary, by: string): Line[] {
  return summary.rows.map((row) => {
    const value = valueOf(row, by);
    const currency = String(row.currency);
    const cost = amountOf(row, "cost");
    const total = approximate(summary.total[currency] ?? "0");
    const previous = summary.previous_total ? amountOf(row, "previous") : null;
    return {
      id: `${value} ${currency}`,
      value,
      currency,
      cost,
      share: total === 0 ? null : approximate(cost) / total,
      previous,
      change: previous === null ? null : subtract(cost, previous),
      relative: previous === null ? null : relativeChange(cost, previous),
      charges: typeof row.charges === "number" ? row.charges : null,
    };
  });
}

const is = (dimension: string, value: string): Filter => ({ dimension, values: [value], negated: false });

/** The charges behind a series (all of them: null): its value, or for the rest none of the others; and its currency. */
export function cell(by: string, value: string | null, stack: Stack, severalCurrencies: boolean): Filter[] {
  const currency = severalCurrencies ? [is("currency", stack.currency)] : [];
  if (value === null) return currency;
  if (value !== OTHER) return [is(by, value), ...currency];
  const others = stack.series.map((series) => series.value).filter((other) => other !== OTHER);
  return [{ dimension: by, values: others, negated: true }, ...currency];
}
