import { describe, expect, it } from "vitest";
import { cronInWords } from "./cron";

describe("a cron expression", () => {
  it.each([
    ["0 3 * * *", "every day at 03:00"],
    ["30 4 * * 1-5", "Monday to Friday at 04:30"],
    ["5 0 * * 0", "Sunday at 00:05"],
    ["0 6 * * 1,4", "Monday and Thursday at 06:00"],
    ["0 6 * * 7", "Sunday at 06:00"],
    ["15 2 1 * *", "on day 1 of every month at 02:15"],
    ["*/15 * * * *", "every 15 minutes"],
    ["20 * * * *", "every hour at minute 20"],
  ])("%s is %s", (cron, words) => expect(cronInWords(cron)).toBe(words));
  it.each(["0 3 1 1 *", "0 0-6/2 * * *", "0 3 L * *", "", "0 3 * * MON", "0 0 3 * * *", "0 3 1 * 1"])("%j stays as it is", (cron) =>
    expect(cronInWords(cron)).toBeNull(),
  );
});
