import { Users } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "people",
  path: "/people",
  title: "People",
  summary: "Who may sign in, and as what",
  icon: Users,
  place: 40,
  scope: "users:read",
  keys: "g p",
  load: () => import("./parts/users"),
};
