import { CalendarClock } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "schedules",
  path: "/jobs/schedules",
  title: "Schedules",
  summary: "Jobs that run at set times",
  icon: CalendarClock,
  scope: "jobs:read",
  load: () => import("./parts/list"),
};
