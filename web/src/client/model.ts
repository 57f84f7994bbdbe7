/** Names for the answers that the pages read. */

export interface SummaryRow {
  period?: string | null;
  cost: string;
  currency: string;
  previous?: string | null;
  [dimension: string]: unknown;
}
export interface Summary {
  rows: SummaryRow[];
  total: Record<string, string>;
  previous_total: Record<string, string> | null;
  basis: string;
  grain: string;
  period: { from: string; to: string };
  sql: string;
  answered_from: string;
}
export interface Facet { value: string | null; charges: number; cost: Record<string, string> }
export interface FacetPage { items: Facet[]; total: number | null }
export interface DimensionInfo { id: string; title: string; description: string }
export interface Dimensions {
  dimensions: DimensionInfo[];
  bases: DimensionInfo[];
  measures: DimensionInfo[];
  tags: string[];
}
export interface SourceStatus { provider: string; connection: string | null; latest: string; charges: number }
export interface Status {
  charges: number;
  months: string[];
  first: string | null;
  latest: string | null;
  currencies: string[];
  quality: { score: number; dimensions: { id: string; title: string; score: number; note: string }[] } | null;
  sources: SourceStatus[];
  versions: number;
  demo: boolean;
}
export type Charge = Record<string, unknown>;
export interface ChargePage { items: Charge[]; next_cursor: string | null; total: number | null }
