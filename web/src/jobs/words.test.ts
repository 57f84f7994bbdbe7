import { describe, expect, it } from "vitest";
import { jobTitle, shareOf, stateOf, waitingFor } from "./words";

describe("a job in words", () => {
  it("says that it stops while it has not stopped", () => {
    expect(stateOf({ state: "running", cancel_requested: true }).title).toBe("Stopping");
    expect(stateOf({ state: "cancelled", cancel_requested: true }).title).toBe("Cancelled");
  });
  it("has a name for people, and its id where there is none", () => {
    expect(jobTitle("ingest")).toBe("Bring in bills");
    expect(jobTitle("unheard.of")).toBe("unheard.of");
  });
  it("waits without telling commands", () => {
    const waiting_for = "a worker (glasspane serve, glasspane worker, or glasspane jobs retry 1 --wait)";
    expect(waitingFor({ waiting_for })).toBe("a worker");
    expect(waitingFor({ waiting_for: "a worker and its turn among connection:prod (glasspane serve)" })).toBe("a worker and its turn among connection:prod");
  });
  it("knows its share only when it was told", () => {
    expect(shareOf({ state: "running", done: 3, total: 4 })).toBe(0.75);
    expect(shareOf({ state: "running", done: 5, total: 4 })).toBe(1);
    expect(shareOf({ state: "running", done: 3, total: null })).toBeNull();
    expect(shareOf({ state: "running", done: 0, total: 0 })).toBeNull();
    expect(shareOf({ state: "succeeded", done: null, total: null })).toBe(1);
  });
});
