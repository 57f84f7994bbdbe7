import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useMemo, useRef } from "react";
import { formatPeriod, type Period } from "../../../format/dates";
import { useAppearance } from "../../../shell/theme";
import { chartOption, type Ink } from "./chart-option";
import type { Stack } from "./figures";

register([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const SERIES_TOKENS = [...Array.from({ length: 8 }, (_, index) => `--series-${index + 1}`), "--series-rest"];

/** Tokens as colours the canvas understands. */
function resolve(tokens: readonly string[]): Map<string, string> {
  const probe = document.body.appendChild(document.createElement("span"));
  const found = tokens.map((token): [string, string] => {
    probe.style.color = `var(${token})`;
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return new Map(found);
}

function ink(): Ink {
  const names = { text: "--ink", faint: "--ink-faint", line: "--line", surface: "--surface", previous: "--previous", raised: "--raised" };
  const found = resolve(Object.values(names));
  return Object.fromEntries(Object.entries(names).map(([name, token]) => [name, found.get(token) ?? ""])) as unknown as Ink;
}

/** The stacked chart; `onOpen` gets the series and bucket that were clicked. */
export function CostChart({
  stack,
  period,
  latest,
  hidden,
  highlight,
  onOpen,
}: {
  stack: Stack;
  period: Period;
  latest: string;
  hidden: readonly string[];
  highlight: string | null;
  onOpen: (value: string, bucket: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const appearance = useAppearance();
  const option = useMemo(
    () => chartOption({ stack, period, latest, hidden: new Set(hidden), colours: resolve(SERIES_TOKENS), ink: ink() }),
    [stack, period, latest, hidden, appearance],
  );
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current);
    chart.current = made;
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { replaceMerge: ["series"] });
  }, [option]);
  useEffect(() => {
    chart.current?.dispatchAction({ type: "downplay" });
    if (highlight) chart.current?.dispatchAction({ type: "highlight", seriesId: highlight });
  }, [highlight, option]);
  useEffect(() => {
    const made = chart.current;
    const click = (event: unknown) => {
      const { seriesId, name } = event as { seriesId?: string; name: string };
      if (seriesId) onOpen(seriesId, name);
    };
    made?.on("click", click);
    return () => void made?.off("click", click);
  }, [onOpen]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={`Stacked bars of cost from ${formatPeriod(period)}. The same figures are under “Table”.`}
      className="h-72 w-full sm:h-80"
    />
  );
}
