import { describe, expect, it } from "vitest";
import { addMonths, bucketPeriod, buckets, endOfMonth, formatBucket, formatPeriod, formatTick, isDay, lengthInDays } from "./dates";

describe("the calendar", () => {
  it("knows days that exist", () => {
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("2025-02-29")).toBe(false);
    expect(isDay("2025-2-1")).toBe(false);
  });
  it("ends months", () => {
    expect(endOfMonth("2026-02-10")).toBe("2026-02-28");
    expect(addMonths("2026-01-31", -1)).toBe("2025-12-01");
  });
  it("lists buckets over a year's end", () => {
    expect(buckets({ from: "2025-11-15", to: "2026-02-01" }, "month")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(buckets({ from: "2026-02-27", to: "2026-03-01" }, "day")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(lengthInDays({ from: "2026-02-27", to: "2026-03-01" })).toBe(3);
  });
  it("cuts a bucket to its period", () => {
    expect(bucketPeriod("2026-04", { from: "2026-04-10", to: "2026-05-09" })).toEqual({ from: "2026-04-10", to: "2026-04-30" });
  });
});

describe("writing dates", () => {
  it("leaves out what both ends share", () => {
    expect(formatPeriod({ from: "2026-11-01", to: "2026-11-18" })).toBe("1 – 18 Nov 2026");
    expect(formatPeriod({ from: "2026-06-01", to: "2026-11-18" })).toBe("1 Jun – 18 Nov 2026");
    expect(formatPeriod({ from: "2025-11-01", to: "2026-04-30" })).toBe("1 Nov 2025 – 30 Apr 2026");
    expect(formatPeriod({ from: "2026-11-18", to: "2026-11-18" })).toBe("18 Nov 2026");
  });
  it("names buckets", () => {
    expect(formatBucket("2026-04")).toBe("Apr 2026");
    expect(formatBucket("2026-04-07")).toBe("7 Apr 2026");
    expect(formatTick("2026-01")).toBe("Jan\n2026");
    expect(formatTick("2026-04-07")).toBe("7 Apr");
  });
});
