/** Owns the look of the cost chart: turns a stack into an ECharts option. */

import type { EChartsCoreOption } from "echarts/core";
import { approximate, formatAmount, formatCompact, relativeChange, formatChange } from "../../../format/amount";
import { bucketPeriod, formatBucket, formatTick, type Period } from "../../../format/dates";
import type { Stack } from "./figures";

export interface Ink {
  text: string;
  faint: string;
  line: string;
  surface: string;
  previous: string;
  raised: string;
}

interface Inputs {
  stack: Stack;
  hidden: ReadonlySet<string>;
  colours: ReadonlyMap<string, string>;
  ink: Ink;
  period: Period;
  /** The last day with charges: later buckets are incomplete. */
  latest: string;
}

const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** True when the bucket reaches beyond the last stored day. */
export const incomplete = (bucket: string, period: Period, latest: string): boolean =>
  bucketPeriod(bucket, period).to > latest;

export function chartOption(inputs: Inputs): EChartsCoreOption {
  const { stack, hidden, ink } = inputs;
  const shown = stack.series.filter((series) => !hidden.has(series.value));
  return {
    animationDuration: 350,
    animationDurationUpdate: 250,
    textStyle: { fontFamily: '"Inter Variable", system-ui, sans-serif' },
    grid: { left: 8, right: 8, top: 16, bottom: 4, containLabel: true },
    xAxis: {
      type: "category",
      data: stack.buckets,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      axisLabel: { color: ink.faint, fontSize: 11, hideOverlap: true, lineHeight: 15, formatter: (bucket: string, index: number) => formatTick(bucket, index === 0) },
    },
    yAxis: {
      type: "value",
      splitNumber: 4,
      splitLine: { lineStyle: { color: ink.line, type: [3, 4] } },
      axisLabel: { color: ink.faint, fontSize: 11, formatter: (amount: number) => formatCompact(amount, stack.currency) },
    },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow", z: 0, shadowStyle: { color: ink.line, opacity: 0.4 } },
      backgroundColor: ink.raised,
      borderColor: ink.line,
      padding: 0,
      confine: true,
      extraCssText: "border-radius:10px;box-shadow:var(--shadow-float)",
      formatter: (points: { dataIndex: number }[]) => tooltip(inputs, shown, points[0]?.dataIndex ?? 0),
    },
    series: [
      ...shown.map((series) => ({
        id: series.value,
        name: series.value,
        type: "bar",
        stack: "cost",
        barCategoryGap: stack.buckets.length > 40 ? "18%" : "32%",
        barMaxWidth: 88,
        cursor: "pointer",
        data: series.amounts.map((amount, index) => ({
          value: approximate(amount),
          itemStyle: { opacity: incomplete(stack.buckets[index] ?? "", inputs.period, inputs.latest) ? 0.55 : 1 },
        })),
        itemStyle: {
          color: inputs.colours.get(series.colour),
          borderColor: ink.surface,
          borderWidth: stack.buckets.length > 40 ? 0.5 : 1,
          borderRadius: 2,
        },
        emphasis: { focus: "series" },
        blur: { itemStyle: { opacity: 0.25 } },
      })),
      ...totalLabels(inputs, shown),
      ...previousLine(stack, ink),
    ],
  };
}

/** The total above each bar, while there is room for it and nothing is hidden. */
function totalLabels({ stack, ink }: Inputs, shown: Stack["series"]): object[] {
  if (stack.buckets.length > 13 || shown.length < stack.series.length) return [];
  return [
    {
      id: "totals",
      type: "bar",
      stack: "cost",
      silent: true,
      data: stack.totals.map(() => 0),
      label: {
        show: true,
        position: "top",
        color: ink.text,
        fontSize: 11,
        fontWeight: 600,
        formatter: ({ dataIndex }: { dataIndex: number }) => formatCompact(approximate(stack.totals[dataIndex] ?? "0"), stack.currency),
      },
    },
  ];
}

function previousLine(stack: Stack, ink: Ink): object[] {
  if (!stack.previous) return [];
  return [
    {
      id: "previous period",
      name: "Previous period",
      type: "line",
      data: stack.previous.map(approximate),
      symbol: "circle",
      symbolSize: stack.buckets.length > 40 ? 0 : 5,
      lineStyle: { color: ink.previous, width: 1.6, type: [5, 4], shadowColor: ink.surface, shadowBlur: 4 },
      itemStyle: { color: ink.previous, borderColor: ink.surface, borderWidth: 1 },
      silent: true,
      z: 5,
    },
  ];
}

function tooltip({ stack, colours, period, latest }: Inputs, shown: Stack["series"], index: number): string {
  const bucket = stack.buckets[index] ?? "";
  const part = incomplete(bucket, period, latest) ? " (incomplete)" : "";
  const total = stack.totals[index] ?? "0";
  const before = stack.previous?.[index];
  const change = before === undefined ? null : relativeChange(total, before);
  const line = (mark: string, name: string, amount: string, strong = false) =>
    `<tr style="${strong ? "font-weight:600" : ""}"><td style="padding:1.5px 8px 1.5px 0">${mark}${html(name)}</td>` +
    `<td style="text-align:right;font-variant-numeric:tabular-nums">${html(formatAmount(amount, stack.currency))}</td></tr>`;
  const dot = (colour: string) =>
    `<span style="display:inline-block;width:9px;height:9px;border-radius:3px;margin-right:7px;background:${colours.get(colour)}"></span>`;
  const rows = shown
    .filter((series) => (series.amounts[index] ?? "0") !== "0")
    .map((series) => line(dot(series.colour), series.value, series.amounts[index] ?? "0"));
  const compare = before === undefined ? "" : line("", `Previous period${change === null ? "" : ` (${formatChange(change)})`}`, before);
  return (
    `<div style="padding:10px 12px;color:var(--ink);font-size:12px;line-height:1.5"><div style="font-weight:600;margin-bottom:4px">` +
    `${html(formatBucket(bucket))}${part}</div><table style="border-spacing:0">${rows.join("")}` +
    `<tr><td colspan="2" style="border-top:1px solid var(--line);padding-top:3px"></td></tr>${line("", "Total", total, true)}${compare}</table></div>`
  );
}
