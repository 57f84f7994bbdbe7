import { KeyRound } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "reset",
  path: "/reset",
  title: "New password",
  summary: "For whoever has lost theirs",
  icon: KeyRound,
  entrance: true,
  load: () => import("./form/choose"),
};
