import { describe, expect, it } from "vitest";
import { holds } from "./me";

describe("what scopes allow", () => {
  it("is what they name, their area, or everything", () => {
    expect(holds(["costs:read"], "costs:read")).toBe(true);
    expect(holds(["costs:*"], "costs:write")).toBe(true);
    expect(holds(["*"], "users:write")).toBe(true);
  });
  it("is nothing else", () => {
    expect(holds(["costs:read"], "costs:write")).toBe(false);
    expect(holds(["jobs:*"], "job:read")).toBe(false);
    expect(holds([], "costs:read")).toBe(false);
  });
});
