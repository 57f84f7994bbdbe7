import { ShieldCheck } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "roles",
  path: "/people/roles",
  title: "Roles",
  summary: "What each role allows",
  icon: ShieldCheck,
  scope: "roles:read",
  load: () => import("./parts/roles"),
};
