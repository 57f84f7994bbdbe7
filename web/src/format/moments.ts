/** Owns the one way instants and spans of time are written: in the reader's zone, with the exact UTC beside it. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Largest unit first, with the span up to which the next smaller one is used. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * DAY],
  ["month", 30 * DAY],
  ["day", DAY],
  ["hour", HOUR],
  ["minute", MINUTE],
];

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** An instant as the server writes it; without a zone it is UTC. */
export const instant = (text: string): number => Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);

/** `20 Nov 2026, 21:41` in the reader's zone, or in the one named. */
export function formatMoment(text: string, zone?: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(zone ? { timeZone: zone } : {}),
  });
  const part = Object.fromEntries(format.formatToParts(instant(text)).map(({ type, value }) => [type, value]));
  return `${part.day} ${(part.month ?? "").slice(0, 3)} ${part.year}, ${part.hour}:${part.minute}`;
}

/** `2026-11-20 20:41:07 UTC`: nothing left to guess. */
export const exactUtc = (text: string): string =>
  `${new Date(instant(text)).toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** `3 minutes ago`, `in 2 days`, `just now`. */
export function formatDistance(text: string, now: number): string {
  const span = instant(text) - now;
  const unit = UNITS.find(([, length]) => Math.abs(span) >= length);
  if (!unit) return span > 10 * SECOND ? "in a moment" : "just now";
  return relative.format(Math.trunc(span / unit[1]), unit[0]);
}

/** How long something took: `0.4 s`, `12 s`, `3 min 04 s`, `2 h 05 min`. */
export function formatSpan(milliseconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  if (milliseconds < 10 * SECOND) return `${(Math.max(0, milliseconds) / SECOND).toFixed(1)} s`;
  if (milliseconds < MINUTE) return `${Math.floor(milliseconds / SECOND)} s`;
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} min ${two((milliseconds % MINUTE) / SECOND)} s`;
  return `${Math.floor(milliseconds / HOUR)} h ${two((milliseconds % HOUR) / MINUTE)} min`;
}
