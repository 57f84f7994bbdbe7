import { describe, expect, it } from "vitest";
import type { Status } from "../../../client/model";
import { reachOf, supplies } from "./holdings";
import { chosenPeriod, defaultGrain, initialPreset, PRESETS, previousPeriod } from "./period";

const REACH = { from: "2025-11-01", to: "2026-11-18" };
const preset = (id: string) => PRESETS.find((known) => known.id === id)?.period(REACH);

describe("presets", () => {
  it("count back from the latest charge", () => {
    expect(preset("6-months")).toEqual({ from: "2026-05-01", to: "2026-10-31" });
    expect(preset("month-to-date")).toEqual({ from: "2026-11-01", to: "2026-11-18" });
    expect(preset("7-days")).toEqual({ from: "2026-11-12", to: "2026-11-18" });
    expect(preset("everything")).toEqual({ from: "2025-11-01", to: "2026-11-30" });
  });
  it("take a month that ended as complete", () => {
    const ended = { from: "2026-01-01", to: "2026-03-31" };
    expect(PRESETS.find((known) => known.id === "last-month")?.period(ended)).toEqual({ from: "2026-03-01", to: "2026-03-31" });
  });
  it("begin with as many months as are stored", () => {
    expect(initialPreset(REACH)).toBe("6-months");
    expect(initialPreset({ from: "2026-08-01", to: "2026-11-18" })).toBe("3-months");
    expect(initialPreset({ from: "2026-11-01", to: "2026-11-18" })).toBe("everything");
  });
  it("give way to dates", () => {
    expect(chosenPeriod({ preset: null, from: "2026-02-03", to: "2026-02-04" }, REACH).period).toEqual({ from: "2026-02-03", to: "2026-02-04" });
    expect(chosenPeriod({ preset: null, from: "2026-02-03", to: null }, REACH).period).toEqual({ from: "2026-02-03", to: "2026-11-18" });
    expect(chosenPeriod({ preset: null, from: null, to: "2026-02-03" }, REACH).period).toEqual({ from: "2025-11-01", to: "2026-02-03" });
    expect(chosenPeriod({ preset: "unknown", from: null, to: null }, REACH).preset?.id).toBe("6-months");
  });
});

it("compares whole months with whole months and days with days, as the server does", () => {
  expect(previousPeriod({ from: "2026-05-01", to: "2026-10-31" })).toEqual({ from: "2025-11-01", to: "2026-04-30" });
  expect(previousPeriod({ from: "2026-11-01", to: "2026-11-18" })).toEqual({ from: "2026-10-14", to: "2026-10-31" });
  expect(defaultGrain({ from: "2026-05-01", to: "2026-10-31" })).toBe("month");
  expect(defaultGrain({ from: "2026-08-20", to: "2026-11-18" })).toBe("day");
});

describe("what is stored", () => {
  const source = (provider: string, connection: string | null, to: string) => ({
    provider, connection, months: ["2026-11"], charges: 2, billed: { USD: "1" }, charges_to: to,
  });
  const status = (...sources: Status["sources"]): Status => ({
    months: ["2026-10", "2026-11"], sources, versions: 1, quality: null,
    freshness: { version: 0, stored_at: null, charges_to: null },
  });
  it("reaches to the last day of usage, not to the end of a monthly fee", () => {
    const held = status(source("aws", "a", "2026-12-01T00:00:00Z"), source("azure", "b", "2026-11-19T00:00:00Z"));
    expect(reachOf(held, "2026-11-20")).toEqual({ from: "2026-10-01", to: "2026-11-18" });
    expect(reachOf(status(source("aws", "a", "2026-12-01T00:00:00Z")), "2026-11-20")?.to).toBe("2026-11-20");
    expect(reachOf({ ...held, months: [] })).toBeNull();
  });
  it("names who is behind, by connection", () => {
    const held = status(source("aws", "main", "2026-11-19T00:00:00Z"), source("seller", "main", "2026-11-02T00:00:00Z"), source("gcp", null, "2026-11-10T13:00:00Z"));
    expect(supplies(held, "2026-11-18").map(({ name, to, late }) => [name, to, late])).toEqual([
      ["main", "2026-11-18", false],
      ["gcp", "2026-11-10", true],
    ]);
  });
});
