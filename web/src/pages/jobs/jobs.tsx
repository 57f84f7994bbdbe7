import { ListChecks } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "jobs",
  path: "/jobs",
  title: "Jobs",
  summary: "Work that runs, waits and has ended; schedules",
  icon: ListChecks,
  place: 20,
  scope: "jobs:read",
  keys: "g j",
  load: () => import("./parts/list"),
};
