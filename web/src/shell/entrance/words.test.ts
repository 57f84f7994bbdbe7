import { describe, expect, it } from "vitest";
import { adviceOn } from "./words";

describe("advice on a failed sign-in", () => {
  it("says the same whether address or password is wrong", () => {
    const { title } = adviceOn({ code: "unauthenticated", message: "e-mail address or password is wrong" }, "password");
    expect(title).toBe("E-mail address or password is wrong");
  });
  it("names the recovery codes when a code does not fit", () => {
    expect(adviceOn({ code: "unauthenticated", message: "that code is wrong" }, "code").advice).toContain("recovery codes");
  });
  it.each([
    ["too many attempts to sign in: wait 60 seconds", "Wait 60 seconds"],
    ["too many attempts to sign in: wait 1800 seconds", "Wait 30 minutes"],
    ["too many requests", "Wait 60 seconds"],
  ])("tells how long to wait: %s", (message, words) => expect(adviceOn({ code: "rate_limited", message }, "password").advice).toContain(words));
  it("never shows a command to somebody in a browser", () => {
    for (const code of ["unauthenticated", "denied", "usage", "conflict"])
      expect(JSON.stringify(adviceOn({ code, message: "no", hint: "glasspane login URL" }, "password"))).not.toContain("glasspane login");
  });
});
