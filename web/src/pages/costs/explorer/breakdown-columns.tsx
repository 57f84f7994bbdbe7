/** Owns the columns of the breakdown table: what they show and how they sort. */

import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { compareAmounts, formatCount, formatShare } from "../../../format/amount";
import { Amount, Change } from "../../../ui/amount";
import type { Line } from "./figures";

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  columnVisibilityFeature,
  rowSelectionFeature,
});

const helper = createColumnHelper<typeof features, Line>();

type Cells = { original: Line };
const byAmount = (pick: (line: Line) => string | null) => (a: Cells, b: Cells) =>
  compareAmounts(pick(a.original) ?? "0", pick(b.original) ?? "0");
const byNumber = (pick: (line: Line) => number | null) => (a: Cells, b: Cells) =>
  (pick(a.original) ?? -Infinity) - (pick(b.original) ?? -Infinity);

/** The optional columns, in order. */
export const COLUMNS = [
  { id: "share", title: "Share", needsPrevious: false },
  { id: "previous", title: "Previous period", needsPrevious: true },
  { id: "change", title: "Change", needsPrevious: true },
  { id: "relative", title: "Change in %", needsPrevious: true },
  { id: "charges", title: "Charges", needsPrevious: false },
] as const;

export const columns = helper.columns([
  helper.accessor("value", { id: "value", header: "Value", sortFn: (a, b) => a.original.value.localeCompare(b.original.value) }),
  helper.accessor("cost", {
    id: "cost",
    header: "Cost",
    sortFn: byAmount((line) => line.cost),
    cell: ({ row }) => <Amount value={row.original.cost} currency={row.original.currency} className="font-medium" />,
  }),
  helper.accessor("share", {
    id: "share",
    header: "Share",
    sortFn: byNumber((line) => line.share),
    cell: ({ row }) => <Share share={row.original.share} />,
  }),
  helper.accessor("previous", {
    id: "previous",
    header: "Previous period",
    sortFn: byAmount((line) => line.previous),
    cell: ({ row: { original } }) =>
      original.previous === null ? "—" : <Amount value={original.previous} currency={original.currency} className="text-soft" />,
  }),
  helper.accessor("change", {
    id: "change",
    header: "Change",
    sortFn: byAmount((line) => line.change),
    cell: ({ row: { original } }) =>
      original.change === null ? "—" : <Amount value={original.change} currency={original.currency} />,
  }),
  helper.accessor("relative", {
    id: "relative",
    header: "Change in %",
    sortFn: byNumber((line) => line.relative),
    cell: ({ row }) => <Change relative={row.original.relative} />,
  }),
  helper.accessor("charges", {
    id: "charges",
    header: "Charges",
    sortFn: byNumber((line) => line.charges),
    cell: ({ row }) => <span className="figures text-soft">{row.original.charges === null ? "—" : formatCount(row.original.charges)}</span>,
  }),
]);

function Share({ share }: { share: number | null }) {
  if (share === null) return "—";
  return (
    <span className="figures inline-flex items-center gap-2">
      <span aria-hidden className="hidden h-1.5 w-16 overflow-hidden rounded-full bg-sunken xl:block">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
      </span>
      <span className="w-12 text-right">{formatShare(share)}</span>
    </span>
  );
}

/** Which columns show: those chosen in the URL, or all that the answer can fill. */
export function visibility(chosen: readonly string[] | null, compare: boolean): Record<string, boolean> {
  return Object.fromEntries(
    COLUMNS.map(({ id, needsPrevious }) => [id, (!needsPrevious || compare) && (chosen === null ? id !== "change" : chosen.includes(id))]),
  );
}
