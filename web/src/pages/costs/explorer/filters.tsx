import { ChevronLeft, ListFilter, X } from "lucide-react";
import { useMemo, useState } from "react";
import { formatCount } from "../../../format/amount";
import { Button } from "../../../ui/button";
import { Float } from "../../../ui/floating";
import { Failure, Skeleton } from "../../../ui/notice";
import { Picker } from "../../../ui/picker";
import { Segmented } from "../../../ui/segmented";
import { useDimensionOptions, useDimensionTitle } from "./dimensions";
import { NONE } from "./figures";
import { type Scope, useFacets } from "./questions";
import type { ChangeView } from "./use-view";
import { type Filter, withFilter } from "./view";

const SIGNS = [
  { value: "is", title: "is" },
  { value: "not", title: "is not" },
] as const;

/** The filters as chips, each editable. */
export function FilterChips({ filters, scope, change }: { filters: readonly Filter[]; scope: Scope; change: ChangeView }) {
  if (filters.length === 0) return null;
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <Chip
          key={`${filter.dimension} ${filter.negated}`}
          filter={filter}
          scope={scope}
          onChange={(next) => change({ filters: withFilter(withFilter(filters, { ...filter, values: [] }), next) })}
        />
      ))}
      {filters.length > 1 && (
        <Button look="quiet" onClick={() => change({ filters: [] })}>Clear filters</Button>
      )}
    </div>
  );
}

function Chip({ filter, scope, onChange }: { filter: Filter; scope: Scope; onChange: (next: Filter) => void }) {
  const title = useDimensionTitle();
  const [first = "", ...others] = filter.values;
  return (
    <span className="inline-flex h-8 max-w-full items-stretch rounded-lg border border-transparent bg-accent-wash text-[13px]">
      <Float
        label={`Filter ${title(filter.dimension)}`}
        className="flex max-h-96 flex-col overflow-hidden"
        trigger={
          <button type="button" className="flex min-w-0 items-center gap-1.5 rounded-lg pr-1 pl-2.5 text-accent-strong">
            <span className="shrink-0">{title(filter.dimension)} {filter.negated ? "is not" : "is"}</span>
            <span className="truncate font-medium">{first}</span>
            {others.length > 0 && <span className="shrink-0 font-medium">+{others.length}</span>}
          </button>
        }
      >
        <Values filter={filter} scope={scope} onChange={onChange} />
      </Float>
      <button
        type="button"
        aria-label={`Remove the filter ${title(filter.dimension)}`}
        onClick={() => onChange({ ...filter, values: [] })}
        className="grid w-7 place-items-center rounded-lg text-accent-strong hover:bg-hover"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}

/** The button that adds a filter. */
export function AddFilter({ filters, scope, change }: { filters: readonly Filter[]; scope: Scope; change: ChangeView }) {
  const [dimension, setDimension] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const title = useDimensionTitle();
  const options = useDimensionOptions();
  const known = filters.find((filter) => filter.dimension === dimension);
  const filter = known ?? { dimension: dimension ?? "", values: [], negated: false };
  return (
    <Float
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setDimension(null);
      }}
      label="Add a filter"
      className="flex max-h-96 w-80 flex-col overflow-hidden"
      trigger={
        <Button className="border-dashed">
          <ListFilter aria-hidden className="size-4 text-faint" /> Filter
        </Button>
      }
    >
      {dimension === null ? (
        <Picker label="Filter by" placeholder="Filter by any dimension or tag…" options={options} onChoose={setDimension} />
      ) : (
        <>
          <div className="flex items-center gap-1 pb-1.5">
            <Button look="quiet" square aria-label="Choose another dimension" onClick={() => setDimension(null)}>
              <ChevronLeft aria-hidden className="size-4" />
            </Button>
            <span className="font-medium">{title(dimension)}</span>
          </div>
          <Values
            filter={filter}
            scope={scope}
            onChange={(next) => change({ filters: withFilter(withFilter(filters, { ...filter, values: [] }), next) })}
          />
        </>
      )}
    </Float>
  );
}

/** The values of a dimension with their counts, to tick. */
function Values({ filter, scope, onChange }: { filter: Filter; scope: Scope; onChange: (next: Filter) => void }) {
  const answer = useFacets(scope, filter.dimension, 200);
  const [negated, setNegated] = useState(filter.negated);
  const chosen = useMemo(() => new Set(filter.values), [filter.values]);
  const options = useMemo(() => {
    const found = (answer.data?.items ?? []).map((facet) => ({
      value: facet.value ?? NONE,
      title: facet.value ?? NONE,
      aside: formatCount(facet.charges),
    }));
    const listed = new Set(found.map((option) => option.value));
    return [...filter.values.filter((value) => !listed.has(value)).map((value) => ({ value, title: value })), ...found];
  }, [answer.data, filter.values]);
  if (answer.error) return <Failure what="The values" error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data)
    return <div role="status" aria-label="Loading values" className="grid gap-2 p-2">{[1, 2, 3, 4].map((row) => <Skeleton key={row} className="h-5" />)}</div>;
  const toggle = (value: string) =>
    onChange({ ...filter, negated, values: chosen.has(value) ? filter.values.filter((other) => other !== value) : [...filter.values, value] });
  return (
    <>
      <Segmented
        label="Condition"
        className="mb-2 self-start"
        value={negated ? "not" : "is"}
        choices={SIGNS}
        onChange={(sign) => {
          setNegated(sign === "not");
          if (filter.values.length > 0) onChange({ ...filter, negated: sign === "not" });
        }}
      />
      <Picker label={`Values of ${filter.dimension}`} placeholder="Search values…" options={options} chosen={chosen} onChoose={toggle} />
    </>
  );
}
