import { describe, expect, it } from "vitest";
import { areasOf, areaTitle, toggled } from "./areas";

describe("permissions by area", () => {
  it("stand side by side, in the order of their titles", () => {
    const areas = areasOf(["users:write", "users:read", "audit:read", "cache:write"]);
    expect(areas.map((area) => area.title)).toEqual(["Audit log", "Cache", "People"]);
    expect(areas[2]?.scopes).toEqual({ read: "users:read", write: "users:write" });
    expect(areas[1]?.scopes.read).toBeUndefined();
  });
  it("leave out what is no permission", () => expect(areasOf(["*", "public", "x"])).toEqual([]));
  it("get a readable name even when they are new", () => expect(areaTitle("price_lists")).toBe("Price lists"));
});

describe("choosing", () => {
  const offered = ["users:read", "users:write", "cache:write"];
  it("to change something lets one see it", () =>
    expect(toggled(new Set(), "users:write", true, offered)).toEqual(new Set(["users:read", "users:write"])));
  it("not to see something takes changing it away", () =>
    expect(toggled(new Set(["users:read", "users:write"]), "users:read", false, offered)).toEqual(new Set()));
  it("what has nothing to see stands alone", () =>
    expect(toggled(new Set(), "cache:write", true, offered)).toEqual(new Set(["cache:write"])));
});
