import { describe, expect, it } from "vitest";
import { actionInWords, verdict } from "./words";

const whole = { whole: true, organization: "default", entries: 1234, last: 1234, last_hash: "ab", head_checked: false, broken: null };

describe("a verification in words", () => {
  it("says what it proves, and what it cannot", () => {
    expect(verdict(whole).text).toContain("1,234 entries read");
    expect(verdict(whole).text).toContain("head");
    expect(verdict({ ...whole, head_checked: true }).text).not.toContain("shows only");
  });
  it("names the first entry that is wrong", () => {
    const broken = { kind: "changed" as const, sequence: 17, line: 17, message: "the hash does not fit" };
    const { whole: fine, title, text } = verdict({ ...whole, whole: false, last: 16, broken });
    expect(fine).toBe(false);
    expect(title).toBe("An entry was changed, at number 17");
    expect(text).toBe("The hash does not fit. 16 entries before it are proven.");
  });
});

describe("an action", () => {
  it("has words of its own, or its operation's", () => {
    expect(actionInWords("session.opened")).toBe("Sign in");
    expect(actionInWords("ingest")).toContain("Read billing files");
    expect(actionInWords("unheard.of")).toBeUndefined();
  });
});
