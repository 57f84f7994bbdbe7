/** Owns calendar arithmetic on ISO dates (UTC) and the one way dates are written. */

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A period of whole days; both ends are included. */
export interface Period {
  from: string;
  to: string;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** True for an existing calendar day written `2026-04-30`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time(text)) && iso(time(text)) === text;

export const addDays = (day: string, days: number): string => iso(time(day) + days * DAY);

/** Days in the period, both ends counted. */
export const lengthInDays = (period: Period): number =>
  Math.round((time(period.to) - time(period.from)) / DAY) + 1;

export const startOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return iso(Date.UTC(year, month - 1 + months, 1));
}

export const endOfMonth = (day: string): string => addDays(addMonths(day, 1), -1);

/** Every bucket key of the period: days `2026-04-30` or months `2026-04`. */
export function buckets(period: Period, grain: "day" | "month"): string[] {
  const found: string[] = [];
  if (grain === "day") for (let day = period.from; day <= period.to; day = addDays(day, 1)) found.push(day);
  else
    for (let day = startOfMonth(period.from); day <= period.to; day = addMonths(day, 1))
      found.push(day.slice(0, 7));
  return found;
}

/** The days that a bucket covers, cut to the period it is shown in. */
export function bucketPeriod(bucket: string, within: Period): Period {
  const from = bucket.length === 7 ? `${bucket}-01` : bucket;
  const to = bucket.length === 7 ? endOfMonth(from) : bucket;
  return { from: from < within.from ? within.from : from, to: to > within.to ? within.to : to };
}

const monthName = (text: string): string => MONTHS[Number(text.slice(5, 7)) - 1] ?? "";

/** `18 Nov 2026` */
export const formatDay = (day: string): string =>
  `${Number(day.slice(8, 10))} ${monthName(day)} ${day.slice(0, 4)}`;

/** `Nov 2026` */
export const formatMonth = (month: string): string => `${monthName(month)} ${month.slice(0, 4)}`;

/** A bucket's full name: a day or a month. */
export const formatBucket = (bucket: string): string =>
  bucket.length === 7 ? formatMonth(bucket) : formatDay(bucket);

/** A bucket's short name for an axis: `18 Nov`, or `Nov`; the year below the first one and each January. */
export function formatTick(bucket: string, first = false): string {
  if (bucket.length > 7) return `${Number(bucket.slice(8, 10))} ${monthName(bucket)}`;
  return first || bucket.endsWith("-01") ? `${monthName(bucket)}\n${bucket.slice(0, 4)}` : monthName(bucket);
}

/** `1 Jun – 18 Nov 2026`, leaving out what both ends share. */
export function formatPeriod({ from, to }: Period): string {
  if (from === to) return formatDay(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = sameYear && from.slice(5, 7) === to.slice(5, 7);
  const start = `${Number(from.slice(8, 10))}${sameMonth ? "" : ` ${monthName(from)}`}${sameYear ? "" : ` ${from.slice(0, 4)}`}`;
  return `${start} – ${formatDay(to)}`;
}
