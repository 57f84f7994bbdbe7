import { describe, expect, it } from "vitest";
import { parseSearch, writeSearch } from "../../../shell/search";
import { drillInto, INITIAL, parseFilters, parseView, toggleValue, type View, wireFilter, withFilter, writeView } from "./view";

const through = (view: View): View => parseView(parseSearch(writeSearch(writeView(view))));

const FULL: View = {
  by: "tag:cost centre/region",
  preset: null,
  from: "2026-01-01",
  to: "2026-04-30",
  grain: "day",
  basis: "billed",
  currency: "EUR",
  filters: [
    { dimension: "service", values: ["Spaces, Object Storage", "A & B = C", "(none)"], negated: false },
    { dimension: "tag:team", values: ["payments"], negated: true },
  ],
  compare: false,
  sort: "value",
  query: "100% + more",
  columns: ["share", "charges"],
  hidden: ["(other)", "Ünïcode 🧾"],
  chart: "table",
  drill: { where: [{ dimension: "service", values: ["S3"], negated: false }], from: "2026-02-01", to: "2026-02-28", sort: "-ListCost", columns: ["SkuId"] },
  sql: true,
};

describe("the view in the URL", () => {
  it("comes back as it went", () => {
    expect(through(FULL)).toEqual(FULL);
    expect(through({ ...INITIAL, preset: "30-days" })).toEqual({ ...INITIAL, preset: "30-days" });
    expect(through({ ...INITIAL, columns: [] })).toEqual({ ...INITIAL, columns: [] });
    expect(through({ ...INITIAL, drill: drillInto([]) }).drill).toEqual(drillInto([]));
  });
  it("is empty for the initial view", () => {
    expect(writeSearch(writeView(INITIAL))).toBe("");
    expect(parseView({})).toEqual(INITIAL);
  });
  it("falls back where an address makes no sense", () => {
    const view = parseView(parseSearch("?basis=free&grain=hour&from=2026-13-01&to=yesterday&chart=pie&filter=nothing"));
    expect(view).toEqual(INITIAL);
    expect(parseView(parseSearch("?from=2026-05-02&to=2026-05-01")).from).toBeNull();
  });
  it("stays readable", () => {
    expect(writeSearch(writeView({ ...INITIAL, filters: [{ dimension: "service", values: ["Amazon S3"], negated: false }] }))).toBe(
      "?filter=service=Amazon+S3",
    );
  });
});

describe("filters", () => {
  it("go over the wire with commas escaped and every value negated", () => {
    expect(wireFilter({ dimension: "service", values: ["Spaces, Object Storage", "EC2"], negated: false })).toBe(
      "service=Spaces\\, Object Storage,EC2",
    );
    expect(wireFilter({ dimension: "region", values: ["a", "b"], negated: true })).toBe("region=!a,!b");
  });
  it("join by dimension and sign", () => {
    expect(parseFilters(["a=1", "a=!2", "a=3", "a=1"])).toEqual([
      { dimension: "a", values: ["1", "3"], negated: false },
      { dimension: "a", values: ["2"], negated: true },
    ]);
  });
  it("switch values on and off", () => {
    const once = toggleValue([], "provider", "aws");
    expect(once).toEqual([{ dimension: "provider", values: ["aws"], negated: false }]);
    expect(toggleValue(once, "provider", "aws")).toEqual([]);
    expect(withFilter(once, { dimension: "provider", values: [], negated: false })).toEqual([]);
  });
});
