import { describe, expect, it } from "vitest";
import { isEntrance, localPath, signInAddress } from "./return";

describe("where a person returns to", () => {
  it.each([
    ["/costs?by=service&from=2026-01-01", "/costs?by=service&from=2026-01-01"],
    ["/jobs/8f3a#steps", "/jobs/8f3a#steps"],
    ["/a/../people", "/people"],
  ])("keeps the local path %s", (given, kept) => expect(localPath(given)).toBe(kept));

  it.each([
    undefined,
    "",
    "costs",
    "https://evil.example/costs",
    "//evil.example",
    "/\\evil.example",
    "/costs\\..\\..",
    "/\t/evil.example",
    "/costs\n",
    "javascript:alert(1)",
    "/..//evil.example",
  ])("refuses %j", (given) => expect(localPath(given)).not.toMatch(/evil|javascript|\\|\n/));

  it("is asked for by the sign-in address", () => {
    expect(signInAddress("/people", "?role=admin")).toBe("/signin?next=%2Fpeople%3Frole%3Dadmin");
    expect(signInAddress("/", "")).toBe("/signin");
    expect(signInAddress("/signin", "?next=/costs")).toBe("/signin");
  });

  it("knows the pages before the door", () => {
    expect(["/signin", "/invitation/abc"].every(isEntrance)).toBe(true);
    expect(["/costs", "/signings", "/"].some(isEntrance)).toBe(false);
  });
});
