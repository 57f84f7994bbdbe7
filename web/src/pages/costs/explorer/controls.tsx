import { ChevronDown, Coins, Layers } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Float, Menu } from "../../../ui/floating";
import { Picker } from "../../../ui/picker";
import { Segmented } from "../../../ui/segmented";
import { useDimensionOptions, useDimensionTitle } from "./dimensions";
import { AddFilter, FilterChips } from "./filters";
import type { Chosen, Reach } from "./period";
import { PeriodPicker } from "./period-picker";
import type { Scope } from "./questions";
import type { ChangeView } from "./use-view";
import { BASES, type Grain, type View } from "./view";
import { BASIS_WORDS } from "./words";

const BASIS_CHOICES = BASES.map((value) => ({ value, title: BASIS_WORDS[value].title, note: BASIS_WORDS[value].note }));
const GRAIN_CHOICES = [
  { value: "day", title: "Day" },
  { value: "month", title: "Month" },
] as const;

/** Everything that says which costs are shown and how. */
export function Controls({
  view,
  change,
  chosen,
  reach,
  grain,
  scope,
  currencies,
}: {
  view: View;
  change: ChangeView;
  chosen: Chosen;
  reach: Reach;
  grain: Grain;
  scope: Scope;
  currencies: readonly string[];
}) {
  return (
    <>
    <div role="toolbar" aria-label="View" className="flex flex-wrap items-center gap-2">
      <PeriodPicker chosen={chosen} reach={reach} change={change} />
      <GroupBy by={view.by} onChange={(by) => change({ by, hidden: [], query: "" })} />
      <Segmented label="Cost basis" value={view.basis} choices={BASIS_CHOICES} onChange={(basis) => change({ basis })} />
      <Segmented label="Time step" value={grain} choices={GRAIN_CHOICES} onChange={(next) => change({ grain: next })} />
      <Currency currency={view.currency} currencies={currencies} onChange={(currency) => change({ currency })} />
      <AddFilter filters={view.filters} scope={scope} change={change} />
    </div>
      <FilterChips filters={view.filters} scope={scope} change={change} />
    </>
  );
}

function GroupBy({ by, onChange }: { by: string; onChange: (by: string) => void }) {
  const [open, setOpen] = useState(false);
  const title = useDimensionTitle();
  const options = useDimensionOptions();
  return (
    <Float
      open={open}
      onOpenChange={setOpen}
      label="Group by"
      className="flex max-h-96 flex-col overflow-hidden"
      trigger={
        <Button>
          <Layers aria-hidden className="size-4 text-faint" />
          <span className="text-soft">By</span> {title(by)}
          <ChevronDown aria-hidden className="size-3.5 text-faint" />
        </Button>
      }
    >
      <Picker
        label="Group by"
        placeholder="Group by any dimension or tag…"
        options={options}
        onChoose={(value) => {
          setOpen(false);
          onChange(value);
        }}
      />
    </Float>
  );
}

function Currency({
  currency,
  currencies,
  onChange,
}: {
  currency: string | null;
  currencies: readonly string[];
  onChange: (currency: string | null) => void;
}) {
  return (
    <Menu
      align="start"
      heading={currencies.length > 0 ? "Convert with daily rates" : "No exchange rates are loaded: glasspane rates load"}
      trigger={
        <Button>
          <Coins aria-hidden className="size-4 text-faint" />
          <span className="sr-only">Currency:</span>
          {currency ?? "As billed"}
          <ChevronDown aria-hidden className="size-3.5 text-faint" />
        </Button>
      }
      items={[
        { id: "", title: "As billed", note: "No conversion", run: () => onChange(null) },
        ...currencies.map((code) => ({ id: code, title: code, run: () => onChange(code) })),
      ]}
    />
  );
}
