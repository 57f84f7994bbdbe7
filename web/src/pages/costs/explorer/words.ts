/** Owns the words for bases: what each cost is. */

import type { Basis } from "./view";

export const BASIS_WORDS: Record<Basis, { title: string; note: string }> = {
  effective: { title: "Effective", note: "What was used, with commitments spread over the usage they cover." },
  billed: { title: "Billed", note: "What the invoice says." },
  list: { title: "List", note: "What it would have cost at public prices." },
  contracted: { title: "Contracted", note: "What it would have cost at negotiated prices, without commitments." },
};

/** The FOCUS column behind each basis. */
export const BASIS_COLUMN: Record<Basis, string> = {
  effective: "EffectiveCost",
  billed: "BilledCost",
  list: "ListCost",
  contracted: "ContractedCost",
};
