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

/** The cost of the basis comes first among the amounts, billed and effective always show. */
export function columnsFor(basis: View["basis"]): Column[] {
  const amounts = [...new Set([BASIS_COLUMN[basis], "EffectiveCost", "BilledCost"])];
  return [
    { id: "ChargePeriodStart", title: "Day", width: "7.25rem", cell: (charge) => formatDay(text("ChargePeriodStart")(charge).slice(0, 10)) },
    ...amounts.map((name): Column => ({ id: name, title: name.replace("Cost", " cost"), width: "9.5rem", right: true, cell: amount(name) })),
    { id: "ServiceName", title: "Service", width: "minmax(10rem,1fr)", cell: text("ServiceName") },
    { id: "ChargeDescription", title: "Description", width: "minmax(14rem,1.6fr)", cell: text("ChargeDescription") },
    { id: "SubAccountName", title: "Account", width: "minmax(8rem,0.8fr)", cell: text("SubAccountName") },
    { id: "RegionId", title: "Region", width: "7.5rem", cell: text("RegionId") },
    { id: "ResourceId", title: "Resource", width: "minmax(10rem,1fr)", cell: text("ResourceId") },
    { id: "ChargeCategory", title: "Category", width: "6rem", cell: text("ChargeCategory") },
  ];
}
