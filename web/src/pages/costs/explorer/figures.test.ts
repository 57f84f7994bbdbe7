import { describe, expect, it } from "vitest";
import type { Summary } from "../../../client/model";
import { command, csv, curl } from "./commands";
import { cell, lines, NONE, OTHER, stack } from "./figures";

const summary = (rows: Summary["rows"], more: Partial<Summary> = {}): Summary => ({
  rows,
  total: { USD: "30" },
  previous_total: null,
  basis: "effective",
  grain: "month",
  period: { from: "2026-01-01", to: "2026-02-28", measured_by: "billing_month" },
  sql: "",
  answered_from: "rollup",
  freshness: { version: 0 },
  ...more,
});

const ROWS = [
  { service: OTHER, period: "2026-01", cost: "20", currency: "USD", previous: "1" },
  { service: null, period: "2026-02", cost: "0.1", currency: "USD", previous: "2" },
  { service: "S3", period: "2026-01", cost: "0.2", currency: "USD", previous: "0.3" },
  { service: "S3", period: "2025-12", cost: "0.1", currency: "USD", previous: "0" },
  { service: "S3", period: "2026-01", cost: "9", currency: "EUR", previous: "0" },
];

describe("series", () => {
  const stacked = stack(summary(ROWS, { previous_total: { USD: "3.3" } }), "service", "month", "USD");
  it("are ranked with the rest last, in one currency", () => {
    expect(stacked.series.map((series) => series.value)).toEqual(["S3", NONE, OTHER]);
    expect(stacked.series[0]?.amounts).toEqual(["0.1", "0.2", "0"]);
  });
  it("include charges billed in the period that lie outside", () => {
    expect(stacked.buckets).toEqual(["2025-12", "2026-01", "2026-02"]);
  });
  it("add up exactly, the period before too", () => {
    expect(stacked.totals).toEqual(["0.1", "20.2", "0.1"]);
    expect(stacked.previous).toEqual(["0", "1.3", "2"]);
  });
});

it("says which charges are behind a series", () => {
  const stacked = stack(summary(ROWS), "service", "month", "USD");
  expect(cell("service", "S3", stacked, false)).toEqual([{ dimension: "service", values: ["S3"], negated: false }]);
  expect(cell("service", OTHER, stacked, false)).toEqual([{ dimension: "service", values: ["S3", NONE], negated: true }]);
  expect(cell("service", null, stacked, true)).toEqual([{ dimension: "currency", values: ["USD"], negated: false }]);
});

it("has no change without a period before, and an exact one with it", () => {
  expect(lines(summary(ROWS), "service")[0]?.change).toBeNull();
  const compared = lines(summary(ROWS, { previous_total: { USD: "3" } }), "service");
  expect(compared[2]).toMatchObject({ value: "S3", change: "-0.1" });
});

describe("taking a question along", () => {
  const question = { by: ["service"], from: "2026-01-01", to: "2026-02-28", basis: "effective", filter: ["service=Bob's, Inc"] };
  it("writes a command that a shell takes", () => {
    expect(command("summary", question)).toBe(
      `glasspane costs summary --by service --from 2026-01-01 --to 2026-02-28 --filter 'service=Bob'\\''s, Inc'`,
    );
    expect(command("rows", { sort: "-EffectiveCost" })).toBe("glasspane costs rows --sort=-EffectiveCost");
  });
  it("writes a request that curl takes", () => {
    expect(curl("summary", { by: ["a", "b"] }, "http://127.0.0.1:8420")).toBe(
      "curl --get http://127.0.0.1:8420/api/v1/costs/summary --data-urlencode by=a --data-urlencode by=b",
    );
  });
  it("writes CSV that survives commas and quotes", () => {
    expect(csv([{ a: 'x "y", z', b: null }, { a: "1", b: { k: "v" } }])).toBe('a,b\r\n"x ""y"", z",\r\n1,"{""k"":""v""}"\r\n');
  });
});
