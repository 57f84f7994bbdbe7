import { ListChecks } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "job",
  path: "/jobs/$id",
  title: "Job",
  summary: "One job: progress, steps, attempts",
  icon: ListChecks,
  scope: "jobs:read",
  load: () => import("./parts/one"),
};
