import { describe, expect, it } from "vitest";
import { exactUtc, formatDistance, formatMoment, formatSpan, instant } from "./moments";

describe("instants", () => {
  it("are written in the zone asked for", () => {
    expect(formatMoment("2026-11-20T20:41:07Z", "Europe/Berlin")).toBe("20 Nov 2026, 21:41");
    expect(formatMoment("2026-09-01T03:00:00+00:00", "America/New_York")).toBe("31 Aug 2026, 23:00");
  });
  it("keep the hour 00 at midnight", () => {
    expect(formatMoment("2026-01-01T00:05:00Z", "UTC")).toBe("1 Jan 2026, 00:05");
  });
  it("without a zone are UTC", () => {
    expect(instant("2026-11-20T20:41:07")).toBe(instant("2026-11-20T20:41:07Z"));
    expect(instant("2026-11-20T20:41:07+02:00")).toBe(instant("2026-11-20T18:41:07Z"));
  });
  it("have an exact form in UTC", () => {
    expect(exactUtc("2026-11-20T22:41:07.518+02:00")).toBe("2026-11-20 20:41:07 UTC");
  });
});

describe("distances", () => {
  const now = Date.parse("2026-11-20T12:00:00Z");
  it.each([
    ["2026-11-20T11:59:40Z", "just now"],
    ["2026-11-20T11:57:00Z", "3 minutes ago"],
    ["2026-11-20T11:00:01Z", "59 minutes ago"],
    ["2026-11-19T12:00:00Z", "yesterday"],
    ["2026-11-23T12:00:00Z", "in 3 days"],
    ["2025-11-19T12:00:00Z", "last year"],
    ["2026-11-20T12:00:30Z", "in a moment"],
  ])("%s is %s", (text, words) => expect(formatDistance(text, now)).toBe(words));
});

describe("spans", () => {
  it.each([
    [-5, "0.0 s"],
    [420, "0.4 s"],
    [12_900, "12 s"],
    [184_000, "3 min 04 s"],
    [7_500_000, "2 h 05 min"],
  ])("%d ms is %s", (span, words) => expect(formatSpan(span)).toBe(words));
});
