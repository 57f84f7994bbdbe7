import { ChartColumnStacked } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "costs",
  path: "/costs",
  title: "Costs",
  summary: "What was spent, by anything, over time",
  icon: ChartColumnStacked,
  place: 10,
  scope: "costs:read",
  keys: "g c",
  load: () => import("./explorer/explorer"),
};
