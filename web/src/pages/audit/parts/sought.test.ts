import { describe, expect, it } from "vitest";
import { asked, isEmpty, NOTHING, parseSought, writeSought } from "./sought";

describe("what is sought in the audit log", () => {
  it("comes back from the address as it went in", () => {
    const sought = { ...NOTHING, text: "a b", outcome: "denied" as const, since: "2026-11-20T08:00" };
    expect(parseSought(writeSought(sought))).toEqual(sought);
    expect(writeSought(NOTHING)).toEqual({});
    expect(isEmpty(parseSought({}))).toBe(true);
  });
  it("ignores what no field can hold", () => {
    expect(parseSought({ outcome: "perhaps", since: "yesterday", until: "2026-13-40T99:00", actor: "x".repeat(999) })).toEqual({ ...NOTHING, actor: "x".repeat(200) });
  });
  it("asks the server with instants", () => {
    const { since, outcome } = asked({ ...NOTHING, since: "2026-11-20T08:00" });
    expect(since).toBe(new Date(2026, 10, 20, 8, 0).toISOString());
    expect(outcome).toBeUndefined();
  });
});
