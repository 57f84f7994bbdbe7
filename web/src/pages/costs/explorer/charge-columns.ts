/** Owns the columns of a listing of charges. */

import type { Charge } from "../../../client/model";
import { formatExact } from "../../../format/amount";
import { formatDay } from "../../../format/dates";
import type { View } from "./view";
import { BASIS_COLUMN } from "./words";

export interface Column {
  id: string;
  title: string;
  width: string;
  right?: boolean;
  cell: (charge: Charge) => string;
}

const text = (name: string) => (charge: Charge) => (charge[name] === null || charge[name] === undefined ? "" : String(charge[name]));
const amount = (name: string) => (charge: Charge) => {
  const value = text(name)(charge);
  return value === "" ? "" : formatExact(value, text("BillingCurrency")(charge));
};

const AMOUNTS = new Set(Object.values(BASIS_COLUMN));

/** A FOCUS column's name as words: `SubAccountName` is `Sub account name`. */
export function inWords(name: string): string {
  const words = name.replace(/^x_/, "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const amountColumn = (name: string): Column => ({ id: name, title: inWords(name), width: "9.5rem", right: true, cell: amount(name) });

/** Any column of the charges. */
function column(name: string): Column {
  if (AMOUNTS.has(name)) return amountColumn(name);
  return { id: name, title: inWords(name), width: "minmax(9rem,1fr)", cell: text(name) };
}

/** The usual columns: the cost of the basis first among the amounts, billed and effective always. */
function usual(basis: View["basis"]): Column[] {
  const amounts = [...new Set([BASIS_COLUMN[basis], "EffectiveCost", "BilledCost"])];
  return [
    { id: "ChargePeriodStart", title: "Day", width: "7.25rem", cell: (charge) => formatDay(text("ChargePeriodStart")(charge).slice(0, 10)) },
    ...amounts.map(amountColumn),
    { id: "ServiceName", title: "Service", width: "minmax(10rem,1fr)", cell: text("ServiceName") },
    { id: "ChargeDescription", title: "Description", width: "minmax(14rem,1.6fr)", cell: text("ChargeDescription") },
    { id: "SubAccountName", title: "Account", width: "minmax(8rem,0.8fr)", cell: text("SubAccountName") },
    { id: "RegionId", title: "Region", width: "7.5rem", cell: text("RegionId") },
    { id: "ResourceId", title: "Resource", width: "minmax(10rem,1fr)", cell: text("ResourceId") },
    { id: "ChargeCategory", title: "Category", width: "6rem", cell: text("ChargeCategory") },
  ];
}

/** The columns to show: those chosen, in the order of the usual ones and then of choosing. */
export function columnsFor(basis: View["basis"], chosen: readonly string[] | null): Column[] {
  const known = usual(basis);
  if (chosen === null) return known;
  const kept = known.filter(({ id }) => chosen.includes(id));
  const added = chosen.filter((id) => !known.some((one) => one.id === id)).map(column);
  return [...kept, ...added];
}
