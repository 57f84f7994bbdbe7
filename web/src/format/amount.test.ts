import { describe, expect, it } from "vitest";
import {
  compareAmounts,
  distance,
  formatAmount,
  formatChange,
  formatExact,
  formatShare,
  fromUnits,
  relativeChange,
  subtract,
  sum,
  toUnits,
} from "./amount";

describe("exact arithmetic on text", () => {
  it("keeps eighteen decimals", () => {
    expect(sum(["0.000000000000000001", "0.1", "0.2"])).toBe("0.300000000000000001");
    expect(subtract("0.3", "0.1")).toBe("0.2");
    expect(subtract("1", "1.5")).toBe("-0.5");
    expect(distance("1", "1.5")).toBe("0.5");
  });
  it("keeps amounts beyond the safe integers", () => {
    expect(sum(["99999999999999999999.01", "0.02"])).toBe("99999999999999999999.03");
  });
  it("writes what it reads", () => {
    for (const text of ["0", "-0.0000000004", "12.5", "-7", "1247104.970000000000000001"]) expect(fromUnits(toUnits(text))).toBe(text);
  });
  it("orders without rounding", () => {
    expect(compareAmounts("0.1", "0.10000000000000001")).toBe(-1);
    expect(compareAmounts("-2", "-2.0")).toBe(0);
  });
  it("refuses what is not an amount", () => {
    expect(() => toUnits("1e5")).toThrow("not an amount");
    expect(() => toUnits("")).toThrow("not an amount");
  });
});

describe("writing amounts", () => {
  it("rounds to the cent with the currency's sign", () => {
    expect(formatAmount("1234567.005", "USD")).toBe("$1,234,567.01");
    expect(formatAmount("-3.2", "EUR")).toBe("−€3.20");
    expect(formatAmount("12", "CAD")).toBe("CA$12.00");
  });
  it("shows every digit when asked to", () => {
    expect(formatExact("0.000000418", "USD")).toBe("$0.000000418");
    expect(formatExact("99999999999999999999.123456789", "USD")).toBe("$99,999,999,999,999,999,999.123456789");
  });
  it("survives a currency that does not exist", () => {
    expect(formatAmount("5", "NOT-A-CODE")).toBe("5.00");
  });
  it("writes changes with their sign", () => {
    expect(formatChange(0.0321)).toBe("+3.2%");
    expect(formatChange(-0.5)).toBe("−50.0%");
    expect(formatShare(0.1234)).toBe("12.3%");
  });
});

it("has no relative change without a base, and the sign of the change with a negative one", () => {
  expect(relativeChange("5", "0")).toBeNull();
  expect(relativeChange("-5", "-10")).toBe(0.5);
});
