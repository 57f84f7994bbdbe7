/** Owns which days a view is about: presets counted back from the latest charge, and the period before. */

import {
  addDays,
  addMonths,
  endOfMonth,
  lengthInDays,
  startOfMonth,
  type Period,
} from "../../../format/dates";
import type { Grain, View } from "./view";

/** How far the stored charges reach: first and last day. */
export type Reach = Period;

export interface Preset {
  id: string;
  title: string;
  period: (reach: Reach) => Period;
}

const lastComplete = (reach: Reach): string => {
  const end = endOfMonth(reach.to);
  return end <= reach.to ? end : addDays(startOfMonth(reach.to), -1);
};

const completeMonths = (count: number) => (reach: Reach): Period => {
  const to = lastComplete(reach);
  return { from: addMonths(startOfMonth(to), 1 - count), to };
};

const lastDays = (count: number) => (reach: Reach): Period => ({ from: addDays(reach.to, 1 - count), to: reach.to });

export const PRESETS: readonly Preset[] = [
  { id: "month-to-date", title: "Month to date", period: (reach) => ({ from: startOfMonth(reach.to), to: reach.to }) },
  { id: "last-month", title: "Last complete month", period: completeMonths(1) },
  { id: "3-months", title: "Last 3 complete months", period: completeMonths(3) },
  { id: "6-months", title: "Last 6 complete months", period: completeMonths(6) },
  { id: "12-months", title: "Last 12 complete months", period: completeMonths(12) },
  { id: "7-days", title: "Last 7 days", period: lastDays(7) },
  { id: "30-days", title: "Last 30 days", period: lastDays(30) },
  { id: "90-days", title: "Last 90 days", period: lastDays(90) },
  { id: "year-to-date", title: "Year to date", period: (reach) => ({ from: `${reach.to.slice(0, 4)}-01-01`, to: reach.to }) },
  { id: "everything", title: "Everything stored", period: (reach) => ({ from: startOfMonth(reach.from), to: endOfMonth(reach.to) }) },
];

/** Six complete months where they are stored with six to compare, else what there is. */
export function initialPreset(reach: Reach): string {
  const fits = (id: string) => {
    const period = PRESETS.find((preset) => preset.id === id)?.period(reach);
    return period !== undefined && period.from >= startOfMonth(reach.from);
  };
  return ["6-months", "3-months", "last-month"].find(fits) ?? "everything";
}

/** Given days; an open side is closed where the stored charges begin or end. */
function between(from: string | null, to: string | null, reach: Reach): Period {
  if (from !== null) return { from, to: to ?? (from > reach.to ? from : reach.to) };
  const last = to ?? reach.to;
  return { from: reach.from < last ? reach.from : last, to: last };
}

export interface Chosen {
  period: Period;
  preset: Preset | null;
}

/** The days the view is about. */
export function chosenPeriod(view: Pick<View, "preset" | "from" | "to">, reach: Reach): Chosen {
  if (view.from || view.to) return { period: between(view.from, view.to, reach), preset: null };
  const wanted = PRESETS.find((preset) => preset.id === view.preset);
  const preset = wanted ?? PRESETS.find((known) => known.id === initialPreset(reach));
  return { period: preset ? preset.period(reach) : reach, preset: preset ?? null };
}

/** True when the period consists of whole calendar months. */
export const wholeMonths = ({ from, to }: Period): boolean => from === startOfMonth(from) && to === endOfMonth(to);

const monthsIn = ({ from, to }: Period): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;

/** As many months before for whole months, else as many days; the server compares with the same. */
export function previousPeriod(period: Period): Period {
  const to = addDays(period.from, -1);
  if (wholeMonths(period)) return { from: addMonths(period.from, -monthsIn(period)), to };
  return { from: addDays(period.from, -lengthInDays(period)), to };
}

/** Days up to three months, months beyond. */
export const defaultGrain = (period: Period): Grain => (lengthInDays(period) <= 93 ? "day" : "month");
