import { Building2 } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "organizations",
  path: "/people/organizations",
  title: "Organizations",
  summary: "Organizations that you belong to",
  icon: Building2,
  scope: "orgs:read",
  load: () => import("./parts/organizations"),
};
