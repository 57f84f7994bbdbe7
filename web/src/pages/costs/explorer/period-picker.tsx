import { CalendarRange, Check, ChevronDown } from "lucide-react";
import { useState } from "react";
import { formatDay, formatPeriod } from "../../../format/dates";
import { Button } from "../../../ui/button";
import { cx } from "../../../ui/classes";
import { Float } from "../../../ui/floating";
import { type Chosen, PRESETS, type Reach } from "./period";
import type { ChangeView } from "./use-view";

/** Presets counted back from the latest charge, or any two days. */
export function PeriodPicker({ chosen, reach, change }: { chosen: Chosen; reach: Reach; change: ChangeView }) {
  const [open, setOpen] = useState(false);
  const choose = (part: Parameters<ChangeView>[0]) => {
    change({ grain: null, ...part });
    setOpen(false);
  };
  return (
    <Float
      open={open}
      onOpenChange={setOpen}
      label="Period"
      className="w-[27rem] max-w-[calc(100vw-1.5rem)]"
      trigger={
        <Button>
          <CalendarRange aria-hidden className="size-4 text-faint" />
          <span className="sr-only">Period:</span>
          {chosen.preset && <span className="hidden text-soft sm:inline">{chosen.preset.title}</span>}
          <span className="figures">{formatPeriod(chosen.period)}</span>
          <ChevronDown aria-hidden className="size-3.5 text-faint" />
        </Button>
      }
    >
      <ul aria-label="Preset periods" className="grid grid-cols-[minmax(0,1fr)]">
        {PRESETS.map((preset) => {
          const current = preset.id === chosen.preset?.id;
          return (
            <li key={preset.id}>
              <button
                type="button"
                aria-current={current}
                onClick={() => choose({ preset: preset.id, from: null, to: null })}
                className={cx("flex w-full items-center gap-2 rounded-md px-2 py-1.5 text-left hover:bg-hover", current && "font-medium")}
              >
                <Check aria-hidden className={cx("size-3.5 text-accent", !current && "invisible")} />
                <span className="grow whitespace-nowrap">{preset.title}</span>
                <span className="figures hidden text-[12px] whitespace-nowrap text-faint sm:inline">{formatPeriod(preset.period(reach))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Days chosen={chosen} onChoose={(from, to) => choose({ preset: null, from, to })} />
      <p className="px-2 pt-2 pb-1 text-[11px] text-faint">Counted back from {formatDay(reach.to)}, the latest charge. Whole months add up as invoices do.</p>
    </Float>
  );
}

function Days({ chosen, onChoose }: { chosen: Chosen; onChoose: (from: string, to: string) => void }) {
  const [from, setFrom] = useState(chosen.period.from);
  const [to, setTo] = useState(chosen.period.to);
  const sensible = from !== "" && to !== "" && from <= to;
  return (
    <form
      className="mt-1.5 grid grid-cols-2 gap-2 border-t border-line p-2 pt-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (sensible) onChoose(from, to);
      }}
    >
      <DayField label="First day" value={from} onChange={setFrom} />
      <DayField label="Last day" value={to} onChange={setTo} />
      {!sensible && <p role="alert" className="col-span-2 text-[12px] text-danger">The last day must not be before the first.</p>}
      <Button type="submit" look="primary" disabled={!sensible} className="col-span-2">Show these days</Button>
    </form>
  );
}

function DayField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="grid min-w-0 gap-1 text-[12px] text-soft">
      {label}
      <input
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="figures h-8 w-full min-w-0 rounded-lg border border-control bg-surface px-2 text-[13px] text-ink"
      />
    </label>
  );
}
