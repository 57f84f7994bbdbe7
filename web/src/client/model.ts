/** Owns short names for the answers that the pages read; the shapes are the server's. */

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Summary = Schemas["Summary"];
export type Row = Summary["rows"][number];
export type Cell = Row[string];
export type Facet = Schemas["Facet"];
export type Status = Schemas["Status"];
export type Quality = Schemas["Quality"];
export type SourceShown = Schemas["SourceShown"];
export type Dimension = Schemas["DimensionShown"];
export type Charge = Schemas["ChargePage"]["items"][number];
